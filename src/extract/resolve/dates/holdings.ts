import type { Span } from '../../document.ts';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { ArticlePerson } from '../people/article-person.ts';
import type { Holding } from './years.ts';

/** Words of a minister's post → category of the gazetteer's terms. */
const ministries: [string, string][] = [
  ['ngoại giao', 'foreign_minister'],
  ['quốc phòng', 'defence_minister'],
  ['công an', 'public_security_minister'],
  ['an ninh', 'public_security_minister'],
];

/** "Chủ tịch Quốc hội", "Chủ tịch nước": what a bare chair is depends on its words. */
const chairs: [RegExp, string][] = [
  [/^chủ tịch (?:quốc hội|hạ viện|thượng viện)/u, 'legislature_chair'],
  [/^chủ tịch nước/u, 'head_of_state'],
  [/^chủ tịch (?:đảng|danh dự)/u, 'party_head'],
  [/^chủ tịch (?:trung quốc|lào|cuba|triều tiên)/u, 'head_of_state'],
];

/** "Tổng Thư ký Liên hợp quốc", "Chủ tịch Hội đồng châu Âu" */
const ofBody = /(?:liên hợp quốc|lhq|asean|(?:hội đồng|ủy ban) châu âu)$/u;

/** The category of the gazetteer's terms that a post of the text belongs to. */
export function categoryOf(post: { category: string; text: string }): string {
  if (
    (post.category === 'secretary_general' || post.category === 'chair') &&
    ofBody.test(post.text)
  )
    return 'igo_head';
  if (post.category === 'minister')
    return ministries.find(([word]) => post.text.includes(word))?.[1] ?? 'minister';
  if (post.category === 'chair')
    return chairs.find(([pattern]) => pattern.test(post.text))?.[1] ?? 'chair';
  return post.category;
}

/** "chia buồn trước sự ra đi của A và B", "A từ trần": whoever is mourned holds nothing any more. */
const mournedBefore =
  /(?:sự ra đi|sự mất mát|lễ tang|quốc tang|lễ quốc tang|lễ viếng|viếng|tưởng niệm)(?: của)?(?:[^.;,\n]{0,50} và)?\s*$/u;
const mournedBehind = /^\s*(?:đã )?(?:từ trần|qua đời|tạ thế|ra đi)(?!\p{L})/u;
const isMourned = ({ mentions }: ArticlePerson, text: string): boolean =>
  mentions.some(
    ({ start, end }) =>
      mournedBefore.test(text.slice(Math.max(0, start - 80), start).toLowerCase()) ||
      mournedBehind.test(text.slice(end, end + 20).toLowerCase()),
  );

/** A sentence that prints a date with its year. */
export interface PrintedTime extends Span {
  year: number;
}

/**
 * "Ngày 23/5/2016, trong chuyến thăm của Tổng thống A, …": the year of which alone somebody is named
 * under his post, which he may have left since; else null.
 */
function onlyNamedOf({ mentions }: ArticlePerson, printed: readonly PrintedTime[]): number | null {
  const years = mentions.map(
    ({ start }) => printed.find((time) => start >= time.start && start < time.end)?.year,
  );
  const told = years.filter((year) => year !== undefined);
  return told.length < years.length ? null : Math.max(...told);
}

/** The term of that year, left open. */
const sinceTermOf = (terms: Holding['terms'], year: number): Holding['terms'] => {
  const begun = terms.filter(({ from }) => from === null || Number(from.slice(0, 4)) <= year);
  return begun.slice(-1).map(({ from }) => ({ from, until: null }));
};

/** Terms of those whom the article (`text`) names under a post that the gazetteer dates. */
export function holdingsOf(
  people: readonly ArticlePerson[],
  gazetteer: Gazetteer,
  text: string,
  printed: readonly PrintedTime[],
): Holding[] {
  return people.flatMap((person, index) => {
    const known = person.known === null ? undefined : gazetteer.person(person.known);
    if (!known || isMourned(person, text)) return [];
    const year = onlyNamedOf(person, printed);
    const categories = new Set(
      // "Tổng thống đắc cử" does not yet hold what he is called
      person.posts
        .filter((post) => !post.former && !post.late && !post.text.includes('đắc cử'))
        .map(categoryOf),
    );
    return [...categories].flatMap((category) => {
      const terms = known.offices.filter((office) => office.category === category);
      const [first] = terms;
      if (!first || terms.some((term) => term.from === null && term.until === null)) return [];
      return [
        {
          person: index,
          name: person.name,
          post: first.post_vi,
          mentions: person.mentions.length,
          terms: year === null ? terms : sinceTermOf(terms, year),
        },
      ];
    });
  });
}
