import { phraseSet } from '../../recognise/phrases.ts';
import { groupsAt, groupsIn, namesIn } from '../conferences/conference-names.ts';
import { dateTold } from '../conferences/conference-told.ts';
import { outcome, type Candidate, type FoundDate } from '../candidate.ts';
import { isSameTrip } from '../telling/trip.ts';
import { destinationsOf } from '../visits/destinations.ts';
import type { VisitCandidate } from '../visits/from-visits.ts';
import { mayBeOne, moreExact } from '../when/exact-dates.ts';
import { hasWord, type ArticleView, type SentenceView } from '../view.ts';
import { countriesOf } from './merge.ts';

/**
 * "gặp B bên lề hội nghị": the days of the conference that the sentence names, else of the only one of the article;
 * null where no sentence prints them.
 */
export function daysAtMargin({ sentence, at }: Candidate, article: ArticleView): FoundDate | null {
  const view = article.sentences[sentence];
  if (!view || !margin.within(view.tokens, view.sentence.first, view.sentence.last)) return null;
  const own = groupsIn([view]);
  const { groups, dates } = conferencesOf(article);
  const [group, ...others] = own.size > 0 ? own : groups;
  if (group === undefined || others.length > 0) return null;
  if (hasWord(view.tokens, at, view.sentence.last, ended)) return null;
  const known = dates.get(group);
  if (known !== undefined) return known;
  const date = dateTold(new Set([group]), article.sentences, true);
  dates.set(group, date);
  return date;
}

/** The groups of countries whose conferences an article names, and when they are: asked of every meeting at a margin. */
interface Conferences {
  groups: ReadonlySet<string>;
  dates: Map<string, FoundDate | null>;
}
const named = new WeakMap<ArticleView, Conferences>();

function conferencesOf(article: ArticleView): Conferences {
  const known = named.get(article);
  if (known) return known;
  const groups = article.sentences.flatMap((view) =>
    namesIn(view).flatMap(([from]) => [...groupsAt(view, from)]),
  );
  const found = { groups: new Set(groups), dates: new Map<string, FoundDate | null>() };
  named.set(article, found);
  return found;
}
const margin = phraseSet('bên lề | tại hội nghị | tại diễn đàn');
const ended = new Set(['hồi', 'trước', 'ngoái']);

/**
 * "Cũng trong chuyến thăm này, A đã gặp B", "cảm ơn B đã tiếp ông trong chuyến thăm", "thông báo kết quả hội đàm với B":
 * what an article recalls of a visit has its days.
 */
export function daysOfVisitAround(
  told: Candidate,
  visits: readonly VisitCandidate[],
  article: ArticleView,
): FoundDate | null {
  const view = article.sentences[told.sentence];
  if (!view) return null;
  const sides = countriesOf(told, article.people);
  const theirs = visits.filter(
    ({ people: [guest = -1], countries }) =>
      told.people.includes(guest) && countries.every((id) => sides.includes(id)),
  );
  const { first } = view.sentence;
  const opens = [first, first + 1].some((at) => openers.longest(view.tokens, at));
  // "Năm 2006, A từng đến B dự hội nghị. Cũng trong chuyến thăm này, …": no other time is told between
  const saysNothingElse = ({ sentence }: VisitCandidate) =>
    article.sentences.slice(sentence + 1, told.sentence).every(({ dates }) => dates.length === 0);
  const visit = opens
    ? theirs.findLast((one) => one.sentence < told.sentence && saysNothingElse(one))
    : theirs.find(({ hostCountry }) => isDuringVisit(view, hostCountry));
  if (visit)
    return visit.date?.value.until
      ? visit.date
      : onlyTime(theirs.filter((other) => isSameTrip(other, visit) && isAsOld(other, visit)));
  return told.rule.endsWith(outcome) || view.tokens[told.at - 1]?.low === 'quả'
    ? (theirs.find(({ past, planned, date }) => !past && !planned && date?.value.until)?.date ??
        null)
    : null;
}
const openers = phraseSet(
  'trong chuyến thăm này | trong chuyến thăm đó | trong chuyến thăm lần này | trong chuyến thăm ,',
);

/** "đã tiếp ông trong chuyến thăm Peru", "nhân chuyến thăm Peru" */
const isDuringVisit = (view: SentenceView, host: string | null): boolean =>
  view.chunks.some(
    (chunk) =>
      chunk.kind === 'trigger' &&
      chunk.trigger.roles === 'visit' &&
      chunk.trigger.noun &&
      during.has(view.tokens[chunk.from - 1]?.low ?? '') &&
      destinationsOf(view, chunk, '')[0] === host,
  );
const during = new Set(['trong', 'nhân']);

/** "Năm 2006, A thăm B", "A đang thăm B": not one visit. */
const isAsOld = (one: VisitCandidate, other: VisitCandidate): boolean =>
  one.past === other.past || (other.date !== null && one.date === other.date);

/** When all tellings say that it was, most exactly; null where they say two times, or none. */
function onlyTime(visits: readonly VisitCandidate[]): FoundDate | null {
  const dates = visits.flatMap(({ date }) => (date && saysWhen(date) ? date : []));
  const best = dates.reduce<FoundDate | null>(moreExact, null);
  return best && dates.every((date) => mayBeOne(date, best)) ? best : null;
}
const saysWhen = ({ value: { month, year, relative } }: FoundDate): boolean =>
  relative === null && (month ?? year) !== null;
