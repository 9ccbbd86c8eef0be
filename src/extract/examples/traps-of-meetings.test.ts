import { expect, test } from 'vitest';
import { readSentences } from '../cli/read-sentences.ts';

interface Trap {
  trap: string;
  text: string;
  published?: string;
  /** "kind status date: A + B"; references begin with "(ref)". */
  meetings?: string[];
  /** "Name CC"; everybody whom the text names. */
  people?: string[];
}

/** Where news of this kind tempts to read a meeting that is none, or the wrong one. All sentences are invented. */
const traps: Trap[] = [
  {
    trap: 'tiếp inside tiếp tục, trực tiếp, tiếp nhận is no reception',
    text: 'Thủ tướng Phạm Minh Chính tiếp tục khẳng định với báo chí Lào. Bộ trưởng Lào Khamla Vilay trực tiếp nhận quà.',
    meetings: [],
  },
  {
    trap: 'gặp khó khăn is no meeting',
    text: 'Thủ tướng Phạm Minh Chính nói hai nước đang gặp khó khăn, Tổng thống Nga Vladimir Putin cũng gặp khó khăn.',
    meetings: [],
  },
  {
    trap: 'dự kiến, dự án, dự thảo are not dự',
    text: 'Dự án do Thủ tướng Phạm Minh Chính nêu, dự thảo do Thủ tướng Lào Sonexay Siphandone nêu, dự kiến xong năm 2026.',
    meetings: [],
  },
  {
    trap: 'đón Tết, đón nhận Huân chương welcome nobody',
    text: 'Thủ tướng Phạm Minh Chính đón Tết cùng bà con; Thủ tướng Lào Sonexay Siphandone đón nhận Huân chương.',
    meetings: [],
  },
  {
    trap: 'a domestic visit is no meeting',
    text: 'Sáng 5/2, Thủ tướng Phạm Minh Chính thăm, tặng quà gia đình chính sách ở Hà Nội.',
    meetings: [],
  },
  {
    trap: 'two posts in a row are one person',
    text: 'Sáng 5/2/2024, tại Hà Nội, Thủ tướng Phạm Minh Chính tiếp Tổng Bí thư, Chủ tịch nước Lào Khamsone Vilaysack.',
    people: ['Khamsone Vilaysack LA', 'Phạm Minh Chính VN'],
    meetings: ['in_person held 2024-02-05: Phạm Minh Chính + Khamsone Vilaysack'],
  },
  {
    trap: 'a deputy is a deputy',
    text: 'Ngày 5/2/2024, Phó Thủ tướng Chính phủ Vương quốc Campuchia Sok Vannara hội đàm với Phó Chủ tịch Quốc hội Trần Văn Bình.',
    people: ['Sok Vannara KH', 'Trần Văn Bình VN'],
    meetings: ['in_person held 2024-02-05: Sok Vannara + Trần Văn Bình'],
  },
  {
    trap: 'a former prime minister meets, a late one does not',
    text: 'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính tiếp nguyên Thủ tướng Nhật Bản Sato Kenji. Ông nhắc tới cố Tổng Bí thư Lê Văn Hòa.',
    meetings: ['in_person held 2024-02-05: Phạm Minh Chính + Sato Kenji'],
  },
  {
    trap: 'who sends an envoy is not there',
    text: 'Ngày 5/2/2024, Thủ tướng Lào Sonexay Siphandone tiếp ông Lê Hoài Trung, Đặc phái viên của Tổng Bí thư Nguyễn Phú Trọng.',
    meetings: ['in_person held 2024-02-05: Sonexay Siphandone + Lê Hoài Trung'],
  },
  {
    trap: 'greetings that are passed on are no meeting',
    text: 'Đại sứ Nguyễn Bá Hùng chuyển lời thăm hỏi của Chủ tịch nước Tô Lâm tới Tổng Bí thư Lào Thongloun Sisoulith.',
    meetings: [],
  },
  {
    trap: 'a telegram of congratulation is no meeting',
    text: 'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính gửi điện mừng đồng chí Sonexay Siphandone được bầu làm Thủ tướng Lào.',
    meetings: [],
  },
  {
    trap: 'an invitation that is accepted is no meeting',
    text: 'Chủ tịch Quốc hội mời Thủ tướng Lào Sonexay Siphandone sớm thăm Việt Nam; Thủ tướng Lào vui vẻ nhận lời.',
    meetings: [],
  },
  {
    trap: 'who invites has not met the guest',
    text: 'Nhận lời mời của Chủ tịch Quốc hội Trần Thanh Mẫn, Chủ tịch Quốc hội Lào Xaysomphone Phomvihane thăm chính thức Việt Nam từ ngày 5 đến 8/2/2025.',
    meetings: ['visit held 2025-02-05/2025-02-08: Xaysomphone Phomvihane'],
  },
  {
    trap: 'what is planned during a real visit is planned',
    text: 'Ngày 5/2/2025, Chủ tịch Quốc hội Lào Xaysomphone Phomvihane bắt đầu thăm Việt Nam. Trong chuyến thăm, dự kiến ông sẽ hội kiến Thủ tướng Phạm Minh Chính ngày 6/2/2025.',
    meetings: [
      '(ref) in_person planned 2025-02-06: Xaysomphone Phomvihane + Phạm Minh Chính',
      'visit held 2025-02-05: Xaysomphone Phomvihane',
    ],
  },
  {
    trap: 'a visit in the background does not date the news',
    text: 'Ngày 6/11/2024, Thủ tướng Phạm Minh Chính hội đàm với Thủ tướng Campuchia Hun Manet. Hai bên hài lòng về kết quả sau chuyến thăm của Chủ tịch nước Tô Lâm tới Campuchia (tháng 7/2024).',
    meetings: [
      'in_person held 2024-11-06: Phạm Minh Chính + Hun Manet',
      '(ref) visit held 2024-07: Tô Lâm',
    ],
  },
  {
    trap: 'a name inside a noun phrase is not there',
    text: 'Ngày 6/11/2024, Thủ tướng Hun Manet hội đàm với Thủ tướng Phạm Minh Chính và cảm ơn Việt Nam giúp thoát khỏi chế độ diệt chủng Pol Pot.',
    meetings: ['in_person held 2024-11-06: Hun Manet + Phạm Minh Chính'],
  },
  {
    trap: 'Lào Cai, Hà Nam, Ấn Độ Dương are no countries',
    text: 'Bí thư Tỉnh ủy Lào Cai Đặng Xuân Phong và Chủ tịch tỉnh Hà Nam Trương Quốc Huy nói về Ấn Độ Dương.',
    people: ['Trương Quốc Huy VN', 'Đặng Xuân Phong VN'],
    meetings: [],
  },
  {
    trap: 'the country of the place is no side',
    text: 'Ngày 6/11/2024, tại Côn Minh, Trung Quốc, Thủ tướng Phạm Minh Chính gặp Thủ tướng Lào Sonexay Siphandone.',
    meetings: ['in_person held 2024-11-06: Phạm Minh Chính + Sonexay Siphandone'],
  },
  {
    trap: 'a friendship association is no state meeting',
    text: 'Hội Hữu nghị Việt Nam - Chile do ông Nguyễn Văn Bình đứng đầu ra mắt tại Hà Nội, theo báo Nhân Dân.',
    meetings: [],
  },
  {
    trap: 'a list of attendees makes no pairs',
    text: 'Ngày 6/11/2024, Thủ tướng Phạm Minh Chính tiếp Thủ tướng Lào Sonexay Siphandone.\nCùng dự có Bộ trưởng Ngoại giao Bùi Thanh Sơn; Bộ trưởng Công Thương Nguyễn Hồng Diên; Đại sứ Lào Khamla Vilay.',
    meetings: [
      'in_person held 2024-11-06: Phạm Minh Chính + Sonexay Siphandone + Bùi Thanh Sơn + Nguyễn Hồng Diên + Khamla Vilay',
    ],
  },
  {
    trap: 'three hosts in turn are three meetings',
    text: 'Ngày 6/11/2024, Tổng Bí thư Tô Lâm, Chủ tịch nước Lương Cường và Chủ tịch Quốc hội Trần Thanh Mẫn lần lượt tiếp Tổng thống Bulgaria Rumen Radev.',
    meetings: [
      'in_person held 2024-11-06: Tô Lâm + Rumen Radev',
      'in_person held 2024-11-06: Lương Cường + Rumen Radev',
      'in_person held 2024-11-06: Trần Thanh Mẫn + Rumen Radev',
    ],
  },
  {
    trap: 'A được B tiếp: the host is B',
    text: 'Ngày 6/11/2024, Bộ trưởng Bùi Thanh Sơn đã được Thủ tướng Lào Sonexay Siphandone tiếp.',
    meetings: ['in_person held 2024-11-06: Sonexay Siphandone + Bùi Thanh Sơn'],
  },
  {
    trap: 'yết kiến: the visitor is the subject',
    text: 'Ngày 6/11/2024, Thủ tướng Phạm Minh Chính yết kiến Quốc vương Campuchia Norodom Sihamoni.',
    meetings: ['in_person held 2024-11-06: Phạm Minh Chính + Norodom Sihamoni'],
  },
  {
    trap: 'diện kiến: so is he who goes to see a pope',
    text: 'Ngày 6/11/2024, Bộ trưởng Bùi Thanh Sơn diện kiến Giáo hoàng Francis.',
    meetings: ['in_person held 2024-11-06: Bùi Thanh Sơn + Francis'],
  },
  {
    trap: 'a meeting of two Politburos names no persons',
    text: 'Ngày 6/11/2024, Tổng Bí thư Tô Lâm hội đàm với Tổng Bí thư Lào Thongloun Sisoulith. Hai bên nhắc lại cuộc gặp giữa hai Bộ Chính trị tháng 9/2024.',
    meetings: [
      'in_person held 2024-11-06: Tô Lâm + Thongloun Sisoulith',
      '(ref) in_person held 2024-09: ',
    ],
  },
  {
    trap: 'a talk by video is online, wherever one end is',
    text: 'Ngày 6/11/2024, tại Hà Nội, Bộ trưởng Bùi Thanh Sơn hội đàm trực tuyến với Ngoại trưởng Nhật Bản Sato Kenji.',
    meetings: ['online held 2024-11-06: Bùi Thanh Sơn + Sato Kenji'],
  },
  {
    trap: 'đàm thoại is a talk by phone',
    text: 'Ngày 6/11/2024, Thủ tướng Phạm Minh Chính đàm thoại với Thủ tướng Nhật Bản Sato Kenji.',
    meetings: ['phone held 2024-11-06: Phạm Minh Chính + Sato Kenji'],
  },
  {
    trap: 'holidays in names are no dates',
    text: 'Ngày 18/2/2024, nhân Quốc khánh 2/9 và chiến thắng 7/1, Thủ tướng Phạm Minh Chính tiếp Thủ tướng Campuchia Hun Manet.',
    meetings: ['in_person held 2024-02-18: Phạm Minh Chính + Hun Manet'],
  },
  {
    trap: 'fractions and numbers of papers are no dates',
    text: 'Với 462/466 đại biểu và 2/3 số phiếu, theo Kết luận 230-KL/TW, Thủ tướng Phạm Minh Chính thăm chính thức Lào từ 8-10/1/2025.',
    meetings: ['visit held 2025-01-08/2025-01-10: Phạm Minh Chính'],
  },
  {
    trap: '31/12 in an article of 2 January was last year',
    text: 'Chiều 31/12, Thủ tướng Phạm Minh Chính tiếp Đại sứ Lào Khamla Vilay.',
    published: '2024-01-02',
    meetings: ['in_person held 2023-12-31: Phạm Minh Chính + Khamla Vilay'],
  },
  {
    trap: 'cùng ngày after a date in the background is the day of the news',
    text: 'Ngày 6/11/2024, Thủ tướng Phạm Minh Chính hội đàm với Thủ tướng Lào Sonexay Siphandone. Hai nước thiết lập quan hệ ngày 5/9/1962. Cùng ngày, Chủ tịch nước Lương Cường tiếp Thủ tướng Sonexay Siphandone.',
    meetings: [
      'in_person held 2024-11-06: Phạm Minh Chính + Sonexay Siphandone',
      'in_person held 2024-11-06: Lương Cường + Sonexay Siphandone',
    ],
  },
  {
    trap: 'the longest title of Hun Sen is no name',
    text: 'Ngày 6/11/2024, Chủ tịch nước Lương Cường tiếp Samdech Akka Moha Sena Padei Techo Hun Sen, Chủ tịch Đảng Nhân dân Campuchia.',
    people: ['Hun Sen KH', 'Lương Cường VN'],
    meetings: ['in_person held 2024-11-06: Lương Cường + Hun Sen'],
  },
  {
    trap: 'father and son with one post are two persons',
    text: 'Ngày 6/11/2024, Thủ tướng Campuchia Hun Manet tiếp Bộ trưởng Bùi Thanh Sơn. Trước đây, Thủ tướng Hun Sen cũng ủng hộ hợp tác.',
    people: ['Bùi Thanh Sơn VN', 'Hun Manet KH', 'Hun Sen KH'],
    meetings: ['in_person held 2024-11-06: Hun Manet + Bùi Thanh Sơn'],
  },
  {
    trap: 'và inside the name of a ministry',
    text: 'Ngày 6/11/2024, Bộ trưởng Bùi Thanh Sơn hội đàm với Bộ trưởng Bộ Ngoại giao và Hợp tác quốc tế Campuchia Sok Vannara.',
    people: ['Bùi Thanh Sơn VN', 'Sok Vannara KH'],
    meetings: ['in_person held 2024-11-06: Bùi Thanh Sơn + Sok Vannara'],
  },
  {
    trap: 'commas inside the name of an office',
    text: 'Ngày 6/11/2024, Bộ trưởng Bùi Thanh Sơn tiếp Bộ trưởng Đất đai, Hạ tầng, Giao thông và Du lịch Nhật Bản Sato Kenji.',
    people: ['Bùi Thanh Sơn VN', 'Sato Kenji JP'],
    meetings: ['in_person held 2024-11-06: Bùi Thanh Sơn + Sato Kenji'],
  },
  {
    trap: 'a title that stands again as alt text is no second event',
    text: 'Thủ tướng Phạm Minh Chính tiếp Thủ tướng Lào Sonexay Siphandone\nThủ tướng Phạm Minh Chính tiếp Thủ tướng Lào Sonexay Siphandone ảnh 1\nNgày 6/11/2024, tại Hà Nội, Thủ tướng Phạm Minh Chính đã tiếp Thủ tướng Lào Sonexay Siphandone đang thăm Việt Nam.',
    meetings: ['in_person held 2024-11-06: Phạm Minh Chính + Sonexay Siphandone'],
  },
  {
    trap: 'tân Thủ tướng is in office',
    text: 'Ngày 6/11/2024, Thủ tướng Phạm Minh Chính điện đàm với tân Thủ tướng Nhật Bản Sato Kenji.',
    meetings: ['phone held 2024-11-06: Phạm Minh Chính + Sato Kenji'],
  },
  {
    trap: 'nothing counts after ./.',
    text: 'Ngày 6/11/2024, tại Hà Nội, Thủ tướng Phạm Minh Chính đã tiếp Thủ tướng Lào Sonexay Siphandone đang thăm chính thức Việt Nam và trao đổi nhiều vấn đề./.\nPhản hồi\nSáng 12/12/2025, Bí thư Tỉnh ủy Trần Văn Bình tiếp Đại sứ Nga Ivan Petrov tại trụ sở.',
    people: ['Phạm Minh Chính VN', 'Sonexay Siphandone LA'],
    meetings: ['in_person held 2024-11-06: Phạm Minh Chính + Sonexay Siphandone'],
  },
  {
    trap: 'countries named together are no edge',
    text: 'Việt Nam và Lào nằm trong 5 nước có tốc độ tăng trưởng cao, theo Thủ tướng Phạm Minh Chính.',
    meetings: [],
  },
  {
    trap: 'a sovereign and his consort are met together',
    text: 'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính hội kiến Nhà vua Bhutan Jigme Dorji và Hoàng hậu Pema Wangmo.',
    meetings: ['in_person held 2024-02-05: Phạm Minh Chính + Jigme Dorji + Pema Wangmo'],
  },
  {
    trap: 'the success of talks is spoken of, not reported',
    text: 'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính tiếp ông Khamla Vilay, Bộ trưởng Năng lượng Lào. Thông tin về thành công của các cuộc hội đàm với Chủ tịch nước Lào, Thủ tướng cho biết hai bên nhất trí cao.',
    meetings: ['in_person held 2024-02-05: Phạm Minh Chính + Khamla Vilay'],
  },
  {
    trap: 'semicolons between guests who each have a post part a list',
    text: 'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính đã tiếp ông Khamla Vilay, Bộ trưởng Năng lượng Lào; bà Pany Yathotou, Bộ trưởng Tài chính Lào và ông Bounthong Chitmany, Bộ trưởng Công an Lào.',
    meetings: [
      'in_person held 2024-02-05: Phạm Minh Chính + Khamla Vilay',
      'in_person held 2024-02-05: Phạm Minh Chính + Pany Yathotou',
      'in_person held 2024-02-05: Phạm Minh Chính + Bounthong Chitmany',
    ],
  },
  {
    trap: 'behind a semicolon somebody may begin to act',
    text: 'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính tiếp Bộ trưởng Năng lượng Lào Khamla Vilay; Bộ trưởng Trần Văn Bình tiếp Bộ trưởng Công an Lào Bounthong Chitmany.',
    meetings: [
      'in_person held 2024-02-05: Phạm Minh Chính + Khamla Vilay',
      'in_person held 2024-02-05: Trần Văn Bình + Bounthong Chitmany',
    ],
  },
  {
    trap: 'who attends the banquet "của" somebody is his guest, and goes on to call on others',
    text: 'Ngày 5/2/2024, Thủ tướng Lào Sonexay Siphandone đã dự chiêu đãi của Thủ tướng Phạm Minh Chính, chào Tổng Bí thư Tô Lâm.',
    meetings: [
      'other held 2024-02-05: Phạm Minh Chính + Sonexay Siphandone',
      'courtesy_call held 2024-02-05: Sonexay Siphandone + Tô Lâm',
    ],
  },
  {
    trap: 'who attends a banquet and then meets somebody did not give it for him',
    text: 'Ngày 5/2/2024, Thủ tướng Lào Sonexay Siphandone dự tiệc chiêu đãi rồi gặp song phương với Thủ tướng Phạm Minh Chính.',
    meetings: ['in_person held 2024-02-05: Sonexay Siphandone + Phạm Minh Chính'],
  },
  {
    trap: 'a call may be described in the words of somebody',
    text: 'Ngày 5/2/2024, Tổng thống Chile Ana Torres đã có cuộc điện đàm "rất dài nhưng rất hữu ích" với Chủ tịch nước Tô Lâm.',
    meetings: ['phone held 2024-02-05: Ana Torres + Tô Lâm'],
  },
];

test.each(traps)('$trap', ({ meetings, people, ...article }) => {
  const found = readSentences(article);
  if (people) expect(found.people).toEqual(people);
  if (meetings) expect(found.meetings).toEqual(meetings);
});
