import { hasPhrase, type SentenceView } from './view.ts';

const tripOpeners = [
  ['trong', 'khuôn', 'khổ', 'chuyến'],
  ['trong', 'thời', 'gian', 'chuyến'],
  ['trong', 'thời', 'gian', 'thăm'],
  ['trong', 'thời', 'gian', 'ở'],
  ['nhân', 'chuyến', 'thăm'],
  ['trước', 'đó', ','],
];

/** "Trong khuôn khổ chuyến thăm, A chào xã giao B": on some day of the visit. */
export const isWithinTrip = (view: SentenceView | undefined): boolean =>
  view !== undefined &&
  tripOpeners.some((phrase) =>
    hasPhrase(view.tokens, view.sentence.first, view.sentence.first + 4, phrase),
  );
