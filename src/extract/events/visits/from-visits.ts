import { phraseSet } from '../../recognise/phrases.ts';
import type { ArticlePerson, ResolvedMention } from '../../resolve/people/article-person.ts';
import { isAbsent } from '../who/absent.ts';
import type { Candidate, FoundDate } from '../candidate.ts';
import { countedBefore, countryLeft, destinationsOf, onlyOther } from './destinations.ts';
import { expectationOf, type Expectation } from '../telling/expectation.ts';
import { blank } from '../talks/from-lists.ts';
import { happened, isNextStop } from '../telling/trip.ts';
import { dateAfter } from '../when/dates.ts';
import { isRecalled } from './visit-tellings.ts';
import { reporting } from './visit-settings.ts';
import { awaits, isAfter, visitorsOf } from './visitors.ts';
import { hasPhrase, type ArticleView, type SentenceView, type TriggerChunk } from '../view.ts';

/** A visit as a sentence tells it; `reports` when its start, its end or its programme is the news. */
export interface VisitCandidate extends Candidate {
  reports: boolean;
  /** Told of "hôm nay", "tối qua", of which perhaps only the month is known. */
  today?: true;
  /** Only somebody's invitation tells of it. */
  invited?: true;
}

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
    const visitors = visitorsOf(view, chunk, people);
    const found: VisitCandidate[] = [];
    for (const visitor of visitors) {
      const country =
        visitor.person === null
          ? visitor.mention.country
          : (people[visitor.person]?.country ?? null);
      if (visitor.person === null || country === null) continue;
      const left = countryLeft(view, chunk, country);
      const behind = [
        ...destinationsOf(view, chunk, country),
        ...countedBefore(view, chunk, people, country),
      ];
      const named = (left === null || behind.includes(left) ? behind : [left]).filter(
        (id) => !isBloc(id),
      );
      const other =
        named.length === 0
          ? (destinationBefore(view, chunk, country) ??
            otherSide(chunk, country, sides) ??
            (isDatedNoun(view, chunk) ? onlyOther(view, people, country) : null))
          : null;
      for (const destination of other === null || isBloc(other) ? named : [other]) {
        const one = visit(view, chunk, visitor.person, country, destination);
        found.push(named.length > 0 || namesVenue(view, chunk) ? one : { ...one, nowhere: true });
      }
    }
    return found;
  });
}

/** "chuyến thăm Nhà Trắng của A" */
const namesVenue = ({ chunks }: SentenceView, { to }: TriggerChunk): boolean =>
  chunks.some(({ kind, from }) => kind === 'venue' && from >= to && from - to <= 1);

/** "A hội kiến Quốc vương B, nhân chuyến thăm chính thức nước này": A visits the country of B. */
function visitOfThatCountry(
  view: SentenceView,
  chunk: TriggerChunk,
  people: readonly ArticlePerson[],
): { person: number; country: string; destination: string } | null {
  if (!thatCountry.within(view.tokens, chunk.to, chunk.to + nearThat)) return null;
  const before = view.people.filter(
    (m) =>
      m.mention.to <= chunk.from && m.person !== null && !isAbsent(view.tokens, m.mention.from),
  );
  const country = (m: ResolvedMention | undefined) => people[m?.person ?? -1]?.country ?? null;
  // "A đến Singapore, bắt đầu chuyến thăm nước này"
  const named = view.chunks.findLast((c) => c.kind === 'country' && c.to <= chunk.from);
  const isNamed = named?.kind === 'country' && named.from >= (before.at(-1)?.mention.to ?? 0);
  const destination = isNamed ? named.id : country(before.at(-1));
  const guest = before.findLast((m) => country(m) !== null && country(m) !== destination);
  const own = country(guest);
  if (guest === undefined || guest.person === null || own === null || destination === null)
    return null;
  return { person: guest.person, country: own, destination };
}

/** "chuyến công du hai ngày tới quốc đảo này" */
const nearThat = 7;
const thatCountry = phraseSet('nước này | quốc gia này | quốc đảo này');

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
      (reporting.within(tokens, start, chunk.to) && !isBeforeEnd(view, chunk)) ||
      isGreeted(view, chunk, person) ||
      // "trả lời báo chí về kết quả chuyến thăm"
      (hasPhrase(tokens, start, chunk.to, ['kết', 'quả']) &&
        hasPhrase(tokens, view.sentence.first, chunk.from, ['trả', 'lời'])),
  };
}

/** "sẽ gặp kiều bào trước khi kết thúc chuyến thăm": it is under way, and that it ends is no news. */
const isBeforeEnd = ({ tokens }: SentenceView, { from, trigger }: TriggerChunk): boolean =>
  trigger.name === 'kết thúc chuyến thăm' && hasPhrase(tokens, from - 2, from, ['trước', 'khi']);

/** "Lễ đón A sang thăm B": the welcome of a guest, whoever gives it, begins his visit. */
const isGreeted = ({ chunks, people }: SentenceView, { from }: TriggerChunk, guest: number) =>
  people.some(
    ({ person, mention }) =>
      person === guest &&
      mention.to <= from &&
      chunks.some(
        (c) =>
          c.kind === 'trigger' &&
          c.trigger.roles === 'welcome' &&
          c.trigger.noun &&
          c.to <= mention.from &&
          mention.from - c.to <= 1,
      ),
  );

/** A verb is planned by the words before it, a noun by "sắp tới" behind it or "chuẩn bị" before. */
function visitExpectation(view: SentenceView, chunk: TriggerChunk, person: number): Expectation {
  const { tokens } = view;
  const end = Math.min(chunk.to + 14, view.sentence.last);
  if (
    hasPhrase(tokens, chunk.to, end, ['sắp', 'tới']) ||
    hasPhrase(tokens, chunk.to, end, ['thời', 'gian', 'tới']) ||
    // "chuyến thăm Việt Nam tháng 11 tới của A"
    view.dates.some(
      ({ from, to, value }) =>
        from >= chunk.to &&
        from < end &&
        value.year === null &&
        value.month !== null &&
        tokens[to]?.low === 'tới' &&
        behindNext.has(tokens[to + 1]?.low ?? ''),
    ) ||
    // "chuyến công du Mỹ, dự kiến từ ngày 29 đến 31/5"
    expectedDays.within(tokens, chunk.to, end) ||
    // "đoàn do A dẫn đầu thăm Mỹ từ ngày 19 đến 25/6 sẽ gồm …"
    view.dates.some(({ from, to }) => from >= chunk.to && from < end && tokens[to]?.low === 'sẽ') ||
    // "A mong đợi chuyến thăm Việt Nam"
    (chunk.trigger.noun && awaits.within(tokens, chunk.from - 3, chunk.from)) ||
    // "Trả lời phỏng vấn trước chuyến công tác của A"
    (chunk.trigger.noun && tokens[chunk.from - 1]?.low === 'trước' && view.dates.length === 0)
  )
    return 'announced';
  if (!chunk.trigger.noun && isNextStop(view, chunk.from)) return 'announced';
  if (isBeforeEnd(view, chunk)) return 'told';
  // "nhận lời mời của A, B đã thăm C"
  if (!chunk.trigger.noun && happened.has(tokens[chunk.from - 1]?.low ?? '')) return 'told';
  // the verb's subject, wherever it stands: "A sẽ thăm B, dự hội nghị … và thăm C"
  const subject = view.people.findLast(
    ({ person: who, mention }) => who === person && mention.to <= chunk.from,
  );
  const reachBack = chunk.trigger.noun ? 4 : 16;
  const start = Math.max(view.sentence.first, chunk.from - reachBack);
  const from = subject && !chunk.trigger.noun ? Math.min(start, subject.mention.to) : start;
  return expectationOf(tokens, from, chunk.from);
}

/** "tháng 11 tới của A"; not "tháng 5 tới Nhật Bản", "từ tháng 5 tới tháng 6". */
const behindNext = new Set(['của', ',', '.', ')', 'đây']);
const expectedDays = phraseSet(
  'dự kiến từ | dự kiến vào | dự kiến diễn ra | dự kiến trong | dự kiến tháng | dự kiến ngày',
);

/** "A thăm Việt Nam sau chuyến thăm của B năm 1993": B visited Viet Nam too. */
function destinationBefore(view: SentenceView, chunk: TriggerChunk, own: string): string | null {
  if (!chunk.trigger.noun || !isAfter(view.tokens, chunk.from)) return null;
  const told = view.chunks.findLast(
    (other) =>
      other.kind === 'trigger' && other.trigger.roles === 'visit' && other.to <= chunk.from,
  );
  const [destination = null] =
    told?.kind === 'trigger' ? destinationsOf(view, told, own).slice(0, 1) : [];
  return destination;
}

/**
 * "trong chuyến thăm của A tháng 11/2017", "chuyến thăm từ ngày 5 đến 7/3 của A": a visit with a time of its own that
 * does not say where; not "chuyến công du châu Á của A".
 */
const isDatedNoun = (view: SentenceView, chunk: TriggerChunk): boolean => {
  const date = chunk.trigger.noun ? dateAfter(view, chunk.from) : null;
  return (
    date !== null &&
    (isRecalled(date) || date.value.until !== null || isMonth(date)) &&
    (view.tokens[chunk.to]?.low === 'của' ||
      view.tokens.slice(chunk.to, date.from).every(({ low }) => plain.has(low)))
  );
};
/** "chuyến thăm lần thứ nhất vào", "chuyến thăm không chính thức", "chuyến thăm nước này". */
const plain = new Set(
  'lần thứ nhất hai ba đầu tiên không chính thức lịch sử rất thành công tốt đẹp vào hồi trong nước này ( -'.split(
    ' ',
  ),
);
const isMonth = ({ value: { month, day, relative } }: FoundDate): boolean =>
  month !== null && day === null && relative === null;

/** "sau chuyến thăm của Chủ tịch nước A": to the other side of the talks that recall it. */
const otherSide = (
  chunk: TriggerChunk,
  own: string | null,
  sides: readonly string[],
): string | null =>
  chunk.trigger.noun && own !== null && sides.length === 2 && sides.includes(own)
    ? (sides.find((side) => side !== own) ?? null)
    : null;

/**
 * "Trong thời gian chuyến thăm từ ngày 28 đến 31/3, …": the days of the visit told before, where no
 * other country stands between; "…, chuyến thăm B diễn ra từ ngày 4 đến 6-3": of that told to B.
 */
export function datedAgain(
  view: SentenceView,
  inForce: VisitCandidate | undefined,
  told: readonly VisitCandidate[],
  people: readonly ArticlePerson[],
): VisitCandidate[] {
  const isOtherGuest = (person: number | null) =>
    inForce !== undefined &&
    person !== null &&
    !inForce.countries.includes(people[person]?.country ?? inForce.hostCountry ?? '');
  const nouns = view.chunks.filter(
    (chunk): chunk is TriggerChunk =>
      chunk.kind === 'trigger' && chunk.trigger.roles === 'visit' && chunk.trigger.noun,
  );
  const dated = nouns.flatMap((noun, i) => {
    const end = nouns[i + 1]?.from ?? view.sentence.last;
    const days = view.dates.find(
      ({ from, value }) => value.until !== null && from >= noun.to && from < end,
    );
    if (!days) return [];
    const named = view.chunks.filter(
      (c) => c.kind === 'country' && c.from >= noun.to && c.to <= days.from,
    );
    return [{ noun, days, named }];
  });
  const again = ({ noun }: (typeof dated)[number], visit: VisitCandidate) => ({
    ...visit,
    sentence: view.index,
    at: noun.from,
    date: null,
  });
  const [first] = dated;
  const isOfOthers = view.people.some(
    ({ mention, person }) =>
      first !== undefined && (mention.to <= first.noun.from || isOtherGuest(person)),
  );
  const isNamed = view.people.some(({ person }) => person === inForce?.people[0]);
  if (inForce && first && first.days.from - first.noun.to <= 3 && (isNamed || !isOfOthers)) {
    const isOther = first.named.some((c) => c.kind === 'country' && c.id !== inForce.hostCountry);
    if (!isOther) return [again(first, inForce)];
  }
  if (view.people.length > 0) return [];
  return dated.flatMap((one) => {
    const [country, ...more] = one.named;
    if (country?.kind !== 'country' || more.length > 0) return [];
    const visit = told.findLast(({ hostCountry, past }) => !past && hostCountry === country.id);
    return visit ? [again(one, visit)] : [];
  });
}
