import { phraseSet } from '../../recognise/phrases.ts';
import { speech } from './cues.ts';
import { hasWord, type SentenceView, type TriggerChunk } from '../view.ts';

/** A caption, whether it stands apart or in the text. */
export const isPicture = (view: SentenceView): boolean =>
  view.sentence.zone === 'caption' || isSeenInText(view);

/** In the text, but only what is seen: "A (trái) và B", "A và B trong cuộc hội đàm hôm 26/5". */
export const isSeenInText = (view: SentenceView | undefined): boolean =>
  view?.sentence.zone === 'body' &&
  (whereStanding.within(view.tokens, view.sentence.first, view.sentence.last) || isScene(view));
const whereStanding = phraseSet(
  '( trái ) | ( phải ) | ( giữa ) | ( bìa trái ) | ( bìa phải ) | ( ảnh , trái ) | ( ảnh , phải ) | ( ảnh phải ) | ( ảnh trái )',
);

/** "A và B trong cuộc hội đàm hôm 26/5.": people, and where they are seen; nothing that they do. */
const isScene = ({ people, chunks, tokens, sentence: { first, last } }: SentenceView): boolean => {
  const opener = people.find(({ mention }) => mention.from === first);
  const other = people.find(
    ({ mention }) =>
      opener && mention.from > opener.mention.to && mention.from - opener.mention.to <= 1,
  );
  return (
    other !== undefined &&
    chunks.some(
      (chunk) =>
        isTalk(chunk) &&
        chunk.trigger.noun &&
        chunk.from === other.mention.to + 1 &&
        tokens[chunk.from - 1]?.low === 'trong' &&
        !hasWord(tokens, chunk.to, last, acting),
    )
  );
};
const acting = new Set([...speech, ',', 'đã', 'sẽ', 'hai']);

/** A word of people who meet. */
export const isTalk = (chunk: SentenceView['chunks'][number]): chunk is TriggerChunk =>
  chunk.kind === 'trigger' && talks.has(chunk.trigger.roles);
const talks = new Set(['peers', 'guest', 'host', 'welcome']);
