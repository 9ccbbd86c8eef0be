import { institutionsByCountry } from './institutions.ts';

/** Bodies whose names hold capitals that are no person, beyond those of the gazetteer. */
const body = (country: string | null, kind: string, list: string) => ({
  forms: list.split('|').map((form) => form.trim()),
  country,
  kind,
});

export const organisations = [
  ...institutionsByCountry.map(([country, list]) => body(country, 'other', list)),
  body(
    'UN',
    'igo',
    'Liên hợp quốc | Liên hiệp quốc | Liên Hợp Quốc | LHQ | Đại hội đồng Liên hợp quốc | Hội đồng Bảo an Liên hợp quốc | Hội đồng Bảo an LHQ | UNESCO | UNICEF | UNDP | UNFPA | UNHCR | FAO | WHO | Tổ chức Y tế thế giới | Tổ chức Y tế Thế giới | Tổ chức Lao động Quốc tế | ILO | UNIDO | UNCTAD | IAEA | Cơ quan Năng lượng Nguyên tử Quốc tế | Cơ quan Năng lượng nguyên tử Quốc tế | Cơ quan Năng lượng Nguyên tử quốc tế | WFP | Chương trình Lương thực Thế giới | IOM | Tổ chức Di cư Quốc tế | UN Women | UNEP | UNODC | UNAIDS | Quỹ Nhi đồng Liên hợp quốc | Chương trình Phát triển Liên hợp quốc',
  ),
  body(
    'EU',
    'igo',
    'Ủy ban châu Âu | Ủy ban Liên minh châu Âu | Hội đồng châu Âu | Nghị viện châu Âu | EC | Liên minh châu Âu | EU',
  ),
  body(
    'VN',
    'other',
    'Chính phủ | Quốc hội Việt Nam | Mặt trận Tổ quốc | MTTQ | Thành ủy | Tỉnh ủy | Đoàn Thanh niên | Đoàn TNCS Hồ Chí Minh | Đoàn Thanh niên Cộng sản Hồ Chí Minh | Học viện Chính trị quốc gia Hồ Chí Minh | Học viện Chính trị Quốc gia Hồ Chí Minh | Lăng Chủ tịch Hồ Chí Minh | Lăng Bác | tư tưởng Hồ Chí Minh | Tổng Liên đoàn Lao động Việt Nam | Liên hiệp các tổ chức hữu nghị Việt Nam | đường mòn Hồ Chí Minh | đường Hồ Chí Minh | Bảo tàng Hồ Chí Minh | chủ nghĩa Mác - Lênin | chủ nghĩa Mác-Lênin | Mác - Lênin | Huân chương Hồ Chí Minh | Phủ Thủ tướng',
  ),
  body(
    'CN',
    'other',
    'Khu tự trị dân tộc Choang Quảng Tây | Khu tự trị dân tộc Choang | Nhân đại | Chính hiệp | Khu ủy Quảng Tây | Đại hội đại biểu nhân dân toàn quốc | Quân Giải phóng nhân dân Trung Quốc',
  ),
  body(
    'US',
    'other',
    'FBI | CIA | NASA | Hội đồng Đại Tây Dương | Viện Brookings | Viện Brooking | RAND | CSIS | Quỹ Heritage | Quỹ Di sản | Trung tâm Stimson | Viện Hudson | Viện Cato | Đại học Harvard | Đại học Georgetown | Đại học Columbia | Đại học Stanford | Đại học Princeton | Đại học Yale | Đại học MIT | Đại học Johns Hopkins | Đại học George Washington | Đại học George Mason | Đại học Virginia | Hội đồng Quan hệ Đối ngoại | Trung tâm Nghiên cứu Chiến lược và Quốc tế | Trung tâm An ninh Mỹ Mới',
  ),
  body('RU', 'other', 'Duma Quốc gia | Duma'),
  body('KR', 'other', 'Đại học Yonsei | Đại học Kookmin | Đại học Hàn Quốc | Viện Asan'),
  body('GB', 'other', 'Chatham House | Đại học Oxford | Đại học Cambridge'),
  body('SG', 'other', 'ISEAS | Viện ISEAS - Yusof Ishak | Đại học Quốc gia Singapore'),
  body(
    'CN',
    'other',
    'Tân Hoa xã | Tân Hoa Xã | Đại học Thanh Hoa | Đại học Phúc Đán | Đại học Bắc Kinh | Đại học Nhân dân Trung Quốc',
  ),
  body(
    null,
    'other',
    'Hội đồng Bảo an | Interpol | Hamas | Hezbollah | Taliban | Airbus | Nasdaq | AmCham | Keidanren | Fatah | Al-Qaeda | Al Qaeda | Honda | Air Force One | Marine One | Không lực Một | Ả Rập | Arab | A-rập | Mỹ Latin | Mekong | Mê Công | Mê Kông | Me Kong | Kashmir | Brexit | Olympic | Truth Social | Thế chiến | Rossiya Segodnya | Rodong Sinmun | Fox News | Le Monde | Der Spiegel | Al Jazeera | Daily Mail | Washington Post | New York Times | Wall Street Journal | New America | Thanh Niên | Tuổi Trẻ | Tuổi Trẻ Online | Tin Tức | Chiến tranh Lạnh | Thế chiến II',
  ),
  body(
    null,
    'other',
    'Quốc hội | Thượng viện | Hạ viện | Chính phủ Hoàng gia | Lao động - Thương binh và Xã hội | Lao động, Thương binh và Xã hội | Bộ Công Thương | Công Thương | Bộ Công thương | Bộ Ngoại giao | Bộ Quốc phòng | Bộ Công an | Ngân hàng Thế giới | Quỹ Tiền tệ Quốc tế | Biển Đông | Biển Hoa Đông | Thái Bình Dương | Ấn Độ Dương | Đại Tây Dương | Ấn Độ Dương - Thái Bình Dương | Trung Đông | Đông Nam Á | Bắc Cực | Đông Á | Nam Á | châu Á - Thái Bình Dương | Mỹ Latinh | Trung Á | Tây Âu | Đông Âu | Bắc Mỹ | Nam Mỹ | Trung Mỹ | Bắc Phi | châu Phi | châu Mỹ | Bắc Bộ | Nam Bộ | Trung Bộ | Tây Nguyên | Tây Bắc | Đông Bắc | Hoàng Sa | Trường Sa | Điện Biên Phủ | Việt Kiều | Tết Nguyên đán | Phật giáo | Công giáo | Hồi giáo | Thiên Chúa giáo | Cách mạng Tháng Tám | bán đảo Triều Tiên | Liên Xô | Ngoại giao đoàn | Vành đai và Con đường | Huân chương Sao vàng | Anh hùng Lao động | Anh hùng | tiếng Anh | tiếng Pháp | tiếng Nga | tiếng Việt | tiếng Trung | tiếng Lào | tiếng Nhật | chuyên cơ | Cục Hải quan | Tổng cục Chính trị | Tổng Cục Hợp tác Phát triển Quốc tế | Văn phòng Chủ tịch nước | Văn phòng Chính phủ | Văn phòng Trung ương Đảng | Văn phòng Tổng thống | Văn phòng Thủ tướng | Trung ương Đảng | Ban Chấp hành Trung ương Đảng | Đại tây dương | Việt Minh | Mặt trận Việt Minh | Việt Bắc | Đối thoại Shangri-La | Đối thoại Shangri La | Shangri-La | Shangri La | Hội đồng Shura | T.Ư | TƯ | CHXHCN | CHND | CHDCND | CHLB | Chủ nhật | thứ Hai | thứ Ba | thứ Tư | thứ Năm | thứ Sáu | thứ Bảy',
  ),
];
