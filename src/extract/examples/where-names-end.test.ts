import { expect, test } from 'vitest';
import { readSentences } from '../cli/read-sentences.ts';

/** Where a name begins and ends, and what of a post is none. All sentences are invented. */
test.each([
  [
    'letters of a ministry are nobody',
    'Ngày 6/11/2024, Bộ trưởng Bộ GD-ĐT Việt Nam tiếp Bộ trưởng Giáo dục Lào Khamla Vilay.',
    ['Khamla Vilay LA'],
  ],
  [
    'behind the letters of a ministry stands its minister',
    'Ngày 6/11/2024, Bộ trưởng Bộ LĐ-TB-XH Trần Văn Bình và Thứ trưởng Bộ GD&ĐT Lê Thị Hòa tiếp Bộ trưởng Lào Khamla Vilay.',
    ['Khamla Vilay LA', 'Lê Thị Hòa VN', 'Trần Văn Bình VN'],
  ],
  [
    'such letters, and fields of a ministry, with blanks around their signs',
    'Ngày 6/11/2024, Bộ trưởng Bộ LĐ - TB & XH Trần Văn Bình và Thứ trưởng Bộ Giáo dục & Đào tạo Lê Thị Hòa tiếp Bộ trưởng Lào Khamla Vilay.',
    ['Khamla Vilay LA', 'Lê Thị Hòa VN', 'Trần Văn Bình VN'],
  ],
  [
    '… but the letters of a company are its own',
    'Ngày 6/11/2024, lãnh đạo Tập đoàn A&B Group có buổi tiếp kiến Thủ tướng Phạm Minh Chính.',
    ['Phạm Minh Chính VN'],
  ],
  [
    'a continent before a name is no part of it',
    'Ngày 6/11/2024, Thủ tướng Phạm Minh Chính tiếp Trợ lý Bộ trưởng Mỹ về các vấn đề châu Á Mark Miller.',
    ['Mark Miller US', 'Phạm Minh Chính VN'],
  ],
  [
    'a dash behind a name with an initial, before his post',
    'Ngày 6/11/2024, Thủ tướng Phạm Minh Chính tiếp ông R. Kumar Patil - phó chủ tịch Hạ viện Ấn Độ.',
    ['Phạm Minh Chính VN', 'R. Kumar Patil IN'],
  ],
  [
    '… is none where the name is written as it sounds',
    'Ngày 6/11/2024, Thủ tướng Phạm Minh Chính tiếp Bộ trưởng Nga P. Ca - rô.',
    ['P. Ca - rô RU', 'Phạm Minh Chính VN'],
  ],
  [
    '"del" joins the words of a Spanish name',
    'Ngày 6/11/2024, Thủ tướng Phạm Minh Chính tiếp Bộ trưởng Peru Lucia Mendez del Valle.',
    ['Lucia Mendez del Valle PE', 'Phạm Minh Chính VN'],
  ],
  [
    'friends of two countries, and who leads them',
    'Ngày 6/11/2024, Chủ tịch Nhóm nghị sĩ hữu nghị Việt - Nhật Trần Văn Bình tiếp Đại sứ Lào Khamla Vilay.',
    ['Khamla Vilay LA', 'Trần Văn Bình VN'],
  ],
  [
    'a province or a region before a name is the end of his post',
    'Ngày 6/11/2024, Thủ tướng Phạm Minh Chính tiếp Bộ trưởng Phát triển Viễn Đông A.A. Petrov của Nga và Bí thư Tỉnh ủy Hamgyong Kim Yong Chol của Triều Tiên.',
    ['A.A. Petrov RU', 'Kim Yong Chol KP', 'Phạm Minh Chính VN'],
  ],
  [
    'a title that is half of a name stays',
    'Ngày 6/11/2024, Thủ tướng Phạm Minh Chính tiếp Thủ tướng Bangladesh Sheikh Hasina và ông Sheikh Faisal Rahman.',
    ['Faisal Rahman BD', 'Phạm Minh Chính VN', 'Sheikh Hasina BD'],
  ],
  [
    '"Ba" between two words of an Arabic name counts nothing',
    'Ngày 6/11/2024, Chủ tịch nước Tô Lâm tiếp Đại sứ Yemen Saleh Mohamed Omar Ba Wazir.',
    ['Saleh Mohamed Omar Ba Wazir YE', 'Tô Lâm VN'],
  ],
  [
    '… and begins a sentence behind another',
    'Ngày 6/11/2024, Chủ tịch nước Tô Lâm tiếp Đại sứ Yemen Saleh Mohamed Ba bên nhất trí hợp tác.',
    ['Saleh Mohamed YE', 'Tô Lâm VN'],
  ],
  [
    'behind a foreign name a Vietnamese word that goes on begins the next sentence',
    'Ngày 6/11/2024, Thủ tướng Phạm Minh Chính tiếp Đại sứ Mỹ John Baker Thực hiện chỉ đạo của Thủ tướng, các bộ làm việc.',
    ['John Baker US', 'Phạm Minh Chính VN'],
  ],
  [
    'the full stop behind the last initial belongs to it',
    'Ngày 6/11/2024, Thủ tướng Phạm Minh Chính gặp Thống đốc Nga Petrov A.D. tại Điện Smolny.',
    ['Petrov A.D. RU', 'Phạm Minh Chính VN'],
  ],
  [
    'said twice ends before the second; a Chinese one may end with the same word twice',
    'Ngày 6/11/2024, Chủ tịch nước Tô Lâm tiếp Phó Chủ tịch Trung Quốc Vương Hoa Hoa và Đại sứ Mỹ John Baker Baker nói hai bên hợp tác.',
    ['John Baker US', 'Tô Lâm VN', 'Vương Hoa Hoa CN'],
  ],
  [
    'a country of one syllable behind a ministry is not of the name',
    'Quyền phát ngôn viên Bộ Ngoại giao Mỹ Tim Carver bác bỏ tin này.',
    ['Tim Carver US'],
  ],
  [
    'a company before it, known by its last word or by where a Vietnamese name begins',
    'Ngày 6/11/2024, Thủ tướng Phạm Minh Chính tiếp Chủ tịch Blue Credit Mark Oldway, Tổng giám đốc Zarabota Lê Văn Hạnh.',
    ['Lê Văn Hạnh VN', 'Mark Oldway ?', 'Phạm Minh Chính VN'],
  ],
  [
    'the name of a company with its country behind is nobody',
    'Ngày 6/11/2024, Thủ tướng Phạm Minh Chính tiếp lãnh đạo công ty PT Harta Sekuritas Indonesia.',
    ['Phạm Minh Chính VN'],
  ],
  [
    'a country or a city as the first or the second word of a name',
    'Ngày 6/11/2024, ông Israel Peretz và Hoàng hậu Sofia ra đón. Jonathan Lima, một học giả, có mặt.',
    ['Israel Peretz ?', 'Jonathan Lima ?', 'Sofia ?'],
  ],
  [
    '… but behind a prince and before his name it is his',
    'Ngày 6/11/2024, Thái tử Abu Dhabi Khalid Al Rumi đến Hà Nội.',
    ['Khalid Al Rumi AE'],
  ],
  [
    'words that begin bodies, inside a Vietnamese name',
    'Ngày 6/11/2024, ông Võ Ban Hòa và bà Hồ Thị Từ Lan dự họp, ông Lê Văn Bình, Ban Đối ngoại cũng dự.',
    ['Hồ Thị Từ Lan VN', 'Lê Văn Bình VN', 'Võ Ban Hòa VN'],
  ],
  [
    'behind a post that deals with problems, with the world, with two countries',
    'Ngày 6/11/2024, Tổng Vụ trưởng phụ trách các vấn đề toàn cầu Thụy Điển Erik Lund và đặc phái viên Mỹ về Pakistan và Afghanistan John Baker đến Hà Nội.',
    ['Erik Lund SE', 'John Baker US'],
  ],
  [
    'a short name of its country before one with a hyphen',
    'Ngày 6/11/2024, Thủ tướng Phạm Minh Chính gặp Tổng thống Hàn Moon Min - ho.',
    ['Moon Min - ho KR', 'Phạm Minh Chính VN'],
  ],
  [
    '… and none before a Vietnamese one',
    'Ngày 6/11/2024, Chủ tịch nước Tô Lâm và Phó Thủ tướng Hàn Văn Bình dự họp.',
    ['Hàn Văn Bình VN', 'Tô Lâm VN'],
  ],
  [
    'titles in a row before it',
    "Ngày 6/11/2024, Chủ tịch nước Tô Lâm tiếp Bộ trưởng Malaysia Tan Sri Dato' Dr. Hassan bin Omar và Đại sứ Malaysia Dr Ismail Rahman.",
    ['Hassan bin Omar MY', 'Ismail Rahman MY', 'Tô Lâm VN'],
  ],
  [
    'the number of a queen is none of it, nor is a year of the moon a name',
    'Thủ tướng Phạm Minh Chính gặp Nữ hoàng Đan Mạch Ingrid Đệ tam. Nhân dịp xuân Giáp Thìn, Chủ tịch nước chúc Tết Đinh Dậu bà Lê Thị Thìn và ông Đinh Dậu Sơn.',
    ['Ingrid DK', 'Lê Thị Thìn VN', 'Phạm Minh Chính VN', 'Đinh Dậu Sơn VN'],
  ],
  [
    'one foreign word called by a title is a person, whatever the office behind it',
    'Ngày 6/11/2024, Thủ tướng Phạm Minh Chính tiếp ngài Okazawa, Giám đốc Ngân hàng Hợp tác Quốc tế Nhật Bản, và Tổng giám đốc Citibank.',
    ['Okazawa JP', 'Phạm Minh Chính VN'],
  ],
  [
    'behind a ruling party, with its letters or none, and a body of two continents',
    'Ngày 6/11/2024, Thủ tướng Phạm Minh Chính gặp Tổng thư ký đảng cầm quyền UMNO Hassan Rahman, Chủ tịch đảng cầm quyền Đức Otto Klein và Chủ tịch Hội đồng Kinh tế Á - Âu, ông Serik Omarov.',
    ['Hassan Rahman MY', 'Otto Klein DE', 'Phạm Minh Chính VN', 'Serik Omarov ?'],
  ],
  [
    'an acting holder of a post is of no ruling party',
    'Ngày 6/11/2024, Thủ tướng Phạm Minh Chính gặp Quyền Thống đốc Nga Ivan Petrov.',
    ['Ivan Petrov RU', 'Phạm Minh Chính VN'],
  ],
  [
    'authorities are no officials: "cơ | quan chức | năng"',
    'Ngày 6/11/2024, ông Trần Văn Bình, Cục trưởng Cục Trẻ em, làm việc với các cơ quan chức năng về nghi vấn Daisy bị lừa.',
    ['Trần Văn Bình VN'],
  ],
  [
    'a post ends before whom its holders stand for, and under whom they served',
    'Ngày 6/11/2024, quan chức Mỹ thay mặt Khamla Vilay phát biểu. Cựu cố vấn Hội đồng An ninh Quốc gia Mỹ dưới thời Anousone Vong phát biểu.',
    [],
  ],
])('a name: %s', (_, text, people) => {
  expect(readSentences({ text }).people).toEqual(people);
});
