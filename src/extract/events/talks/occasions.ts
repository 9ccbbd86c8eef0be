import { phraseSet } from '../../recognise/phrases.ts';
import type { Candidate } from '../candidate.ts';
import type { ChunkOf } from '../../recognise/chunks.ts';
import { countriesOf } from '../whole/merge.ts';
import { pairAt, type CountryPair } from '../who/country-pairs.ts';
import { hasWord, type ArticleView, type SentenceView } from '../view.ts';

/** What stands at the head of the name of a forum or a session, and what the name must hold too. */
const forums = phraseSet(
  'diễn đàn | tọa đàm | hội thảo | bàn tròn | hội nghị bàn tròn | hội nghị xúc tiến | hội nghị doanh nghiệp | ' +
    'hội nghị hợp tác | hội nghị kết nối | gặp gỡ doanh nghiệp | đối thoại | gặp gỡ hữu nghị | giao lưu hữu nghị',
);
const ofForums = phraseSet(
  'doanh nghiệp | kinh tế | kinh doanh | thương mại | đầu tư | hợp tác | công nghệ | lao động | lý luận | ' +
    'kinh nghiệm | giáo dục | đại học | du lịch | nông nghiệp | chính sách | chiến lược | quốc phòng | nhân quyền | hữu nghị',
);
const sessions = phraseSet('kỳ họp | phiên họp | khóa họp | cuộc họp');
const ofSessions = phraseSet('ủy ban | tiểu ban | nhóm công tác');
/** How far behind its head the two countries may stand. */
const reach = 20;

/** Forums of two countries whose name says neither: "Hội nghị xúc tiến đầu tư Việt Nam", "diễn đàn doanh nghiệp". */
const alone = phraseSet(
  'hội nghị xúc tiến đầu tư | hội nghị xúc tiến thương mại | diễn đàn doanh nghiệp | diễn đàn kinh doanh | ' +
    'tọa đàm doanh nghiệp | tọa đàm bàn tròn | diễn đàn đầu tư | bàn tròn doanh nghiệp | hội nghị bàn tròn doanh nghiệp',
);
/** … unless these stand behind: many come, or only those of one country. */
const ofMany = new Set(['quốc', 'khu', 'châu', 'toàn', 'thế', 'á', 'quỹ', 'trẻ', 'nữ']);
const longestTail = 4;

export interface Occasion {
  at: number;
  /** The token behind its name. */
  to: number;
  /** Those that its name joins; none where it may be any two: "diễn đàn doanh nghiệp". */
  countries: string[];
}

/** "Diễn đàn Doanh nghiệp Việt Nam - Pháp", "kỳ họp lần thứ 3 Ủy ban hỗn hợp Việt Nam - Lào" in a sentence. */
export function occasionsIn(view: SentenceView, isBloc: ArticleView['isBloc']): Occasion[] {
  const { tokens, chunks, sentence } = view;
  const found: Occasion[] = [];
  for (let at = sentence.first; at < sentence.last; at++) {
    const isForum = forums.longest(tokens, at) !== null;
    if (!isForum && !sessions.longest(tokens, at)) continue;
    const limit = Math.min(at + reach, sentence.last);
    const stop = chunks.find((c) => c.from > at && (c.kind === 'trigger' || c.kind === 'country'));
    const name = isForum ? ofForums : ofSessions;
    const isNamed =
      stop?.kind === 'country' && stop.from < limit && name.within(tokens, at, stop.from);
    const pair = isNamed
      ? (pairAt(view, stop.from) ?? (isForum ? null : joinedAt(view, stop)))
      : null;
    const to = pair?.to ?? endOfAny(view, at, isBloc);
    const countries = pair?.countries ?? [];
    if (to !== null && !countries.some(isBloc)) found.push({ at, to, countries });
  }
  return found;
}

/** "Ủy ban liên Chính phủ | Việt Nam và Lào" */
function joinedAt({ tokens, chunks }: SentenceView, one: ChunkOf<'country'>): CountryPair | null {
  const other = chunks.find((chunk) => chunk.from === one.to + 1);
  return tokens[one.to]?.low === 'và' && other?.kind === 'country' && other.id !== one.id
    ? { countries: [one.id, other.id], to: other.to }
    : null;
}

/** Where the name of a forum ends that joins no two countries, but may be of any two; else null. */
function endOfAny(view: SentenceView, at: number, isBloc: ArticleView['isBloc']): number | null {
  const { tokens, chunks } = view;
  const to = alone.longest(tokens, at)?.to;
  if (to === undefined || hasWord(tokens, to, to + longestTail, ofMany)) return null;
  const isOfOthers = chunks.some(
    (c) =>
      c.from >= to &&
      c.from < to + longestTail &&
      (c.kind === 'organisation' || (c.kind === 'country' && isBloc(c.id))),
  );
  return isOfOthers ? null : to;
}

/** What two people chair that is no talk of theirs: many take part. */
const chaired = phraseSet(
  'diễn đàn | tọa đàm | hội thảo | hội nghị | phiên họp | kỳ họp | khóa họp | cuộc họp | đối thoại | giao lưu',
);
/** Between the verb and what is chaired: "lần đầu tiên", "các hoạt động". */
const longestGap = 4;

/**
 * "A và B đồng chủ trì kỳ họp", "Diễn đàn được đồng chủ trì bởi A và B": whether the two whom a sentence has
 * chair something meet at an occasion; not "đồng chủ trì hội đàm", nor "chủ trì họp báo".
 */
export function isChairedByTwo(
  { tokens, sentence }: SentenceView,
  { rule, at, people }: Candidate,
): boolean {
  if (!rule.startsWith('chair: ') || people.length < 2) return false;
  const first = tokens[sentence.first]?.text === '-' ? sentence.first + 1 : sentence.first;
  for (let i = at; i < Math.min(at + longestGap + longestGap, sentence.last); i++) {
    const hit = chaired.longest(tokens, i);
    if (hit) return tokens[hit.to]?.low !== 'báo';
  }
  if (chaired.longest(tokens, first) !== null) return true;
  // "Khóa họp lần thứ 20 Ủy ban A do B và C đồng chủ trì"
  const by = tokens.findLastIndex(({ low }, i) => low === 'do' && i >= first && i < at);
  return by >= 0 && at - by <= longestNames && chaired.within(tokens, first, by);
}
const longestNames = 40;

/** Whose firms meet at a forum that names no country: the two of the visit under way, else of the talks told last. */
export function countriesAround(
  visit: Candidate | undefined,
  talks: Candidate | undefined,
  people: ArticleView['people'],
): string[] {
  const guest = people[visit?.people[0] ?? -1]?.country;
  const visited = [guest, visit?.hostCountry].flatMap((c) => c ?? []);
  return visited.length === 2 || !talks ? visited : countriesOf(talks, people);
}
