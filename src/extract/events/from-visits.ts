import type { Token } from '../document.ts';
import type { ArticlePerson, ResolvedMention } from '../resolve/people/resolve-people.ts';
import { isAbsent } from './absent.ts';
import type { Candidate } from './candidate.ts';
import { planPhrases, planWords } from './cues.ts';
import {
  groupPeople,
  hasPhrase,
  hasWord,
  type Group,
  type SentenceView,
  type TriggerChunk,
} from './view.ts';

/** A visit as a sentence tells it; `reports` when its start, its end or its programme is the news. */
export interface VisitCandidate extends Candidate {
  reports: boolean;
}

const reach = 14;
const reporting = [
  ['bắt', 'đầu'],
  ['kết', 'thúc'],
  ['rời'],
  ['lên', 'đường'],
  ['khởi', 'hành'],
  ['khép', 'lại'],
];

/** Visits of named people to a country that is not their own. */
export function fromVisits(
  view: SentenceView,
  people: readonly ArticlePerson[],
  sides: readonly string[],
): VisitCandidate[] {
  return view.chunks.flatMap((chunk) => {
    if (chunk.kind !== 'trigger' || chunk.trigger.roles !== 'visit') return [];
    const there = visitOfThatCountry(view, chunk, people);
    if (there) return [visit(view, chunk, there.person, there.country, there.destination)];
    const visitors = visitorsOf(view, chunk);
    const found: VisitCandidate[] = [];
    for (const visitor of visitors) {
      const country =
        visitor.person === null
          ? visitor.mention.country
          : (people[visitor.person]?.country ?? null);
      const destination = destinationOf(view, chunk, country) ?? otherSide(chunk, country, sides);
      if (visitor.person === null || country === null || destination === null) continue;
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

function visit(
  view: SentenceView,
  chunk: TriggerChunk,
  person: number,
  country: string,
  destination: string,
): VisitCandidate {
  const { tokens } = view;
  const start = Math.max(view.sentence.first, chunk.from - 16);
  const planned = isPlanned(view, chunk);
  return {
    rule: `visit: ${chunk.trigger.name}`,
    sentence: view.index,
    at: chunk.from,
    kind: 'visit',
    people: [person],
    chairs: [],
    hosts: [],
    visitors: [person],
    attendees: [],
    countries: [country, destination],
    parties: [],
    date: null,
    place: null,
    hostCountry: destination,
    planned,
    past: false,
    reports: reporting.some((phrase) => hasPhrase(tokens, start, chunk.to, phrase)),
  };
}

/** A verb is planned by the words before it, a noun by "sắp tới" behind it or "chuẩn bị" before. */
function isPlanned(view: SentenceView, chunk: TriggerChunk): boolean {
  const { tokens } = view;
  const end = Math.min(chunk.to + 14, view.sentence.last);
  if (
    hasPhrase(tokens, chunk.to, end, ['sắp', 'tới']) ||
    hasPhrase(tokens, chunk.to, end, ['thời', 'gian', 'tới'])
  )
    return true;
  const start = Math.max(view.sentence.first, chunk.from - (chunk.trigger.noun ? 4 : 16));
  return (
    hasWord(tokens, start, chunk.from, planWords) ||
    planPhrases.some((phrase) => hasPhrase(tokens, start, chunk.from, phrase))
  );
}

/** Words before people who are no subject: "sau cuộc gặp với A và thăm …". */
const oblique = new Set(['của', 'với', 'cùng', 'tới', 'đến', 'cho']);

function visitorsOf(view: SentenceView, chunk: TriggerChunk): ResolvedMention[] {
  const groups = groupPeople(view);
  const { tokens } = view;
  if (chunk.trigger.noun) {
    const owner = groups.find(
      (g) =>
        g.from >= chunk.to &&
        g.from - chunk.to <= reach &&
        g.before === 'của' &&
        !isAbsent(tokens, g.from),
    );
    if (owner) return owner.members.slice(0, 1);
  }
  const behind = groups.filter(
    (g) => g.to <= chunk.from && chunk.from - g.to <= 30 && !isAbsent(tokens, g.from),
  );
  const invited = groups.findLast((g) => g.to <= chunk.from && chunk.from - g.to <= 2);
  const subject =
    (invited && invitedGuest(invited, tokens)) ??
    behind.findLast((g) => !oblique.has(g.before))?.members ??
    [];
  return subject.filter((m) => !m.mention.honorific?.spouse).slice(0, 1);
}

/** "Nhận lời mời của A, B thăm …": behind the comma stands the guest. */
function invitedGuest(
  { before, members }: Group,
  tokens: readonly Token[],
): ResolvedMention[] | null {
  const last = members.at(-1);
  if (before !== 'của' || members.length < 2 || !last) return null;
  return tokens[last.mention.from - 1]?.text === ',' ? [last] : null;
}

/** "sau chuyến thăm của Chủ tịch nước A": to the other side of the talks that recall it. */
const otherSide = (
  chunk: TriggerChunk,
  own: string | null,
  sides: readonly string[],
): string | null =>
  chunk.trigger.noun && own !== null && sides.length === 2 && sides.includes(own)
    ? (sides.find((side) => side !== own) ?? null)
    : null;

/** The country right behind the trigger, or the one that "nước ta" means; never the visitor's own. */
function destinationOf(view: SentenceView, chunk: TriggerChunk, own: string | null): string | null {
  const inPost = (from: number) =>
    view.people.some(({ mention }) => from >= mention.from && from < mention.to);
  for (const other of view.chunks) {
    if (other.from < chunk.to || other.from - chunk.to > reach || inPost(other.from)) continue;
    if (view.tokens[other.from]?.text === ',') break;
    if (other.kind === 'country' && other.id !== own) return other.id;
    if (other.kind === 'place' && other.country !== own) return other.country;
  }
  const [next, after] = [view.tokens[chunk.to]?.low, view.tokens[chunk.to + 1]?.low];
  return next === 'nước' && after === 'ta' && own !== 'VN' ? 'VN' : null;
}

/** "Trong thời gian chuyến thăm từ ngày 28 đến 31/3, …": the days of the visit told before. */
export function datedAgain(view: SentenceView, told: VisitCandidate | undefined): VisitCandidate[] {
  const noun = view.chunks.find(
    (chunk) =>
      chunk.kind === 'trigger' &&
      chunk.trigger.roles === 'visit' &&
      chunk.trigger.noun &&
      view.dates.some(
        ({ from, value }) => value.until !== null && from >= chunk.to && from - chunk.to <= 3,
      ),
  );
  return told && noun ? [{ ...told, sentence: view.index, at: noun.from, date: null }] : [];
}
