import { countAt } from '../recognise/dates/read-number.ts';
import { phraseSet } from '../recognise/phrases.ts';
import type { Token } from '../document.ts';
import type { ArticlePerson, ResolvedMention } from '../resolve/people/article-person.ts';
import { isAbsent } from './absent.ts';
import type { Candidate } from './candidate.ts';
import { speech } from './cues.ts';
import { expectationOf, type Expectation } from './expectation.ts';
import { blank } from './from-lists.ts';
import {
  groupPeople,
  hasPhrase,
  hasWord,
  type ArticleView,
  type SentenceView,
  type TriggerChunk,
} from './view.ts';

/** A visit as a sentence tells it; `reports` when its start, its end or its programme is the news. */
export interface VisitCandidate extends Candidate {
  reports: boolean;
}

const reach = 14;
/** "chuyến công tác dự Hội nghị … tại A và thăm B của C" */
const ownerReach = 26;
const reporting = phraseSet(
  'bắt đầu | kết thúc | rời | lên đường | khởi hành | khép lại | mở đầu chuyến | khởi đầu chuyến | hoàn thành chuyến | ' +
    'hoàn thành tốt đẹp chuyến',
);

/** Visits of named people to a country that is not their own. */
export function fromVisits(
  view: SentenceView,
  { people, isBloc }: ArticleView,
  sides: readonly string[],
): VisitCandidate[] {
  return view.chunks.flatMap((chunk) => {
    if (chunk.kind !== 'trigger' || chunk.trigger.roles !== 'visit') return [];
    const there = visitOfThatCountry(view, chunk, people);
    if (there) return [visit(view, chunk, there.person, there.country, there.destination)];
    const visitors = guestOf(view, chunk, people) ?? visitorsOf(view, chunk);
    const found: VisitCandidate[] = [];
    for (const visitor of visitors) {
      const country =
        visitor.person === null
          ? visitor.mention.country
          : (people[visitor.person]?.country ?? null);
      if (visitor.person === null || country === null) continue;
      const named = [
        ...destinationsOf(view, chunk, country),
        ...countedBefore(view, chunk, people, country),
      ].filter((id) => !isBloc(id));
      const other = named.length === 0 ? otherSide(chunk, country, sides) : null;
      for (const destination of other === null ? named : [other])
        found.push(visit(view, chunk, visitor.person, country, destination));
    }
    return found;
  });
}

/** "A hội kiến Quốc vương B, nhân chuyến thăm chính thức nước này": A visits the country of B. */
function visitOfThatCountry(
  view: SentenceView,
  chunk: TriggerChunk,
  people: readonly ArticlePerson[],
): { person: number; country: string; destination: string } | null {
  if (!hasPhrase(view.tokens, chunk.to, chunk.to + 4, ['nước', 'này'])) return null;
  const before = view.people.filter((m) => m.mention.to <= chunk.from && m.person !== null);
  const country = (m: ResolvedMention | undefined) => people[m?.person ?? -1]?.country ?? null;
  const destination = country(before.at(-1));
  const guest = before.findLast((m) => country(m) !== null && country(m) !== destination);
  const own = country(guest);
  if (guest === undefined || guest.person === null || own === null || destination === null)
    return null;
  return { person: guest.person, country: own, destination };
}

/**
 * "A hội đàm với B nhân chuyến thăm tới Việt Nam": not A of Viet Nam visits it, but B; "A gặp thị trưởng
 * B, kết thúc chuyến thăm C": not B of C.
 */
function guestOf(
  view: SentenceView,
  chunk: TriggerChunk,
  people: readonly ArticlePerson[],
): ResolvedMention[] | null {
  const { tokens } = view;
  const isOccasion =
    occasions.has(tokens[chunk.from - 1]?.low ?? '') ||
    reporting.within(tokens, chunk.from - 4, chunk.from);
  if (!chunk.trigger.noun || !isOccasion) return null;
  const [destination] = destinationsOf(view, chunk, '');
  const before = view.people.filter(
    (m) => m.person !== null && m.mention.to <= chunk.from && !m.mention.honorific?.spouse,
  );
  const country = (m: ResolvedMention) => people[m.person ?? -1]?.country ?? null;
  if (!before.some((m) => country(m) === destination)) return null;
  const guest = before.findLast((m) => country(m) !== null && country(m) !== destination);
  return guest ? [guest] : null;
}
const occasions = new Set(['nhân', 'trong', 'dịp']);

/** A visit that a trigger tells. */
export function visit(
  view: SentenceView,
  chunk: TriggerChunk,
  person: number,
  country: string,
  destination: string,
): VisitCandidate {
  const { tokens } = view;
  const start = Math.max(view.sentence.first, chunk.from - 16);
  const expectation = visitExpectation(view, chunk, person);
  return {
    ...blank(`visit: ${chunk.trigger.name}`, view),
    at: chunk.from,
    kind: 'visit',
    people: [person],
    visitors: [person],
    countries: [country, destination],
    hostCountry: destination,
    planned: expectation !== 'told',
    wished: expectation === 'wished',
    reports:
      reporting.within(tokens, start, chunk.to) ||
      // "trả lời báo chí về kết quả chuyến thăm"
      (hasPhrase(tokens, start, chunk.to, ['kết', 'quả']) &&
        hasPhrase(tokens, view.sentence.first, chunk.from, ['trả', 'lời'])),
  };
}

/** A verb is planned by the words before it, a noun by "sắp tới" behind it or "chuẩn bị" before. */
function visitExpectation(view: SentenceView, chunk: TriggerChunk, person: number): Expectation {
  const { tokens } = view;
  const end = Math.min(chunk.to + 14, view.sentence.last);
  if (
    hasPhrase(tokens, chunk.to, end, ['sắp', 'tới']) ||
    hasPhrase(tokens, chunk.to, end, ['thời', 'gian', 'tới']) ||
    // "chuyến công du Mỹ, dự kiến từ ngày 29 đến 31/5"
    expectedDays.within(tokens, chunk.to, end) ||
    // "Trả lời phỏng vấn trước chuyến công tác của A"
    (chunk.trigger.noun && tokens[chunk.from - 1]?.low === 'trước' && view.dates.length === 0)
  )
    return 'announced';
  // the verb's subject, wherever it stands: "A sẽ thăm B, dự hội nghị … và thăm C"
  const subject = view.people.findLast(
    ({ person: who, mention }) => who === person && mention.to <= chunk.from,
  );
  const reachBack = chunk.trigger.noun ? 4 : 16;
  const start = Math.max(view.sentence.first, chunk.from - reachBack);
  const from = subject && !chunk.trigger.noun ? Math.min(start, subject.mention.to) : start;
  return expectationOf(tokens, from, chunk.from);
}

const expectedDays = phraseSet('dự kiến từ | dự kiến vào | dự kiến diễn ra | dự kiến trong');

/** Words before people who are no subject: "sau cuộc gặp với A và thăm …". */
export const oblique = new Set(['của', 'với', 'cùng', 'tới', 'đến', 'cho']);

function visitorsOf(view: SentenceView, chunk: TriggerChunk): ResolvedMention[] {
  const groups = groupPeople(view);
  const { tokens } = view;
  const owner = groups.find(
    (g) =>
      g.from >= chunk.to &&
      g.from - chunk.to <= ownerReach &&
      g.before === 'của' &&
      !isAbsent(tokens, g.from),
  );
  if (owner && (chunk.trigger.noun || isPartOfTrip(view, chunk))) return owner.members.slice(0, 1);
  // "A khẳng định chuyến thăm góp phần …", "A đánh giá cao chuyến thăm": not of who says so
  if (chunk.trigger.noun && hasWord(tokens, chunk.from - 3, chunk.from, speech)) return [];
  const behind = groups.filter(
    (g) => g.to <= chunk.from && chunk.from - g.to <= 45 && !isAbsent(tokens, g.from),
  );
  const subject = behind.findLast((g) => !oblique.has(g.before))?.members ?? [];
  return subject.filter((m) => !m.mention.honorific?.spouse).slice(0, 1);
}

/** "chuyến công tác dự Hội nghị … và thăm B của C": the verb belongs to a noun that has an owner. */
const isPartOfTrip = ({ chunks }: SentenceView, { from }: TriggerChunk): boolean =>
  chunks.some(
    (other) =>
      other.kind === 'trigger' &&
      other.trigger.roles === 'visit' &&
      other.trigger.noun &&
      other.to <= from &&
      from - other.to <= ownerReach,
  );

/** "sau chuyến thăm của Chủ tịch nước A": to the other side of the talks that recall it. */
const otherSide = (
  chunk: TriggerChunk,
  own: string | null,
  sides: readonly string[],
): string | null =>
  chunk.trigger.noun && own !== null && sides.length === 2 && sides.includes(own)
    ? (sides.find((side) => side !== own) ?? null)
    : null;

/** "nhận lời mời của A và B, C sẽ thăm hai nước": the countries of those named before. */
function countedBefore(
  { tokens, people: mentions }: SentenceView,
  { to, from }: TriggerChunk,
  people: readonly ArticlePerson[],
  own: string,
): string[] {
  if (tokens[to + 1]?.low !== 'nước') return [];
  const before = mentions.filter((m) => m.mention.to <= from);
  const countries = new Set(before.flatMap((m) => people[m.person ?? -1]?.country ?? []));
  countries.delete(own);
  return countries.size === countAt(tokens, to) ? [...countries] : [];
}

const joining = new Set([',', 'và', 'gồm', 'là', ':']);
/** "thăm Đại sứ quán Việt Nam tại A": his own people, in the country where he is. */
const embassies = phraseSet('đại sứ quán | đsq | tổng lãnh sự quán | lãnh sự quán');

/**
 * The countries right behind the trigger ("thăm A, B và C", "công du 5 nước gồm A và B"), or the one
 * that "nước ta" means; never the visitor's own.
 */
export function destinationsOf(view: SentenceView, chunk: TriggerChunk, own: string): string[] {
  const { tokens } = view;
  const inPost = (from: number) =>
    view.people.some(({ mention }) => from >= mention.from && from < mention.to);
  const found: string[] = [];
  let end = chunk.to;
  for (const other of view.chunks) {
    if (other.from < chunk.to || inPost(other.from)) continue;
    const isFirst = found.length === 0;
    if (isFirst ? other.from - chunk.to > reach : !joins(tokens, end, other.from)) break;
    if (isFirst && tokens[other.from]?.text === ',') break;
    if (isFirst && embassies.within(tokens, chunk.to, other.from)) break;
    const id = other.kind === 'country' ? other.id : other.kind === 'place' ? other.country : null;
    if (id !== null && id !== own && !found.includes(id)) found.push(id);
    if (id !== null) end = other.to;
  }
  if (found.length > 0) return found;
  const [next, after] = [tokens[chunk.to]?.low, tokens[chunk.to + 1]?.low];
  return next === 'nước' && after === 'ta' && own !== 'VN' ? ['VN'] : [];
}

/** Nothing but a comma or "và" stands between two countries of one list, or a bracket of the first. */
const joins = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from <= 5 &&
  tokens.slice(from, to).every(({ low, kind }) => joining.has(low) || kind === 'sign');

/**
 * "Trong thời gian chuyến thăm từ ngày 28 đến 31/3, …": the days of the visit told before, where no
 * other country stands between.
 */
export function datedAgain(view: SentenceView, told: VisitCandidate | undefined): VisitCandidate[] {
  const isOf = (chunk: TriggerChunk, until: number) =>
    view.chunks.every(
      (c) =>
        c.kind !== 'country' || c.from < chunk.to || c.from >= until || c.id === told?.hostCountry,
    );
  const noun = view.chunks.find(
    (chunk) =>
      chunk.kind === 'trigger' &&
      chunk.trigger.roles === 'visit' &&
      chunk.trigger.noun &&
      view.dates.some(
        ({ from, value }) =>
          value.until !== null && from >= chunk.to && from - chunk.to <= 3 && isOf(chunk, from),
      ),
  );
  return told && noun ? [{ ...told, sentence: view.index, at: noun.from, date: null }] : [];
}
