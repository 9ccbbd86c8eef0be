import type { Token } from '../../document.ts';
import { namesakes, sites } from './honorifics.ts';
import { isSurname } from './surnames.ts';
import { isVietnameseSyllable } from './syllable.ts';

const regions = new Set(
  'quân ủy tỉnh bang phố sông hạt vùng đảo huyện hãng biển khẩu cảng hồ núi quận tiểu'.split(' '),
);

const districts = new Set(['xã', 'bang', 'phường', 'thôn', 'quận', 'làng', 'xứ']);
const estates = new Set(['khu công nghiệp', 'cụm công nghiệp', 'khu chế xuất', 'khu đô thị']);

/** "phụ trách các vấn đề toàn cầu A": words that end as one for a thing does. */
const abstract = new Set(
  'toàn cầu|yêu cầu|nhu cầu|thị trường|môi trường|biểu tượng|ấn tượng|đối tượng|thần tượng'.split(
    '|',
  ),
);

/** "đường Lý Thường Kiệt", "Lăng Chủ tịch Hồ Chí Minh": the name of a thing. */
export function namesThing(
  tokens: readonly Token[],
  at: number,
  chunks: readonly { kind: string; from: number; to: number }[],
): boolean {
  const before = tokens[at - 1];
  const twoBefore = tokens[at - 2];
  if (before?.kind !== 'word' || chunks.at(-1)?.kind === 'field') return false;
  if (isOfCity(tokens, at, chunks)) return false;
  if (isNamesake(tokens, at) || isInstitute(before, twoBefore)) return true;
  if (estates.has(`${tokens[at - 3]?.low ?? ''} ${twoBefore?.low ?? ''} ${before.low}`))
    return true;
  if (namesSite(tokens, at)) return true;
  // "Bí thư Tỉnh ủy Gangwon", "ven sông Mekong": one foreign word behind the word for a region
  if (
    regions.has(before.low) &&
    !isVietnameseSyllable(tokens[at]?.low ?? '') &&
    !(tokens[at + 1]?.cap && tokens[at + 1]?.kind === 'word')
  )
    return true;
  // "xã Lộc Thạnh", "bang Hạ Áo", against "Chủ tịch xã Nguyễn Văn A"
  if (districts.has(before.low) && !isSurname(tokens[at]?.low ?? '')) return true;
  // "Lăng Chủ tịch Hồ Chí Minh", "Khu di tích Chủ tịch Hồ Chí Minh"
  const title = chunks.at(-1);
  return (title?.kind === 'head' || title?.kind === 'honorific') && isNamesake(tokens, title.from);
}

/** Whether one word, or two, before token `at` make a name there that of a thing. */
function isNamesake(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at - 1]?.low ?? '';
  const two = `${tokens[at - 2]?.low ?? ''} ${word}`;
  return (namesakes.has(word) && !abstract.has(two)) || namesakes.has(two);
}

/** "Viện Hồ Chí Minh", not "Hạ viện", "Hạ Viện": an institute that bears a name. */
const isInstitute = (before: Token, twoBefore: Token | undefined): boolean =>
  before.text === 'Viện' && !chambers.has(twoBefore?.low ?? '');
const chambers = new Set(['thượng', 'hạ', 'nghị', 'tham', 'lưỡng', 'dân', 'chúng', 'tự', 'pháp']);

/** "Chủ tịch UBND thành phố | Nguyễn Văn A": who holds a post of the city, no city of that name. */
function isOfCity(
  tokens: readonly Token[],
  at: number,
  chunks: readonly { kind: string; from: number; to: number }[],
): boolean {
  if (tokens[at - 1]?.low !== 'phố' || tokens[at - 2]?.low !== 'thành') return false;
  // the one city that bears the name of a person whom the gazetteer knows
  if (tokens[at]?.low === 'hồ' && tokens[at + 1]?.low === 'chí') return false;
  const post = chunks.findLast(({ kind }) => kind === 'head');
  return post !== undefined && at - post.to <= 2 && isSurname(tokens[at]?.low ?? '');
}

const maxAdjectives = 3;
/** What names people, and stands in no name of a site. */
const naming = new Set(['có', 'gồm', 'là', 'ông', 'bà', 'do']);
const siteEnds = new Set([...sites].map((site) => site.split(' ').at(-1) ?? ''));

/** "sân bay quân sự Palam", "tàu sân bay động cơ hạt nhân …" */
function namesSite(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i > 0 && i >= at - 2 - maxAdjectives; i--) {
    const [word, before] = [tokens[i], tokens[i - 1]];
    // "tại sân bay có ông A"
    if (word?.kind !== 'word' || word.cap || naming.has(word.low)) return false;
    if (siteEnds.has(word.low) && sites.has(`${before?.low ?? ''} ${word.low}`)) return true;
  }
  return false;
}
