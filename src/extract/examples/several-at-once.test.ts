import { describe, expect, test } from 'vitest';
import { readSentences } from '../cli/read-sentences.ts';

/** Several of the other side in one breath, without names. All sentences are invented. */
const sides = (text: string) => readSentences({ text: `…\n${text}` }).sides;

describe('a list of countries is a meeting with each of them', () => {
  test.each([
    [
      'leaders',
      'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính gặp lãnh đạo các nước như Chile, Kenya và Maroc.',
      ['Phạm Minh Chính with CL', 'Phạm Minh Chính with KE', 'Phạm Minh Chính with MA'],
    ],
    [
      'delegations',
      'Ngày 5/2/2024, Thứ trưởng Nguyễn Chí Vịnh đã có các cuộc gặp song phương với đoàn Chile, Kenya.',
      ['Nguyễn Chí Vịnh with CL', 'Nguyễn Chí Vịnh with KE'],
    ],
    [
      'counterparts, with and without a name elsewhere',
      'Ngày 5/2/2024, Thủ tướng Đức Karl Huber điện đàm với lãnh đạo Chile và Kenya. Tổng thống Kenya John Baker cảm ơn Đức.',
      ['Karl Huber with CL', 'Karl Huber + John Baker with KE'],
    ],
    [
      'who stands behind the list with a post is met like them, and meets none of them',
      'Ngày 5/2/2024, Ngoại trưởng Chile Juan Morales phát biểu. Hôm đó đoàn đã gặp các thứ trưởng Quốc phòng Kenya, Maroc và Tư lệnh Hải quân Mỹ John Baker.',
      [],
    ],
    [
      'holders of one office, where each country has one',
      'Từ ngày 5 đến 7/2/2024, Thứ trưởng Trần Văn Bình sẽ có các cuộc tiếp xúc song phương với bộ trưởng Quốc phòng các nước Chile và Kenya; gặp các thứ trưởng Quốc phòng Maroc, Peru.',
      [
        'Trần Văn Bình with CL',
        'Trần Văn Bình with KE',
        'Trần Văn Bình with MA',
        'Trần Văn Bình with PE',
      ],
    ],
    [
      'ministers of nothing that is said are several of each',
      'Từ ngày 5 đến 7/2/2024, Thứ trưởng Trần Văn Bình sẽ gặp các bộ trưởng Chile, Kenya.',
      [],
    ],
    [
      'a country that nobody knows does not end the list',
      'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính gặp lãnh đạo các nước Chile, Kenya, Zembla, Maroc.',
      ['Phạm Minh Chính with CL', 'Phạm Minh Chính with KE', 'Phạm Minh Chính with MA'],
    ],
    [
      'not the country that does something of its own behind it',
      'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính gặp Tổng thống Chile, Kenya sẽ cử đại sứ.',
      ['Phạm Minh Chính with CL'],
    ],
    [
      'nor that of a person with a name',
      'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính gặp Tổng thống Chile Juan Morales, Kenya và Maroc cùng theo dõi.',
      ['Phạm Minh Chính + Juan Morales with CL'],
    ],
  ])('%s', (_, text, expected) => {
    expect(sides(text)).toEqual(expected);
  });
});

describe('offices that nobody holds together are held by several', () => {
  test.each([
    [
      'a king, his prime minister and the chair of his parliament',
      'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính hội kiến Quốc vương, Thủ tướng, Chủ tịch Quốc hội Maroc.',
      ['Phạm Minh Chính with MA', 'Phạm Minh Chính with MA', 'Phạm Minh Chính with MA'],
    ],
    [
      'the chairs of both houses',
      'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính hội kiến Chủ tịch Thượng viện và Hạ viện Chile.',
      ['Phạm Minh Chính with CL', 'Phạm Minh Chính with CL'],
    ],
    [
      '"Thủ tướng" in such a list is not the one who meets them',
      'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính hội kiến Thủ tướng và Chủ tịch Hạ viện Chile.',
      ['Phạm Minh Chính with CL', 'Phạm Minh Chính with CL'],
    ],
    [
      'a party head is often the head of state too',
      'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính hội kiến Tổng Bí thư, Chủ tịch nước Lào.',
      ['Phạm Minh Chính with LA'],
    ],
  ])('%s', (_, text, expected) => {
    expect(sides(text)).toEqual(expected);
  });
});

describe('whose office it is where no country is said', () => {
  test.each([
    [
      'that of the one who was met before in the sentence',
      'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính hội đàm với Thủ tướng Chile Juan Morales; hội kiến Chủ tịch Thượng viện và Chủ tịch Hạ viện.',
      [
        'Phạm Minh Chính + Juan Morales with CL',
        'Phạm Minh Chính with CL',
        'Phạm Minh Chính with CL',
      ],
    ],
    [
      'that of the visit of the sentence',
      'Trong chuyến thăm Chile từ ngày 5 đến 7/2/2024, Thủ tướng Phạm Minh Chính sẽ gặp Chủ tịch Hạ viện.',
      ['Phạm Minh Chính with CL', 'Phạm Minh Chính with CL'],
    ],
    [
      'that of the visit told before',
      'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính thăm chính thức Chile. Cùng ngày, Thủ tướng gặp Chủ tịch Hạ viện.',
      ['Phạm Minh Chính with CL', 'Phạm Minh Chính with CL'],
    ],
    [
      'nobody’s where he has gone nowhere',
      'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính gặp Chủ tịch Hạ viện.',
      [],
    ],
    [
      'not that of an office that somebody of his own country holds',
      'Ngày 5/2/2024, Tổng thống Chile Juan Morales hội đàm với Thủ tướng Kenya John Baker, sau đó gặp Bộ trưởng Ngoại giao. Bộ trưởng Ngoại giao Chile Pedro Rojas cùng đi.',
      ['Juan Morales + John Baker with KE'],
    ],
  ])('%s', (_, text, expected) => {
    expect(sides(text)).toEqual(expected);
  });
});

describe('guests whom one verb names', () => {
  const pairs = (text: string) =>
    readSentences({ text: `…\n${text}` }).meetings.map((one) => one.slice(one.indexOf(': ') + 2));
  test.each([
    [
      'heads of a government and of a parliament come each by himself',
      'Ngày 5/2/2024, Chủ tịch nước Tô Lâm đã tiếp Thủ tướng Lào Khamla Vilay và Chủ tịch Quốc hội Lào Somsak Phanthavong.',
      ['Tô Lâm + Khamla Vilay', 'Tô Lâm + Somsak Phanthavong'],
    ],
    [
      'a minister comes with his head of government',
      'Ngày 5/2/2024, Chủ tịch nước Tô Lâm đã tiếp Thủ tướng Lào Khamla Vilay và Bộ trưởng Ngoại giao Lào Bounmy Keola.',
      ['Tô Lâm + Khamla Vilay + Bounmy Keola'],
    ],
    [
      'each of a list, though their posts go on beyond what is known of them',
      'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính đã tiếp ông Kenji Sato, Chủ tịch Cơ quan xúc tiến Hợp tác Quốc tế Nhật Bản (JICA); ông Akira Mori, Giám đốc Ngân hàng Hợp tác Quốc tế Nhật Bản (JBIC); bà Yuki Tanaka, Chủ tịch Liên đoàn Kinh tế Nhật Bản (Keidanren).',
      [
        'Phạm Minh Chính + Kenji Sato',
        'Phạm Minh Chính + Akira Mori',
        'Phạm Minh Chính + Yuki Tanaka',
      ],
    ],
    [
      'not who does something of his own behind the semicolon',
      'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính đã tiếp ông Kenji Sato, Chủ tịch Cơ quan Hợp tác Nhật Bản (JICA); ông Akira Mori, Giám đốc Ngân hàng Nhật Bản (JBIC) đã gửi thư.',
      ['Phạm Minh Chính + Kenji Sato'],
    ],
    [
      'behind "kiêm" stands another post of the same, and the next guest behind that',
      'Ngày 5/2/2024, Thủ tướng Phạm Minh Chính đã tiếp ông Khalid Al Hamad, Chủ tịch Cơ quan Đầu tư Qatar (QIA) kiêm Thống đốc Ngân hàng Trung ương Qatar và ông Ahmed Al Sayed, Giám đốc đầu tư của QIA.',
      ['Phạm Minh Chính + Khalid Al Hamad + Ahmed Al Sayed'],
    ],
    [
      'the last of much that somebody did',
      'Ngày 5/2/2024, Chủ tịch nước Tô Lâm đã đặt hoa tại nghĩa trang, thăm chiến hạm cổ trên sông, thăm bảo tàng nổi tiếng của thành phố, thăm triển lãm tranh của các họa sĩ trẻ và có cuộc gặp quan trọng với Thống đốc Kaluga của Nga Ivan Oretsky.',
      ['Tô Lâm + Ivan Oretsky'],
    ],
    [
      'whom a fund for development has sent',
      'Tại cuộc gặp Tổng giám đốc Khalid Al Hamad của Quỹ Kuwait vì sự phát triển kinh tế (KFAED) ngày 5/2/2024, Thủ tướng Phạm Minh Chính đánh giá cao quan hệ Việt Nam - Kuwait.',
      ['Phạm Minh Chính + Khalid Al Hamad'],
    ],
  ])('%s', (_, text, expected) => {
    expect(pairs(text)).toEqual(expected);
  });
});
