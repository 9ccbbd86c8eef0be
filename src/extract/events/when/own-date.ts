import type { SentenceView } from '../view.ts';

type DateMention = SentenceView['dates'][number];

/** Words that may stand between a visit and its date, beside names: "thăm chính thức A cùng Phu nhân vào". */
const glue = new Set(
  `của tới đến vào hồi trong tại ở với cùng và phu nhân đầu giữa cuối tiên lần thứ hai ba tư chính thức cấp nhà nước hữu
  nghị làm việc dịp ngày khi từng đã có chuyến thăm sang dự tham hội nghị thượng đỉnh diễn đàn tuần lễ cao thành công rất tốt
  đẹp lịch sử nhất gần đây vừa qua mới là này ra thủ đô thành phố nước cương vị đoàn đại biểu phái dẫn do sắp ông bà bằng tàu hỏa xe lửa máy bay chuyên cơ sân quốc tế diễn được tổ chức cảng ở`.split(
    /\s+/u,
  ),
);

/** Whether only names and plain words stand among tokens [start, end). */
export const isPlain = (
  { tokens, chunks }: Pick<SentenceView, 'tokens' | 'chunks'>,
  start: number,
  end: number,
): boolean =>
  chunks.every(
    (chunk) =>
      chunk.to <= start ||
      chunk.from >= end ||
      chunk.kind !== 'word' ||
      glue.has(tokens[chunk.from]?.low ?? '') ||
      tokens[chunk.from]?.cap === true,
  );

/** How far from the head of its sentence a date opens it: "Trước đó, hồi tháng 5 năm ngoái, A thăm B". */
const opening = 4;

/**
 * Whether a date is that of the visit at token `at` and of nothing else: it opens the sentence, or only names and
 * plain words stand between; not "thăm tàu được chuyển giao cho A tháng 12 năm ngoái".
 */
export function isOwnDate(view: SentenceView, at: number, { from, to }: DateMention): boolean {
  if (to <= at) return from - view.sentence.first <= opening || isPlain(view, to, at);
  // "tàu B đến A, ngày 9/4 ông C có chuyến thăm": of what follows it
  const isOfNext =
    view.tokens[from - 1]?.text === ',' && view.people.some(({ mention }) => mention.from === to);
  return !isOfNext && isPlain(view, at + 1, from);
}
