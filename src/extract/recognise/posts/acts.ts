import type { Token } from '../../document.ts';

/** Words that begin what the holder of a post does or is, and never belong to the post. */
const acts = new Set(
  (
    'khuyến khích|hối thúc|thuyết phục|đồng tình|chứng kiến|lắng nghe|cân nhắc|trấn an|thăm dò|đối mặt|thất vọng|ngạc nhiên|' +
    'dự kiến|dự định|dự tính|dự đoán|tiếp tục|trực tiếp|tiếp đó|tiếp đến|liên tiếp|chào mừng|thăm hỏi|đón nhận|tiếp nhận|' +
    'nhất trí|đồng ý|chuẩn bị|sẵn sàng|quyết định|quyết tâm|cam kết|xác nhận|thừa nhận|thể hiện|ghi nhận|nhận thấy|' +
    'nhận định|lưu ý|cảnh báo|cáo buộc|chỉ trích|kỳ vọng|lo ngại|hài lòng|vui mừng|tự tin|quan tâm|tiết lộ|mô tả|giải thích|' +
    'bình luận|thúc đẩy|phối hợp|hướng tới|đặt chân|di chuyển|trở thành|trở nên|trở lại|trở về|bước vào|bước xuống|bước ra|' +
    'kéo dài|mở đầu|công khai|bí mật|bất ngờ|chính thức thăm|lập tức|chắc chắn|dường như|chụp ảnh|vẫy tay|bắt tay|phỏng vấn|' +
    'đưa ra|đặt câu|dành thời|dành cho|trong cuộc|trong buổi|trong chuyến|trong các|trong khi|trong lúc|trong năm|trong thời|' +
    'trong ngày|trong tháng|trong hai|trong khuôn|kể từ|kể cả'
  ).split('|'),
);

/** "Ngoại trưởng Mỹ | dự kiến hội đàm", not "Giám đốc dự án": whether an act begins at token `at`. */
export const beginsAct = (tokens: readonly Token[], at: number): boolean =>
  acts.has(`${tokens[at]?.low ?? ''} ${tokens[at + 1]?.low ?? ''}`);
