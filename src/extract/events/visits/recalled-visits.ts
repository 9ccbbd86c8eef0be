import { phraseSet } from '../../recognise/phrases.ts';
import { destinationsOf } from './destinations.ts';
import { hasWord, leadLength, type ArticleView, type SentenceView } from '../view.ts';
import type { FoundDate } from '../candidate.ts';
import type { VisitCandidate } from './from-visits.ts';
import { isRecalled } from './visit-tellings.ts';

/**
 * "thăm A vào các năm 2001, 2006 và 2013", "lần đầu năm 2010, lần thứ hai năm 2012", "sau chuyến thăm của
 * A năm 1993 và B năm 1997": a dated visit with each further one that its sentence tells behind it.
 */
export function withRecalled(
  visit: VisitCandidate,
  view: SentenceView,
  { people }: ArticleView,
): VisitCandidate[] {
  const found = [visit];
  if (!visit.date || visit.planned) return found;
  // "từng thăm B ngày 17-18/11/2006"
  if (!isRecalled(visit.date))
    return visit.date.value.year !== null && view.tokens[visit.at - 1]?.low === 'từng'
      ? [{ ...visit, past: true }]
      : found;
  if (visit.date.from < visit.at) return [{ ...visit, past: visit.past || isOfOld(view, visit) }];
  let { to } = visit.date;
  let [visitor = -1] = visit.people;
  for (const date of view.dates) {
    if (date.from < to) continue;
    if (!isRecalled(date)) break;
    const other = nextVisitor(view, to, date.from);
    if (other === null) break;
    if (other !== 'same') visitor = other;
    const country = people[visitor]?.country;
    // "chuyến thăm của A (8-2017) và B (1-2018)", of both sides: each to the other
    const isBack = country === visit.hostCountry && visit.nowhere === true;
    const host = isBack ? (people[visit.people[0] ?? -1]?.country ?? null) : visit.hostCountry;
    if (!country || country === host || host === null) break;
    found.push({
      ...visit,
      date,
      people: [visitor],
      visitors: [visitor],
      hostCountry: host,
      countries: [country, host],
    });
    to = date.to;
  }
  if (found.length === 1) return [{ ...visit, past: visit.past || isOfOld(view, visit) }];
  return found.map((one) => ({ ...one, past: true, place: null }));
}

/**
 * "từng thăm A năm 2012", "sau chuyến thăm năm 2012", far below "Trong chuyến thăm tháng 5/2012": before the visit of
 * the news.
 */
const isOfOld = (view: SentenceView, { at, date }: VisitCandidate): boolean => {
  const { tokens, sentence, index } = view;
  const isOfMonth = date !== null && date.from - at <= 3 && date.value.month !== null;
  return (
    hasWord(tokens, Math.max(sentence.first, at - 6), at, before) ||
    (index > leadLength && isOfMonth && tokens[at - 1]?.low === 'trong')
  );
};
const before = new Set(['từng', 'sau', 'kể']);

/**
 * "Chuyến thăm đầu tiên đến A diễn ra vào tháng 11-2013", where one of 2013 was told before: its month.
 */
export function recalledAgain(
  view: SentenceView,
  told: readonly VisitCandidate[],
): VisitCandidate[] {
  return view.chunks.flatMap((chunk) => {
    if (chunk.kind !== 'trigger' || chunk.trigger.roles !== 'visit' || !chunk.trigger.noun)
      return [];
    const [host] = destinationsOf(view, chunk, '');
    const date = view.dates.find(
      ({ from, value }) => from >= chunk.to && from - chunk.to < reach && value.month !== null,
    );
    const same = told.find(
      ({ past, hostCountry, date: known }) =>
        past && hostCountry === host && date && known && isYearOf(known, date),
    );
    return same && date ? [{ ...same, sentence: view.index, at: chunk.from, date }] : [];
  });
}
const reach = 14;

/**
 * "Trong chuyến thăm lần thứ nhất năm 2006, A …", "Chuyến thăm thứ hai diễn ra vào năm 2013": counted, of the one whose
 * visits to one country were told before.
 */
export function countedVisits(
  view: SentenceView,
  told: readonly VisitCandidate[],
): VisitCandidate[] {
  const { tokens, sentence } = view;
  return view.chunks.flatMap((chunk) => {
    if (chunk.kind !== 'trigger' || chunk.trigger.roles !== 'visit' || !chunk.trigger.noun)
      return [];
    if (chunk.from - sentence.first > nearCount || counts.longest(tokens, chunk.to) === null)
      return [];
    const date = view.dates.find(({ from }) => from >= chunk.to);
    if (!date || date.from - chunk.to > nearCount || !isRecalled(date)) return [];
    if (view.chunks.some((c) => c.kind === 'country' && c.from >= chunk.to && c.to <= date.from))
      return [];
    const named = view.people.find(({ person }) => person !== null)?.person;
    const isNear = (one: VisitCandidate) => view.index - one.sentence <= 1;
    const before = told.findLast(({ people: [guest] }) => named === undefined || guest === named);
    if (!before || (named === undefined && !isNear(before))) return [];
    const [visitor = -1] = before.people;
    const hosts = new Set(told.flatMap((v) => (v.people[0] === visitor ? [v.hostCountry] : [])));
    if (hosts.size !== 1) return [];
    const [host = null] = hosts;
    return host === null
      ? []
      : [{ ...blankVisit(before), sentence: view.index, at: chunk.from, date }];
  });
}
const counts = phraseSet(
  'lần thứ | thứ nhất | thứ hai | thứ ba | thứ tư | thứ năm | đầu tiên | lần đầu | lần đầu tiên | gần nhất | gần đây nhất',
);
/** "Trong chuyến thăm | lần thứ nhất của ông diễn ra vào |" */
const nearCount = 8;

const blankVisit = (visit: VisitCandidate): VisitCandidate => ({
  ...visit,
  past: true,
  planned: false,
  wished: false,
  reports: false,
  place: null,
  attendees: [],
});

const isYearOf = ({ value: { year, month } }: FoundDate, { value }: FoundDate): boolean =>
  year !== null && month === null && year === value.year;

/** Whose visit the date behind tokens [from, to) is: that of the person there, or of the one before. */
function nextVisitor(view: SentenceView, from: number, to: number): number | 'same' | null {
  const { tokens } = view;
  if (view.chunks.some((c) => c.kind === 'trigger' && c.from >= from && c.to <= to)) return null;
  // "năm 2010 với tư cách tổng thống, lần thứ hai vào năm 2012"
  if (hasWord(tokens, from, to, times)) return 'same';
  const [named, ...more] = view.people.filter(
    ({ mention }) => mention.from >= from && mention.to <= to,
  );
  const isListed = (start: number, end: number) =>
    tokens.slice(start, end).every(({ low }) => joints.has(low));
  if (!named) return isListed(from, to) ? 'same' : null;
  const { mention, person } = named;
  // "A đến Việt Nam năm 2000 và B đến năm 2006"
  const arrived = arriving.has(tokens[mention.to]?.low ?? '') ? mention.to + 1 : mention.to;
  const isOwner = isListed(from, mention.from) && isListed(arrived, to);
  return more.length === 0 && isOwner ? person : null;
}
const arriving = new Set(['đến', 'tới', 'sang']);
const joints = new Set([',', ';', 'và', 'của', ')', '(', 'vào', 'trong', 'hồi', 'rồi', 'các']);
const times = new Set(['lần']);
