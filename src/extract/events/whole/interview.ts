import { phraseSet } from '../../recognise/phrases.ts';
import type { MergedMeeting } from './merge.ts';
import type { ArticleView, SentenceView } from '../view.ts';

/**
 * "A trả lời phỏng vấn báo B", "Tại họp báo thường kỳ, A cho biết": where an article passes on what somebody
 * told the press, meetings told only behind that are recalled. Not where the title or a sentence up to it tells
 * of one: "Trao đổi với báo chí, A cho biết ông đã hội đàm với C".
 */
export function isToldToPress(
  meeting: MergedMeeting,
  meetings: readonly MergedMeeting[],
  article: ArticleView,
): boolean {
  const { sentences } = article;
  const opening = interviewIn(article);
  if (opening === undefined) return false;
  const isUpToIt = ({ sentences: told }: MergedMeeting) =>
    told.some(
      ({ sentence }) =>
        sentence <= opening.index && sentences[sentence]?.sentence.zone !== 'caption',
    );
  return !isUpToIt(meeting) && !meetings.some((one) => !one.planned && !one.past && isUpToIt(one));
}

/** The title, or one of the first sentences of the body, that says it. */
const interviewIn = ({ sentences }: ArticleView): SentenceView | undefined =>
  sentences
    .filter(({ sentence }) => sentence.zone !== 'caption')
    .slice(0, 1 + farthest)
    .find(saysSo);
/** A summary and a quotation may go before it. */
const farthest = 3;

/** Whether a title or a sentence says that somebody answers the press. */
export const saysSo = ({ tokens, sentence: { first, last } }: SentenceView): boolean =>
  interviews.within(tokens, first, last) ||
  (reporters.within(tokens, first, last) && exchanges.within(tokens, first, last));

const reporters = phraseSet('phóng viên | pv');
const exchanges = phraseSet('cuộc trao đổi | phỏng vấn');
/** To whom it is said. */
const press =
  'báo | phóng viên | các phóng viên | pv | tờ | hãng tin | truyền thông | zing | vnexpress | tuổi trẻ | thanh niên | vietnamnet | ttxvn';
const saying = ['trả lời', 'trao đổi với', 'chia sẻ với'];
const interviews = phraseSet(
  [
    'trả lời phỏng vấn | cuộc phỏng vấn | trả lời câu hỏi | họp báo thường kỳ | họp báo chính phủ | có bài viết | có bài phân tích',
    ...saying.flatMap((verb) => press.split('|').map((whom) => `${verb} ${whom}`)),
  ].join('|'),
);
