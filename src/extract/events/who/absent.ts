import type { Token } from '../../document.ts';

/**
 * Words before a person which show that he is spoken of, not present: thanked, greeted, invited,
 * represented. Each is read right before the mention, longest first.
 */
const list = `
lời mời của | theo lời mời | nhận lời mời | thay mặt | nhân danh | đặc phái viên của | phái viên của | đặc sứ của | lãnh đạo của |
lời thăm hỏi của | lời chào của | lời chúc của | thư của | thông điệp của | điện của | lời của | lời mời | chúc mừng | cảm ơn | cám ơn |
mời | kính mời | trân trọng mời | thăm hỏi tới | gửi tới | gửi đến | chuyển tới | hỏi tới | hỏi đến | tốt đẹp đến | tốt đẹp tới |
mừng tới | mừng đến | điện cho | chỉ đạo của | sự lãnh đạo của | bài viết của | phát biểu của | tuyên bố của | ý kiến của | tưởng niệm | viếng |
truy điệu | chia buồn với | thương tiếc | đề nghị | lời cảm ơn tới | cảm ơn tới | chúc tới | chúc đến | mừng của | hỏi của | chúc mừng của |
nhiệm kỳ của | chính quyền | dưới thời | thời | con trai | con gái | vợ | bầu | bổ nhiệm | việc bầu | ủng hộ của | đánh giá của | vai trò của | lễ tang |
tang lễ | từ trần | gia đình | chế độ | tư tưởng | người kế nhiệm | thay thế | thay | kế nhiệm | người tiền nhiệm | nhờ | theo | lời chào tới | lời thăm hỏi tới | hỏi thăm | phu nhân | phu quân | tượng | tượng đài | lăng
`;

/** By their last words, which stand right before the mention. */
const phrases = new Map<string, string[][]>();
for (const phrase of list.split('|')) {
  const words = phrase.trim().split(/\s+/u);
  const last = words.at(-1) ?? '';
  phrases.set(last, [...(phrases.get(last) ?? []), words]);
}

/** Whether the person whose mention begins at token `at` is only spoken of. */
export const isAbsent = (tokens: readonly Token[], at: number): boolean =>
  phrases
    .get(tokens[at - 1]?.low ?? '')
    ?.some((words) => words.every((word, k) => tokens[at - words.length + k]?.low === word)) ??
  false;
