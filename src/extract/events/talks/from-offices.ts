import type { Candidate } from '../candidate.ts';
import { complete } from '../complete.ts';
import { destinationsOf, onlyOther } from '../visits/destinations.ts';
import { visit } from '../visits/from-visits.ts';
import { holdsOffice, officeOf } from '../who/offices.ts';
import { visitorsOf } from '../visits/visitors.ts';
import type { ResolvedMention } from '../../resolve/people/article-person.ts';
import { groupPeople, type ArticleView, type SentenceView, type TriggerChunk } from '../view.ts';

/**
 * "Hồi tháng 6/2016, Bộ trưởng Quốc phòng A đã thăm B", "chuyến thăm của Nhà vua và Hoàng hậu A tháng 2": dated visits
 * of holders of one office whom the article names nowhere; always references. `sides`: of the talks that recall them.
 */
export function fromOffices(
  view: SentenceView,
  article: ArticleView,
  sides: readonly string[],
): Candidate[] {
  return view.chunks.flatMap((chunk) => {
    if (chunk.kind !== 'trigger' || chunk.trigger.roles !== 'visit') return [];
    const country = countryOfOffice(view, chunk, article);
    if (country === null || destinationsOf(view, chunk, '')[0] === country) return [];
    const [named] = destinationsOf(view, chunk, country);
    const other = sides.length === 2 && sides.includes(country) ? sides : [];
    const destination =
      named ??
      (chunk.trigger.noun
        ? (onlyOther(view, article.people, country) ?? other.find((side) => side !== country))
        : undefined);
    if (destination === undefined || article.isBloc(destination)) return [];
    const told: Candidate = {
      ...visit(view, chunk, -1, country, destination),
      people: [],
      visitors: [],
    };
    complete(told, view, true);
    return isRecalled(told.date) && !told.wished ? [{ ...told, past: !told.planned }] : [];
  });
}

/** Whose office the visitor holds, where that alone tells of him. */
function countryOfOffice(
  view: SentenceView,
  chunk: TriggerChunk,
  { people }: ArticleView,
): string | null {
  const [visitor] = visitorsOf(view, chunk, people);
  if (visitor?.person !== null) return null;
  const country = visitor.mention.country ?? countryOfCouple(view, visitor);
  const office = officeOf(visitor, view.tokens);
  if (!office || country === null) return null;
  const isNamed = people.some((p) => p.country === country && holdsOffice(p, office));
  return isNamed ? null : country;
}

/** "Nhà vua và | Hoàng hậu A" */
const countryOfCouple = (view: SentenceView, { mention }: ResolvedMention): string | null => {
  const group = groupPeople(view).find(({ from }) => from === mention.from);
  const [, second, ...more] = group?.members ?? [];
  return more.length === 0 && second?.person === null && second.mention.name === null
    ? second.mention.country
    : null;
};

/** A month, a year or the days of a visit: a day alone is more often that of the news. */
const isRecalled = (date: Candidate['date']): boolean => {
  if (date === null || date.value.relative !== null) return false;
  const { year, month, day, until } = date.value;
  return (month ?? year) !== null && (day === null || until !== null);
};
