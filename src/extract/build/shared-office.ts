/**
 * Offices that one person of a country holds at a time, or so few that two of nearly one name in
 * the press are one: what makes two spellings one person.
 */
export interface Office {
  name: string;
  /** Fits the beginning of a post, in lower case, without "cựu" and the like. */
  pattern: RegExp;
  /** One holder at a time, so that even a free transcription of his name is his. */
  single: boolean;
  examples: readonly string[];
  nonExamples: readonly string[];
}

const end = '(?!\\p{L})';
const begins = (words: string): RegExp => new RegExp(`^(?:${words})${end}`, 'u');

export const offices: readonly Office[] = [
  {
    name: 'head of state',
    pattern: begins('tổng thống|chủ tịch nước|quốc vương|nhà vua|nữ hoàng|toàn quyền'),
    single: true,
    examples: ['Tổng thống Hợp chúng quốc Hoa Kỳ', 'cựu Tổng thống', 'Nhà vua'],
    nonExamples: ['Phó Tổng thống', 'Trợ lý Tổng thống', 'Chủ tịch Quốc hội'],
  },
  {
    name: 'head of government',
    pattern: begins('thủ tướng|cố vấn nhà nước'),
    single: true,
    examples: ['Thủ tướng Chính phủ', 'Nguyên Thủ tướng'],
    nonExamples: ['Phó Thủ tướng', 'Phu nhân Thủ tướng'],
  },
  {
    name: 'party leader',
    pattern: begins('tổng bí thư'),
    single: true,
    examples: ['Tổng Bí thư Ban Chấp hành Trung ương Đảng'],
    nonExamples: ['Bí thư Tỉnh ủy'],
  },
  {
    name: 'chair of parliament',
    pattern: begins('chủ tịch (?:quốc hội|hạ viện|duma|nghị viện)'),
    single: true,
    examples: ['Chủ tịch Hạ viện Nhật Bản', 'Chủ tịch Quốc hội'],
    nonExamples: ['Phó Chủ tịch Quốc hội', 'Chủ tịch Thượng viện'],
  },
  {
    name: 'chair of the upper house',
    pattern: begins('chủ tịch (?:thượng viện|hội đồng liên bang)'),
    single: true,
    examples: ['Chủ tịch Thượng viện'],
    nonExamples: ['Chủ tịch Hạ viện', 'Chủ tịch Hội đồng nhân dân'],
  },
  {
    name: 'foreign minister',
    pattern: begins('ngoại trưởng|bộ trưởng (?:bộ )?ngoại giao'),
    single: true,
    examples: ['Ngoại trưởng Nga', 'Bộ trưởng Bộ Ngoại giao'],
    nonExamples: ['Thứ trưởng Ngoại giao', 'Bộ trưởng Quốc phòng'],
  },
  {
    name: 'defence minister',
    pattern: begins('bộ trưởng (?:bộ )?quốc phòng'),
    single: true,
    examples: ['Bộ trưởng Quốc phòng Liên bang Nga'],
    nonExamples: ['Thứ trưởng Bộ Quốc phòng', 'Bộ trưởng Ngoại giao'],
  },
  {
    name: 'vice president',
    pattern: begins('phó (?:tổng thống|chủ tịch nước)'),
    single: false,
    examples: ['Phó Tổng thống Mỹ'],
    nonExamples: ['Tổng thống', 'Phó Chủ tịch Quốc hội'],
  },
  {
    name: 'deputy prime minister',
    pattern: begins('phó thủ tướng'),
    single: false,
    examples: ['Phó Thủ tướng thứ nhất'],
    nonExamples: ['Thủ tướng'],
  },
  {
    name: 'deputy foreign minister',
    pattern: begins('thứ trưởng (?:bộ )?ngoại giao'),
    single: false,
    examples: ['Thứ trưởng Bộ Ngoại giao Liên bang Nga', 'Thứ trưởng Ngoại giao Nga'],
    nonExamples: ['Thứ trưởng Bộ Công an', 'Bộ trưởng Ngoại giao'],
  },
  {
    name: 'deputy defence minister',
    pattern: begins('thứ trưởng (?:bộ )?quốc phòng'),
    single: false,
    examples: ['Thứ trưởng Quốc phòng'],
    nonExamples: ['Bộ trưởng Quốc phòng'],
  },
];

const former = /^(?:(?:tân|cựu|nguyên|quyền|đương kim) )+/u;
/** A post of so many words is told from others by them: "Thống đốc thành phố Saint Petersburg". */
const telling = 4;

export interface HeldOffice {
  name: string;
  single: boolean;
}

/** The offices among posts as spelled in a text, and posts long enough to be nobody else's. */
export const officesIn = (posts: readonly string[]): HeldOffice[] =>
  posts.flatMap((post): HeldOffice[] => {
    const text = post.normalize('NFC').toLowerCase().replace(former, '');
    const office = offices.find(({ pattern }) => pattern.test(text));
    if (office) return [office];
    return text.split(' ').length >= telling ? [{ name: text, single: false }] : [];
  });
