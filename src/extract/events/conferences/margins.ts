import type { Token } from '../../document.ts';
import { phraseSet } from '../../recognise/phrases.ts';
import { isRemote, type FoundDate } from '../candidate.ts';
import { conferenceAt, groups, groupsIn, namesAt } from './conference-names.ts';
import { blank } from '../talks/from-lists.ts';
import type { MergedMeeting } from '../whole/merge.ts';
import type { ArticlePerson } from '../../resolve/people/article-person.ts';
import { isOfManyCountries } from '../../resolve/people/bodies.ts';
import { placeOf } from '../where/places.ts';
import { leadLength, type ArticleView, type SentenceView } from '../view.ts';

/** A conference as a sentence names it, at whose margin it tells what it tells. */
interface Margin {
  /** More than one where it stands in a list: "GMS 8, ACMECS 10 và CLMV 11". */
  names: string[];
  at: number;
  view: SentenceView;
}

const openers = phraseSet(
  'bên lề | nhân dịp dự | nhân dịp tham dự | nhân dự | khi dự | khi tham dự | trong khuôn khổ | trong dịp dự | trong dịp tham dự | nhân dịp | ' +
    'trong khuôn khổ tham dự | trong khuôn khổ chuyến tham dự | trong khuôn khổ chuyến công tác tham dự | trong khuôn khổ các hoạt động tham dự',
);

/** Behind "bên lề", "khi dự"; not behind "sau khi dự". Null where none stands at `at`. */
const opens = (tokens: readonly Token[], at: number): number | null =>
  apart.has(tokens[at - 1]?.low ?? '') ? null : (openers.longest(tokens, at)?.to ?? null);
const apart = new Set(['sau', 'trước']);

/** Whether a sentence tells what was done beside something that somebody attended. */
export const tellsOfMargin = ({ tokens, sentence: { first, last } }: SentenceView): boolean =>
  tokens.slice(first, last).some((_, i) => opens(tokens, first + i) !== null);

/** "A gặp B bên lề Hội nghị C", "Tại Hội nghị C, A gặp B" */
function marginIn(view: SentenceView, article: ArticleView): Margin | null {
  const { tokens, sentence } = view;
  for (let at = sentence.first; at < sentence.last; at++) {
    const opener =
      opens(tokens, at) ?? (tokens[at]?.low === 'tại' && isWhere(view, at) ? at + 1 : null);
    if (opener === null) continue;
    const from = conferenceAt(view, opener, article);
    // "bên lề G20"
    const group = groups.longest(tokens, opener);
    if (from === null && !group) continue;
    const ranges = from === null ? [[opener, group?.to ?? opener] as const] : namesAt(view, from);
    // "hội nghị" alone is no name
    const names = ranges
      .filter(([first, end]) => first !== from || end - first > 2)
      .map(([first, end]) => article.page.text.slice(tokens[first]?.start, tokens[end - 1]?.end));
    return { names, at: from ?? opener, view };
  }
  return null;
}

/** "Tại Hội nghị A, …", "gặp B tại Hội nghị A"; not "phối hợp tại Hội nghị A". */
const isWhere = ({ sentence, people }: SentenceView, at: number): boolean =>
  at === sentence.first || people.some(({ mention }) => mention.to === at);

/** Of what is known of a conference only from what was done at its margin. */
export const frameRule = 'summit: bên lề';

/**
 * Tells of each meeting at the margin of which conference it was, and gives that conference, as the
 * frame of what was done there: attended by those who met at its margin, as the sentences that name
 * them say.
 */
export function framesOf(
  meetings: readonly (MergedMeeting & { main: boolean })[],
  article: ArticleView,
): MergedMeeting[] {
  const conferences = new Map<string, Margin[]>();
  for (const margin of article.sentences.flatMap((view) => marginIn(view, article) ?? [])) {
    const key = [...groupsIn([margin.view])].sort().join() || margin.names.join().toLowerCase();
    conferences.set(key, [...(conferences.get(key) ?? []), margin]);
  }
  const leading = [...conferences.values()].filter((told) => told.some(opensLead));
  return [...conferences.values()].flatMap((told) => {
    const talks = meetings.filter((m) => m.kind !== 'visit' && !isRemote(m));
    const own = talks.filter((meeting) =>
      told.some(({ view }) => meeting.sentences.some((s) => s.sentence === view.index)),
    );
    // one conference, named before anybody in the lead, is that of all that the article reports
    const isOfAll = leading.length === 1 && leading[0] === told && own.every(({ main }) => main);
    const met = isOfAll ? talks.filter((m) => own.includes(m) || (!m.past && !m.planned)) : own;
    const [first] = told;
    if (!first) return [];
    const names = fullest(told);
    for (const meeting of met) meeting.marginsOf = [...(meeting.marginsOf ?? []), ...names];
    // of what is only recalled no frame is told, nor of several together
    if (names.length > 1 || !met.some(({ main }) => main)) return [];
    const [place = null] = told.flatMap(({ view, at }) => placeOf(view, at) ?? []);
    return [
      {
        ...blank(frameRule, first.view),
        at: first.at,
        kind: 'summit',
        people: attendants(place ? told : [], met, article),
        countries: place ? [place.country] : [],
        date: monthOf(met.flatMap(({ date }) => date ?? [])[0] ?? null),
        place,
        hostCountry: place?.country ?? null,
        planned: met.every(({ planned }) => planned),
        sentences: [first.view.index, ...met.flatMap(({ sentences: [s] }) => s?.sentence ?? [])]
          .filter((sentence, i, all) => all.indexOf(sentence) === i)
          .map((sentence) => ({ sentence, rule: frameRule })),
      },
    ];
  });
}

/**
 * Who attends: "nhân dịp tham dự Hội nghị C, | A gặp B" says it of A alone; "bên lề Hội nghị C, A gặp B" of both.
 */
function attendants(
  told: readonly Margin[],
  met: readonly MergedMeeting[],
  article: ArticleView,
): number[] {
  const all = [...new Set(met.flatMap((meeting) => meeting.people))];
  const delegates = all.filter((person) => mayAttend(article.people[person]));
  const people = delegates.length > 0 ? delegates : all;
  const subjects = told.flatMap(({ view, at }) => {
    const [subject] = view.people.filter(({ person }) => person !== null);
    return isAttended({ view, at }) && subject && subject.mention.from > at
      ? (subject.person ?? [])
      : [];
  });
  const attended = subjects.filter((person) => people.includes(person));
  return attended.length > 0 ? [...new Set(attended)] : people;
}
/** "Bên lề Hội nghị C, Thủ tướng A tiếp Chủ tịch Tập đoàn B": B holds no post in which one attends it. */
const mayAttend = (person: ArticlePerson | undefined): boolean =>
  !person || person.known !== null || person.posts.length === 0 || person.posts.some(isSeated);
const isSeated = (post: ArticlePerson['posts'][number]): boolean => {
  const { category, sphere, text, country } = post;
  if (isOfManyCountries(post) || (spheres.has(sphere) && category !== 'royal')) return true;
  const isOffice =
    states.has(category) ||
    (category === 'chair' && country !== null && text.split(' ').length > 2);
  return isOffice && !companies.test(text);
};
const spheres = new Set(['state', 'legislature', 'party', 'igo', 'military']);
const states = new Set(
  (
    'head_of_government deputy_head_of_government minister foreign_minister deputy_minister leader special_envoy ' +
    'state_councillor state_secretary secretary_general director representative official'
  ).split(' '),
);
const companies =
  /(?:^| )(?:tập đoàn|công ty|ngân hàng|hãng|hội|hiệp hội|liên đoàn|doanh nghiệp)(?: |$)|điều hành/u;
const isAttended = ({ view: { tokens }, at }: Pick<Margin, 'view' | 'at'>): boolean =>
  tokens[at - 1]?.low === 'dự';

/** Of all ways to name it the one that says most. */
const fullest = (told: readonly Margin[]): string[] =>
  told.map(({ names }) => names).sort((a, b) => b.join().length - a.join().length)[0] ?? [];

/** "Trong khuôn khổ Hội nghị A, B đã có nhiều cuộc tiếp xúc": before anybody is named. */
const opensLead = ({ view, at }: Margin): boolean =>
  view.index <= leadLength && !view.people.some(({ mention }) => mention.from < at);

/** The month in which people met at the margin of a conference, which is all that it tells of its days; null where it prints none. */
export const monthOf = (date: FoundDate | null): FoundDate | null =>
  date === null || date.value.month === null
    ? null
    : {
        ...date,
        value: { ...date.value, day: null, until: null, relative: null, anaphoric: false },
        inherited: 'at_margins',
      };
