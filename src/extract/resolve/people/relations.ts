import type { Token } from '../../document.ts';
import { phraseSet } from '../../recognise/phrases.ts';
import type { ResolvedMention } from './article-person.ts';

const related = phraseSet(
  'phu nhân | phu quân | vợ | chồng | con gái | con trai | em gái | em trai',
);
const apart: ReadonlySet<string> = new Set([',', '-', '(']);

/**
 * To whom a person is related in his sentence: "A và Phu nhân B", "ông A và phu nhân, bà B", "bà B,
 * phu nhân Thủ tướng A", "B, cố vấn của ông A". Undefined where the sentence tells of no such tie.
 */
export function relationOf(
  { mention, sentence }: ResolvedMention,
  resolved: readonly ResolvedMention[],
  tokens: readonly Token[],
): ResolvedMention | undefined {
  const { from, to, honorific, posts } = mention;
  const isCalled = honorific?.spouse === true || honorific?.kin === true;
  const isNamedBehind =
    apart.has(tokens[from - 1]?.text ?? '') && related.within(tokens, from - 3, from);
  if (isCalled || isNamedBehind)
    return resolved.findLast((r) => r.sentence === sentence && r.mention.to <= from);
  const isApart = apart.has(tokens[to]?.text ?? '');
  const tie = isApart ? related.longest(tokens, to + 1)?.to : posts.length > 0 ? to : undefined;
  if (tie === undefined) return undefined;
  const owner = tokens[tie]?.low === 'của' ? tie + 1 : isApart ? tie : undefined;
  return resolved.find((r) => r.sentence === sentence && r.mention.from === owner);
}
