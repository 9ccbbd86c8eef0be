import { destinationsOf } from './destinations.ts';
import type { ArticleView, SentenceView, TriggerChunk } from '../view.ts';
import type { FoundDate } from '../candidate.ts';
import { visit, type VisitCandidate } from './from-visits.ts';
import { isRecalled } from './visit-tellings.ts';

/**
 * "Các đoàn thăm A có: B (5/1997), C (16 - 18/10/2007)", "thứ ba thăm A, trước đó là B năm 1993, C tháng 10/2003":
 * behind one visit at least two visitors of other countries, each with a time of his own.
 */
export function fromVisitorLists(
  view: SentenceView,
  { people, isBloc }: ArticleView,
): VisitCandidate[] {
  const told = view.chunks.filter(
    (c): c is TriggerChunk => c.kind === 'trigger' && c.trigger.roles === 'visit',
  );
  return told.flatMap((chunk, i) => {
    const [host] = destinationsOf(view, chunk, '');
    if (host === undefined || isBloc(host)) return [];
    const end = told[i + 1]?.from ?? view.sentence.last;
    const listed = view.people.flatMap(({ person, mention }) => {
      const isBehind = mention.from >= chunk.to && mention.to <= end;
      const date = isBehind ? timeBehind(view, mention.to) : undefined;
      const country = people[person ?? -1]?.country ?? null;
      if (person === null || !date || country === null || country === host) return [];
      const one = visit(view, chunk, person, country, host);
      return [{ ...one, at: mention.from, date, planned: false, wished: false, reports: false }];
    });
    const visitors = new Set(listed.map((one) => one.people[0]));
    return visitors.size > 1 ? listed.map((one) => ({ ...one, past: true })) : [];
  });
}

/** The month, year or days printed right behind a name. */
const timeBehind = ({ tokens, dates }: SentenceView, from: number): FoundDate | undefined =>
  dates.find(
    (date) =>
      date.from >= from &&
      date.from - from <= longest &&
      (isRecalled(date) || (date.value.until?.year ?? null) !== null) &&
      tokens.slice(from, date.from).every(({ low }) => leading.has(low)),
  );
/** "một lần nữa vào" */
const longest = 4;
const leading = new Set(['(', ',', '-', 'vào', 'hồi', 'trong', 'một', 'lần', 'nữa']);
