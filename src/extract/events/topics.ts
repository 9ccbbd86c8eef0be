import type { Token } from '../document.ts';
import { phraseSet } from '../recognise/phrases.ts';
import type { MergedMeeting } from './whole/merge.ts';
import { hasWord, type ArticleView, type SentenceView } from './view.ts';

/** What was spoken of at a meeting, and the first sentence that says so. */
export interface FoundTopic {
  /** Id of the gazetteer. */
  topic: string;
  sentence: number;
}

type Told = MergedMeeting & { main: boolean };

/** The topics of each meeting of an article, those first of which most sentences speak. */
export function topicsOf(meetings: readonly Told[], article: ArticleView): FoundTopic[][] {
  const named = new Map<number, readonly string[]>();
  const topicsIn = (view: SentenceView): readonly string[] => {
    const known = named.get(view.index) ?? topicsNamed(view, article);
    named.set(view.index, known);
    return known;
  };
  const told = {
    tellers: tellersOf(meetings),
    news: peopleOf(meetings.filter(({ main }) => main)),
    background: peopleOf(meetings.filter(({ main, kind }) => !main && kind !== 'visit')),
  };
  return meetings.map((meeting) => {
    const found = new Map<string, { first: number; times: number }>();
    for (const view of sentencesAbout(meeting, told, article))
      for (const topic of topicsIn(view)) {
        const before = found.get(topic);
        if (before) before.times++;
        else found.set(topic, { first: view.index, times: 1 });
      }
    return [...found]
      .sort(([, a], [, b]) => b.times - a.times || a.first - b.first)
      .map(([topic, { first }]) => ({ topic, sentence: first }));
  });
}

/** What is asked of every meeting: which news each sentence tells, who is in the news, who is met in passing. */
interface ToldOfAll {
  tellers: ReadonlyMap<number, readonly Told[]>;
  news: ReadonlySet<number>;
  background: ReadonlySet<number>;
}

const peopleOf = (meetings: readonly Told[]): ReadonlySet<number> =>
  new Set(meetings.flatMap(({ people }) => people));

/** By sentence: which of the news it tells. */
function tellersOf(meetings: readonly Told[]): ReadonlyMap<number, readonly Told[]> {
  const found = new Map<number, Told[]>();
  for (const meeting of meetings.filter(({ main }) => main))
    for (const sentence of new Set(meeting.sentences.map((told) => told.sentence))) {
      const tellers = found.get(sentence) ?? [];
      tellers.push(meeting);
      found.set(sentence, tellers);
    }
  return found;
}

/**
 * The sentences that tell of a meeting; of one that is the news also what follows, up to where another is
 * told or somebody whom it met: "Hai bên nhất trí …", "Thủ tướng A đề nghị …".
 */
function sentencesAbout(
  meeting: Told,
  { tellers, news, background }: ToldOfAll,
  { sentences }: ArticleView,
): Set<SentenceView> {
  const own = meeting.sentences.flatMap(({ sentence }) => sentences[sentence] ?? []);
  const about = new Set(own);
  if (!meeting.main || meeting.planned) return about;
  const isOther = (person: number) => !meeting.people.includes(person);
  for (const teller of own) {
    for (let at = teller.index + 1; at < sentences.length; at++) {
      const view = sentences[at];
      if (!view || tellers.has(at) || names(view, (p) => news.has(p) && isOther(p))) break;
      if (view.sentence.zone === 'caption' || names(view, (p) => background.has(p) && isOther(p)))
        continue;
      // "hai bên", behind a sentence that tells of two meetings, may be those of either
      const beside = (tellers.get(teller.index) ?? []).filter((other) => other !== meeting);
      const isOwner = (person: number) =>
        !isOther(person) && !beside.some(({ people }) => people.includes(person));
      if (names(view, isOwner) || (beside.length === 0 && isOfBoth(view))) about.add(view);
    }
  }
  return about;
}

const names = ({ people }: SentenceView, isOne: (person: number) => boolean): boolean =>
  people.some(({ person }) => person !== null && isOne(person));

const isOfBoth = ({ tokens, sentence: { first, last } }: SentenceView): boolean =>
  both.within(tokens, first, last);
const both = phraseSet(
  'hai bên | hai nước | hai nhà lãnh đạo | hai vị lãnh đạo | hai đảng | hai thủ tướng | hai bộ trưởng | hai chủ tịch | hai chính phủ | hai quốc hội | hai bộ',
);

/** The topics that a sentence names, each once; not within posts, names and bodies: "Bộ trưởng Quốc phòng". */
function topicsNamed(
  { tokens, sentence: { first, last }, people, chunks }: SentenceView,
  { topics }: ArticleView,
): string[] {
  const taken = [
    ...people.map(({ mention }) => mention),
    ...chunks.filter(({ kind }) => bodies.has(kind)),
  ].sort((a, b) => a.from - b.from);
  const found = new Set<string>();
  let next = 0;
  for (let at = first; at < last;) {
    while ((taken[next]?.to ?? Infinity) <= at) next++;
    const name = taken[next];
    if (name && name.from <= at) {
      at = name.to;
      continue;
    }
    const hit = topics.longest(tokens, at, last);
    if (hit && !isOfBody(tokens, at, first))
      for (const topic of hit.values) if (topic !== null) found.add(topic);
    at = hit?.to ?? at + 1;
  }
  return [...found];
}
/** "Tổng cục Công nghiệp quốc phòng", "Viện nghiên cứu An ninh thực phẩm": within the name of a body. */
const isOfBody = (tokens: readonly Token[], at: number, first: number): boolean =>
  tokens[at]?.cap === true && hasWord(tokens, Math.max(first, at - longestHead), at, heads);
const longestHead = 3;
/** The last syllable of what such a name begins with: "Tổng cục", "Ngân hàng", "Trung tâm". */
const heads = new Set('bộ cục vụ viện sở ban hội trường đoàn ty tâm hàng'.split(' '));
const bodies: ReadonlySet<string> = new Set(['head', 'organisation', 'party', 'venue']);
