import { expect, test } from 'vitest';
import { readSentences } from '../cli/read-sentences.ts';

/** Who is named without an office, and what is nobody beside a post. All sentences are invented. */
test.each([
  [
    'trades of sport and art, in capitals too',
    'VĐV Lê Văn Hòa và HLV Trần Quốc Bảo dự lễ. Tiền vệ Phạm Quang Huy, nhà điêu khắc Đỗ Minh Khôi, MC Vũ Thu Trà vắng mặt. TS Lê Hồng Sơn phát biểu.',
    [
      'Lê Hồng Sơn VN',
      'Lê Văn Hòa VN',
      'Phạm Quang Huy VN',
      'Trần Quốc Bảo VN',
      'Vũ Thu Trà VN',
      'Đỗ Minh Khôi VN',
    ],
  ],
  [
    'a list behind a trade: full Vietnamese names',
    'Các dịch giả: Trần Quang Hạnh, Lê Minh Thư và Đỗ Ngọc Lan nhận giải; thêm hai thủ môn là Bùi Quốc Bảo và Vũ Hải Sơn.',
    ['Bùi Quốc Bảo VN', 'Lê Minh Thư VN', 'Trần Quang Hạnh VN', 'Vũ Hải Sơn VN', 'Đỗ Ngọc Lan VN'],
  ],
  [
    '… but a street behind a person is nobody',
    'Ông Trần Quang Hạnh, phố Lê Duẩn và Cao Bằng.',
    ['Trần Quang Hạnh VN'],
  ],
  [
    'a scholar explained by his title behind the name',
    'Theo Shamil Akhtari, giáo sư ĐH Karachi, tình hình sẽ khác.',
    ['Shamil Akhtari ?'],
  ],
  [
    'who is explained behind his name or has the word: with a Vietnamese name too, of any trade, by age',
    'Có Lê Hải Sơn, người đã cứu bạn, và Đỗ Quang Minh, một thợ may. Bounmy Soukvilay - sinh viên năm cuối, Kenta Morihara, chiến lược gia, Nari Talavong, 36 tuổi, cũng đến. Phạm Thu Trà cho biết chị rất vui.',
    [
      'Bounmy Soukvilay ?',
      'Kenta Morihara ?',
      'Lê Hải Sơn VN',
      'Nari Talavong ?',
      'Phạm Thu Trà VN',
      'Đỗ Quang Minh VN',
    ],
  ],
  [
    '… but a street explained is nobody, nor a name that only stands there',
    'Xe dừng ở phố Lê Hải Sơn, một trong những phố đông nhất. Zarabota Telavi, công ty mới, cũng vậy.',
    [],
  ],
  [
    'a foreign surname that sounds half Vietnamese, and a given name that is a country',
    'Tổng thống Hàn Quốc Moon vắng mặt. Ông Jordan Ryan phát biểu.',
    ['Jordan Ryan ?', 'Moon KR'],
  ],
  [
    'a surname that only one president bears; who else is called "ông" or "bà"',
    'Ông Obama và bà Netanyahu im lặng. Ông Zarabota cũng vậy.',
    ['Netanyahu ?', 'Obama US', 'Zarabota ?'],
  ],
  [
    'a Chinese surname that stands for one man, where no other of that name is named',
    'Tổng thống Mỹ Donald Trump chờ ông Tập.',
    ['Donald Trump US', 'Tập CN'],
  ],
  [
    '… and for the other where he is',
    'Bí thư Tỉnh ủy Lê Văn Tập vắng mặt. Ông Tập cảm ơn.',
    ['Lê Văn Tập VN'],
  ],
  [
    '… but not with two letters amiss beside whom that may mean, or with one, nor another word behind a post',
    'Ông Martin Holdway nói. Ông Holdwey và ông Hodlwway cũng vậy. Giám đốc Zarabota vắng mặt.',
    ['Martin Holdway ?'],
  ],
  [
    'of a name without initials he whom the article names with them, not another of the gazetteer',
    'Tổng thống Mỹ George H.W. Bush tiếp Đại sứ Lào Khamla Vilay. Ông George Bush cảm ơn Đại sứ.',
    ['George H.W. Bush US', 'Khamla Vilay LA'],
  ],
  [
    'a company, a club, an industrial park, a title of nobility, a misspelt country are nobody',
    'Chủ tịch Fedco, chủ tịch Bristol City, chủ đầu tư Khu công nghiệp Long Hà, công tước xứ York, Chủ tịch Quốc hội Camphuchia và Thủ tướng Chính phủ Hoàng gia Campuchia vắng mặt.',
    [],
  ],
  [
    'what a post deals with in the East is nobody, nor whom its holder encourages',
    'Chuyên gia Phương Đông học vắng mặt. Thủ tướng khuyến khích Zarabota đầu tư.',
    [],
  ],
  [
    'who comes to an airport is no airport',
    'Đón đoàn tại sân bay có ông Martin Oldway.',
    ['Martin Oldway ?'],
  ],
])('a person: %s', (_, text, people) => {
  expect(readSentences({ text }).people).toEqual(people);
});
