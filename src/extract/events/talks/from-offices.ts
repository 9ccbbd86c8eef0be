import type { Candidate } from '../candidate.ts';
import { complete } from '../complete.ts';
import { destinationsOf } from '../visits/destinations.ts';
import { visit } from '../visits/from-visits.ts';
import { holdsOffice, officeOf } from '../who/offices.ts';
import { visitorsOf } from '../visits/visitors.ts';
import type { ArticleView, SentenceView } from '../view.ts';

/**
 * "Hồi tháng 6/2016, Bộ trưởng Quốc phòng A đã thăm B": dated visits of holders of one office whom the
 * article names nowhere; always references.
 */
export function fromOffices(view: SentenceView, article: ArticleView): Candidate[] {
  return view.chunks.flatMap((chunk) => {
    if (chunk.kind !== 'trigger' || chunk.trigger.roles !== 'visit') return [];
    const [visitor] = visitorsOf(view, chunk, article.people);
    const country = visitor?.mention.country ?? null;
    if (!visitor || visitor.person !== null || country === null) return [];
    const office = officeOf(visitor, view.tokens);
    const [destination] = destinationsOf(view, chunk, country);
    if (!office || destination === undefined || article.isBloc(destination)) return [];
    const isNamed = article.people.some(
      (person) => person.country === country && holdsOffice(person, office),
    );
    if (isNamed) return [];
    const told: Candidate = {
      ...visit(view, chunk, -1, country, destination),
      people: [],
      visitors: [],
    };
    complete(told, view, true);
    return isRecalled(told.date) && !told.wished ? [{ ...told, past: !told.planned }] : [];
  });
}

/** A month, a year or the days of a visit: a day alone is more often that of the news. */
const isRecalled = (date: Candidate['date']): boolean => {
  if (date === null || date.value.relative !== null) return false;
  const { year, month, day, until } = date.value;
  return (month ?? year) !== null && (day === null || until !== null);
};
