/**
 * What ministries and committees deal with. As words of their own some would end a post ("tin",
 * "nguyên", "trường"), and with two capitals ("Quốc Phòng") they look like names.
 */
export const fields = (
  'quốc phòng | ngoại giao | công thương | tài chính | công an | nội vụ | tư pháp | y tế | giáo dục | đào tạo | xây dựng | ' +
  'thương mại | kinh tế | nông nghiệp | công nghiệp | an ninh | đối ngoại | tuyên giáo | dân vận | kế hoạch | đầu tư | ' +
  'giao thông | vận tải | giao thông vận tải | du lịch | thể thao | văn hóa | lao động | thương binh | xã hội | môi trường | ' +
  'tài nguyên | năng lượng | năng lượng và mỏ | mỏ và năng lượng | thông tin | truyền thông | bưu chính | viễn thông | khoa học | công nghệ | đổi mới sáng tạo | ' +
  'thủy sản | nghề cá | dân tộc | tôn giáo | hợp tác quốc tế | quan hệ quốc tế | phát triển nông thôn | phúc lợi | cơ sở hạ tầng | ' +
  'phương đông | phương đông học | đất đai | nhà ở | đô thị | hàng hải | hàng không | ngoại thương | nội địa | khí hậu | số hóa'
)
  .split('|')
  .map((field) => field.trim());
