import type { MeetingKind } from '../../../graph/schema.ts';

/**
 * Words that can assert a meeting. `roles` says who is who:
 * peers: "A hội đàm với B"; host: "A tiếp B"; guest: "A chào xã giao B"; chair: "do A và B chủ trì";
 * talk: "A cùng B trao đổi", only of people named together;
 * visit: "A thăm B-country"; welcome: "A đón B"; summit: "A dự hội nghị"; attend: adds to the event.
 */
export type Roles =
  'peers' | 'talk' | 'host' | 'guest' | 'chair' | 'visit' | 'welcome' | 'summit' | 'attend';

export interface Trigger {
  name: string;
  roles: Roles;
  kind: MeetingKind;
  /** A noun ("cuộc gặp") needs two sides named around it, a verb takes a subject and an object. */
  noun: boolean;
}

/** Forms are written with bars between them. */
const forms = (list: string): string[] => list.split('|').map((form) => form.trim());

const t = (roles: Roles, kind: MeetingKind, noun: boolean, list: string): [string, Trigger][] =>
  forms(list).map((name) => [name, { name, roles, kind, noun }]);

/** Every trigger by its form. The longest form wins, so "tiếp tục" never reads as "tiếp". */
export const triggers: Record<string, Trigger> = Object.fromEntries([
  ...t(
    'peers',
    'in_person',
    false,
    `
    hội đàm | tiến hành hội đàm | tổ chức hội đàm | hội kiến | gặp | gặp gỡ | gặp mặt |
    gặp lại | gặp riêng | trao đổi song phương | trao đổi riêng | trao đổi ngắn | gặp hẹp | gặp song phương | gặp chính thức | gặp nhau | hội ngộ |
    tiếp xúc | tiếp xúc song phương | gặp gỡ song phương | làm việc với | bàn bạc với | trao đổi với | bàn bạc, trao đổi với | có buổi làm việc với |
    có cuộc làm việc với | trao đổi bên lề | hội đàm hẹp | hội đàm mở rộng | hội đàm cấp cao |
    hội đàm song phương | đàm phán | tham vấn | tiếp xúc ngắn | bắt tay | trao đổi nhanh |
    trò chuyện với | đối thoại với | tọa đàm với | họp với | họp kín với | đàm đạo với |
    ăn sáng với | ăn trưa với | ăn tối với | dùng bữa với | họp thượng đỉnh với | gặp thượng đỉnh với |
    hội đàm thượng đỉnh với | chụp ảnh với | chụp ảnh cùng | chụp ảnh chung với | chụp ảnh lưu niệm với | chụp ảnh lưu niệm cùng
    `,
  ),
  ...t(
    'peers',
    'in_person',
    true,
    `
    cuộc gặp | cuộc gặp gỡ | cuộc gặp mặt | cuộc gặp song phương | cuộc gặp cấp cao |
    cuộc gặp riêng | cuộc gặp hẹp | cuộc gặp thượng đỉnh | cuộc gặp ba bên | cuộc gặp tay ba |
    cuộc hội đàm | cuộc hội đàm song phương | cuộc hội kiến | cuộc tiếp xúc |
    cuộc tiếp xúc song phương | cuộc tiếp kiến | buổi gặp | buổi gặp gỡ | buổi gặp mặt |
    buổi hội đàm | buổi hội kiến | buổi làm việc | cuộc làm việc | cuộc trao đổi |
    cuộc đối thoại | phiên hội đàm | vòng hội đàm | cuộc đàm phán | cuộc thảo luận |
    cuộc tham vấn | buổi trao đổi | cuộc hội ngộ | lần gặp | cuộc họp kín | cuộc gặp kín |
    cuộc tọa đàm | buổi tọa đàm | cuộc tọa đàm bàn tròn | tọa đàm bàn tròn | buổi đối thoại | cuộc họp song phương
    `,
  ),
  ...t(
    'host',
    'in_person',
    false,
    `
    tiếp | tiếp thân mật | tiếp kiến | tiếp riêng | tiếp và làm việc với | tiếp và làm việc |
    tiếp đón | đón tiếp | tiếp đoàn | đã tiếp
    `,
  ),
  ...t(
    'host',
    'in_person',
    true,
    `
    buổi tiếp | cuộc tiếp | buổi tiếp đón | buổi đón tiếp | cuộc tiếp đón | buổi tiếp đoàn
    `,
  ),
  ...t(
    'host',
    'courtesy_call',
    false,
    `
    tiếp xã giao | đã tiếp xã giao
    `,
  ),
  ...t(
    'guest',
    'courtesy_call',
    false,
    `
    chào xã giao | đến chào xã giao | tới chào xã giao | chào từ biệt | đến chào từ biệt |
    đến chào | tới chào | chào | gặp xã giao | thăm xã giao
    `,
  ),
  ...t(
    'guest',
    'courtesy_call',
    true,
    `
    buổi chào xã giao | cuộc chào xã giao
    `,
  ),
  ...t(
    'guest',
    'in_person',
    false,
    `
    yết kiến | diện kiến | bệ kiến | hội yến
    `,
  ),
  ...t('talk', 'in_person', false, 'trao đổi | thảo luận | duyệt đội danh dự'),
  ...t(
    'talk',
    'other',
    false,
    `
    chứng kiến | cùng chứng kiến | cắt băng | thưởng trà | thưởng thức | dạo bộ | đi dạo |
    cùng tham quan | tham quan | trồng cây | cùng dùng bữa | dùng bữa | cùng nghe giới thiệu |
    nghe giới thiệu | ăn tối | ăn trưa | ăn sáng | bấm nút |
    ký | ký kết | cùng ký | ký tắt | ký và trao đổi
    `,
  ),
  ...t('peers', 'other', false, 'họp báo với | gặp gỡ báo chí | gặp báo chí'),
  ...t(
    'peers',
    'other',
    true,
    'họp báo chung | cuộc họp báo chung | buổi họp báo chung | cuộc gặp gỡ báo chí | cuộc gặp báo chí | cuộc gặp gỡ với báo chí',
  ),
  ...t(
    'peers',
    'phone',
    false,
    `
    điện đàm | hội đàm qua điện thoại | trao đổi qua điện thoại | gọi điện | gọi điện thoại |
    nói chuyện điện thoại | điện đàm với | đàm thoại | đàm thoại với
    `,
  ),
  ...t(
    'peers',
    'phone',
    true,
    `
    cuộc điện đàm | cuộc gọi | cuộc trao đổi điện thoại | cuộc điện thoại | cuộc đàm thoại
    `,
  ),
  ...t(
    'peers',
    'online',
    false,
    `
    hội đàm trực tuyến | gặp trực tuyến | hội đàm theo hình thức trực tuyến | họp trực tuyến |
    điện đàm trực tuyến
    `,
  ),
  ...t(
    'peers',
    'online',
    true,
    `
    cuộc hội đàm trực tuyến | cuộc gặp trực tuyến | cuộc họp trực tuyến | hội nghị trực tuyến |
    cuộc gặp cấp cao trực tuyến
    `,
  ),
  ...t(
    'chair',
    'in_person',
    false,
    `
    chủ trì | đồng chủ trì | cùng chủ trì | đồng chủ tọa | chủ tọa
    `,
  ),
  // a reception, unless it is at the airport or with honours
  ...t('welcome', 'in_person', false, 'đón | nghênh đón | chào đón | đón chào'),
  ...t(
    'welcome',
    'visit',
    false,
    `
    ra đón | chủ trì đón | chủ trì lễ đón | chủ trì lễ đón chính thức |
    chủ trì lễ đón trọng thể | đón chính thức | chủ trì lễ đón cấp nhà nước
    `,
  ),
  ...t(
    'welcome',
    'visit',
    true,
    `
    lễ đón | lễ đón chính thức | lễ đón cấp nhà nước | lễ đón trọng thể
    `,
  ),
  ...t(
    'host',
    'other',
    false,
    `
    chiêu đãi | chủ trì chiêu đãi | chủ trì tiệc chiêu đãi | mở tiệc chiêu đãi | mời cơm |
    chiêu đãi trọng thể | tổ chức chiêu đãi | chủ trì tiệc
    `,
  ),
  ...t(
    'visit',
    'visit',
    false,
    `
    thăm | thăm chính thức | thăm hữu nghị | thăm hữu nghị chính thức |
    thăm chính thức hữu nghị | thăm cấp nhà nước | thăm cấp cao | thăm và làm việc |
    thăm làm việc | thăm, làm việc | đến thăm | sang thăm | tới thăm | công du | ở thăm |
    đi thăm | thăm lại | thăm thiện chí | thăm viếng | công tác tại | kết thúc chuyến thăm |
    bắt đầu chuyến thăm | thăm chính thức cấp nhà nước | thăm không chính thức
    `,
  ),
  ...t(
    'visit',
    'visit',
    true,
    `
    chuyến thăm | chuyến công du | chuyến công tác | chuyến đi | chuyến thăm chính thức |
    chuyến thăm cấp nhà nước | chuyến thăm hữu nghị chính thức | chuyến thăm và làm việc |
    chuyến thăm làm việc | chuyến thăm lại | chuyến viếng thăm | chuyến sang thăm | chuyến tới thăm | chuyến đến thăm |
    chuyến tham dự
    `,
  ),
  ...t(
    'attend',
    'in_person',
    false,
    `
    cùng dự | cùng tham dự | tháp tùng | cùng đi | cùng tiếp | tham dự | dự | có mặt |
    dự buổi tiếp | dự cuộc gặp | tham gia đoàn
    `,
  ),
]);

/** Fixed phrases in which a trigger’s word asserts nothing, nor names a post: "cơ quan chức năng" is no "quan chức". */
export const fixedPhrases: string[] = forms(`
  tiếp tục | tiếp theo | tiếp đó | tiếp cận | tiếp nhận | tiếp thu | tiếp nối | tiếp quản |
  tiếp diễn | tiếp tế | tiếp tay | tiếp giáp | tiếp viện | trực tiếp | gián tiếp | giao tiếp |
  liên tiếp | kế tiếp | tiếp sức | tiếp xúc cử tri | tiếp dân | tiếp thị | tiếp đến |
  tiếp sau | tiếp lời | tiếp bước | tiếp công dân | tiếp viên | tiếp tuyến | tiếp nhiên liệu |
  tiếp sóng | sự tiếp đón | sự đón tiếp | lễ tân | gặp khó khăn | gặp nạn | gặp phải |
  gặp trở ngại | gặp rắc rối | bắt gặp | gặp vấn đề | gặp sự cố | gặp may | gặp thách thức |
  gặp nhiều khó khăn | gặp trắc trở | gặp nhiều trắc trở | gặp nhiều trở ngại | gặp nhiều thách thức |
  gặp nhiều vấn đề | gặp nhiều rắc rối | gặp bế tắc | gặp sóng gió | gặp không ít | gặp rất nhiều | gặp bất lợi | dự kiến | dự án | dự báo |
  dự thảo | dự toán | dự phòng | dự trữ | dự khuyết | dự luật | dự định | dự đoán | dự tính |
  can dự | tham dự thầu | dự bị | dự liệu | đón tết | đón xuân | đón năm mới | đón nhận |
  đón khách | đón đầu | đón bão | đón chờ | đón giao thừa | đón bắt | chào đón năm mới |
  thăm hỏi | thăm dò | thăm khám | thăm, tặng quà | thăm quan | thăm nom |
  thăm viếng nghĩa trang | thăm thân | chào mừng | chào hàng | lời chào | chào bán |
  chào mời | chào cờ | chào hỏi | cúi chào | vẫy chào | giơ tay chào | câu chào | xin chào | chào cột mốc | cơ quan chủ trì | chủ trì soạn thảo |
  nghiên cứu chủ trì | vai trò chủ trì | đàm phán thương mại | vòng đàm phán | bàn đàm phán |
  cuộc gọi nhỡ | họp báo | cuộc họp báo | duy trì tiếp xúc | tăng cường tiếp xúc | gốc việt | người việt | tiếng việt |
  đẩy mạnh tiếp xúc | trao đổi, tiếp xúc | tiếp xúc, trao đổi | tiếp xúc và trao đổi |
  tiếp xúc cấp cao | gặp gỡ cấp cao | gặp gỡ, trao đổi | cao ủy ban | nhiệm kỳ công tác |
  trao đổi đoàn | trao đổi các đoàn | lễ đón tàu | cơ quan chức năng | cơ quan chức trách
`);

/** "tại Phủ Tổng thống, Chủ tịch nước A": a house, not the office of who is named next. */
export const atHouses: string[] = ['tại', 'ở'].flatMap((at) =>
  ['phủ', 'dinh', 'cung', 'văn phòng'].flatMap((house) =>
    ['tổng thống', 'thủ tướng', 'toàn quyền'].map((office) => `${at} ${house} ${office}`),
  ),
);
