/**
 * Careers that nobody follows at the same time: two namesakes of one country are two people when
 * one is an ambassador in the year in which the other leads a province.
 */
export interface PostFamily {
  name: string;
  pattern: RegExp;
  examples: readonly string[];
  nonExamples: readonly string[];
}

export const postFamilies: readonly PostFamily[] = [
  {
    name: 'diplomat abroad',
    pattern: /^(?:phó )?(?:đại sứ|tổng lãnh sự|công sứ|đại biện)(?!\p{L})/u,
    examples: ['Đại sứ Việt Nam tại Nga', 'Tổng Lãnh sự Việt Nam tại Nam Ninh'],
    nonExamples: ['Trợ lý đại sứ', 'Bộ trưởng Bộ Ngoại giao'],
  },
  {
    name: 'province',
    pattern:
      /^(?:phó )?(?:bí thư (?:tỉnh ủy|thành ủy)|chủ tịch (?:ubnd|ủy ban nhân dân) (?:tỉnh|thành phố|tp)|tỉnh trưởng)(?!\p{L})/u,
    examples: [
      'Bí thư Tỉnh ủy Lào Cai',
      'Chủ tịch UBND TP Hà Nội',
      'Phó Bí thư Thành ủy Hải Phòng',
    ],
    nonExamples: ['Bí thư Trung ương Đảng', 'Chủ tịch nước', 'Bí thư thứ nhất'],
  },
  {
    name: 'ministry',
    pattern: /^(?:thứ trưởng|bộ trưởng)(?!\p{L})/u,
    examples: ['Thứ trưởng Bộ Ngoại giao', 'Bộ trưởng Quốc phòng'],
    nonExamples: ['Phó Thủ tướng', 'Nguyên Bộ trưởng Bộ Tài chính'],
  },
  {
    name: 'army',
    pattern: /^(?:phó )?(?:tổng tham mưu trưởng|tư lệnh|chính ủy)(?!\p{L})/u,
    examples: ['Phó Tổng Tham mưu trưởng Quân đội nhân dân', 'Tư lệnh Hải quân'],
    nonExamples: ['Tổng Bí thư'],
  },
];

/** Families that posts as spelled in a text belong to. */
export const familiesOf = (posts: readonly string[]): ReadonlySet<string> =>
  new Set(
    posts.flatMap((post) =>
      postFamilies
        .filter(({ pattern }) => pattern.test(post.normalize('NFC').toLowerCase()))
        .map(({ name }) => name),
    ),
  );

/** Whether two sets of posts of one year cannot be one person's. */
export function postsContradict(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((family) => b.has(family));
}
