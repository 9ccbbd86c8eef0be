import { phraseSet } from '../../recognise/phrases.ts';
import { isTalk } from '../telling/picture.ts';
import type { MergedMeeting } from './merge.ts';
import { firstOfBody, hasWord, namesAll, type ArticleView, type SentenceView } from '../view.ts';

/**
 * Whether the headline says that an article speaks of meetings and reports none: a review of the press,
 * an explanation, a letter, a speculation. What it tells of is background.
 */
export const isDiscussion = ({ sentences: [title] }: ArticleView): boolean =>
  title?.sentence.zone === 'title' &&
  (isReview(title) ||
    isJudged(title) ||
    isExplained(title) ||
    isLetter(title) ||
    isSupposed(title));

/**
 * … and whether this meeting is one of which it speaks: not the call with which a letter is delivered, first of
 * all, nor talks that have a day of their own where another meeting is supposed or the headline asks.
 */
export function isDiscussed(
  { date, people, sentences: told }: MergedMeeting,
  article: ArticleView,
): boolean {
  const [title] = article.sentences;
  if (title?.sentence.zone !== 'title') return false;
  const isUndated = date === null || date.inherited !== undefined;
  if (isAsked(title) && isUndated)
    return !told.some(({ sentence }) => sentence === title.index) && !isOf(title, people);
  if (!isDiscussion(article)) return false;
  if (isReview(title) || isJudged(title) || isExplained(title)) return true;
  const first = firstOfBody(article)?.index;
  return isLetter(title) ? !told.some(({ sentence }) => sentence === first) : isUndated;
}

/** "Báo chí Lào đánh giá …", "Nhiều chuyên gia: …"; "Báo chí Lào đưa tin" passes on what is news. */
function isReview({ tokens, sentence: { first, last } }: SentenceView): boolean {
  const voice =
    voices.longest(tokens, first) ??
    (many.has(tokens[first]?.low ?? '') ? voices.longest(tokens, first + 1) : null);
  return (
    voice !== null && opinions.within(tokens, voice.to, Math.min(voice.to + whoseLength, last))
  );
}
const many = new Set(['các', 'nhiều', 'giới']);
const voices = phraseSet(
  'báo | báo chí | truyền thông | dư luận | học giả | chuyên gia | phân tích | quan sát | hãng tin | tạp chí',
);
/** Words of whose voice it is, and how it judges. */
const whoseLength = 6;
const opinions = phraseSet(
  ': | đánh giá | nói gì | nói về | viết gì | viết về | kỳ vọng | quan tâm | bình luận | dự đoán | dự báo | phỏng đoán | phân tích | nhận định | nhìn nhận | về chuyến | về cuộc gặp | về kết quả | ca ngợi | xôn xao | đưa đậm | phản ứng | lý giải',
);

/** "A bình luận về chuyến thăm của B", "quan tâm đến cuộc gặp". */
const isJudged = ({ tokens, chunks, sentence: { first } }: SentenceView): boolean =>
  chunks.some(
    (chunk) =>
      chunk.kind === 'trigger' &&
      chunk.trigger.noun &&
      judging.within(tokens, Math.max(first, chunk.from - judgingReach), chunk.from),
  );
const judgingReach = 3;
const judging = phraseSet('bình luận về | quan tâm | phỏng đoán | dự đoán');

/** "A chúc mừng B", "A gửi thư tới B"; not "A tiếp B sang chia buồn". */
const isLetter = ({ tokens, chunks, sentence: { first, last } }: SentenceView): boolean => {
  let at = first;
  while (at < last && !letters.longest(tokens, at)) at++;
  return at < last && !chunks.some((chunk) => isTalk(chunk) && chunk.to <= at);
};
const letters = phraseSet(
  'chia buồn | chúc mừng | chúc tết | điện mừng | thư mừng | gửi điện | gửi thư tới | gửi thư cho | gửi thư chúc | gửi thư cảm ơn | gửi thư thăm | gửi lời cảm ơn | gửi lời chúc | gửi lời chia buồn',
);

/** "Vì sao A gặp B", "5 lý do A đến B", "… được chuẩn bị như thế nào", "Nhìn lại chuyến thăm", "Chân dung A". */
function isExplained({ tokens, sentence: { first, last } }: SentenceView): boolean {
  const start = tokens[first]?.kind === 'word' ? first : first + 1;
  return explaining.longest(tokens, start) !== null || asking.within(tokens, first, last);
}
const explaining = phraseSet(
  `vì sao | tại sao | lý do | nhìn lại | dấu mốc | những dấu mốc | các dấu mốc | chân dung | tiểu sử | bí ẩn | phong cách
  | phong thái | nghệ thuật | ngôn ngữ cơ thể | chiến thắng | lợi ích | tương lai | tình cảm | chuyện | câu chuyện | ảnh tư liệu`,
);
const asking = phraseSet('như thế nào | tại sao | ra sao');

/** "A sẽ bàn gì với B", "Kỳ vọng gì từ cuộc gặp", "Lời giải nào cho C?" */
const isAsked = ({ tokens, sentence: { first, last } }: SentenceView): boolean =>
  hasWord(tokens, first, last, what) ||
  (hasWord(tokens, first, last, mark) && hasWord(tokens, first, last, which));
/** "A nói gì với B", not "A và B sẽ bàn gì": the question is what these did. */
const isOf = (title: SentenceView, people: readonly number[]): boolean =>
  people.length > 1 &&
  namesAll(title, people) &&
  !hasWord(title.tokens, 0, title.sentence.last, will);
const will = new Set(['sẽ']);
const what = new Set(['gì']);
const which = new Set(['nào', 'đâu', 'ai']);
const mark = new Set(['?']);

/** "A có thể gặp B", "A có thể sắp thăm C" */
const isSupposed = ({ tokens, chunks }: SentenceView): boolean =>
  chunks.some(
    (chunk) =>
      chunk.kind === 'trigger' &&
      tokens
        .slice(0, chunk.from)
        .some(({ low }, i) => low === 'có' && tokens[i + 1]?.low === 'thể'),
  );
