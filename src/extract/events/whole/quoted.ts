import type { Token } from '../../document.ts';
import type { MergedMeeting } from './merge.ts';
import type { ArticleView } from '../view.ts';

/** “Khi Thủ tướng A hội đàm với B, …”, ông C nói: told only in somebody's own words, so it is recalled. */
export const isQuoted = ({ sentences: told, at }: MergedMeeting, article: ArticleView): boolean => {
  const [only, ...more] = told;
  const view = article.sentences[only?.sentence ?? -1];
  return (
    view?.sentence.zone === 'body' &&
    more.every(({ sentence }) => sentence === view.index) &&
    isOpen(view.tokens.slice(view.sentence.first, at))
  );
};

/** Whether a quotation begins among these tokens and does not end there. */
const isOpen = (tokens: readonly Token[]): boolean => {
  let open = false;
  for (const { text } of tokens)
    if (text === '“') open = true;
    else if (text === '”') open = false;
    else if (text === '"') open = !open;
  return open;
};
