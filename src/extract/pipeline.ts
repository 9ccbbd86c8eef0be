/** The whole story of one article, stage by stage: read this file first. */
import type { Article, ArticleFacts } from './document.ts';
import { toFacts } from './events/facts.ts';
import { partiesOf } from './events/parties.ts';
import { readEvents, type Events } from './events/read-events.ts';
import type { ArticleView } from './events/view.ts';
import { readPage } from './page.ts';
import type { Reader } from './reader.ts';
import { chunk } from './recognise/chunk.ts';
import { readDates } from './recognise/dates/read-dates.ts';
import { readMentions } from './recognise/people/mentions.ts';
import { anniversaryYears, mainCountries, relationsSince } from './resolve/dates/anniversaries.ts';
import { printedBounds } from './resolve/dates/printed-bounds.ts';
import { yearClue } from './resolve/dates/year-clues.ts';
import { conferenceYears } from './resolve/dates/conferences.ts';
import { congressHints } from './resolve/dates/congress-hints.ts';
import { holdingsOf, type PrintedTime } from './resolve/dates/holdings.ts';
import { todayOf } from './resolve/dates/today.ts';
import { resolveReferences } from './resolve/people/coreference.ts';
import { inferCountries } from './resolve/people/countries.ts';
import { holdHeadlinePost } from './resolve/people/headline-post.ts';
import { inferParties } from './resolve/people/parties.ts';
import type { ResolvedMention } from './resolve/people/article-person.ts';
import { resolvePeople } from './resolve/people/resolve-people.ts';

/** What a stage saw, for `explain`: told when it is done. */
export interface Watcher {
  page?: (page: ReturnType<typeof readPage>) => void;
  events?: (view: ArticleView) => void;
  told?: (events: Events, view: ArticleView) => void;
}

/** Reads one article into its facts. Pure: depends on the article and the gazetteer alone. */
export function mapArticle(article: Article, reader: Reader, watch: Watcher = {}): ArticleFacts {
  const page = readPage(article, reader.cues);
  watch.page?.(page);
  const { tokens, sentences } = page;

  const chunks = sentences.map(({ first, last }) => chunk(tokens, first, last, reader.lexicon));
  const mentions = chunks.map((list) => readMentions(list, tokens));
  const dates = sentences.map(({ first, last }) => readDates(tokens, first, last));

  const { people, resolved } = resolvePeople(page, mentions, reader.known);
  holdHeadlinePost(page, people, resolved);
  inferCountries(people, resolved, chunks, tokens, reader.known.isBloc);
  inferParties(people, reader.rulingParty);
  resolveReferences(page, people, resolved);

  const named: ResolvedMention[][] = sentences.map(() => []);
  for (const mention of resolved)
    if (mention.person !== null || !mention.mention.name) named[mention.sentence]?.push(mention);
  const view: ArticleView = {
    page,
    people,
    rulingParty: reader.rulingParty,
    capitalOf: reader.capitalOf,
    isBloc: reader.known.isBloc,
    topics: reader.topics,
    sentences: sentences.map((sentence, index) => ({
      index,
      sentence,
      tokens,
      chunks: chunks[index] ?? [],
      people: named[index] ?? [],
      dates: dates[index] ?? [],
    })),
  };
  watch.events?.(view);
  const context = {
    published: article.published,
    today: article.published ? null : todayOf(view.sentences),
    others: dates.flat().flatMap(({ value }) => (value.year === null ? [] : [value])),
    holdings: holdingsOf(people, reader.gazetteer, page.text, printedTimes(view)),
    hints: article.published ? [] : hintsOf(view, reader),
    clue: article.published ? null : clueOf(view, reader),
  };
  const events = readEvents(view);
  watch.told?.(events, view);
  return toFacts(view, events, context, partiesOf(view));
}

const printedTimes = ({ page, sentences }: ArticleView): PrintedTime[] =>
  sentences.flatMap(({ sentence, dates }) => {
    const years = dates.flatMap(({ value }) => value.year ?? []);
    const [start, end] = [page.tokens[sentence.first]?.start, page.tokens[sentence.last - 1]?.end];
    return years.length === 0 || start === undefined || end === undefined
      ? []
      : [{ start, end, year: Math.max(...years) }];
  });

const hintsOf = ({ page, sentences }: ArticleView, { gazetteer }: Reader) => [
  ...congressHints(page.text, gazetteer),
  ...printedBounds(sentences, ({ start, end }) => page.text.slice(start, end)),
];

const clueOf = ({ page, people }: ArticleView, { gazetteer }: Reader) => {
  const [one, other] = mainCountries(people);
  const since = one && other ? relationsSince(one, other, gazetteer) : null;
  return yearClue(page.text, [
    ...anniversaryYears(page.text, since).map((one) => ({ ...one, unsure: true as const })),
    ...conferenceYears(page.text, gazetteer),
  ]);
};
