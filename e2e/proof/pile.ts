import type { Article } from '../../src/extract/document.ts';
import { lifelikeName } from '../../src/graph/lifelike/lifelike-names.ts';
import { makeRandom, type Random } from '../../src/graph/lifelike/random.ts';

/** Countries as the press calls them. */
const countries = [
  ['LA', 'Lào'],
  ['KH', 'Campuchia'],
  ['CN', 'Trung Quốc'],
  ['JP', 'Nhật Bản'],
  ['KR', 'Hàn Quốc'],
  ['RU', 'Nga'],
  ['IN', 'Ấn Độ'],
  ['CU', 'Cuba'],
] as const;

const posts = ['Bộ trưởng Ngoại giao', 'Thứ trưởng Ngoại giao', 'Phó Thủ tướng'];
const verbs = ['hội đàm với', 'tiếp', 'điện đàm với', 'hội kiến', 'chủ trì hội đàm với'];
const places = ['Hà Nội', 'Viêng Chăn', 'Phnôm Pênh', 'Thành phố Hồ Chí Minh'];
const rest = [
  'Hai bên đánh giá cao sự phát triển của quan hệ hữu nghị truyền thống.',
  'Hai bên nhất trí phối hợp chặt chẽ tại các diễn đàn đa phương.',
  'Nhân dịp này, hai bên đã ký biên bản ghi nhớ về hợp tác đào tạo.',
  'Cùng ngày, đoàn đã đến đặt vòng hoa và vào Lăng viếng Chủ tịch Hồ Chí Minh.',
  'Kim ngạch thương mại hai chiều tăng 12,5% so với cùng kỳ năm trước.',
];

/**
 * Articles as lines of NDJSON, as an engine would get them: the given ones as they are, pages made
 * of their paragraphs in another order, invented news in the grammar of this press, and what goes
 * wrong in every pile: the same article twice, one id for two texts, records that are broken.
 * The same count and seed give the same lines.
 */
export function pileOfArticles(given: readonly Article[], count: number, seed = 1): string[] {
  const random = makeRandom(seed);
  const lines = given.map(({ id, text, published }) => JSON.stringify({ id, text, published }));
  while (lines.length < count) {
    const n = lines.length;
    const kind = n % 20;
    if (kind < 4 && given.length > 0) lines.push(permuted(random.pick(given), n, random));
    else if (kind === 4) lines.push(random.pick(lines));
    else if (kind === 5) lines.push(brokenRecord(n));
    else lines.push(invented(kind === 7 ? n - 1 : n, count, random));
  }
  return lines.slice(0, count);
}

export function shuffled<T>(items: readonly T[], { below }: Random): T[] {
  const all = [...items];
  for (let at = all.length - 1; at > 0; at--) {
    const other = below(at + 1);
    [all[at], all[other]] = [all[other] as T, all[at] as T];
  }
  return all;
}

function permuted({ text, published }: Article, n: number, random: Random): string {
  const [title = '', ...paragraphs] = text.split('\n');
  const page = [title, ...shuffled(paragraphs, random)].join('\n');
  return JSON.stringify({ id: `permuted-${String(n)}`, text: page, published });
}

const brokenRecord = (n: number): string =>
  n % 3 === 0 ? `{"id": "broken-${String(n)}", "text": ` : JSON.stringify({ id: n, text: '' });

/** News of one meeting between two people; about one person for every four articles. */
function invented(n: number, count: number, { pick, below }: Random): string {
  const people = 1 + Math.ceil(count / 8);
  const [code, country] = pick(countries);
  const [post, other] = [pick(posts), pick(posts)];
  const host = lifelikeName('VN', below(people));
  const guest = lifelikeName(code, below(people));
  const [day, month] = [String(1 + below(28)), String(1 + below(12))];
  const year = String(2005 + below(20));
  const news = `${post} ${host} ${pick(verbs)} ${other} ${country} ${guest}`;
  const when = pick([
    `Ngày ${day}/${month}/${year}`,
    `Chiều ${day}/${month}`,
    `Sáng ngày ${day}/${month}`,
  ]);
  const text = `${news}\n\n${when}, tại ${pick(places)}, ${news}. ${pick(rest)}\n${pick(rest)} ${pick(rest)}`;
  const published = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return JSON.stringify({ id: `bai-${String(n)}`, text, ...(below(2) === 0 && { published }) });
}
