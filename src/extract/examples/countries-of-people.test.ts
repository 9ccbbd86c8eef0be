import { expect, test } from 'vitest';
import { readSentences } from '../cli/read-sentences.ts';

/** Of which country, or of which body of many, somebody is. All sentences are invented. */
test.each([
  [
    'an institute of international studies is of the country behind, one of Chinese studies is not',
    'Ông Victor Cao, chủ tịch Hiệp hội Quan hệ Quốc tế Trung Quốc, và bà Mary Stone, giám đốc Trung tâm Nghiên cứu Trung Quốc, đã phát biểu.',
    ['Mary Stone ?', 'Victor Cao CN'],
  ],
  [
    'who heads or represents a body of the United Nations is of it',
    'Ngày 6/11/2024, Thủ tướng Phạm Minh Chính tiếp Tổng giám đốc Cơ quan Năng lượng Nguyên tử Quốc tế (IAEA) Paul Durand và Điều phối viên thường trú Liên hợp quốc tại Việt Nam Anna Miller.',
    ['Anna Miller UN', 'Paul Durand UN', 'Phạm Minh Chính VN'],
  ],
  [
    'a river in the name of a league is nobody',
    'Ngày 6/11/2024, Thủ tướng Phạm Minh Chính tiếp Chủ tịch Liên minh nghị sỹ Mê Công Nhật Bản Yamada Taro.',
    ['Phạm Minh Chính VN', 'Yamada Taro JP'],
  ],
  [
    'who heads a league of countries is of none; what he deals with is no league',
    'Thủ tướng Phạm Minh Chính gặp Tổng thư ký NATO Mark Rutte, Chủ tịch WEF Erik Lund tại Thụy Sĩ. Phó chủ tịch phụ trách các vấn đề quốc tế Kim Mi - rae của Triều Tiên vắng mặt.',
    ['Erik Lund ?', 'Kim Mi - rae KP', 'Mark Rutte ?', 'Phạm Minh Chính VN'],
  ],
  [
    'where somebody works, joined by a word or in brackets, by the house itself or by the country behind it',
    'Giáo sư Frederik Lowell thuộc Đại học Harvard im lặng. Tiến sĩ Adam Oldway (Trung tâm Nghiên cứu an ninh châu Á - Thái Bình Dương, thuộc Bộ Quốc phòng Mỹ) đồng ý. Chuyên gia Mary Brentwood tại Đại học Swinburne phản đối.',
    ['Adam Oldway US', 'Frederik Lowell US', 'Mary Brentwood AU'],
  ],
  [
    '… but not where he was met, nor the programme that he leads',
    'Chuyên gia Kenneth Oldway tại cuộc gặp ở Nga im lặng. Ông Mark Brentwood, thành viên cao cấp của chương trình Nga, đồng ý.',
    ['Kenneth Oldway ?', 'Mark Brentwood ?'],
  ],
  [
    'the country right before a name or behind "của", whatever its sound; not that of a theme',
    'Cùng dự có người thứ hai của Đảng Cộng sản Chile Bárbara Fuentes. Mỹ nhớ vua Minh Đức của Nhật Bản. Theo đại diện đặc biệt về tình hình Ukraine Kurt Brent, Mỹ sẽ đổi ý.',
    ['Bárbara Fuentes CL', 'Kurt Brent US', 'Minh Đức JP'],
  ],
  [
    'an honorary consul is of where he lives, a foreigner in the chamber of two countries of the other',
    'Phó Thủ tướng tiếp Lãnh sự danh dự Việt Nam tại Nepal Rajesh Gurung; ông Joost Vermeer, chủ tịch Phòng Thương mại Việt Nam - Hà Lan; ông Trần Quang Hạnh, chủ tịch Hội Hữu nghị Việt Nam - Hà Lan.',
    ['Joost Vermeer NL', 'Rajesh Gurung NP', 'Trần Quang Hạnh VN'],
  ],
  [
    'peace is no province, the letters of a company no party, a rank not the office before it',
    'Bà Kim Mi - rae, chủ tịch Trung tâm Hòa bình và Thịnh vượng Hàn Quốc, gặp ông Harto Solihin, Chủ tịch công ty PT Harta Sekuritas Indonesia. Ông chào Hồng y Pietro Rossi, Bộ trưởng Ngoại giao Tòa thánh, Tổng Giám mục Paul Brent.',
    ['Harto Solihin ID', 'Kim Mi - rae KR', 'Paul Brent VA', 'Pietro Rossi VA'],
  ],
  [
    'a given name of many languages is at home in all their countries; a Vietnamese one is not Chinese without its marks',
    'Về phía Nga có Bộ trưởng Bộ Công thương Denis Oretsky. Tiền vệ Lê Tấn Lộc nghỉ, Tấn Lộc sẽ trở lại.',
    ['Denis Oretsky RU', 'Lê Tấn Lộc VN'],
  ],
  [
    'a Vietnamese name in a sentence about Singapore, or with a surname that no Chinese name is read with',
    'Chiều 24/10/2018, Bộ trưởng Trần Văn Bình thăm Singapore. Bộ trưởng Singapore David Tan đón đoàn.',
    ['David Tan SG', 'Trần Văn Bình VN'],
  ],
  [
    '… also where only China is named',
    'Hãng tin Trung Quốc đưa tin. Bộ trưởng Huỳnh Quốc An và Bộ trưởng Chu Trường Minh đã phát biểu.',
    ['Chu Trường Minh CN', 'Huỳnh Quốc An VN'],
  ],
  [
    'who is said to be a foreigner, whatever his name sounds like',
    'Đại tá Trần Quốc An (người Mỹ gốc Việt), Phó Tư lệnh Biên đội tàu, chào Bộ trưởng Lê Văn Minh. Bộ trưởng Lê Văn Minh cảm ơn các bạn Nhật Bản.',
    ['Lê Văn Minh VN', 'Trần Quốc An US'],
  ],
  [
    'who is known by a title only',
    'Thủ tướng Đức Angela Merkel và Nữ hoàng Elizabeth đã gửi điện mừng.',
    ['Angela Merkel DE', 'Elizabeth GB'],
  ],
  [
    'the head of an office is no part of a name',
    'Singapore đón khách. Bộ trưởng Trần Văn Bình tiếp Đại tá Kham Inpheng, Trưởng Cơ quan đại diện Bộ An ninh Lào tại Việt Nam.',
    ['Kham Inpheng LA', 'Trần Văn Bình VN'],
  ],
  [
    'the office of a parliament or a government is that of Viet Nam for none with a foreign name',
    'Cùng đi với Chủ tịch Quốc hội Mông Cổ Batyn Otgon có ông N. Dorjgotov, Tổng thư ký Văn phòng Quốc hội, và ông Điểu K’rê, Phó Chủ nhiệm Văn phòng Quốc hội Việt Nam.',
    ['Batyn Otgon MN', 'N. Dorjgotov MN', 'Điểu K’rê VN'],
  ],
  [
    'a first secretary with a Vietnamese name is not Cuban',
    'Anh Lê Quốc Hưng, Bí thư thứ nhất Trung ương Đoàn, tiếp Bí thư thứ nhất Miguel Ramos.',
    ['Lê Quốc Hưng VN', 'Miguel Ramos CU'],
  ],
  [
    'whose adviser, wife or husband somebody is, told before or behind',
    'Ngoại trưởng Đức Karl Brand bàn về Ukraine. Ông Vladislav Orlin, cố vấn của Tổng thống Nga Ivan Petrov, có mặt. Bà Lucy Hill, phu nhân Thủ tướng New Zealand Jack Hill, và Thủ tướng Canada Paul Brent cùng phu nhân, bà Mary Brent, đã thăm bảo tàng.',
    [
      'Ivan Petrov RU',
      'Jack Hill NZ',
      'Karl Brand DE',
      'Lucy Hill NZ',
      'Mary Brent CA',
      'Paul Brent CA',
      'Vladislav Orlin RU',
    ],
  ],
  [
    'the ministry that only one country has',
    'Triều Tiên đón Thứ trưởng Bộ Thống nhất Chun Min Ho. Hàn Quốc cử ông đi.',
    ['Chun Min Ho KR'],
  ],
  [
    'what a foreign scholar studies is not his home',
    'Nhà phân tích chính trị Việt Nam Oleg Brandov cho rằng hai bên sẽ gặp nhau. Nhà phân tích chính trị Việt Nam Lê Quốc Hưng đồng ý.',
    ['Lê Quốc Hưng VN', 'Oleg Brandov ?'],
  ],
  [
    'a leader after whom a government is called',
    'Chính sách của chính quyền Obama thay đổi. Chính quyền Scranton không đổi.',
    ['Obama US'],
  ],
  [
    'the name under which Taiwan takes part',
    'Tại Đà Nẵng, Mỹ gặp Trưởng phái đoàn Đài Bắc - Trung Hoa Henry Chang.',
    ['Henry Chang TW'],
  ],
  [
    'who leads a delegation of friends is of the country that its name says first',
    'Ngày 6/11/2024, Thủ tướng Phạm Minh Chính tiếp đoàn Hội Hữu nghị Nhật Bản - Việt Nam do ông Taro Yamada dẫn đầu; đoàn Hội Hữu nghị Việt Nam - Nhật Bản do ông Lê Văn Bình dẫn đầu cùng dự.',
    ['Lê Văn Bình VN', 'Phạm Minh Chính VN', 'Taro Yamada JP'],
  ],
  [
    '… but a dash that joins no two countries leaves the one before "do"',
    'Ngày 6/11/2024, Thủ tướng Phạm Minh Chính tiếp đoàn Bộ Giáo dục - Đào tạo Nhật Bản do ông Taro Yamada dẫn đầu.',
    ['Phạm Minh Chính VN', 'Taro Yamada JP'],
  ],
])('the country of a person: %s', (_, text, people) => {
  expect(readSentences({ text }).people).toEqual(people);
});
