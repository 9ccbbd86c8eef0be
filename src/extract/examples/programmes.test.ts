import { expect, test } from 'vitest';
import { readSentences } from '../cli/read-sentences.ts';

/** What is still to come, and what of it is told as held. All sentences are invented. */
test.each([
  [
    'goes on where a sentence goes on',
    'Tin vắn\nNgày 5/2/2024, Thủ tướng Phạm Minh Chính sẽ hội đàm với Thủ tướng Lào Sonexay Siphandone. Thủ tướng Phạm Minh Chính sau đó chào xã giao Chủ tịch nước Lào Khamla Vilay trong chiều cùng ngày.',
    [
      '(ref) in_person planned 2024-02-05: Phạm Minh Chính + Sonexay Siphandone',
      '(ref) courtesy_call planned 2024-02-05: Phạm Minh Chính + Khamla Vilay',
    ],
  ],
  [
    'goes on where a sentence says what somebody will do that is no meeting',
    'Tin vắn\nNgày 5/2/2024, Thủ tướng Phạm Minh Chính đã đến Vientiane. Thủ tướng Phạm Minh Chính sẽ thăm một trường học. Sau đó Thủ tướng Phạm Minh Chính hội đàm với Thủ tướng Lào Sonexay Siphandone.',
    [
      '(ref) in_person planned 2024-02-05: Phạm Minh Chính + Sonexay Siphandone',
      'visit held 2024-02-05: Phạm Minh Chính',
    ],
  ],
  [
    '… not where somebody says what he will do, nor at a meeting',
    'Tin vắn\nNgày 5/2/2024, Thủ tướng Phạm Minh Chính hy vọng ông Sonexay Siphandone sẽ trở lại. Thủ tướng Phạm Minh Chính sẽ thăm một trường học. Tại buổi tiếp Thủ tướng Lào Sonexay Siphandone, Thủ tướng Phạm Minh Chính cảm ơn nước bạn. Thủ tướng Lào Sonexay Siphandone tin quan hệ sẽ tốt hơn. Ông hội kiến Chủ tịch nước Tô Lâm.',
    [
      'in_person held 2024-02-05: Phạm Minh Chính + Sonexay Siphandone',
      'in_person held 2024-02-05: Sonexay Siphandone + Tô Lâm',
    ],
  ],
  [
    'ends where something is told as done',
    'Tin vắn\nNgày 5/2/2024, Thủ tướng Phạm Minh Chính sẽ hội đàm với Thủ tướng Lào Sonexay Siphandone. Sáng cùng ngày, Thủ tướng Phạm Minh Chính đã chào xã giao Chủ tịch nước Lào Khamla Vilay.',
    [
      '(ref) in_person planned 2024-02-05: Phạm Minh Chính + Sonexay Siphandone',
      'courtesy_call held 2024-02-05: Phạm Minh Chính + Khamla Vilay',
    ],
  ],
  [
    'does not reach back',
    'Tin vắn\nNgày 5/2/2024, Thủ tướng Phạm Minh Chính sẽ hội đàm với Thủ tướng Lào Sonexay Siphandone. Trước đó, Thủ tướng Phạm Minh Chính hội kiến Chủ tịch nước Lào Khamla Vilay.',
    [
      '(ref) in_person planned 2024-02-05: Phạm Minh Chính + Sonexay Siphandone',
      'in_person held 2024-02-05: Phạm Minh Chính + Khamla Vilay',
    ],
  ],
  [
    'says what will be spoken of at a meeting',
    'Ngày 5/2/2024, trong cuộc gặp với Thủ tướng Lào, Thủ tướng Việt Nam Phạm Minh Chính dự kiến thảo luận về hợp tác. Thủ tướng Lào Sonexay Siphandone đang ở Hà Nội.',
    ['(ref) in_person planned 2024-02-05: Phạm Minh Chính + Sonexay Siphandone'],
  ],
  [
    'says what will be issued after a meeting',
    'Ngày 5/2/2024, theo thông cáo, sau cuộc gặp giữa Thủ tướng Phạm Minh Chính và Thủ tướng Lào Sonexay Siphandone, hai nước dự kiến sẽ ra tuyên bố chung.',
    ['(ref) in_person planned 2024-02-05: Phạm Minh Chính + Sonexay Siphandone'],
  ],
  [
    '… not what was said at it that will be',
    'Tin vắn\nNgày 5/2/2024, sau cuộc gặp với Thủ tướng Lào Sonexay Siphandone, Thủ tướng Phạm Minh Chính nói hai nước sẽ ra tuyên bố chung.',
    ['in_person held 2024-02-05: Phạm Minh Chính + Sonexay Siphandone'],
  ],
  [
    'is what there are plans to do, whatever stands between',
    'Tin vắn\nThủ tướng Phạm Minh Chính có kế hoạch tiếp tục hội đàm với Thủ tướng Lào Sonexay Siphandone vào ngày 5/2/2024.',
    ['(ref) in_person planned 2024-02-05: Phạm Minh Chính + Sonexay Siphandone'],
  ],
  [
    'is what a later sentence tells of the same two, without a day',
    'Tin vắn\nNgày 5/2/2024, Thủ tướng Phạm Minh Chính sẽ hội đàm với Thủ tướng Lào Sonexay Siphandone. Báo chí hai nước đưa tin đậm. Các chuyên gia chờ đợi nhiều. Hàng rào đã dựng xong. Đây là lần thứ ba Thủ tướng Phạm Minh Chính gặp Thủ tướng Lào Sonexay Siphandone.',
    ['(ref) in_person planned 2024-02-05: Phạm Minh Chính + Sonexay Siphandone'],
  ],
  [
    '… not what a later sentence tells as done',
    'Tin vắn\nNgày 5/2/2024, Thủ tướng Phạm Minh Chính sẽ hội đàm với Thủ tướng Lào Sonexay Siphandone. Báo chí hai nước đưa tin đậm. Các chuyên gia chờ đợi nhiều. Hàng rào đã dựng xong. Thủ tướng Phạm Minh Chính đã gặp Thủ tướng Lào Sonexay Siphandone.',
    [
      '(ref) in_person planned 2024-02-05: Phạm Minh Chính + Sonexay Siphandone',
      'in_person held 2024-02-05: Phạm Minh Chính + Sonexay Siphandone',
    ],
  ],
  [
    'is the afternoon, in the news of a morning of which the day is printed',
    'Tin vắn\nSáng 5/2/2024, Thủ tướng Phạm Minh Chính dự diễn đàn ở Vientiane. Chiều nay, Thủ tướng Phạm Minh Chính hội đàm với Thủ tướng Lào Sonexay Siphandone.',
    ['(ref) in_person planned 2024-02-05: Phạm Minh Chính + Sonexay Siphandone'],
  ],
  [
    'is none of what is longed for',
    'Tin vắn\nNgày 5/2/2024, người ta trông chờ vào cuộc gặp giữa Thủ tướng Phạm Minh Chính và Thủ tướng Lào Sonexay Siphandone.',
    [],
  ],
  [
    'is "sẽ có cuộc gặp", first of all',
    'Tin vắn\nThủ tướng Phạm Minh Chính ngày 5/2/2024 sẽ có cuộc gặp với Thủ tướng Lào Sonexay Siphandone.',
    ['(ref) in_person planned 2024-02-05: Phạm Minh Chính + Sonexay Siphandone'],
  ],
  [
    'is not dated by what was said "hồi tháng"',
    'Tin vắn\nThủ tướng Phạm Minh Chính sẽ hội đàm với Thủ tướng Lào Sonexay Siphandone và nhắc lại thông điệp hồi tháng 2/2024.',
    ['(ref) in_person planned XXXX: Phạm Minh Chính + Sonexay Siphandone'],
  ],
  [
    'may have no day, where it names both who will meet',
    'Tin vắn\nThủ tướng Phạm Minh Chính sẽ hội đàm với Thủ tướng Lào Sonexay Siphandone. Ông dự kiến gặp người đồng cấp Thái Lan. Thủ tướng Thái Lan Somchai Suthep chưa lên tiếng.',
    ['(ref) in_person planned XXXX: Phạm Minh Chính + Sonexay Siphandone'],
  ],
  [
    'is none of what may come, is arranged or only spoken of',
    'Tin vắn\nThủ tướng Phạm Minh Chính có thể sẽ gặp Thủ tướng Lào Sonexay Siphandone. Hai nước đang sắp xếp cuộc gặp giữa Thủ tướng Phạm Minh Chính và Thủ tướng Thái Lan Somchai Suthep. Báo chí nói về khả năng Thủ tướng Phạm Minh Chính gặp Thủ tướng Campuchia Hun Vannak. Cuộc gặp giữa Thủ tướng Phạm Minh Chính và Tổng thống Mỹ John Baker, nếu diễn ra, sẽ là cuộc gặp đầu tiên.',
    [],
  ],
  [
    'of a visit with its days holds who is named by an office alone, not some of many',
    'Tin vắn\nThủ tướng Phạm Minh Chính có chuyến thăm Lào từ ngày 5 đến 7/2/2024. Trong chuyến thăm, Thủ tướng Phạm Minh Chính sẽ hội đàm với Thủ tướng Lào Sonexay Siphandone, hội kiến Chủ tịch Quốc hội Lào, gặp gỡ một số nghị sĩ và bộ trưởng Lào.',
    [
      '(ref) in_person planned 2024-02-05/2024-02-07: Phạm Minh Chính + Sonexay Siphandone',
      '(ref) in_person planned 2024-02-05/2024-02-07: Phạm Minh Chính',
      'visit held 2024-02-05/2024-02-07: Phạm Minh Chính',
    ],
  ],
  [
    'has the days of the visit within which a delegation without its head is to call',
    'Tin vắn\nChiều 5/2/2024, Đại tướng Phan Văn Giang hội đàm với Bộ trưởng Quốc phòng Lào Khamla Vilay. Ông Khamla Vilay dẫn đầu đoàn thăm chính thức Việt Nam từ ngày 5 đến 8/2/2024. Trong khuôn khổ chuyến thăm, đoàn sẽ chào xã giao Thủ tướng Phạm Minh Chính.',
    [
      'in_person held 2024-02-05: Phan Văn Giang + Khamla Vilay',
      '(ref) courtesy_call planned 2024-02-05/2024-02-08: Khamla Vilay + Phạm Minh Chính',
      '(ref) visit held 2024-02-05/2024-02-08: Khamla Vilay',
    ],
  ],
  [
    'is not what was done before somebody sets out for home',
    'Tin vắn\nChiều 7/2/2024, Thủ tướng Phạm Minh Chính rời Vientiane, lên đường về nước, kết thúc tốt đẹp các hoạt động thăm chính thức Lào. Trong thời gian ở thăm từ ngày 5 đến 7/2/2024, Thủ tướng Phạm Minh Chính đã hội đàm với Thủ tướng Lào Sonexay Siphandone; hội kiến Chủ tịch Quốc hội Khamla Vilay.',
    [
      'in_person held 2024-02-05/2024-02-07: Phạm Minh Chính + Sonexay Siphandone',
      'in_person held 2024-02-05/2024-02-07: Phạm Minh Chính + Khamla Vilay',
      'visit held 2024-02-05/2024-02-07: Phạm Minh Chính',
    ],
  ],
  [
    'of a conference spoken of before a journey',
    'Tin vắn\nTrước chuyến công tác dự Hội nghị cấp cao ASEAN tại Vientiane, Lào ngày 5/2/2024 của Thủ tướng Phạm Minh Chính, Bộ trưởng trả lời báo chí.',
    ['(ref) summit planned 2024-02-05: Phạm Minh Chính'],
  ],
  [
    'of a visit whose headline says "sắp"',
    'Thủ tướng Phạm Minh Chính sắp dự diễn đàn ở Lào\nChuyến thăm Lào của Thủ tướng Phạm Minh Chính diễn ra từ ngày 5 đến 6/2/2024.',
    ['visit planned 2024-02-05/2024-02-06: Phạm Minh Chính'],
  ],
  [
    'of a visit about to begin, whose days nobody says',
    'Chủ tịch Cuba sắp thăm Việt Nam\nNgoại trưởng Cuba Pedro Rojas thông báo Chủ tịch Cuba Miguel Torres sắp thăm Việt Nam.',
    ['visit planned XXXX: Miguel Torres'],
  ],
  [
    '… not of one that only will be',
    'Chủ tịch Cuba sẽ thăm Việt Nam\nNgoại trưởng Cuba Pedro Rojas thông báo Chủ tịch Cuba Miguel Torres sẽ thăm Việt Nam.',
    [],
  ],
  [
    'of the second country of a journey that begins',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính lên đường, bắt đầu chuyến thăm Lào và Campuchia.',
    ['visit held 2024-02-05: Phạm Minh Chính', 'visit planned 2024-02: Phạm Minh Chính'],
  ],
  [
    'is what somebody came for, unless he came for it once',
    'Tin vắn\nThủ tướng Phạm Minh Chính đến Vientiane để gặp Thủ tướng Lào Sonexay Siphandone ngày 5/2/2024. Tháng 8/2023, Thủ tướng Phạm Minh Chính từng đến Phnom Penh để gặp Thủ tướng Campuchia Hun Vannak.',
    [
      '(ref) in_person planned 2024-02-05: Phạm Minh Chính + Sonexay Siphandone',
      '(ref) in_person held 2023-08: Phạm Minh Chính + Hun Vannak',
      '(ref) visit held 2023-08: Phạm Minh Chính',
    ],
  ],
  [
    'is not what a meeting is for',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính và Thủ tướng Lào Sonexay Siphandone hội đàm để trao đổi về hợp tác.',
    ['in_person held 2024-02-05: Phạm Minh Chính + Sonexay Siphandone'],
  ],
  [
    'that has been confirmed',
    'Ngày 5/2/2024, Thủ tướng Lào Sonexay Siphandone đến Hà Nội. Cuộc gặp của Thủ tướng Lào Sonexay Siphandone với Thủ tướng Phạm Minh Chính cũng đã được xác nhận.',
    [
      '(ref) in_person planned 2024-02: Sonexay Siphandone + Phạm Minh Chính',
      'visit held 2024-02-05: Sonexay Siphandone',
    ],
  ],
  [
    'goes on behind a semicolon, though his delegation is named with him',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính đã tới Vientiane, bắt đầu chuyến thăm Lào. Trong thời gian tại Lào, Thủ tướng Phạm Minh Chính và Đoàn đại biểu cấp cao Việt Nam sẽ có các hoạt động, bao gồm: Hội đàm với Thủ tướng Lào Sonexay Siphandone; gặp Chủ tịch Quốc hội Khamla Vilay.',
    [
      '(ref) in_person planned 2024-02: Phạm Minh Chính + Sonexay Siphandone',
      '(ref) in_person planned 2024-02: Phạm Minh Chính + Khamla Vilay',
      'visit held 2024-02-05: Phạm Minh Chính',
    ],
  ],
  [
    'of the afternoon, in the news of a morning',
    'Tin vắn\nSáng nay, Chủ tịch nước Tô Lâm hội đàm với Tổng thống Chile Ana Torres. Chiều nay, Tổng thống Chile Ana Torres hội kiến Thủ tướng Phạm Minh Chính.',
    [
      'in_person held XXXX: Tô Lâm + Ana Torres',
      '(ref) in_person planned XXXX: Ana Torres + Phạm Minh Chính',
    ],
  ],
  [
    'ends where the afternoon is told as done',
    'Tin vắn\nSáng nay, Chủ tịch nước Tô Lâm hội đàm với Tổng thống Chile Ana Torres. Chiều nay, Tổng thống Chile Ana Torres hội kiến Thủ tướng Phạm Minh Chính. Chiều nay, bà Ana Torres đã thăm Văn Miếu.',
    [
      'in_person held XXXX: Tô Lâm + Ana Torres',
      'in_person held XXXX: Ana Torres + Phạm Minh Chính',
    ],
  ],
  [
    'of what goes before something to come',
    'Ngày 5/2/2024, Tổng thống Mỹ John Baker bắt đầu chuyến thăm Lào. Sau các cuộc gặp gỡ, hội đàm với Thủ tướng Lào Sonexay Siphandone, ông Baker sẽ bay tới Luang Prabang.',
    [
      '(ref) in_person planned 2024-02: John Baker + Sonexay Siphandone',
      'visit held 2024-02-05: John Baker',
    ],
  ],
  [
    'of who will be the first to come',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính sẽ là lãnh đạo ASEAN đầu tiên hội đàm với Tổng thống Mỹ John Baker.',
    ['(ref) in_person planned 2024-02-05: Phạm Minh Chính + John Baker'],
  ],
  [
    'of what may be spoken of there',
    'Ngày 5/2/2024, Tổng thống Mỹ John Baker bắt đầu chuyến thăm Lào. Ông có thể trao đổi về vấn đề này trong cuộc hội đàm với Thủ tướng Lào Sonexay Siphandone ngày 7/2/2024.',
    [
      '(ref) in_person planned 2024-02-07: John Baker + Sonexay Siphandone',
      'visit held 2024-02-05: John Baker',
    ],
  ],
])('a programme %s', (_, text, meetings) => {
  expect(readSentences({ text }).meetings).toEqual(meetings);
});
