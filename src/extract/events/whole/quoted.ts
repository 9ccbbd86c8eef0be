import type { Token } from '../../document.ts';
import type { MergedMeeting } from './merge.ts';
import type { ArticleView, SentenceView } from '../view.ts';

/** “Khi Thủ tướng A hội đàm với B, …”, ông C nói: told only in somebody's own words, so it is recalled. */
export function isQuoted(
  { sentences: told, at }: MergedMeeting,
  { sentences }: ArticleView,
): boolean {
  const views = told.flatMap(({ sentence }) => sentences[sentence] ?? []);
  const [first, ...more] = views;
  return (
    first !== undefined &&
    isOpen(first, at) &&
    more.every((view) => view === first || isOpen(view, view.sentence.first + 1))
  );
}

/** Whether a quotation that begins in a sentence goes on at token `at`. */
function isOpen({ tokens, sentence: { first } }: SentenceView, at: number): boolean {
  let open = false;
  for (let i = first; i < at; i++) {
    const { text } = tokens[i] as Token;
    if (text === '“') open = true;
    else if (text === '”') open = false;
    else if (text === '"') open = isOpening(tokens, i, first);
  }
  return open;
}

/** The straight mark stands close before a word and not close behind one. */
const isOpening = (tokens: readonly Token[], at: number, first: number): boolean =>
  tokens[at]?.end === tokens[at + 1]?.start &&
  (at === first || tokens[at]?.start !== tokens[at - 1]?.end);
