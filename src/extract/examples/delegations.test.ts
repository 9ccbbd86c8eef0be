import { expect, test } from 'vitest';
import { readSentences } from '../cli/read-sentences.ts';

/** Guests called only a delegation, and who receives them where they arrive. All sentences are invented. */
test.each([
  [
    '"đoàn" alone is the one told of before',
    'Từ ngày 5 đến 7/2/2024, đoàn đại biểu Quốc hội Lào do Chủ tịch Quốc hội Khamla Vilay dẫn đầu thăm Việt Nam. Chiều 6/2/2024, Thủ tướng Phạm Minh Chính đã tiếp và trao đổi thân mật với đoàn.',
    [
      'in_person held 2024-02-06: Phạm Minh Chính + Khamla Vilay',
      'visit held 2024-02-05/2024-02-07: Khamla Vilay',
    ],
  ],
  [
    '"phái đoàn" is a delegation like another',
    'Ngày 5/2/2024, Thứ trưởng Ngoại giao Trần Văn Bình đã tiếp phái đoàn Lào.',
    ['in_person held 2024-02-05: Trần Văn Bình'],
  ],
  [
    'who stands beside the host without a name does not hide him',
    'Ngày 5/2/2024, Chủ tịch nước Tô Lâm đến Vientiane, bắt đầu thăm Lào. Ngoại trưởng Lào Khamla Vilay và nhiều quan chức khác ra đón đoàn tại sân bay.',
    ['other held 2024-02-05: Khamla Vilay + Tô Lâm', 'visit held 2024-02-05: Tô Lâm'],
  ],
  [
    'a delegation of a country is that of its visitor, named later',
    'Sáng 5/2/2024, Đại tướng Trần Văn Bình chủ trì lễ đón đoàn quân sự cấp cao Lào. Bộ trưởng Quốc phòng Lào Khamla Vilay thăm Việt Nam từ ngày 5 đến 7/2/2024.',
    ['visit held 2024-02-05: Trần Văn Bình + Khamla Vilay'],
  ],
  [
    'the delegation beside him is not the one who meets',
    'Chiều 5/2/2024, Phó Chủ tịch Quốc hội Trần Văn Bình cùng đoàn đại biểu Quốc hội Việt Nam đã hội kiến Chủ tịch Quốc hội Lào Khamla Vilay.',
    ['in_person held 2024-02-05: Trần Văn Bình + Khamla Vilay'],
  ],
  [
    'who leads two delegations "làm Trưởng đoàn"',
    'Ngày 5/2/2024, đoàn đại biểu Đảng ta do đồng chí Trần Văn Bình, Trưởng Ban Đối ngoại Trung ương, làm Trưởng đoàn đã hội đàm với đoàn đại biểu Đảng Nhân dân Cách mạng Lào do Bộ trưởng Lào Khamla Vilay làm Trưởng đoàn.',
    ['in_person held 2024-02-05: Trần Văn Bình + Khamla Vilay'],
  ],
  [
    'who leads the delegation of a parliament, or of a party, is of its country',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính tiếp đoàn đại biểu Quốc hội Lào do bà Khamla Vilay dẫn đầu. Ngày 6/2/2024, Chủ tịch nước Tô Lâm tiếp đoàn đại biểu Đảng Nhân dân Cách mạng Lào do ông Bounmy Souk dẫn đầu.',
    [
      'in_person held 2024-02-05: Phạm Minh Chính + Khamla Vilay',
      'in_person held 2024-02-06: Tô Lâm + Bounmy Souk',
    ],
  ],
  [
    'people without a name, and who leads them',
    'Chiều 5/2/2024, Thủ tướng Phạm Minh Chính tiếp đoàn các nhà lãnh đạo doanh nghiệp Lào do bà Khamla Vilay làm trưởng đoàn.',
    ['in_person held 2024-02-05: Phạm Minh Chính + Khamla Vilay'],
  ],
  [
    'the delegation of a party is of its country, also where it is only the scene',
    'Chiều 5/2/2024, tại cuộc tiếp Đoàn cấp cao Đảng Nhân dân Cách mạng Lào, Thủ tướng Phạm Minh Chính khẳng định quan hệ đặc biệt.',
    ['in_person held 2024-02-05: Phạm Minh Chính'],
  ],
  [
    'talks between delegations, whoever was received before; the list behind says who',
    'Chiều 5/2/2024, Thủ tướng Phạm Minh Chính tiếp Chủ tịch Mặt trận Lào Khamla Vilay. Sáng 5/2/2024 diễn ra hội đàm giữa Đoàn đại biểu Mặt trận Tổ quốc Việt Nam và Đoàn đại biểu Mặt trận Lào xây dựng đất nước. Tham dự có các đồng chí: Trần Văn Bình, Phó Chủ tịch Mặt trận Tổ quốc Việt Nam; Khamla Vilay, Chủ tịch Mặt trận Lào.',
    [
      'in_person held 2024-02-05: Phạm Minh Chính + Khamla Vilay',
      'in_person held 2024-02-05: Trần Văn Bình + Khamla Vilay',
    ],
  ],
  [
    'a delegation of one’s own is no guest',
    'Từ ngày 5 đến 7/2/2024, Chủ tịch Quốc hội Lào Khamla Vilay thăm Việt Nam. Chiều 6/2/2024, Chủ tịch Quốc hội Lào Khamla Vilay tiếp đoàn doanh nghiệp Lào.',
    ['visit held 2024-02-05/2024-02-07: Khamla Vilay'],
  ],
  [
    'who receives at the airport, and the ambassador of the guest',
    'Trưa 5/2/2024, Thủ tướng Phạm Minh Chính đã đến sân bay quốc tế, thủ đô Vientiane, bắt đầu thăm Lào. Ra đón Thủ tướng tại sân bay có Phó Thủ tướng Lào Khamla Vilay; Đại sứ Việt Nam tại Lào Trần Văn Bình.',
    [
      'other held 2024-02-05: Phạm Minh Chính + Khamla Vilay + Trần Văn Bình',
      'visit held 2024-02-05: Phạm Minh Chính',
    ],
  ],
  [
    'hosts without a name beside the guest’s own ambassador',
    'Trưa 5/2/2024, Thủ tướng Phạm Minh Chính đã đến Vienna, bắt đầu thăm Áo. Đón Thủ tướng tại sân bay có đại diện Chính phủ Áo, Đại sứ Việt Nam tại Áo Trần Văn Bình, cán bộ Đại sứ quán Việt Nam.',
    [
      'other held 2024-02-05: Phạm Minh Chính + Trần Văn Bình',
      'visit held 2024-02-05: Phạm Minh Chính',
    ],
  ],
  [
    'who sees off at the airport',
    'Trưa 7/2/2024, Thủ tướng Lào Sonexay Siphandone rời Hà Nội, kết thúc chuyến thăm Việt Nam. Tiễn đoàn tại sân bay trưa 7/2/2024 có Bộ trưởng Trần Văn Bình.',
    [
      'other held 2024-02-07: Sonexay Siphandone + Trần Văn Bình',
      'visit held 2024-02-07: Sonexay Siphandone',
    ],
  ],
  [
    'one’s own ambassador alone at the airport is neither host nor companion',
    'Trưa 5/2/2024, Thủ tướng Phạm Minh Chính đã đến sân bay quốc tế, thủ đô Vientiane, bắt đầu thăm Lào. Đón Thủ tướng tại sân bay có Đại sứ Việt Nam tại Lào Trần Văn Bình.',
    ['visit held 2024-02-05: Phạm Minh Chính'],
  ],
  [
    'guests of one country whom one host receives come together',
    'Ngày 5/2/2024, Tổng Bí thư Tô Lâm đã tiếp ông Henri Martin, nhà báo Pháp và bà Anne Dupont, nhà báo Pháp.',
    ['in_person held 2024-02-05: Tô Lâm + Henri Martin + Anne Dupont'],
  ],
  [
    'those on whom a guest calls do not',
    'Ngày 5/2/2024, Bộ trưởng Lào Khamla Vilay chào xã giao Chủ tịch nước Tô Lâm và Thủ tướng Phạm Minh Chính.',
    [
      'courtesy_call held 2024-02-05: Khamla Vilay + Tô Lâm',
      'courtesy_call held 2024-02-05: Khamla Vilay + Phạm Minh Chính',
    ],
  ],
  [
    'behind "có" stand those who receive, the ambassador of the guests among them',
    'Ngày 5/2/2024, Chủ tịch nước Tô Lâm đến Vientiane, bắt đầu thăm Lào. Đón tiếp đoàn tại sân bay có Bộ trưởng Lào Khamla Vilay, Đại sứ Việt Nam tại Lào Trần Văn Bình.',
    [
      'other held 2024-02-05: Tô Lâm + Khamla Vilay + Trần Văn Bình',
      'visit held 2024-02-05: Tô Lâm',
    ],
  ],
  [
    'hosts without a name, and only the ambassador of the guests',
    'Ngày 5/2/2024, Chủ tịch nước Tô Lâm đến Vientiane, bắt đầu thăm Lào. Đón đoàn tại sân bay có đại diện Bộ Ngoại giao Lào, Đại sứ Việt Nam tại Lào Trần Văn Bình.',
    ['other held 2024-02-05: Tô Lâm + Trần Văn Bình', 'visit held 2024-02-05: Tô Lâm'],
  ],
  [
    'several hosts, each with his verb, of one guest named last',
    'Trong hai ngày 5 và 6/2/2024, Tổng Bí thư Tô Lâm đã tiếp; Chủ tịch nước Lương Cường hội đàm; Thủ tướng Phạm Minh Chính hội kiến Tổng thống Lào Khamla Vilay.',
    [
      'in_person held 2024-02-05/2024-02-06: Tô Lâm + Khamla Vilay',
      'in_person held 2024-02-05/2024-02-06: Lương Cường + Khamla Vilay',
      'in_person held 2024-02-05/2024-02-06: Phạm Minh Chính + Khamla Vilay',
    ],
  ],
  [
    'told again with fewer of the same guests',
    'Ngày 5/2/2024, Chủ tịch nước Tô Lâm tiếp Bộ trưởng Campuchia Norodom Vannak và Thứ trưởng Campuchia Sopheap Rath. Ngày 5/2/2024, Chủ tịch nước Tô Lâm hội kiến Thứ trưởng Campuchia Sopheap Rath.',
    ['in_person held 2024-02-05: Tô Lâm + Norodom Vannak + Sopheap Rath'],
  ],
  [
    'to go up to somebody and shake his hand is no call',
    'Ngày 5/2/2024, Thủ tướng Nhật Bản Kenji Tanaka tới chào và bắt tay Thủ tướng Phạm Minh Chính.',
    ['in_person held 2024-02-05: Kenji Tanaka + Phạm Minh Chính'],
  ],
  [
    'who takes part in talks told with their welcome was at the talks',
    'Tin vắn\nNgày 5/2/2024, Thủ tướng Phạm Minh Chính hội đàm với Thủ tướng Lào Sonexay Siphandone sau lễ đón chính thức tại Phủ Chủ tịch. Tham gia hội đàm còn có Bộ trưởng Trần Văn Bình, Bộ trưởng Lào Khamla Vilay.',
    [
      'in_person held 2024-02-05: Phạm Minh Chính + Sonexay Siphandone + Trần Văn Bình + Khamla Vilay',
    ],
  ],
  [
    'the head of a delegation is of its country; behind a semicolon he goes on to meet two more',
    'Tin vắn\nNgày 5/2/2024, đoàn đại biểu Quốc hội nước Cộng hòa Singapore do Chủ tịch Quốc hội Abdullah Rahman dẫn đầu đã rời Hà Nội. Chủ tịch Quốc hội Abdullah Rahman đã yết kiến Tổng Bí thư Tô Lâm; hội đàm với Chủ tịch Quốc hội Trần Thanh Mẫn và gặp Phó Thủ tướng Trần Văn Bình.',
    [
      'in_person held 2024-02-05: Abdullah Rahman + Tô Lâm',
      'in_person held 2024-02-05: Abdullah Rahman + Trần Thanh Mẫn',
      'in_person held 2024-02-05: Abdullah Rahman + Trần Văn Bình',
    ],
  ],
  [
    'who agrees with "người đồng cấp" has met him, not somebody else',
    'Tin vắn\nNgày 5/2/2024, Thủ tướng Phạm Minh Chính dự tiệc. Gặp Thủ tướng Lào Sonexay Siphandone, Thủ tướng Phạm Minh Chính nhất trí với người đồng cấp về hợp tác.',
    ['in_person held 2024-02-05: Phạm Minh Chính + Sonexay Siphandone'],
  ],
  [
    'each head of a chamber, named by his office alone, apart',
    'Tin vắn\nNgày 5/2/2024, Thủ tướng Phạm Minh Chính hội đàm với Thủ tướng Malaysia Ahmad Razak; hội kiến Chủ tịch Hạ viện và Chủ tịch Thượng viện Malaysia.',
    [
      'in_person held 2024-02-05: Phạm Minh Chính + Ahmad Razak',
      'in_person held 2024-02-05: Phạm Minh Chính',
      'in_person held 2024-02-05: Phạm Minh Chính',
    ],
  ],
  [
    'an office that somebody of the text holds is his',
    'Tin vắn\nNgày 5/2/2024, Thủ tướng Phạm Minh Chính tiếp Thủ tướng Malaysia. Thủ tướng Phạm Minh Chính hội đàm với Thủ tướng Malaysia Ahmad Razak.',
    ['in_person held 2024-02-05: Phạm Minh Chính + Ahmad Razak'],
  ],
  [
    'that calls on somebody is its head, as the visit says who it is',
    'Ngày 5/2/2024, Bộ trưởng Trần Văn Bình hội đàm với Bộ trưởng Lào Khamla Vilay. Bộ trưởng Trần Văn Bình dẫn đầu đoàn Việt Nam thăm Lào từ ngày 5 đến 7/2/2024. Chuyến thăm Việt Nam tháng 3/2023 của Tổng thống Lào Bounmy Souk mở ra nhiều cơ hội. Đoàn Việt Nam đã tới chào xã giao Thủ tướng Lào Sonexay Siphandone.',
    [
      'in_person held 2024-02-05: Trần Văn Bình + Khamla Vilay',
      'courtesy_call held 2024-02-05: Trần Văn Bình + Sonexay Siphandone',
    ],
  ],
  [
    'of another country than the head of the visit is somebody else',
    'Ngày 5/2/2024, Bộ trưởng Trần Văn Bình thăm Lào. Đoàn Malaysia đã tới chào xã giao Thủ tướng Lào Sonexay Siphandone.',
    ['visit held 2024-02-05: Trần Văn Bình'],
  ],
  [
    'welcomed without its head, who then holds talks',
    'Đoàn đại biểu Quốc hội Lào do Chủ tịch Quốc hội Khamla Vilay dẫn đầu thăm Việt Nam từ ngày 5 đến 7/2/2024. Sáng 6/2/2024, Chủ tịch Quốc hội Trần Văn Bình chủ trì lễ đón chính thức Đoàn đại biểu Quốc hội Lào. Ngay sau lễ đón, hai Chủ tịch Quốc hội tiến hành hội đàm.',
    [
      'in_person held 2024-02-06: Trần Văn Bình + Khamla Vilay',
      'visit held 2024-02-05/2024-02-07: Khamla Vilay',
    ],
  ],
  [
    'of friends and relatives, long before who leads it',
    'Ngày 5/2/2024, Chủ tịch nước Tô Lâm đã tiếp đoàn đại biểu Hội Hữu nghị Lào và thân nhân các nhân sĩ, cán bộ có quan hệ hữu nghị với Việt Nam do Hội trưởng Hội Hữu nghị Lào Khamla Vilay làm trưởng đoàn.',
    ['in_person held 2024-02-05: Tô Lâm + Khamla Vilay'],
  ],
  [
    'received by one, then by two together',
    'Từ ngày 3/2/2024, Thủ tướng Lào Sonexay Siphandone thăm Việt Nam. Ông Sonexay Siphandone được Bí thư Trần Văn Bình đón tiếp tối 5/2/2024. Bí thư Trần Văn Bình cùng Chủ tịch Lê Văn Hòa đã đón tiếp ông Sonexay Siphandone tối 5/2/2024.',
    [
      'in_person held 2024-02-05: Trần Văn Bình + Lê Văn Hòa + Sonexay Siphandone',
      'visit held 2024-02-03: Sonexay Siphandone',
    ],
  ],
])('a delegation: %s', (_, text, meetings) => {
  const told = readSentences({ text }).meetings;
  expect(told.filter((line) => !line.startsWith('(ref) visit'))).toEqual(meetings);
});
