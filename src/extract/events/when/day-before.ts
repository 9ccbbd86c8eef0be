import { phraseSet } from '../../recognise/phrases.ts';
import type { Candidate, FoundDate } from '../candidate.ts';
import { isLimit, openingDay } from './dates.ts';
import { hasWord, type ArticleView, type SentenceView } from '../view.ts';

/** First words of a sentence that goes on with what was told before. */
const continuing = new Set(['sau', 'tiếp', 'ngay', 'tại', 'trong', 'cùng', 'cũng', 'kết']);
/** How many sentences back a day still holds. */
const passage = 3;

/** The first day that the sentences before give, nearest first; `null` beyond a caption or a headline. */
function before(
  { sentence }: Candidate,
  { sentences }: ArticleView,
  dayOf: (view: SentenceView) => FoundDate | null,
): FoundDate | null {
  for (let i = sentence - 1; i >= Math.max(0, sentence - passage); i--) {
    const view = sentences[i];
    if (view?.sentence.zone !== 'body') return null;
    const day = dayOf(view);
    if (day) return day;
  }
  return null;
}

/** "Sáng 15/3, … lễ đón. Sau đó, A hội đàm với B", "Chiều cùng ngày, A thăm C": the day that opens the passage before. */
export function toldBefore(candidate: Candidate, article: ArticleView): FoundDate | null {
  const own = article.sentences[candidate.sentence];
  const first = own?.tokens[own.sentence.first]?.low ?? '';
  const goesOn = candidate.date?.value.anaphoric === true || continuing.has(first);
  return goesOn ? before(candidate, article, openingDay) : null;
}

/** "Ngày 12/11, lễ đón A sẽ diễn ra. A sẽ gặp B trưa cùng ngày": the day that is printed last of something that happens. */
export const sameDay = (candidate: Candidate, article: ArticleView): FoundDate | null =>
  before(candidate, article, dayOfEvents);

/**
 * "Ngày 12/11, A sẽ dự lễ đón. Sau đó, A sẽ gặp B", "Sau lễ đón, A sẽ gặp B": the day of what comes right before in a
 * programme.
 */
export function nextBefore(candidate: Candidate, article: ArticleView): FoundDate | null {
  const { tokens, sentence } = article.sentences[candidate.sentence] ?? {};
  return tokens &&
    sentence &&
    (thereafter.within(tokens, sentence.first, candidate.at) ||
      (next.longest(tokens, sentence.first) !== null &&
        hasWord(tokens, sentence.first, candidate.at, will)))
    ? before(candidate, article, dayOfEvents)
    : null;
}
const thereafter = phraseSet('sau đó | tiếp đó | tiếp theo');
const will = new Set(['sẽ']);
const next = phraseSet(
  'sau lễ | sau hội đàm | sau cuộc | sau buổi | kết thúc hội đàm | kết thúc cuộc | kết thúc lễ | kết thúc buổi',
);

/** The day that opens a sentence, else the last that it gives what happened at some hour of it, or will happen. */
const dayOfEvents = (view: SentenceView): FoundDate | null =>
  view.dates.findLast(
    (date) =>
      date.value.day !== null &&
      date.value.until === null &&
      !isLimit(view, date) &&
      (date === openingDay(view) ||
        partsOfDay.has(view.tokens[date.from]?.low ?? '') ||
        isProgramme(view)),
  ) ?? null;
const partsOfDay = new Set(['sáng', 'trưa', 'chiều', 'tối']);

/** "Ngày 12/11, A sẽ đến B", not "Họp báo ngày 10/11, người phát ngôn cho biết A sẽ đến B". */
const isProgramme = ({ tokens, sentence: { first, last } }: SentenceView): boolean =>
  planned.within(tokens, first, last) && !announcing.within(tokens, first, last);
const planned = phraseSet('sẽ | dự kiến | chương trình | lịch trình');
const announcing = phraseSet('họp báo | phát ngôn | thông báo | cho biết');
