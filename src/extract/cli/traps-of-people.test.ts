import { expect, test } from 'vitest';
import { readSentences } from './read-sentences.ts';

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
    trap: 'an unnamed party is that of the country named next',
    text: 'Ngày 6/11/2024, Thủ tướng Phạm Minh Chính tiếp Ủy viên Ban Thường vụ Trung ương Đảng, Phó Thủ tướng Campuchia Sok Vannara.',
    people: ['Phạm Minh Chính VN', 'Sok Vannara KH'],
  },
];

test.each(traps)('$trap', ({ meetings, people, ...article }) => {
  const found = readSentences(article);
  if (people) expect(found.people).toEqual(people);
  if (meetings) expect(found.meetings).toEqual(meetings);
});
