import { expect, test } from 'vitest';
import { readSentences } from '../cli/read-sentences.ts';

/** Whom a pronoun means, and whose a post is. All sentences are invented. */
test.each([
  [
    '"ông" behind a clause in front is not whom that clause says was met',
    'Ngày 5/2/2024, Ngoại trưởng Áo Paul Berger đến Hà Nội. Bên cạnh hội đàm với Bộ trưởng Ngoại giao Bùi Thanh Sơn, ông đã hội kiến Chủ tịch nước Võ Văn Thưởng.',
    ['Paul Berger + Võ Văn Thưởng', 'Paul Berger + Bùi Thanh Sơn'],
  ],
  [
    '"ông chủ Nhà Trắng" is the leader of that country, no pronoun',
    'Thủ tướng Nhật Bản Kenji Sato chờ Tổng thống Mỹ James Stone. Sau cuộc gặp với Tổng thống Nga Ivan Petrov, ông chủ Nhà Trắng cho biết hai người đã hiểu nhau.',
    ['James Stone + Ivan Petrov'],
  ],
  [
    'who serves a president is not the president',
    'Ngày 5/2/2024, Chủ tịch nước Tô Lâm tiếp Đặc phái viên Tổng thống Hàn Quốc Park Min Soo và ông John Miller, Cố vấn Thủ tướng Canada.',
    ['Tô Lâm + Park Min Soo', 'Tô Lâm + John Miller'],
  ],
  [
    'the post of another stands before a name: his own office tells his country',
    'Trong cuộc gặp với Phó Chủ tịch Ngân hàng Thế giới, Thủ tướng Chính phủ Nguyễn Xuân Phúc cảm ơn sự hỗ trợ. Ngày 27/6, Thủ tướng Chính phủ Nguyễn Xuân Phúc đã tiếp bà Anna Stone, Phó Chủ tịch Ngân hàng Thế giới.',
    ['Nguyễn Xuân Phúc + Anna Stone'],
  ],
  [
    '"nhà lãnh đạo" is not who speaks for one',
    'Trợ lý Tổng thống Nga Ivan Oretsky cho biết việc chuẩn bị đã xong. Ngày 5/2/2024, nhà lãnh đạo Nga hội đàm với Tổng thống Áo Karl Huber.',
    ['Karl Huber'],
  ],
  [
    '"người đồng cấp" holds an office like that of his partner',
    'Hôm qua, Thủ tướng Phạm Minh Chính gặp Thống đốc Kaluga của Nga Ivan Oretsky. Ngày 5/2/2024, Thủ tướng và người đồng cấp Nga đã có cuộc hội đàm. Thủ tướng Nga Pyotr Antonov cảm ơn.',
    ['Phạm Minh Chính + Ivan Oretsky', 'Phạm Minh Chính + Pyotr Antonov'],
  ],
  [
    '"hai Bộ trưởng" are not the president who has received one of them',
    'Ngày 5/2/2024, Chủ tịch Cuba Juan Morales đã tiếp Bộ trưởng Quốc phòng Phan Văn Giang. Chuyến thăm theo lời mời của Bộ trưởng Bộ Quốc phòng Cuba Pedro Rojas. Hôm sau, hai Bộ trưởng đã tiến hành hội đàm.',
    ['Juan Morales + Phan Văn Giang', 'Phan Văn Giang + Pedro Rojas'],
  ],
  [
    '… and are those who met last where they hold the office',
    'Ngày 5/2/2024, Bộ trưởng Quốc phòng Phan Văn Giang đón Bộ trưởng Quốc phòng Cuba Pedro Rojas. Sau lễ đón, hai Bộ trưởng đã tiến hành hội đàm. Bộ trưởng Ngoại giao Lào Khamla Vilay gửi lời chào.',
    ['Phan Văn Giang + Pedro Rojas'],
  ],
  [
    '"Hai nhà lãnh đạo Mỹ và Triều Tiên" are not their envoys who met last',
    'Ngày 5/2/2024, Đặc phái viên Mỹ John Miller đã gặp Đặc phái viên Triều Tiên Ri Kwang Su. Hai nhà lãnh đạo Mỹ và Triều Tiên đã gặp nhau hồi tháng 6/2018.',
    ['John Miller + Ri Kwang Su'],
  ],
  [
    'a cardinal who heads a government is one man, and "hai bên" tells of him and whose day it is',
    'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính gặp Thủ tướng Lào Khamla Vilay. Tại cuộc tiếp xúc với Thủ tướng Vatican, Hồng y Paolo Rossi, hai bên bày tỏ vui mừng.',
    ['Phạm Minh Chính + Khamla Vilay', 'Phạm Minh Chính + Paolo Rossi'],
  ],
  [
    '"Theo phóng viên" is nobody who goes on meeting behind the semicolon',
    'Theo phóng viên TTXVN tại Lào, ngày 5/2/2024, Thủ tướng Phạm Minh Chính đã hội đàm với Thủ tướng Lào Khamla Vilay; gặp Chủ tịch Quốc hội Lào Somsak Phanthavong.',
    ['Phạm Minh Chính + Khamla Vilay', 'Phạm Minh Chính + Somsak Phanthavong'],
  ],
  [
    'of hosts that a list names behind "có" none is the subject',
    'Ngày 5/2/2024, Thủ tướng Campuchia Sok Dara đến Bình Phước. Đón tiếp Thủ tướng Campuchia, đoàn Việt Nam có Thượng tướng Nguyễn Chí Vịnh và Thượng tướng Trần Đơn.',
    ['Sok Dara + Nguyễn Chí Vịnh + Trần Đơn'],
  ],
])('%s', (_, text, expected) => {
  const met = readSentences({ text: `…\n${text}` }).meetings.filter(
    (one) => !one.includes('visit'),
  );
  expect(met.map((one) => one.slice(one.indexOf(': ') + 2)).sort()).toEqual([...expected].sort());
});
