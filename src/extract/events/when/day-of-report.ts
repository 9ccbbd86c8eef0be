import { phraseSet } from '../../recognise/phrases.ts';
import { isTalk } from '../telling/picture.ts';
import { type SentenceView } from '../view.ts';

type DateMention = SentenceView['dates'][number];

/** "Báo B ngày 2/11 đã đưa tin", "Đại sứ C hôm 5/6 cho biết": words that begin behind the day. */
export const saying = phraseSet(
  `đưa tin | cho biết | cho hay | nói | viết | dẫn | tiết lộ | thông báo | tuyên bố | khẳng định | xác nhận | nhấn mạnh | nhận định
  | đăng | có bài | phát biểu | trả lời | họp báo | tổ chức họp báo | chủ trì họp báo`,
);
/** "… phát biểu hôm 4/4", "trong bài viết đăng tải ngày 28/5": words that end before it. */
const said = phraseSet(
  'đưa tin | đăng tải | công bố | phát đi | phát biểu | trả lời phỏng vấn | phỏng vấn | họp báo | bài viết',
);
const saidLength = 3;
const between = new Set(['đã', 'cũng', 'vừa', 'vào', 'hồi']);
const press = phraseSet('họp báo | buổi phỏng vấn | cuộc phỏng vấn');

/** Whether words of saying or publishing end right before the day. */
export function isOfPublishing({ tokens, sentence }: SentenceView, { from }: DateMention): boolean {
  let end = from;
  while (end > sentence.first && between.has(tokens[end - 1]?.low ?? '')) end--;
  for (let at = Math.max(sentence.first, end - saidLength); at < end; at++)
    if (said.longest(tokens, at)?.to === end) return true;
  return false;
}

/** Whether a day is that on which something was said or printed, and not that of what it tells. */
export function isDayOfReport(view: SentenceView, date: DateMention): boolean {
  const { tokens, chunks, sentence } = view;
  let next = date.to;
  while (between.has(tokens[next]?.low ?? '')) next++;
  if (saying.longest(tokens, next) || isOfPublishing(view, date)) return true;
  // "Chiều 3/6, phiên họp báo Chính phủ đã diễn ra tại Hà Nội"
  return press.within(tokens, sentence.first, sentence.last) && !chunks.some(isTalk);
}
