import { Phrases } from './phrases.ts';

/** A topic of the gazetteer: the words that name it, and phrases that hold one of them and do not. */
export interface TopicSource {
  id: string;
  words_vi: readonly string[];
  not_words_vi: readonly string[];
}

/** Phrase → id of its topic; null: a longer phrase that names none ("môi trường hòa bình"). */
export type TopicWords = Phrases<string | null>;

export function topicWords(topics: readonly TopicSource[]): TopicWords {
  const words: TopicWords = new Phrases();
  for (const { id, words_vi, not_words_vi } of topics) {
    for (const word of words_vi) words.add(word, id);
    for (const word of not_words_vi) words.add(word, null);
  }
  return words;
}
