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

/** Where news of this kind tempts to read the wrong people. All sentences are invented. */
const traps: Trap[] = [
  {
    trap: 'tư tưởng Hồ Chí Minh, Thành phố Hồ Chí Minh are nobody',
    text: 'Ngày 6/11/2024, tại Thành phố Hồ Chí Minh, Giám đốc Học viện Chính trị quốc gia Hồ Chí Minh Lê Văn Hòa tiếp Đại sứ Lào Khamla Vilay, giới thiệu tư tưởng Hồ Chí Minh.',
    people: ['Khamla Vilay LA', 'Lê Văn Hòa VN'],
  },
  {
    trap: 'Nga, Mỹ, Đức, Anh inside names are no countries',
    text: 'Ngày 6/11/2024, ông Lê Văn Nga, bà Trần Thị Mỹ và Thứ trưởng Phạm Đức Anh tiếp Đại sứ Lào Khamla Vilay.',
    people: ['Khamla Vilay LA', 'Lê Văn Nga VN', 'Phạm Đức Anh VN', 'Trần Thị Mỹ VN'],
  },
  {
    trap: 'Đảng Nhân dân Cách mạng is that of Laos',
    text: 'Ngày 6/11/2024, ông Lê Hoài Trung tiếp Trưởng Ban Đối ngoại Trung ương Đảng Nhân dân Cách mạng Lào Thongsavanh Phomvihane.',
    people: ['Lê Hoài Trung VN', 'Thongsavanh Phomvihane LA'],
  },
  {
    trap: 'a name of sixteen tokens, and its own spelling of which only a part is known',
    text: 'Ngày 6/11/2024, Thủ tướng Phạm Minh Chính tiếp đồng chí Hoan Mê-xtê-ban La-xô Phơ-rơ-nan-tô (Joan Esteban Lazo Hernandez), Chủ tịch Quốc hội Cu-ba.',
    people: ['Hoan Mê-xtê-ban La-xô Phơ-rơ-nan-tô CU', 'Phạm Minh Chính VN'],
  },
  {
    trap: '"Bộ trưởng Bộ Quốc phòng Lào" is the "Bộ trưởng Quốc phòng" of Laos, no other minister',
    text: 'Bộ trưởng Quốc phòng Khamla Vilay và Bộ trưởng Lào Bounmy Souk là bạn của Việt Nam. Ngày 6/11/2024, Đại tướng Trần Văn Bình hội đàm với Bộ trưởng Bộ Quốc phòng Lào.',
    meetings: ['in_person held 2024-11-06: Trần Văn Bình + Khamla Vilay'],
  },
  {
    trap: 'members of a league in the name of the league are nobody',
    text: 'Ngày 6/11/2024, Thủ tướng Phạm Minh Chính tiếp Chủ tịch Liên minh Nghị sĩ hữu nghị Nhật - Việt Toshiro Kanda, Chủ tịch Hội Nghị sĩ hữu nghị Lào - Việt Nam Khamla Vilay.',
    people: ['Khamla Vilay LA', 'Phạm Minh Chính VN', 'Toshiro Kanda JP'],
  },
  {
    trap: 'who holds a post of a city stands behind the word for it, which names no city',
    text: 'Ngày 6/11/2024, Chủ tịch UBND thành phố Nguyễn Văn Hòa và Phó Chủ tịch UBND thành phố Hồ Chí Minh Trần Tuấn Nhân tiếp Đại sứ Lào Khamla Vilay.',
    people: ['Khamla Vilay LA', 'Nguyễn Văn Hòa VN', 'Trần Tuấn Nhân VN'],
  },
  {
    trap: 'a mayor whose Chinese name reads like a Vietnamese one',
    text: 'Ngày 6/11/2024, tại thành phố Thẩm Dương (Trung Quốc), Thủ tướng Phạm Minh Chính gặp Thị trưởng Trần Chính Đại. Việt Nam coi trọng quan hệ.',
    people: ['Phạm Minh Chính VN', 'Trần Chính Đại CN'],
  },
  {
    trap: 'a company behind its country is nobody',
    text: 'Ngày 6/11/2024, Thủ tướng Phạm Minh Chính tiếp ông John Baker - Chủ tịch Tập đoàn thương mại điện tử Trung Quốc Zarabota.',
    people: ['John Baker CN', 'Phạm Minh Chính VN'],
  },
  {
    trap: 'an embassy is no ambassador, and who stands before one has his own country',
    text: 'Ngày 6/11/2024, đón Thủ tướng Phạm Minh Chính có đại diện Chính phủ Áo, Đại sứ Việt Nam tại Áo Trần Văn Bình, cán bộ Đại sứ quán Việt Nam.',
    people: ['Phạm Minh Chính VN', 'Trần Văn Bình VN'],
  },
  {
    trap: 'CPC may be Cambodia or a party: no country by itself',
    text: 'Đoàn CPC do ông Lê Văn Bình đón.',
    people: ['Lê Văn Bình VN'],
  },
  {
    trap: 'a photographer is nobody',
    text: 'Ngày 6/11/2024, Thủ tướng Phạm Minh Chính tiếp Thủ tướng Lào Sonexay Siphandone tại Hà Nội, hai bên trao đổi nhiều vấn đề quan trọng.\nThủ tướng Phạm Minh Chính và Thủ tướng Sonexay Siphandone. (Ảnh: Hoài Nam/TTXVN)',
    people: ['Phạm Minh Chính VN', 'Sonexay Siphandone LA'],
  },
  {
    trap: 'an author line is nobody',
    text: 'Ngày 6/11/2024, Thủ tướng Phạm Minh Chính tiếp Thủ tướng Lào Sonexay Siphandone tại Hà Nội, hai bên trao đổi nhiều vấn đề quan trọng.\nThu Hà (tổng hợp)',
    people: ['Phạm Minh Chính VN', 'Sonexay Siphandone LA'],
  },
  {
    trap: 'bà Hoài is she whom the article named',
    text: 'Ngày 6/11/2024, Trưởng Ban Dân vận Bùi Thị Minh Hoài tiếp Đại sứ Lào Khamla Vilay. Bà Hoài cảm ơn Đại sứ.',
    people: ['Bùi Thị Minh Hoài VN', 'Khamla Vilay LA'],
  },
  {
    trap: 'Trung ương of a foreign party is foreign',
    text: 'Ngày 6/11/2024, bà Bùi Thị Minh Hoài tiếp Trưởng Ban Dân vận Trung ương Đảng Nhân dân Campuchia Men Chanthy.',
    people: ['Bùi Thị Minh Hoài VN', 'Men Chanthy KH'],
  },
  {
    trap: 'los Santos, AL-, a city: parts of a name',
    text: 'Ngày 6/11/2024, ông Lê Văn Bình tiếp Bộ trưởng Y tế Cuba Mario de los Ríos Peña, Tổng giám đốc Quỹ Kuwait Karim AL-Masri và ông Robert Houston.',
    people: [
      'Karim AL-Masri KW',
      'Lê Văn Bình VN',
      'Mario de los Ríos Peña CU',
      'Robert Houston ?',
    ],
  },
  {
    trap: 'a name turned round, hyphened with spaces, glued, is one person',
    text: 'Ngày 6/11/2024, ông Lê Văn Bình tiếp Bộ trưởng Nhật Bản Sasaki Kenji và Ngoại trưởng Hàn Quốc Yoon Hyun - Se. Bộ trưởng Kenji Sasaki và ông Yoon Hyun - se cảm ơn ông LêVăn Bình.',
    people: ['Lê Văn Bình VN', 'Sasaki Kenji JP', 'Yoon Hyun - Se KR'],
  },
  {
    trap: 'a ministry in capitals is nobody, two people joined by a dash are two',
    text: 'Ngày 6/11/2024, Bộ trưởng Quốc Phòng Lê Văn Bình tiếp đoàn của Thủ tướng Ấn Độ Rajesh Sharma - R. Gupta.',
    people: ['Lê Văn Bình VN', 'Rajesh Sharma IN'],
  },
  {
    trap: 'ministries whose names hold words that end a post: nguyên, tin, trường, a dash, a comma',
    text: 'Ngày 6/11/2024, Bộ trưởng Tài nguyên và Môi trường Lê Văn Bình, Bộ trưởng Bộ Thông tin và Truyền thông Lào Khamla Vilay, Thứ trưởng Lao động - Thương binh và Xã hội Trần Thị Mai, Bộ trưởng Bưu chính, Viễn thông Cuba Mario Peña và Bộ trưởng Bộ Năng lượng và Mỏ Lào Bounmy Sayasone dự họp.',
    people: [
      'Bounmy Sayasone LA',
      'Khamla Vilay LA',
      'Lê Văn Bình VN',
      'Mario Peña CU',
      'Trần Thị Mai VN',
    ],
  },
  {
    trap: 'a country of one syllable behind a ministry, an initial before a syllable that is a city',
    text: 'Ngày 6/11/2024, Bộ trưởng Thương mại Anh Liam Carter và Đặc phái viên Ô-xtrây-li-a A.Hiu-xtơn thăm Hà Nội.',
    people: ['A.Hiu-xtơn AU', 'Liam Carter GB'],
  },
  {
    trap: 'a name that ends like a number, an ambassador to two countries',
    text: 'Ngày 6/11/2024, Đại sứ Trung Quốc tại Việt Nam Hùng Ba và Đại sứ Việt Nam tại Cuba kiêm nhiệm Dominica Lê Văn Bình ra đón đoàn.',
    people: ['Hùng Ba CN', 'Lê Văn Bình VN'],
  },
  {
    trap: 'an unnamed party is that of the country named next',
    text: 'Ngày 6/11/2024, Thủ tướng Phạm Minh Chính tiếp Ủy viên Ban Thường vụ Trung ương Đảng, Phó Thủ tướng Campuchia Sok Vannara.',
    people: ['Phạm Minh Chính VN', 'Sok Vannara KH'],
  },
  {
    trap: 'a given name vouches for a person without a post; a ship, an airport, a paper, a company are nobody',
    text: 'Hãng Kyodo dẫn lời Martin Oldway, một cố vấn độc lập. Tàu sân bay hạt nhân Edward Brent rời căn cứ không quân Robert Hall. Chủ tịch Sao Mai Group đọc tờ Daily Planet.',
    people: ['Martin Oldway ?'],
  },
  {
    trap: 'trades and relatives: an actor, an ensign, a daughter',
    text: 'Diễn viên Hàn Quốc Song Mi - rae, thiếu tá Mỹ Mark Oldway và con gái Ivanka dự tiệc tại Seoul. Con gái ông Oldway vắng mặt.',
    people: ['Ivanka US', 'Mark Oldway US', 'Song Mi - rae KR'],
  },
  {
    trap: 'a name behind the comma after its post',
    text: 'Phát ngôn viên Bộ Ngoại giao Ukraine, Georgui Oretsky, chỉ trích quyết định này.',
    people: ['Georgui Oretsky UA'],
  },
  {
    trap: 'kings have numbers, Arabic names a particle',
    text: 'Nữ hoàng Đan Mạch Helga IV tiếp Thủ tướng Iraq Haider al - Rumi.',
    people: ['Haider al - Rumi IQ', 'Helga IV DK'],
  },
  {
    trap: 'two leaders joined by a dash are no name, nor is what a dash adds',
    text: 'Thế giới chờ ông Trump - Putin gặp nhau. Ông Oldway - tha thứ cho họ.',
    people: ['Oldway ?', 'Trump US'],
  },
  {
    trap: 'who explains the news is not of the country explained',
    text: 'Bắc Kinh và Trung Quốc im lặng. Bà Caroline Brentwood, phó giám đốc Trung tâm Nghiên cứu Trung Quốc tại Đại học Virginia, nhận xét như vậy. Chuyên gia Adam Oldway đồng ý.',
    people: ['Adam Oldway ?', 'Caroline Brentwood US'],
  },
  {
    trap: 'a Chinese name read in Vietnamese, with its own spelling',
    text: 'Mỹ và Trung Quốc im lặng. Tôn Thu Hạo (Sun Qiuhao), nhà nghiên cứu chính trị quốc tế, nói như vậy.',
    people: ['Tôn Thu Hạo CN'],
  },
  {
    trap: 'a Korean is of Korea, whatever country stands before',
    text: 'Tại Mỹ, nhà lãnh đạo Triều Tiên vắng mặt. Bà Kim Mi - rae gặp Tổng thống Mỹ.',
    people: ['Kim Mi - rae KP'],
  },
  {
    trap: 'a widow beside a foreign lady keeps her country',
    text: 'Phu nhân Tổng Bí thư Lào là bà Nalee Vilaysack chúc Phu nhân Ngô Thị Hạnh may mắn.',
    people: ['Nalee Vilaysack LA', 'Ngô Thị Hạnh VN'],
  },
  {
    trap: 'the counterpart of India is not the minister of the Maldives',
    text: 'Tại cuộc gặp với người đồng cấp Ấn Độ, Ngoại trưởng Maldives Abdulla Rasheed ca ngợi quan hệ hai nước.',
    people: ['Abdulla Rasheed MV'],
  },
  {
    trap: 'đầu tư is no abbreviation of Trung ương, thanh niên no newspaper',
    text: 'Thứ trưởng Bộ Kế hoạch và Đầu tư Đỗ Văn Hạnh; Phó Chủ nhiệm Ủy ban Quốc hội Lào về văn hóa và thanh niên Khamla Vilay.',
    people: ['Khamla Vilay LA', 'Đỗ Văn Hạnh VN'],
  },
  {
    trap: 'a queen is of a kingdom, not of the republic named beside her',
    text: 'Anh đón khách. Tổng thống Mỹ gặp Nữ hoàng Helga và Thái tử Charles.',
    people: ['Charles GB', 'Helga GB'],
  },
  {
    trap: 'whoever is read in Vietnamese is of no Western country',
    text: 'Trung Quốc phản đối Canada bắt giữ giám đốc tài chính Mạnh Thu Chi.',
    people: ['Mạnh Thu Chi CN'],
  },
  {
    trap: 'a name of no Chinese shape is of no country, where China alone is named',
    text: 'Trung Quốc đón khách. Tư lệnh Tendai Chivanga hài lòng.',
    people: ['Tendai Chivanga ?'],
  },
  {
    trap: 'a Korean scholar who speaks of the North is of the South',
    text: 'Triều Tiên và Hàn Quốc im lặng. Theo giáo sư Kim Mi Rae, Triều Tiên sẽ đổi ý.',
    people: ['Kim Mi Rae KR'],
  },
  {
    trap: 'posts of two countries are those of two people, whoever is named behind them',
    text: 'Ngày 6/11/2024, tới dự có Phó Tổng thống Indonesia, Phó Thủ tướng Thái Lan, Thủ tướng Singapore Tan Wei Ming và Thủ tướng Phạm Minh Chính.',
    people: ['Phạm Minh Chính VN', 'Tan Wei Ming SG'],
  },
  {
    trap: 'behind a name, posts of another country belong to who comes next',
    text: 'Ngày 6/11/2024, nhận lời mời của Bộ trưởng Ngoại giao Trần Văn Bình, Bộ trưởng Ngoại giao Ấn Độ, bà Sunita Kapoor thăm Việt Nam.',
    people: ['Sunita Kapoor IN', 'Trần Văn Bình VN'],
  },
  {
    trap: 'a post over a dash to a rank is of who bears the rank',
    text: 'Ngày 6/11/2024, tiếp Bộ trưởng Lào Khamla Vilay có Bộ trưởng Bộ Giáo dục và Đào tạo Lê Thị Lan, Thứ trưởng Bộ Quốc phòng - Thượng tướng Trần Văn Bình.',
    people: ['Khamla Vilay LA', 'Lê Thị Lan VN', 'Trần Văn Bình VN'],
  },
  {
    trap: 'a region is no body of countries',
    text: 'Ngày 6/11/2024, Thủ tướng Phạm Minh Chính tiếp ông Kenji Tanaka, Tổng giám đốc phụ trách khu vực châu Âu của Tập đoàn Nhật Bản Hikari.',
    people: ['Kenji Tanaka JP', 'Phạm Minh Chính VN'],
  },
  {
    trap: 'a namesake by surname of somebody whom the gazetteer knows',
    text: 'Ngày 6/11/2024, Bộ trưởng Trần Văn Bình hội đàm với Ngoại trưởng Hàn Quốc Yun Min - ho. Ông Yun đến chào Thủ tướng Phạm Minh Chính.',
    people: ['Phạm Minh Chính VN', 'Trần Văn Bình VN', 'Yun Min - ho KR'],
  },
  {
    trap: 'one holder of an office, transcribed in two ways',
    text: 'Ngày 6/11/2024, Bộ trưởng Trần Văn Bình tiếp Chủ tịch Quốc hội Myanmar Mahn Zaw Thant. Bộ trưởng Trần Văn Bình tặng quà Chủ tịch Quốc hội Myanmar Man Zo Thant.',
    people: ['Mahn Zaw Thant MM', 'Trần Văn Bình VN'],
  },
  {
    trap: 'the surname of a man and of his wife, behind "ông"',
    text: 'Tin vắn\nNgày 6/11/2024, Tổng thống Mỹ John Baker đến Hà Nội, bà Mary-Louise Baker không đi cùng. Ông Baker hội đàm với Chủ tịch nước Tô Lâm.',
    meetings: [
      'in_person held 2024-11-06: John Baker + Tô Lâm',
      '(ref) visit held 2024-11-06: John Baker',
    ],
  },
  {
    trap: 'a head of government without a name, then a head of state',
    text: 'Ngày 6/11/2024, trong cuộc gặp với Thủ tướng Nhật Bản, Tổng thống Ivan Petrov nêu vấn đề năng lượng. Tổng thống Nga Ivan Petrov đang ở Tokyo.',
    people: ['Ivan Petrov RU'],
  },
  {
    trap: 'a given name that is a city of another country',
    text: 'Ngày 6/11/2024, Thủ tướng Phạm Minh Chính gặp Tổng thống Paraguay Santiago Quispe.',
    people: ['Phạm Minh Chính VN', 'Santiago Quispe PY'],
  },
  {
    trap: 'a body with its letters in brackets, and what its officer deals with',
    text: 'Ngày 6/11/2024, Bộ trưởng Trần Văn Bình tiếp Đại diện cấp cao của Liên minh châu Âu (EU) về Chính sách đối ngoại và an ninh Maria Rossi.',
    people: ['Maria Rossi EU', 'Trần Văn Bình VN'],
  },
  {
    trap: 'a group of ASEAN in the parliament of a country, and two chairs joined by "và"',
    text: 'Ngày 6/11/2024, Bộ trưởng Trần Văn Bình gặp đồng Chủ tịch Nhóm ASEAN của Quốc hội Mỹ Mary Baker. Tuyên bố do Mary Baker và Joaquin Castell công bố.',
    people: ['Joaquin Castell US', 'Mary Baker US', 'Trần Văn Bình VN'],
  },
  {
    trap: 'an envoy is of the country of who sent him',
    text: 'Ngày 6/11/2024, Bộ trưởng Trần Văn Bình tiếp Nguyên soái không quân Mark Miller, đặc phái viên của Thủ tướng Australia.',
    people: ['Mark Miller AU', 'Trần Văn Bình VN'],
  },
  {
    trap: '"ông Petrov" is the one of the news, not his grandfather, who is recalled once',
    text: 'Tổng thống Nga Ivan Petrov đang ở Hà Nội. Ngày 6/11/2024, ông Petrov hội kiến Thủ tướng Phạm Minh Chính. Tổng thống Ivan Petrov nhắc đến chuyến thăm của ông Alexander Sergeyevich Petrov năm 1957.',
    meetings: [
      'in_person held 2024-11-06: Ivan Petrov + Phạm Minh Chính',
      '(ref) visit held 1957: Alexander Sergeyevich Petrov',
    ],
    people: ['Alexander Sergeyevich Petrov RU', 'Ivan Petrov RU', 'Phạm Minh Chính VN'],
  },
  {
    trap: 'a surname behind the post is the foreigner who bears it, not the Vietnamese of that post',
    text: 'Ngày 6/11/2024, Thủ tướng Phạm Minh Chính tiếp Thủ tướng Trung Quốc Lý Văn Hải. Thủ tướng Lý sau đó chào Tổng Bí thư Tô Lâm.',
    meetings: [
      'in_person held 2024-11-06: Phạm Minh Chính + Lý Văn Hải',
      'courtesy_call held 2024-11-06: Lý Văn Hải + Tô Lâm',
    ],
  },
];

test.each(traps)('$trap', ({ meetings, people, ...article }) => {
  const found = readSentences(article);
  if (people) expect(found.people).toEqual(people);
  if (meetings) expect(found.meetings).toEqual(meetings);
});
