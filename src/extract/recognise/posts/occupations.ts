import type { Head } from './heads.ts';

const occupation = (category: string, list: string): [string, Head][] =>
  list
    .trim()
    .split(/\s*\|\s*/u)
    .map((form) => [form, { category, sphere: 'other', country: null, party: null }]);

/** What people are called by trade, rank of birth or their part in the news: names follow them. */
export const occupations: Readonly<Record<string, Head>> = Object.fromEntries([
  ...occupation(
    'artist',
    'diễn viên | nữ diễn viên | nam diễn viên | ngôi sao | nữ ca sĩ | nam ca sĩ | ca sỹ | nghệ sĩ | nghệ sỹ | nghệ nhân | nhạc sĩ | họa sĩ | nhà soạn nhạc | nhạc trưởng | rapper | người mẫu | siêu mẫu | hoa hậu | nhà thiết kế | kiến trúc sư | nhiếp ảnh gia | đầu bếp | cầu thủ | vận động viên | vđv | huấn luyện viên | hlv | thủ môn | tiền đạo | tiền vệ | trung vệ | hậu vệ | danh thủ | lực sĩ | võ sĩ | tay vợt | kỳ thủ | kình ngư | nhà điêu khắc | nhà quay phim | biên kịch | nhà biên kịch | mc | minh tinh | siêu sao | danh hài | diễn giả | thí sinh | quán quân | á quân | giám khảo | golf thủ',
  ),
  ...occupation(
    'scholar',
    'nhà phân tích | nhà bình luận | nhà quan sát | nhà kinh tế | nhà kinh tế học | nhà sử học | sử gia | nhà toán học | nhà vật lý | nhà thơ | nữ nhà văn | nhà hoạt động | nhà tư vấn | nghiên cứu viên | nghiên cứu sinh | giảng viên | chuyên viên | nhà khảo cổ | nhà tâm lý học | phó giáo sư | cựu chuyên gia | tác giả | dịch giả | nhà phê bình | chiến lược gia',
  ),
  ...occupation(
    'press',
    'bình luận viên | biên tập viên | cây bút | cây viết | nữ phóng viên | nữ nhà báo | người dẫn chương trình | phát thanh viên | ký giả | phóng viên ảnh | thông tín viên',
  ),
  ...occupation(
    'business',
    'nhà sáng lập | đồng sáng lập | nhà đồng sáng lập | chủ sở hữu | nhà đầu tư | triệu phú | nữ tỷ phú | nữ doanh nhân | chủ hãng',
  ),
  ...occupation(
    'official',
    'nhà đàm phán | trưởng đoàn đàm phán | phát ngôn nhân | nữ phát ngôn viên | phụ tá | chánh văn phòng nội các | công tố viên đặc biệt | luật sư riêng | thẩm phán | cảnh sát trưởng | nhà lập pháp | chính trị gia | chính khách | nhà ngoại giao kỳ cựu | thủ lĩnh đối lập | lãnh đạo đối lập | quan chức | nhà chức trách | điệp viên | cựu điệp viên | phi hành gia | thuyền trưởng | phi công | y tá | nhà truyền giáo | giáo sĩ | mục sư | nghi phạm | doanh nhân công nghệ | cựu chiến binh | điều tra viên',
  ),
  ...occupation('leader', 'người tiền nhiệm | người kế nhiệm | chỉ huy trưởng'),
  ...occupation(
    'royal',
    'công nương | công tước | nữ công tước | bá tước | hoàng thái hậu | thái hậu | hoàng thái phi | thái tử phi | quốc mẫu | quốc phụ',
  ),
]);
