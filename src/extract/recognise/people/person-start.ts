import type { Token } from '../../document.ts';
import type { Chunk } from '../chunks.ts';
import type { Entry } from '../entries.ts';
import type { Phrases } from '../phrases.ts';
import { givenNameStyle } from './given-names.ts';
import { nameStyle } from './name-style.ts';
import { isFullVietnamese, isSurname } from './surnames.ts';
import { isVietnameseSyllable } from './syllable.ts';

/** Words by the last of them, for a look-up without joining: "tập đoàn" as đoàn → {tập}. */
function byLast(list: string): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const phrase of list.split('|')) {
    const words = phrase.split(' ');
    const last = words.at(-1) ?? '';
    found.set(last, (found.get(last) ?? new Set()).add(words.at(-2) ?? ''));
  }
  return found;
}

/** Last words of what a company or an institution is called: its own name stands behind. */
const companyWords = byLast(
  'công ty|tập đoàn|ngân hàng|hãng|hãng tin|quỹ|đại học|tạp chí|tờ|nhà máy|liên doanh|' +
    'báo|thời báo|kênh|truyền hình|nhật báo|trung tâm|học viện',
);
/** The same, only right before the name: "đảng Brexit |" against "đảng Lao động | …". */
const bodyWords = byLast(
  'viện|tổ chức|đảng|hội|nhóm|trang|phong trào|câu lạc bộ|sàn|cơ quan|hạm đội|chương trình|dự án|bang|hạt|' +
    'thị trấn|nghiên cứu',
);
const maxBetween = 5;
/** "Quốc hội", "Thượng viện": what makes a house of a parliament of them, or "xã hội" of "hội". */
const houses = new Set(['quốc', 'thượng', 'hạ', 'nghị', 'chúng', 'lưỡng', 'xã']);

/** What was read of the sentence so far. */
type ReadSoFar = readonly Chunk[];
/** Surnames that stand before two given syllables. */
const korean = new Set(
  'Kim Lee Park Choi Jung Jeong Kang Cho Yoon Lim Han Shin Kwon Hwang Ahn Song Hong Yoo Moon'.split(
    ' ',
  ),
);

/**
 * Where the name of a person begins in the run of capitals [from, to): `from` when all of it is his
 * name, `to` when nothing is. "Tập đoàn Zarubezhneft | Sergei Kudryashov", "Công ty Dầu khí Premier
 * Oil |", "Phillipines | Rodrigo Duterte".
 */
export function personStart(
  tokens: readonly Token[],
  from: number,
  to: number,
  chunks: ReadSoFar,
  lexicon: Phrases<Entry>,
): number {
  const isForeign = (at: number) => !isVietnameseSyllable(tokens[at]?.low ?? '');
  if (isForeign(from))
    for (let at = from + 1; at < to - 1; at++) {
      const hit = lexicon.longest(tokens, at, to);
      if (hit?.to === to && hit.values.some(({ kind }) => kind === 'person')) return at;
    }
  const start = behindPlace(tokens, from, to) ?? behindAcronyms(tokens, from, to);
  const ofCompany = behindCompany(tokens, chunks);
  // "Chủ tịch công ty PT Hikari Sekuritas Indonesia": the whole is the company's name
  if (
    (ofCompany || behindCompany(tokens, withoutLetters(tokens, chunks))) &&
    !isPersonal(tokens, start, to) &&
    isCountry(tokens, to, lexicon)
  )
    return to;
  if (start > from) return start;
  if (isForeign(from) && isCompany(tokens, from, to, chunks)) return from + 1;
  // "Tập đoàn thương mại điện tử Trung Quốc Alibaba"
  if (to - from === 1 && chunks.at(-1)?.kind === 'country')
    return behindCompany(tokens, chunks.slice(0, -1)) ? to : from;
  if (!ofCompany) return from;
  if (isPersonal(tokens, from, to)) return from;
  for (let at = from; at < to - 1; at++)
    if (isSurname(tokens[at]?.text ?? '') && !isForeign(at + 1)) return at;
  if (to - from > 3 && korean.has(tokens[to - 3]?.text ?? '')) return to - 3;
  return to - from > 2 && tokens[to - 2]?.kind === 'word' ? to - 2 : to;
}

/** "Chủ tịch Zarabota | Lê Văn Hạnh", not "Tony Lê Văn Hạnh", "Giám mục Giuse Lê Văn Hạnh". */
function isCompany(tokens: readonly Token[], from: number, to: number, chunks: ReadSoFar): boolean {
  const head = chunks.at(-1);
  return (
    head?.kind === 'head' &&
    head.head.category !== 'clergy' &&
    givenNameStyle(tokens[from]?.low ?? '') === null &&
    isFullVietnamese(tokens.slice(from + 1, to))
  );
}

/** "công ty | PT", "công ty | CP": what stands before the letters. */
const withoutLetters = (tokens: readonly Token[], chunks: ReadSoFar): ReadSoFar => {
  const last = chunks.at(-1);
  const isLetters = last && last.to - last.from === 1 && isAcronym(tokens[last.from] as Token);
  return isLetters ? chunks.slice(0, -1) : chunks;
};

const isCountry = (tokens: readonly Token[], at: number, lexicon: Phrases<Entry>): boolean =>
  tokens[at]?.cap === true &&
  lexicon.longest(tokens, at)?.values.some(({ kind }) => kind === 'country') === true;

/** A name by its spelling, all of it: a known given name and one more, or a Korean name. */
function isPersonal(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to).filter(({ kind }) => kind === 'word');
  const style = nameStyle(textOf(tokens, from, to));
  return style === 'korean' || (words.length === 2 && style !== null && style !== 'japanese');
}

const isAcronym = ({ text, kind }: Token): boolean =>
  kind === 'word' && text.length > 1 && text === text.toUpperCase();

/** "Bộ KH-ĐT | Đào Quang Thu", "TS | John Chipman": two names and more behind an abbreviation. */
function behindAcronyms(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to && (isAcronym(tokens[at] as Token) || tokens[at]?.text === '-')) at++;
  const rest = tokens.slice(at, to).filter(({ kind }) => kind === 'word').length;
  return at > from && rest > 1 ? at : from;
}

const provinces = new Set(['ủy', 'tỉnh', 'phố', 'bang', 'vùng']);

/** "Bộ Phát triển Viễn Đông | A.A. Kozlov", "Bí thư Tỉnh ủy Gangwon | Park Yong Nam": behind the end of a post. */
function behindPlace(tokens: readonly Token[], from: number, to: number): number | null {
  const isOfProvince = to - from === 4 && provinces.has(tokens[from - 1]?.low ?? '');
  if (isOfProvince && nameStyle(textOf(tokens, to - 3, to)) === 'korean') return to - 3;
  let initial = from;
  while (initial < to - 2 && !isInitial(tokens, initial)) initial++;
  if (initial === to - 2) return null;
  if (initial <= from || isSurname(tokens[from]?.text ?? '')) return null;
  const before = tokens.slice(from, initial);
  return before.every(({ low, text }) => isVietnameseSyllable(low) && !isAscii(text))
    ? initial
    : null;
}
const isInitial = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text.length === 1 && tokens[at + 1]?.text === '.';
const isAscii = (text: string): boolean => /^[\x00-\x7f]*$/u.test(text);

const textOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .filter(({ kind }) => kind === 'word')
    .map(({ text }) => text)
    .join(' ');

function names(
  words: ReturnType<typeof byLast>,
  { low }: Token,
  before: Token | undefined,
): boolean {
  const firsts = words.get(low);
  return firsts !== undefined && (firsts.has('') || firsts.has(before?.low ?? ''));
}

/** Whether a word for a company stands before, with nothing but its trade between. */
function behindCompany(tokens: readonly Token[], chunks: ReadSoFar): boolean {
  for (let back = 1; back <= maxBetween; back++) {
    const chunk = chunks.at(-back);
    if (chunk?.kind !== 'word' && chunk?.kind !== 'head' && chunk?.kind !== 'fixed') return false;
    const [word, before] = [tokens[chunk.to - 1], tokens[chunk.to - 2]];
    if (!word || (word.text.length > 1 && word.text.toUpperCase() === word.text)) return false;
    if (houses.has(before?.low ?? '')) return false;
    if (names(companyWords, word, before) || (back === 1 && names(bodyWords, word, before)))
      return true;
    if (chunk.kind === 'head') return false;
  }
  return false;
}
