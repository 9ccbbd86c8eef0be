import type { Token } from '../../document.ts';
import type { ArticlePerson } from '../../resolve/people/article-person.ts';
import { isDash } from './country-pairs.ts';
import { agreement, speech } from '../telling/cues.ts';
import { indexes, sidesOf } from './sides.ts';
import { hasWord, type SentenceView, type TriggerChunk } from '../view.ts';

const collectives = new Set([
  'bên',
  'đoàn',
  'thủ',
  'bộ',
  'nhà',
  'chủ',
  'tổng',
  'ngoại',
  'lãnh',
  'vị',
  'trưởng',
  'quan',
  'nguyên',
  'người',
  'phái',
]);
/** "hai Bộ trưởng", not "hai Bộ Chính trị". */
export const isOfPeople = (word: Token | undefined, next: Token | undefined): boolean =>
  collectives.has(word?.low ?? '') && !(word?.low === 'bộ' && next?.low !== 'trưởng');

/** "Bộ trưởng Quốc phòng Việt Nam - Hàn Quốc", at the dash. */
const isPairOf = ({ tokens, chunks, people }: SentenceView, at: number): boolean => {
  if (!isDash(tokens[at])) return false;
  const first = chunks.find((chunk) => chunk.kind === 'country' && chunk.to === at);
  const second = chunks.some((chunk) => chunk.kind === 'country' && chunk.from === at + 1);
  return (
    first !== undefined &&
    second &&
    people.some(({ mention }) => !mention.name && mention.from < at && first.from <= mention.to)
  );
};

/** "hai Thủ tướng đã tiến hành hội đàm": the pair in force meets. */
export function collective(view: SentenceView, from: number, to: number): boolean {
  const { tokens } = view;
  for (let i = Math.max(from, to - 16); i < to - 1; i++) {
    const token = tokens[i] as Token;
    const next = tokens[i + 1]?.low ?? '';
    // "Bộ trưởng Quốc phòng hai nước"
    const holders =
      next === 'nước' &&
      view.people.some(({ mention }) => !mention.name && mention.from < i && mention.to >= i);
    if ((token.low === 'hai' && (collectives.has(next) || holders)) || isPairOf(view, i))
      return !hasWord(tokens, i, to, speech) && !hasWord(tokens, i, to, agreement);
  }
  return false;
}

/** "A tặng B bức ảnh khi hai người gặp nhau": the two whom the sentence names before; not who only says it. */
export function bothIn(
  { people: mentions, tokens }: SentenceView,
  { from }: TriggerChunk,
  people: readonly ArticlePerson[],
): number[] | null {
  const before = mentions.filter(
    ({ mention, person }) =>
      mention.to <= from && mention.from >= from - reachOfBoth && person !== null,
  );
  const both = indexes(before);
  const says = before.some(({ mention }) => speech.has(tokens[mention.to]?.low ?? ''));
  return both.length === 2 && sidesOf(before, people).size === 2 && !says ? both : null;
}
/** How many words before "hai người" the two may stand whom it means. */
const reachOfBoth = 24;
