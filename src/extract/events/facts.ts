import type {
  ArticleFacts,
  Dropped,
  EvidenceFact,
  MeetingFact,
  ParticipantFact,
  PersonFact,
} from '../document.ts';
import type { ArticlePerson } from '../resolve/people/article-person.ts';
import type { DateContext } from '../resolve/dates/date-context.ts';
import { inferDate } from '../resolve/dates/infer-date.ts';
import { firstYear } from '../resolve/dates/years.ts';
import { holds } from '../recognise/dates/calendar.ts';
import type { FoundPlace, Refused } from './candidate.ts';
import { leadDate } from './when/lead-day.ts';
import { dayOrMonthOfNews } from './when/month-of-news.ts';
import { frameRule } from './conferences/margins.ts';
import { countriesOf } from './whole/merge.ts';
import type { Events } from './read-events.ts';
import { topicsOf } from './topics.ts';
import { datesBeside } from './when/dates-beside.ts';
import type { ArticleView } from './view.ts';

interface WholeContext extends Omit<DateContext, 'planned' | 'past' | 'inherited' | 'beside'> {
  besideOf: (meeting: Meeting) => DateContext['beside'];
}
type ArticleContext = Omit<WholeContext, 'news' | 'lead' | 'besideOf'>;
type Meeting = Events['meetings'][number];

/** What the article says, with offsets into its own text. */
export function toFacts(
  article: ArticleView,
  { meetings, refused }: Events,
  context: ArticleContext,
  parties: readonly string[],
): ArticleFacts {
  const { page, people } = article;
  const evidence: EvidenceFact[] = [];
  const seen = new Map<string, number>();
  const quote = (sentence: number, rule: string): number[] => {
    const at = article.sentences[sentence]?.sentence;
    if (!at) return [];
    const key = String(sentence);
    const known = seen.get(key);
    if (known !== undefined) return [known];
    evidence.push({ start: page.toSource(at.start), end: page.toSource(at.end), rule });
    seen.set(key, evidence.length - 1);
    return [evidence.length - 1];
  };
  const unread: Dropped[] = page.unread
    ? [
        {
          start: page.toSource(page.unread.start),
          end: page.toSource(page.unread.end),
          stage: 'read',
          rule: 'too long for one article',
          why: 'the page goes on for more than any article: split it, one article a file',
        },
      ]
    : [];
  const news = meetings.find(({ main, date }) => main && date !== null);
  const besideOf = datesBeside(article);
  const whole = {
    ...context,
    besideOf,
    news: dayOfNews(meetings, news, { ...context, besideOf }) ?? dayOfLead(article, context),
    lead: dayOrMonthOfNews(article),
  };
  const topics = topicsOf(meetings, article);
  const told = meetings.map((meeting) => toMeeting(meeting, article, whole, quote, news));
  // a sentence that tells of a meeting bears the name of that rule, whatever it is quoted for besides
  const facts = told.flatMap((fact, at): MeetingFact[] => {
    if (fact.evidence.length === 0) return [];
    const spokenOf = (topics[at] ?? []).map(({ topic, sentence }) => ({
      topic,
      evidence: quote(sentence, `topic: ${topic}`),
    }));
    return [{ ...fact, topics: spokenOf }];
  });
  return {
    article: page.article,
    people: people.map((person) => toPerson(person, page)),
    meetings: facts,
    evidence,
    parties: [...parties],
    dropped: [...unread, ...refused.flatMap((one) => toDropped(one, article))],
  };
}

function toDropped({ candidate, why }: Refused, { page, sentences }: ArticleView): Dropped[] {
  const at = sentences[candidate.sentence]?.sentence;
  if (!at) return [];
  const { rule } = candidate;
  return [
    { stage: 'events', rule, why, start: page.toSource(at.start), end: page.toSource(at.end) },
  ];
}

function toPerson(person: ArticlePerson, page: ArticleView['page']): PersonFact {
  return {
    name: person.name,
    aliases: person.forms.filter((form) => form !== person.name),
    known: person.known,
    country: person.country,
    party: person.party,
    sex: person.sex,
    posts: [...new Set(person.posts.map(({ surface }) => surface))],
    mentions: person.mentions.map(({ start, end }) => ({
      start: page.toSource(start),
      end: page.toSource(end),
    })),
  };
}

/** Whether a visit is the one during which the news happened. */
const holdsNews = ({ date }: Meeting, news: Meeting | undefined): boolean =>
  date !== null && date.value.until !== null && !!news?.date && holds(date.value, news.date.value);

/** Whether it was when the news happened: on its day, or in the visit or the conference around it. */
const isOfNews = (meeting: Meeting, news: Meeting | undefined): boolean =>
  (meeting.date?.inherited ?? null) !== null || holdsNews(meeting, news);

/** When a meeting was, as far as its article and what is known of its people tell. */
const dateOf = (meeting: Meeting, context: WholeContext, news: Meeting | undefined) =>
  inferDate(meeting.date?.value ?? null, {
    ...context,
    holdings: context.holdings.map((one) => ({
      ...one,
      present: meeting.people.includes(one.person),
    })),
    beside: context.besideOf(meeting),
    inherited: meeting.date?.inherited ?? null,
    planned: meeting.planned,
    past: meeting.past || (!meeting.main && !meeting.planned && !isOfNews(meeting, news)),
  });

/**
 * The first day of the news of which year and month are known, and the day where it is: "2024-02-26". Of
 * news that only announces, that which it announces first: it is near.
 */
function dayOfNews(
  meetings: readonly Meeting[],
  news: Meeting | undefined,
  context: Omit<WholeContext, 'news' | 'lead'>,
): string | null {
  for (const meeting of [...meetings].sort((a, b) => Number(a.planned) - Number(b.planned))) {
    // "tháng 11 năm ngoái" is counted from the news itself
    if (!meeting.main || meeting.date?.value.relative?.unit === 'year') continue;
    const { edtf } = dateOf(meeting, { ...context, news: null, lead: null }, news).date;
    const [day] = /^\d{4}-\d\d(?:-\d\d)?/.exec(edtf) ?? [];
    if (day && isOfPress(day)) return day;
  }
  return null;
}

/** The day that the lead prints of something else, where the year is known: "2024-02-26". */
function dayOfLead(article: ArticleView, context: ArticleContext): string | null {
  const lead = leadDate(article)?.value ?? null;
  if (lead === null) return null;
  const none = { beside: [], inherited: null, news: null, lead: null, planned: false, past: false };
  const { edtf } = inferDate(lead, { ...context, ...none }).date;
  const [day] = /^\d{4}-\d\d-\d\d/.exec(edtf) ?? [];
  return day && isOfPress(day) ? day : null;
}

/** The pictures of a visit of 1958 are no news of that year. */
const isOfPress = (day: string): boolean => Number(day.slice(0, 4)) >= firstYear;

const maxEvidence = 6;

function toMeeting(
  meeting: Meeting,
  { page, people, sentences }: ArticleView,
  context: WholeContext,
  quote: (sentence: number, rule: string) => number[],
  news: Meeting | undefined,
): Omit<MeetingFact, 'topics'> {
  // sentences of the body say more than titles and captions
  const rank = (s: number) => (sentences[s]?.sentence.zone === 'body' ? 0 : 1);
  const told = [...meeting.sentences].sort(
    (a, b) => rank(a.sentence) - rank(b.sentence) || a.sentence - b.sentence,
  );
  const evidence = [
    ...new Set(told.slice(0, maxEvidence).flatMap(({ sentence, rule }) => quote(sentence, rule))),
  ];
  const { date, textDate } = dateOf(meeting, context, news);
  const planned =
    meeting.planned ||
    (context.published !== null &&
      date.earliest !== null &&
      date.earliest > dayAfter(context.published));
  const participants = [
    ...meeting.people,
    ...meeting.attendees.filter((p) => !meeting.people.includes(p)),
  ].map((index): ParticipantFact => {
    const person = people[index] as ArticlePerson;
    const role = meeting.chairs.includes(index)
      ? 'chair'
      : meeting.hosts.includes(index)
        ? 'host'
        : meeting.visitors.includes(index)
          ? 'visitor'
          : 'attendee';
    const naming = told
      .slice(0, maxEvidence)
      .find(({ sentence }) => sentences[sentence]?.people.some((m) => m.person === index));
    return {
      person: index,
      side: person.country,
      role,
      post: postOf(person),
      evidence: naming ? quote(naming.sentence, naming.rule) : evidence.slice(0, 1),
    };
  });
  const parties = [
    ...new Set([
      ...meeting.parties,
      ...participants.flatMap(({ person }) => people[person]?.party ?? []),
    ]),
  ];
  return {
    date,
    textDate,
    kind: meeting.kind,
    place: meeting.place?.name ?? null,
    placeText: meeting.place && spelling(meeting.place, page),
    hostCountry: meeting.hostCountry,
    marginsOf: meeting.marginsOf ?? [],
    participants,
    parties,
    countries: countriesOf(meeting, people),
    status: planned ? 'planned' : 'held',
    main: meeting.main,
    evidence,
    confidence: confidenceOf(meeting, date.basis),
  };
}

/** A place as the article itself spells it. */
const spelling = (
  { text, span }: FoundPlace,
  { article, toSource }: ArticleView['page'],
): string =>
  span ? article.text.slice(toSource(span.start), toSource(span.end)).replace(/\s+/gu, ' ') : text;

const memberships = new Set([
  'membership',
  'politburo_member',
  'cc_member',
  'secretariat_member',
  'standing_committee_member',
  'leader',
  'counterpart',
]);

/** The posts under which the person is first named, memberships of committees left out. */
function postOf({ posts }: ArticlePerson): string | null {
  const offices = posts.filter(
    (post) => !post.former && !post.late && !memberships.has(post.category),
  );
  const first = (offices[0] ?? posts[0])?.mention;
  const said = (offices.length > 0 ? offices : posts)
    .filter(({ mention }) => mention === first)
    .map(({ surface }) => surface);
  return said.length === 0 ? null : [...new Set(said)].join(', ');
}

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** High: the body asserts it between named people on a stated day; low: one weak sentence, no day. */
function confidenceOf(meeting: Meeting, basis: string): MeetingFact['confidence'] {
  const reasons: MeetingFact['confidence']['reasons'] = [];
  // what was done at the margin of a conference tells of the conference once
  const times = meeting.sentences.filter(({ rule }, i) => i === 0 || rule !== frameRule).length;
  if (times > 1) reasons.push({ code: 'told_more_than_once', args: { times: String(times) } });
  if (meeting.people.length < 2) reasons.push({ code: 'one_side_unnamed', args: {} });
  if (basis === 'unknown') reasons.push({ code: 'no_date', args: {} });
  if (!meeting.main) reasons.push({ code: 'referred_to', args: {} });
  const weak = reasons.filter(({ code }) => code !== 'told_more_than_once').length;
  return { level: weak === 0 ? 'high' : weak === 1 ? 'medium' : 'low', reasons };
}
