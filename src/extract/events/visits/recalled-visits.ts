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
  if (!visit.date || !isRecalled(visit.date) || visit.planned) return found;
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
    if (!country || country === visit.hostCountry || visit.hostCountry === null) break;
    found.push({
      ...visit,
      date,
      people: [visitor],
      visitors: [visitor],
      countries: [country, visit.hostCountry],
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
