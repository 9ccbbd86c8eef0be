import type { DateValue, Mention, Page, Sentence, Token } from '../document.ts';
import type { Chunk, ChunkOf } from '../recognise/chunk.ts';
import type { ArticlePerson, ResolvedMention } from '../resolve/people/resolve-people.ts';

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
    if (last && between.length <= 2 && between.every((token) => joints.has(token.low))) {
      last.members.push(member);
      last.to = to;
    } else {
      groups.push({ from, to, members: [member], before: view.tokens[from - 1]?.low ?? '' });
    }
  }
  return groups;
}

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
