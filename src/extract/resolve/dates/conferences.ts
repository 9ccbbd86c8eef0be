import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { itemOf } from './congress-hints.ts';
import type { KnownYear } from './year-clues.ts';

/** Not a committee of theirs, which counts otherwise. */
const threeCountries =
  '(?:cấp cao|thượng đỉnh)(?: khu vực)?(?: tam giác phát triển)?(?: ba nước)? campuchia ?- ?lào ?- ?việt nam';

/**
 * Conferences whose number or place tells their year, each with the word that its name never lacks.
 * `place`: where it was tells it too, as it moves from one to another.
 */
const series: readonly { word: string; name: string; id: string; place?: true }[] = [
  { word: 'asean', name: 'hội nghị (?:cấp cao|thượng đỉnh) asean', id: 'asean-summit' },
  { word: 'đông á', name: 'hội nghị (?:cấp cao|thượng đỉnh) đông á(?: \\(eas\\))?', id: 'eas' },
  { word: 'apec', name: 'apec\\)?', id: 'apec', place: true },
  { word: 'asem', name: 'asem\\)?', id: 'asem', place: true },
  { word: 'brics', name: 'brics\\)?\\+?(?: mở rộng)?', id: 'brics', place: true },
  { word: 'g20', name: 'g20\\)?', id: 'g20', place: true },
  { word: 'g7', name: 'g7\\)?(?: mở rộng)?', id: 'g7', place: true },
  { word: 'mekong', name: 'mekong ?[-–] ?nhật bản', id: 'mekong-japan-summit' },
  { word: 'mê kông', name: 'mê kông ?[-–] ?nhật bản', id: 'mekong-japan-summit' },
  { word: 'mê công', name: 'mê công ?[-–] ?nhật bản', id: 'mekong-japan-summit' },
  { word: 'gms', name: 'gms\\)?', id: 'gms-summit' },
  { word: 'acmecs', name: 'acmecs\\)?', id: 'acmecs-summit' },
  { word: 'clmv', name: 'clmv\\)?', id: 'clmv-summit' },
  { word: 'clv', name: 'clv\\)?', id: 'clv-summit' },
  { word: 'lào - việt nam', name: threeCountries, id: 'clv-summit' },
  { word: 'lào-việt nam', name: threeCountries, id: 'clv-summit' },
  { word: 'pháp ngữ', name: 'hội nghị cấp cao (?:cộng đồng )?pháp ngữ', id: 'francophonie' },
  { word: 'đại hội đồng', name: 'đại hội đồng (?:liên hợp quốc|lhq) khóa(?: họp)?', id: 'unga' },
  { word: 'shangri', name: 'shangri ?-? ?la', id: 'shangri-la' },
  { word: 'tương lai', name: 'tương lai châu á', id: 'future-of-asia' },
  { word: 'hạt nhân', name: 'an ninh hạt nhân', id: 'nuclear-security', place: true },
  { word: 'vành đai', name: 'vành đai (?:và|-) con đường"?', id: 'belt-and-road' },
  { word: 'cop', name: 'cop', id: 'cop' },
  { word: 'aipa', name: 'aipa\\)?', id: 'aipa' },
  { word: 'ngoại giao asean', name: 'bộ trưởng ngoại giao asean(?: \\(amm\\))?', id: 'amm' },
];
const conferences = series.map(({ name, ...rest }) => ({
  ...rest,
  numbered: new RegExp(
    `(?<![\\p{L}\\p{M}])${name}(?: lần)?(?: thứ)?[ -]?([ivxl]+|\\d{1,2})(?![\\p{L}\\p{M}\\d/])`,
    'gu',
  ),
  named: new RegExp(`(?<![\\p{L}\\p{M}])${name}(?![\\p{L}\\p{M}])`, 'gu'),
}));

const attended =
  /(?:dự|bên lề|khuôn khổ|nhân dịp|khai mạc|chủ trì)(?: (?!mời|đăng cai|hướng tới|chuẩn bị)(?:[\p{L}\p{M}()-]+|\d{1,2})){0,11} \(?$/u;
/** Behind its name: "Hội nghị thượng đỉnh G7 được tổ chức tại Taormina". */
const takesPlace = /^(?: sẽ)? (?:được tổ chức|diễn ra|khai mạc)/u;
/** Before it: of another time, or only wished. */
const elsewhere = /(?:mời|đăng cai|ủng hộ|từng|năm ngoái|vừa qua|hồi)[^.;\n]{0,50}$/u;

/** Before it: a conference of the month before the news, which tells only its year. */
const monthAgo = /tháng (?:trước|vừa rồi|vừa qua)[^.;\n]*$/u;

/** Characters around the word of a conference that hold its name, its number and who attends it. */
const [before, behind] = [160, 60];

/**
 * Years of the conferences that people of a text attend: "bên lề Hội nghị cấp cao ASEAN lần thứ 45",
 * "dự Hội nghị thượng đỉnh G20 tại Hamburg".
 */
export function conferenceYears(text: string, gazetteer: Gazetteer): KnownYear[] {
  const low = text.toLowerCase();
  const found: KnownYear[] = [];
  for (const { word, numbered, named, id, place } of conferences)
    for (let at = low.indexOf(word); at >= 0; at = low.indexOf(word, at + word.length)) {
      const from = Math.max(0, at - before);
      const near = low.slice(from, at + behind);
      const tell = (index: number, length: number, when: string) =>
        found.push({
          said: text.slice(from + index, from + index + length),
          year: Number(when.slice(0, 4)),
          ...(when.length > 4 && { month: Number(when.slice(5, 7)) }),
        });
      for (const { 0: name, 1: number = '', index } of near.matchAll(numbered)) {
        const item = itemOf(gazetteer, id, number);
        const start = near.slice(0, index);
        if (item && attended.test(start))
          tell(index, name.length, item.from.slice(0, monthAgo.test(start) ? 4 : 7));
      }
      if (!place) continue;
      for (const { 0: name, index } of near.matchAll(named)) {
        const [start, rest] = [near.slice(0, index), near.slice(index + name.length)];
        if (!(attended.test(start) || takesPlace.test(rest)) || elsewhere.test(start)) continue;
        const where = placeBehind(rest, timesByPlace(gazetteer, id));
        if (where) tell(index, name.length + where.end, where.when);
      }
    }
  return found;
}

const leading = /(?:tại|ở)(?: (?:thành phố|tp\.?|thủ đô|đảo))? $/u;
const past = /(?:hồi|năm ngoái|vừa qua|trước đây)/u;

/** The first place that "tại" or "ở" leads to, and the month (YYYY-MM or YYYY) where it has but one. */
function placeBehind(
  text: string,
  places: ReadonlyMap<string, ReadonlySet<string>>,
): { when: string; end: number } | null {
  const [clause = ''] = text.split(/[.;\n]/u);
  if (past.test(clause)) return null;
  let first: { at: number; end: number; times: ReadonlySet<string> } | null = null;
  for (const [name, times] of places) {
    const at = clause.indexOf(name);
    const end = at + name.length;
    if (at < 0 || (first && first.at <= at) || /^[\p{L}\p{M}]/u.test(clause.slice(end))) continue;
    if (leading.test(clause.slice(0, at))) first = { at, end, times };
  }
  const [when, ...others] = first?.times ?? [];
  return first && when !== undefined && others.length === 0 ? { when, end: first.end } : null;
}

const known = new WeakMap<Gazetteer, Map<string, Map<string, Set<string>>>>();

/** When conferences of a series were in a place or a country, by all their names in lower case. */
function timesByPlace(gazetteer: Gazetteer, id: string): ReadonlyMap<string, ReadonlySet<string>> {
  let all = known.get(gazetteer);
  if (!all) known.set(gazetteer, (all = new Map<string, Map<string, Set<string>>>()));
  const made = all.get(id);
  if (made) return made;
  const times = new Map<string, Set<string>>();
  all.set(id, times);
  for (const { place_vi: name, from } of gazetteer.congresses.find((one) => one.id === id)?.items ??
    []) {
    const place = gazetteer.places.find(({ names_vi }) => name !== null && names_vi.includes(name));
    const country = gazetteer.countries.find(({ iso }) => iso === place?.country);
    for (const form of [...(place?.names_vi ?? []), ...(country?.names_vi ?? [])]) {
      const key = form.toLowerCase();
      const own = times.get(key) ?? new Set();
      times.set(key, own.add(from.slice(0, 7)));
    }
  }
  return times;
}
