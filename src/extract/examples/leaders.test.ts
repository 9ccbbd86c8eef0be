import { expect, test } from 'vitest';
import { readSentences } from '../cli/read-sentences.ts';

/** Leaders in general, and bare posts with the verb behind them. All sentences are invented. */
test.each([
  [
    '"lãnh đạo tập đoàn" is not the leader of the country',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính hội đàm với Thủ tướng Singapore Tan Wei Ming. Ngày 6/2/2024, Thủ tướng Phạm Minh Chính tiếp lãnh đạo các tập đoàn lớn của Singapore.',
    ['in_person held 2024-02-05: Phạm Minh Chính + Tan Wei Ming'],
  ],
  [
    '"lãnh đạo cấp cao" is nobody in particular',
    'Ngày 5/2/2024, Chủ tịch Quốc hội Lào Khamla Vilay đón Chủ tịch nước Tô Lâm tại sân bay. Ngày 6/2/2024, Chủ tịch nước Tô Lâm hội kiến lãnh đạo cấp cao Lào.',
    ['other held 2024-02-05: Khamla Vilay + Tô Lâm'],
  ],
  [
    'of whom a list tells one by one',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính gặp lãnh đạo các nước (Thủ tướng Lào Sonexay Siphandone, Tổng thống Pháp Jean Martin).',
    [
      'in_person held 2024-02-05: Phạm Minh Chính + Sonexay Siphandone',
      'in_person held 2024-02-05: Phạm Minh Chính + Jean Martin',
    ],
  ],
  [
    '"nhiều quan chức như" too',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính có các cuộc gặp, làm việc với nhiều quan chức Đức như: Thị trưởng Berlin Karl Meier; Bộ trưởng Kinh tế Anna Weiss.',
    [
      'in_person held 2024-02-05: Phạm Minh Chính + Karl Meier',
      'in_person held 2024-02-05: Phạm Minh Chính + Anna Weiss',
    ],
  ],
  [
    'a queen behind the king of another country is met for herself',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính gặp Nhà vua Bỉ Philippe Janssens, Hoàng hậu Hà Lan Maria Visser.',
    [
      'in_person held 2024-02-05: Phạm Minh Chính + Philippe Janssens',
      'in_person held 2024-02-05: Phạm Minh Chính + Maria Visser',
    ],
  ],
  [
    '"nhà lãnh đạo Lào" is',
    'Ngày 5/2/2024, Thủ tướng Lào Sonexay Siphandone đến Hà Nội. Ngày 6/2/2024, Chủ tịch nước Tô Lâm tiếp nhà lãnh đạo Lào.',
    ['in_person held 2024-02-06: Tô Lâm + Sonexay Siphandone'],
  ],
  [
    '… and is not explained by the name before him',
    'Ngày 6/2/2024, Thủ tướng Lào Sonexay Siphandone hội đàm với Chủ tịch nước Tô Lâm. Tại hội đàm với Chủ tịch nước Tô Lâm, nhà lãnh đạo Lào cảm ơn Việt Nam.',
    ['in_person held 2024-02-06: Sonexay Siphandone + Tô Lâm'],
  ],
  [
    '"nhà lãnh đạo Lào" is the one just named, not whom the article names most',
    'Ngày 5/2/2024, Chủ tịch nước Lào Thongloun Sisoulith đến Hà Nội. Chủ tịch nước Lào Thongloun Sisoulith dâng hoa. Về chuyến đi của Bộ trưởng Lào Khamla Vilay, ông cho biết nhà lãnh đạo Lào đã hội đàm với Bộ trưởng Trần Văn Bình ngày 6/2/2024.',
    ['in_person held 2024-02-06: Khamla Vilay + Trần Văn Bình'],
  ],
  [
    'a post, a dash, and who holds it',
    'Ngày 5/2/2024, Bộ trưởng Trần Văn Bình đã hội kiến với Chủ tịch Hạ viện Nhật Bản - ông Kenji Tanaka, Phó Chủ tịch Hạ viện Hiroshi Sato.',
    [
      'in_person held 2024-02-05: Trần Văn Bình + Kenji Tanaka',
      'in_person held 2024-02-05: Trần Văn Bình + Hiroshi Sato',
    ],
  ],
  [
    'a post with more than is known of it, and who holds it',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính đã tiếp Tổng Bí thư Đảng Nhân dân Cách mạng Lào cầm quyền (NDCM), Thị trưởng Thành phố Vientiane Khamla Vilay.',
    ['in_person held 2024-02-05: Phạm Minh Chính + Khamla Vilay'],
  ],
  [
    'a post, and who holds it in brackets',
    'Ngày 5/2/2024, trong cuộc gặp Tổng thống Peru (Rodrigo Salazar), Bộ trưởng Trần Văn Bình cảm ơn sự ủng hộ.',
    ['in_person held 2024-02-05: Trần Văn Bình + Rodrigo Salazar'],
  ],
  [
    '"người đứng đầu Chính phủ" is one',
    'Ngày 5/2/2024, Thủ tướng Lào Sonexay Siphandone đến Hà Nội. Ngày 6/2/2024, Chủ tịch nước Tô Lâm tiếp người đứng đầu Chính phủ Lào.',
    ['in_person held 2024-02-06: Tô Lâm + Sonexay Siphandone'],
  ],
  [
    '"dự kiến" behind a bare post is no part of it',
    'Ngày 5/2/2024, Ngoại trưởng Mỹ John Baker đến Hà Nội. Ngoại trưởng Mỹ dự kiến hội đàm với Bộ trưởng Ngoại giao Trần Văn Bình ngày 6/2/2024.',
    ['(ref) in_person planned 2024-02-06: John Baker + Trần Văn Bình'],
  ],
  [
    'who is called on has not arrived as a guest',
    'Ngày 5/2/2024, Phó Thủ tướng Trần Văn Bình đã đến chào Tổng thống Ấn Độ Arjun Mehta.',
    ['courtesy_call held 2024-02-05: Trần Văn Bình + Arjun Mehta'],
  ],
  [
    'who speaks at his own meeting is not at the next one',
    'Ngày 5/2/2024, Phó Thủ tướng Trần Văn Bình đã đến chào Tổng thống Ấn Độ Arjun Mehta, tiếp Bộ trưởng Ấn Độ Ravi Kapoor. Tại buổi tiếp, Tổng thống Ấn Độ Arjun Mehta bày tỏ hài lòng.',
    [
      'courtesy_call held 2024-02-05: Trần Văn Bình + Arjun Mehta',
      'in_person held 2024-02-05: Trần Văn Bình + Ravi Kapoor',
    ],
  ],
  [
    'the list of what somebody does there',
    'Ngày 5/2/2024 có nhiều hoạt động của Thủ tướng Phạm Minh Chính, bao gồm hội đàm với Thủ tướng Lào Sonexay Siphandone.',
    ['in_person held 2024-02-05: Phạm Minh Chính + Sonexay Siphandone'],
  ],
  [
    'what two of them visit together is an outing',
    'Sáng 5/2/2024, Quốc vương Campuchia Norodom Vannak và Phó Thủ tướng Trần Văn Hòa đã đến thăm chùa Một Cột.',
    ['other held 2024-02-05: Norodom Vannak + Trần Văn Hòa'],
  ],
  [
    'somebody whom one visits is met',
    'Sáng 5/2/2024, Thủ tướng Phạm Minh Chính đã đến thăm nguyên Chủ tịch Quốc hội Lào Khamla Vilay.',
    ['in_person held 2024-02-05: Phạm Minh Chính + Khamla Vilay'],
  ],
  [
    '… not whom one is the first to visit, nor whom one asks to come',
    'Thủ tướng Phạm Minh Chính là nhà lãnh đạo đầu tiên đến thăm Chủ tịch Quốc hội Lào Khamla Vilay. Ngày 5/2/2024, Thủ tướng Phạm Minh Chính gửi lời mời thăm tới Chủ tịch Quốc hội Lào Khamla Vilay.',
    [],
  ],
  [
    'former holders of a post are nobody in particular',
    'Ngày 5/2/2024, Chủ tịch nước Tô Lâm phát biểu tại Hà Nội. Các Chủ tịch nước tiền nhiệm đã hội đàm với Thủ tướng Lào Sonexay Siphandone.',
    [],
  ],
  [
    'whose country somebody visits is no companion',
    'Ngày 5/2/2024, lãnh đạo Ấn Độ chào mừng Chủ tịch nước Tô Lâm đến thăm. Tổng thống Ấn Độ Arjun Mehta phát biểu.',
    [],
  ],
  [
    'a bare post is that of the Vietnamese whom the article names most, however long ago',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính gặp Tổng thống Chile Juan Morales. Thủ tướng Phạm Minh Chính khẳng định quan hệ tốt đẹp. Ông mong muốn mở rộng thương mại. Hai bên nhất trí nhiều việc. Chile có nhiều khoáng sản. Thủ tướng Nepal John Baker gửi thư. Cùng ngày, Thủ tướng gặp Tổng thống Kenya Pedro Rojas.',
    [
      'in_person held 2024-02-05: Phạm Minh Chính + Juan Morales',
      'in_person held 2024-02-05: Phạm Minh Chính + Pedro Rojas',
    ],
  ],
  [
    '"người đồng cấp" is who holds the office of the other in another country',
    'Ngày 5/2/2024, Thủ tướng Qatar Omar Hassan đón Thủ tướng Phạm Minh Chính tại sân bay Doha. Bộ trưởng Ngoại giao Qatar Ali Karim cùng dự. Ngày 6/2/2024, Thủ tướng Phạm Minh Chính và người đồng cấp tiến hành hội đàm.',
    ['in_person held 2024-02-06: Phạm Minh Chính + Omar Hassan'],
  ],
  [
    '… and nobody where none of the article does',
    'Ngày 5/2/2024, Bộ trưởng Ngoại giao Qatar Ali Karim đón Thủ tướng Phạm Minh Chính tại sân bay Doha. Ngày 6/2/2024, Thủ tướng Phạm Minh Chính và người đồng cấp tiến hành hội đàm.',
    ['other held 2024-02-05: Ali Karim + Phạm Minh Chính'],
  ],
])('leaders: %s', (_, text, meetings) => {
  const told = readSentences({ text }).meetings;
  const named = told.filter((line) => line.includes(' + '));
  expect(named).toEqual(meetings);
  expect(told.filter((line) => line.startsWith('visit') && line.includes('Bình'))).toEqual([]);
});
