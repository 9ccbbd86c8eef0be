import type { DateValue, Mention, Page, Sentence, Token } from '../document.ts';
import type { Chunk, ChunkOf } from '../recognise/chunks.ts';
import { phraseSet } from '../recognise/phrases.ts';
import type { TopicWords } from '../recognise/topics.ts';
import type { ArticlePerson, ResolvedMention } from '../resolve/people/article-person.ts';

/** One sentence with everything that was recognised in it: what the event rules read. */
export interface SentenceView {
  index: number;
  sentence: Sentence;
  tokens: readonly Token[];
  chunks: readonly Chunk[];
  people: readonly ResolvedMention[];
  dates: readonly (Mention<DateValue> & { from: number; to: number })[];
}

export interface ArticleView {
  page: Page;
  people: readonly ArticlePerson[];
  sentences: readonly SentenceView[];
  /** The party that rules a country alone, whose organs "hai Bộ Chính trị" are; else null. */
  rulingParty: (country: string) => string | null;
  /** The city in which government and parliament of a country sit, or null. */
  capitalOf: (country: string) => string | null;
  /** The EU, ASEAN, the United Nations: nobody's country, and no place to visit. */
  isBloc: (country: string) => boolean;
  /** The words by which topics are known. */
  topics: TopicWords;
}

export type TriggerChunk = ChunkOf<'trigger'>;

/** People joined by commas, "và", "cùng": one subject or one object. Tokens [from, to). */
export interface Group {
  from: number;
  to: number;
  members: ResolvedMention[];
  /** What stands right before the group ("của", "với", "được", "do", "giữa"), lower case. */
  before: string;
}

const joints = new Set([',', 'và', 'cùng', '&', 'với', 'kiêm', 'đồng', 'chí', 'cũng']);

/** Groups the mentions of a sentence; pronouns and bare posts are members like names. */
export function groupPeople(view: SentenceView): Group[] {
  const groups: Group[] = [];
  for (const member of view.people) {
    const { from, to } = member.mention;
    const last = groups.at(-1);
    const between = last ? view.tokens.slice(last.to, from) : [];
    const joined =
      between.length <= 2
        ? between.every(
            (token) => joints.has(token.low) || (token.text === ';' && partsList(view, from - 1)),
          )
        : between.at(-1)?.text === ';' && partsList(view, from - 1);
    if (last && isFurtherPost(between, member)) last.to = to;
    else if (last && (isExplainedBy(last, member, view) || isListedBy(last, between))) {
      last.members[last.members.length - 1] = member;
      last.to = to;
    } else if (last && (joined || joinsNext(between) || joinsDelegations(between))) {
      last.members.push(member);
      last.to = to;
    } else {
      groups.push({ from, to, members: [member], before: view.tokens[from - 1]?.low ?? '' });
    }
  }
  return groups.flatMap((group) => withGuest(group, view));
}

/** "ông A, Chủ tịch B (C) kiêm Thống đốc D": another post of the same. */
const isFurtherPost = (between: readonly Token[], { mention }: ResolvedMention): boolean =>
  mention.name === null &&
  between.length <= longestAside &&
  between.at(-1)?.low === 'kiêm' &&
  between.slice(0, -1).every(({ text, cap }) => cap || text === '(' || text === ')');
const longestAside = 5;

/**
 * "tiếp ông A, Chủ tịch B; bà C, Chủ tịch D và ông E": whether the semicolon at token `at` stands between two
 * people of one list, behind the one and before another who does nothing of his own.
 */
export function partsList(view: SentenceView, at: number): boolean {
  const { people, tokens, sentence, chunks } = view;
  const before = people.findLast(({ mention }) => mention.to <= at);
  const next = people.find(({ mention }) => mention.from === at + 1);
  if (!before || !next || !isRest(view, before.mention.to, at)) return false;
  let { to } = next.mention;
  // "…; ngài B, Chủ tịch Cơ quan Xúc tiến C (D); ngài E": a post goes on beyond what was read of it
  if (next.mention.honorific)
    while (to < sentence.last && !listEnds.has(tokens[to]?.text ?? '') && tokens[to]?.low !== 'và')
      to++;
  if (!isRest(view, next.mention.to, to)) return false;
  if (to >= sentence.last || listEnds.has(tokens[to]?.low ?? '')) return true;
  if (tokens[to]?.low !== 'và') return false;
  // "…; ông E và gặp F" goes on with another verb
  return (
    people.some(({ mention }) => mention.from === to + 1) ||
    chunks.some(({ kind, from }) => kind === 'trigger' && from === to + 1)
  );
}

/** Nothing, or the last words of a post: nobody else, and nothing done. */
const isRest = ({ tokens, chunks, people }: SentenceView, from: number, to: number): boolean =>
  to - from <= longestTail &&
  !hasWord(tokens, from, to, done) &&
  !people.some(({ mention }) => mention.from >= from && mention.from < to) &&
  !chunks.some((c) => c.kind === 'trigger' && c.from >= from && c.from < to);
const longestTail = 12;
const done = new Set(['đã', 'sẽ', 'đang', 'được', 'là']);
const listEnds = new Set([';', '.', '…']);

/** Words that a post may go on with beyond what was read of it, and the sign behind them. */
const longestRest = 7;

/** "Thủ lĩnh phe | đối lập, tiến sĩ A", "Chủ tịch Hạ viện Nhật Bản - ông A": a post, then who holds it. */
function isExplainedBy(
  { members }: Group,
  { mention: { name, from, country }, person }: ResolvedMention,
  { tokens, chunks }: SentenceView,
): boolean {
  const post = members.at(-1);
  if (!post || post.mention.name !== null || post.mention.posts.length === 0) return false;
  if (!name || (post.person !== null && post.person !== person)) return false;
  const rest = tokens.slice(post.mention.to, from);
  const sign = rest.at(-1)?.text;
  if (rest.length > longestRest || (sign !== '-' && sign !== ',')) return false;
  // right behind a comma begins the next of a list
  if (rest.length === 1) return sign === '-';
  if (country !== null && post.mention.country !== null && country !== post.mention.country)
    return false;
  const plain = ({ kind, cap, text }: Token, i: number) =>
    kind === 'word' ? !cap || rest[i - 1]?.text === '(' : text === '(' || text === ')';
  return (
    rest.slice(0, -1).every(plain) &&
    !chunks.some((c) => c.kind === 'trigger' && c.from >= post.mention.to && c.to <= from)
  );
}

/** "gặp lãnh đạo các nước (A, B)", "nhiều quan chức như: A, B": those of whom it tells, one by one. */
function isListedBy({ members }: Group, between: readonly Token[]): boolean {
  const all = members.at(-1);
  if (!all || all.mention.name !== null || all.person !== null) return false;
  const isOfMany = all.mention.posts.every(({ head }) => ofMany.has(head.category));
  return (
    isOfMany &&
    all.mention.posts.length > 0 &&
    between.length > 0 &&
    between.length <= 3 &&
    between.every(({ low }) => opening.has(low))
  );
}
const ofMany = new Set(['leader', 'official']);
const opening = new Set(['(', ':', 'như', 'gồm', 'là', 'có']);

/** "hội kiến A và sau đó là B", "với A, rồi đến B": one after the other. */
const joinsNext = (between: readonly Token[]): boolean => {
  const words = between.filter(({ text }) => text !== ',').map(({ low }) => low);
  return words.length <= longestNext && nexts.has(words.join(' '));
};
const nexts = new Set(
  ['sau đó', 'tiếp đó', 'tiếp theo'].flatMap((then) =>
    ['', 'và '].flatMap((and) => [`${and}${then} là`, `${and}${then} là với`, `${and}${then} với`]),
  ),
).add('rồi đến');
const longestNext = 5;

/** "Đoàn … do A dẫn đầu và Đoàn … do B dẫn đầu": the heads of two delegations. */
const joinsDelegations = (between: readonly Token[]): boolean =>
  between[0]?.low === 'dẫn' &&
  between[1]?.low === 'đầu' &&
  joints.has(between[2]?.low ?? '') &&
  between[3]?.low === 'đoàn' &&
  between.at(-1)?.low === 'do';

/** What a sentence opens with, before its subject. */
const occasions = phraseSet(
  'sau chuyến | sau khi | ngay sau chuyến | trước chuyến | trước thềm chuyến | nhân chuyến | trong chuyến | trong khuôn khổ chuyến',
);

const acting = new Set(
  'sẽ đã đang thăm dẫn bắt tới đến sang lên rời kết có chuẩn thực hội gặp'.split(' '),
);
/** Between a subject and his verb: "A và Phu nhân, cùng Đoàn đại biểu cấp cao Việt Nam thực hiện". */
const verbReach = 14;

/**
 * "Nhận lời mời của A và B, C sẽ thăm", "Ngay sau chuyến thăm của A, B đã gặp C": behind the comma a
 * subject of his own.
 */
function withGuest(group: Group, { tokens, sentence, people }: SentenceView): Group[] {
  const last = group.members.at(-1);
  if (!last || group.members.length < 2) return [group];
  const { from, to } = last.mention;
  const apart = [
    { ...group, to: from - 1, members: group.members.slice(0, -1) },
    { from, to, members: [last], before: ',' },
  ];
  // "Ngoài A, B cũng gặp C"
  if (group.before === 'ngoài' && tokens[from - 1]?.text === ',') return apart;
  if (group.before !== 'của') return [group];
  const invited =
    hasPhrase(tokens, group.from - 4, group.from, ['lời', 'mời', 'của']) ||
    (people[0] === group.members[0] && occasions.longest(tokens, sentence.first) !== null);
  const other = people.find(({ mention }) => mention.from >= to)?.mention.from ?? sentence.last;
  const next = Math.min(sentence.last, other, to + verbReach);
  if (!invited || tokens[from - 1]?.text !== ',' || !hasWord(tokens, to, next, acting))
    return [group];
  return apart;
}

/** Whether a sentence names, or means by a post or a pronoun, all of these people. */
export const namesAll = (view: SentenceView | undefined, people: readonly number[]): boolean =>
  people.every((p) => view?.people.some(({ person }) => person === p));

/** Whether one of these words stands among tokens [from, to). */
export function hasWord(
  tokens: readonly Token[],
  from: number,
  to: number,
  words: ReadonlySet<string>,
): boolean {
  for (let i = Math.max(0, from); i < to; i++) if (words.has(tokens[i]?.low ?? '')) return true;
  return false;
}

/** Whether this phrase of lower-case words stands in tokens [from, to). */
export function hasPhrase(
  tokens: readonly Token[],
  from: number,
  to: number,
  phrase: readonly string[],
): boolean {
  const [first] = phrase;
  for (let i = Math.max(0, from); i + phrase.length <= to; i++)
    if (tokens[i]?.low === first && phrase.every((word, k) => tokens[i + k]?.low === word))
      return true;
  return false;
}

/** Sentences of the body that count as the lead, where the news stands. */
export const leadLength = 4;

/** The sentence with which the body begins; undefined where a page has a headline only. */
export const firstOfBody = ({ sentences }: ArticleView): SentenceView | undefined =>
  sentences.find(({ sentence }) => sentence.zone === 'body');
