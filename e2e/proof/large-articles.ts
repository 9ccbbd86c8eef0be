/** Pages of a megabyte made to be slow: each repeats what some stage looks at again and again. */

const megabyte = 1_000_000;

/** `piece` with its number, until a megabyte of letters is full. */
function repeated(piece: (at: number) => string): string {
  const pieces: string[] = [];
  let length = 0;
  for (let at = 0; length < megabyte; at++) {
    const next = piece(at);
    pieces.push(next);
    length += next.length;
  }
  return pieces.join('').slice(0, megabyte);
}

const given = ['An', 'Bình', 'Cường', 'Dũng', 'Giang', 'Hải', 'Khánh', 'Lâm', 'Minh', 'Nam'];
const nameOf = (at: number) =>
  `Nguyễn ${given[at % 10] ?? ''} ${given[Math.floor(at / 10) % 10] ?? ''}`;
const foreignOf = (at: number) =>
  `Kham${'aeiou'[at % 5] ?? ''}n${at.toString(36)} Vong${'aeiou'[Math.floor(at / 5) % 5] ?? ''}k`;
const dayOf = (at: number) => `${String((at % 28) + 1)}/${String((at % 12) + 1)}`;
const sentenceOf = (at: number) =>
  `Chiều ${dayOf(at)}, tại Hà Nội, Thủ tướng ${nameOf(at)} đã hội đàm với Thủ tướng Lào ${foreignOf(at)}.`;

/** By name: what is repeated. */
export const largeArticles: Readonly<Record<string, string>> = {
  'one letter': repeated(() => 'a'),
  'one capital': repeated(() => 'Đ'),
  'glued words': repeated(() => 'minhTổng'),
  'capitals, then small letters': repeated(() => 'ABCĐa'),
  'letters that carry marks': repeated(() => 'a\u0300\u0301\u0302'),
  'one letter with endless marks': `a${repeated(() => '\u0301')}`,
  spaces: repeated(() => ' '),
  'spaces inside a line': `Ảnh ${repeated(() => ' ')} Ảnh`,
  'other spaces inside a line': `a${repeated(() => '\u00a0')}b`,
  'empty lines': repeated(() => '\n'),
  'carriage returns': repeated(() => '\r'),
  tabs: `Thứ hai${repeated(() => '\t')}c`,
  dots: repeated(() => '.'),
  colons: `a${repeated(() => ':')}b`,
  commas: repeated(() => ','),
  hyphens: repeated(() => '-'),
  'hyphens between letters': repeated(() => 'a-'),
  'hyphens between spaces': repeated(() => ' - '),
  'opening brackets': repeated(() => '('),
  'nested brackets': '('.repeat(megabyte / 2) + ')'.repeat(megabyte / 2),
  'opening square brackets': repeated(() => '['),
  'opened links': repeated(() => '![]('),
  quotes: repeated(() => '“'),
  digits: repeated(() => '1'),
  'days without an end': repeated(() => '1/'),
  stamps: repeated(() => '0-0-0000'),
  'times without a day': repeated(() => '7:00 '),
  'half stamps on short lines': repeated(() => '07:00 | 1/1/20\n'),
  credits: repeated(() => 'Ảnh: '),
  'credits in brackets': repeated(() => '(Ảnh: A '),
  'invisible letters': repeated(() => 'a\u200b'),
  'look-alike letters': repeated(() => 'Мa'),
  'lone surrogates': repeated(() => '\ud800'),
  'signs beyond the first plane': repeated(() => '\u{1f91d}'),
  markup: repeated(() => '<b>'),
  'table cells': repeated(() => '|a'),
  'a list of names': repeated((at) => `${nameOf(at)}, `),
  'a list of names with "và"': repeated((at) => `${nameOf(at)} và `),
  'a list of foreign names': repeated((at) => `${foreignOf(at)}, `),
  'one name': repeated(() => 'Nguyễn Văn An '),
  'one endless name': repeated((at) => `${given[at % 10] ?? ''} `),
  'a name a line': repeated((at) => `${nameOf(at)}\n`),
  posts: repeated(() => 'Thủ tướng '),
  'posts joined': repeated(() => 'Ủy viên Bộ Chính trị, Bí thư Trung ương Đảng, '),
  'posts with names': repeated((at) => `Thủ tướng ${nameOf(at)}, `),
  'deputies of deputies': repeated(() => 'Phó '),
  'days in one sentence': repeated((at) => `ngày ${dayOf(at)}, `),
  'years in one sentence': repeated((at) => `năm ${String(1900 + (at % 200))} và `),
  'days of publication': repeated((at) => `hôm qua, hôm nay, ngày ${dayOf(at)} `),
  congresses: repeated(() => 'Đại hội đại biểu toàn quốc lần thứ XIII '),
  triggers: repeated(() => 'hội đàm '),
  'triggers with names': repeated((at) => `${nameOf(at)} gặp `),
  'collective references': repeated(() => 'hai Thủ tướng hội đàm. '),
  pronouns: repeated(() => 'Ông gặp bà. '),
  countries: repeated(() => 'Việt Nam, Lào, Campuchia, '),
  places: repeated(() => 'tại Hà Nội '),
  meetings: repeated((at) => `${sentenceOf(at)} `),
  'meetings on lines of their own': repeated((at) => `${sentenceOf(at)}\n\n`),
  'one meeting': repeated(() => `${sentenceOf(7)} `),
  'one meeting a line': repeated(() => `${sentenceOf(7)}\n`),
  'meetings in one sentence': repeated((at) => `${sentenceOf(at).slice(0, -1)}; `),
  'meetings of nobody known': repeated((at) => `${foreignOf(at)} hội kiến ${foreignOf(at + 7)}. `),
  'sessions of committees': repeated(
    (at) =>
      `khóa họp lần thứ ${String(at)} Ủy ban Việt Nam - Lào vào tháng ${dayOf(at).slice(-1)}, `,
  ),
  'counted visits': repeated(
    (at) => `Chuyến thăm lần thứ hai năm ${String(1990 + (at % 30))}, A thăm Lào tháng 5/2017. `,
  ),
  'meetings at the margin of a conference': repeated(
    (at) =>
      `Thủ tướng ${nameOf(at)} sẽ gặp Thủ tướng Lào ${foreignOf(at)} bên lề Hội nghị Cấp cao APEC. `,
  ),
  'meetings during a visit': repeated(
    (at) =>
      `Trong chuyến thăm này, Thủ tướng ${nameOf(at)} đã gặp Thủ tướng Lào ${foreignOf(at)} trong chuyến thăm Lào. `,
  ),
  headlines: repeated((at) => `${nameOf(at)} thăm Lào lần thứ ${String(at)}\n`),
  'headlines twice': repeated((at) => `Tít số ${String(at >> 1)} của trang\n`),
  'long lines': repeated((at) => `${sentenceOf(at).repeat(800)}\n`),
  'a line that stands twice': 'Lào '.repeat(megabyte / 8) + 'Lào '.repeat(megabyte / 8),
};
