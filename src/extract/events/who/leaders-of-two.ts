import type { Token } from '../../document.ts';
import type { ArticlePerson } from '../../resolve/people/article-person.ts';
import { speech } from '../telling/cues.ts';
import { hasWord, type SentenceView, type TriggerChunk } from '../view.ts';
import { leadersNamed, leadersOf } from './leaders.ts';

/** Two people; where the words that mean them end, if those stand before the verb or noun. */
interface LeadersOfTwo {
  both: [number, number];
  leftEnd: number | null;
}

/**
 * "Hai nhà lãnh đạo Nga, Mỹ gặp lần đầu tiên", "cuộc hội đàm giữa hai nhà lãnh đạo Mỹ - Triều": those who lead the two
 * countries, where the article names one of each, also "hai ông Miller - Kim"; not of three countries, nor where they
 * only say something, nor talks that are only spoken of ("về cuộc gặp của hai nhà lãnh đạo Mỹ - Triều") without a date.
 */
export function leadersOfTwo(
  view: SentenceView,
  { from, to, trigger }: TriggerChunk,
  people: readonly ArticlePerson[],
): LeadersOfTwo | null {
  const { tokens, sentence } = view;
  if (trigger.roles !== 'peers' || (trigger.noun && view.dates.length === 0)) return null;
  for (let at = from - 1; at >= Math.max(sentence.first, from - before); at--) {
    const pair = pairBehind(view, at, people);
    if (pair)
      return pair.to <= from &&
        !hasWord(tokens, pair.to, from, speech) &&
        // "cố vấn của hai ông A - B gặp nhau"
        !hasWord(tokens, at - 3, at, owning)
        ? { both: pair.both, leftEnd: pair.to }
        : null;
  }
  if (!trigger.noun) return null;
  for (let at = to; at < Math.min(sentence.last, to + behind); at++) {
    const pair = pairBehind(view, at, people);
    if (pair)
      return tokens.slice(to, at).every(({ kind }) => kind === 'word')
        ? { both: pair.both, leftEnd: null }
        : null;
  }
  return null;
}
/** How far from the verb or noun they may stand. */
const before = 14;
const owning = new Set(['của']);
const behind = 8;

function pairBehind(
  { tokens, chunks, dates }: SentenceView,
  at: number,
  people: readonly ArticlePerson[],
): { both: [number, number]; to: number } | null {
  // without a date "hai ông A - B đã gặp nhau" may look back
  if (tokens[at]?.low === 'ông' && tokens[at - 1]?.low === 'hai' && dates.length > 0)
    return namesBehind(tokens.slice(at + 1, at + 4), at + 4, people);
  if (!isLeader(tokens[at]?.low, tokens[at + 1]?.low)) return null;
  const start = tokens[at - 1]?.low === 'nhà' ? at - 1 : at;
  if (more.has(tokens[start - 1]?.low ?? '')) return null;
  const one = chunks.find((c) => c.kind === 'country' && c.from === at + 2);
  if (one?.kind !== 'country' || !joints.has(tokens[one.to]?.low ?? '')) return null;
  const other = chunks.find((c) => c.kind === 'country' && c.from === one.to + 1);
  if (other?.kind !== 'country' || other.id === one.id) return null;
  const third = chunks.some((c) => c.kind === 'country' && c.from === other.to + 1);
  if (third && joints.has(tokens[other.to]?.low ?? '')) return null;
  const [[first, ...firsts], [second, ...seconds]] = [
    leadersOf(one.id, people),
    leadersOf(other.id, people),
  ];
  if (first === undefined || second === undefined || firsts.length + seconds.length > 0)
    return null;
  return { both: [first, second], to: other.to };
}

/** "hai ông | Miller - Kim": two leaders of the article, each by one word of his name. */
function namesBehind(
  [one, joint, other]: readonly Token[],
  to: number,
  people: readonly ArticlePerson[],
): { both: [number, number]; to: number } | null {
  if (!one?.cap || !other?.cap || !joints.has(joint?.low ?? '')) return null;
  const [[first, ...firsts], [second, ...seconds]] = [
    leadersNamed(one.low, people),
    leadersNamed(other.low, people),
  ];
  const isOfTwo =
    first !== undefined && second !== undefined && firsts.length + seconds.length === 0;
  return isOfTwo && first !== second ? { both: [first, second], to } : null;
}

const isLeader = (word: string | undefined, next: string | undefined): boolean =>
  (word === 'lãnh' && next === 'đạo') || (word === 'nguyên' && next === 'thủ');
const joints = new Set([',', 'và', '-', '–']);
const more = new Set(['các', 'ba', 'bốn', 'nhiều', 'những', 'với']);
