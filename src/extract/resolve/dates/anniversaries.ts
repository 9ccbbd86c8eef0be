import type { Gazetteer } from '../../gazetteer/gazetteer.ts';

/** "kỷ niệm 50 năm (ngày) thiết lập quan hệ ngoại giao"; not relations of dialogue or partnership. */
const anniversary =
  /(?:kỷ niệm|tròn|dịp) (?:lần thứ )?(\d\d) năm (?:ngày )?(?:thiết lập |hai nước thiết lập )?quan hệ(?: ngoại giao)?(?! (?:đối|hợp|hữu|chiến))([^.;\n]{0,80})/giu;
const aside =
  /(?:trước thềm|phối hợp tổ chức|mời|hướng tới|tiến tới|chuẩn bị|tới đây|năm tới|năm sau|sắp|năm ngoái|vào năm 20\d\d|vừa qua|từng|hồi)[^.;\n]*$/iu;
const elsewhere = /asean|liên minh|(?<!\p{L})eu(?!\p{L})|năm (?:tới|sau|ngoái|\d{4})/iu;
/** "(1973 - 2018)", "(8-11-1972 / 8-11-2017)" */
const bothYears = /\((?:\d\d?[/.-]){0,2}(1[89]\d\d|20\d\d) ?[-–/] ?(?:\d\d?[/.-]){0,2}(20\d\d)\)/u;
/** "thiết lập quan hệ ngoại giao … vào năm 1964" */
const founding = /quan hệ ngoại giao[^.;\n]{0,60}? năm (19\d\d|20\d\d)/giu;

/** The year in which two countries (ids) took up relations; null where the gazetteer does not know. */
export function relationsSince(a: string, b: string, { congresses }: Gazetteer): number | null {
  const [first, second] = [a, b].sort();
  const pair = congresses
    .find(({ id }) => id === 'diplomatic-relations')
    ?.items.find(({ ordinal }) => ordinal === `${first ?? ''}-${second ?? ''}`);
  return pair ? Number(pair.from.slice(0, 4)) : null;
}

/**
 * Years in which a text says that relations have an anniversary: as old as it says, counted from
 * the founding year that it prints, or from `since`, unless it prints both years.
 */
export function anniversaryYears(
  text: string,
  since: number | null,
): { said: string; year: number }[] {
  const printed = new Set([...text.matchAll(founding)].map(([, year]) => Number(year)));
  const founded = printed.size === 1 ? ([...printed][0] ?? since) : since;
  return [...text.matchAll(anniversary)].flatMap((match) => {
    const [whole, age, behind = ''] = match;
    const before = text.slice(Math.max(0, match.index - 80), match.index);
    if (aside.test(before) || elsewhere.test(behind)) return [];
    const said = whole.slice(0, whole.length - behind.length);
    const [, first, last] = bothYears.exec(behind) ?? [];
    if (last !== undefined)
      return Number(last) - Number(first) === Number(age) ? [{ said, year: Number(last) }] : [];
    return founded === null ? [] : [{ said, year: founded + Number(age) }];
  });
}

/** The two countries whose people an article mentions most, the first one first. */
export function mainCountries(
  people: readonly { country: string | null; mentions: readonly unknown[] }[],
): string[] {
  const count = new Map<string, number>();
  for (const { country, mentions } of people)
    if (country !== null) count.set(country, (count.get(country) ?? 0) + mentions.length);
  return [...count]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([country]) => country)
    .slice(0, 2);
}
