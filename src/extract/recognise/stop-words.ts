/** Lower-case words that never stand inside a post: verbs, and words that join clauses. */
const list = `
đã sẽ đang vừa mới cũng còn vẫn luôn được bị là có không chưa đến tới sang rời cho rằng khi nếu nhưng mà để nhằm sau trước
với cùng từ này đó kia ấy khẳng định nhấn đánh bày tỏ cảm cám ơn chúc nói cho biết nêu đề thông nhất trao phát biểu
mời gửi chuyển nhận lời dẫn đi đón tiếp gặp thăm hội đàm dự tham chủ trì ký hứa hoan nghênh chào tin tưởng mong muốn hy vọng
cho hay chia sẻ kêu gọi yêu cầu ủng hộ phản đối chỉ trích trả lời tuyên bố ca ngợi giới thiệu thể hiện khẳng tái bắt đầu kết thúc
lần lượt tiến hành thực hiện tổ chức diễn ra cùng cho thấy vào lúc ngay tại bởi do vì nên thì sáng chiều tối trưa ngày hôm
sắp từng đều rất sớm phải ngồi mang gồm khoảng giúp hủy vây
nhớ viết trên dưới lên xuống giữa nỗ thay gọi nhắc thấy làm ông bà họ ngài mình cô anh chị ai gì nào hãy đừng nhờ theo qua về
`;

const words = new Set(list.split(/\s+/).filter(Boolean));
/** Of those, words that posts do contain ("phụ trách về", "Tổ chức Trung ương", "tại Việt Nam"). */
for (const word of [
  'tại',
  'về',
  'tổ',
  'chức',
  'thực',
  'hiện',
  'hành',
  'ngày',
  'hội',
  'thông',
  'nhất',
  'chủ',
  'trì',
  'kết',
  'thúc',
  'tham',
  'bắt',
  'đầu',
  'định',
  'thể',
])
  words.delete(word);

export const endsPost = (low: string): boolean => words.has(low);
