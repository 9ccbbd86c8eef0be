import { compiled } from './credits.ts';
import type { Line } from './lines.ts';

/** Cue lines of the gazetteer's lexicon, by what they do. */
export interface Cues {
  /** Everything after the line is furniture. */
  start: ReadonlySet<string>;
  /** A box inside the article, or the start of the furniture. */
  inline: ReadonlySet<string>;
  /** The line alone is furniture. */
  line: ReadonlySet<string>;
  prefix: readonly string[];
}

/** A cue as it is compared: lower case, without the signs and counters around it. */
export const cueKey = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^[\s\d»>•*|.-]+/u, '')
    .replace(/(?<![\s\d:»>•|.…-])[\s\d:»>•|.…-]+$/u, '')
    .trim();

export interface CueEntry {
  cue_vi: string;
  action: string;
}

/** Sorts the cues of the lexicon by their action, see its boilerplate_action_legend. */
export function makeCues(entries: readonly CueEntry[]): Cues {
  const pick = (...actions: string[]) =>
    new Set(entries.filter((e) => actions.includes(e.action)).map((e) => cueKey(e.cue_vi)));
  return {
    start: pick('start', 'start_if_alone', 'start_if_tail'),
    inline: pick('inline_or_start'),
    line: pick('line', 'line_if_alone'),
    prefix: entries.filter((e) => e.action === 'line_prefix').map((e) => e.cue_vi.toLowerCase()),
  };
}

/** A cue of the lexicon has up to eight words; signs and counters may stand around it. */
const mostCueWords = 14;

const slug = /^[a-z0-9 ]+$/u;
const widget =
  /^(?:!?\[[^\]]*\]\([^)]*\)\s*\|?|!\[\]\(\)\s*\|?|leftcenterrightdel|[|+\-_=*\s]+|aa|a\+|a-)$/iu;
const clockOrDay = /\d{1,2}:\d{2}|\d{1,2}[/-]\d{1,2}[/-]\d{4}/gu;
const weekday =
  /^(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật)\s*(?:,\s*)?(?:ngày )?\d{1,2}[/-]\d{1,2}[/-]\d{4}/iu;
const more = /^xem thêm\s*(?:[:>»]|$)/iu;
const bracketed = /^\[(?:video|infographic|photo|ảnh|e-magazine|longform)\]/iu;

/** "Tô Lâm,Singapore,Hội đàm,Chào xã giao": the tags of a page, no blank behind their commas. */
const tags = /^[^,.;:"“”]{2,60}(?:,(?=[^\s\d])[^,.;:"“”]{2,60}){3,}$/u;

/** "A gặp B; lũ lụt ở C… là những tin đáng chú ý trong ngày": what a digest holds, summed up before it is told. */
const digest = /[\s.…]là (?:(?:những|các) )?tin [^.;]{3,40}\.?$/iu;
const isDigest = (text: string): boolean => text.includes(';') && digest.test(text);

/** "07:00 | 07/11/2024 GMT+7": when the page was published. */
export const isStamp = ({ text, words }: Line): boolean => words <= 14 && holdsStamp(text);

/** Lines that say nothing wherever they stand: widgets, stamps, slugs, names of authors. */
export function isNoise(line: Line, cues: Cues): boolean {
  const { text } = line;
  if (widget.test(text) || bracketed.test(text) || more.test(text) || isDigest(text)) return true;
  if (isStamp(line)) return true;
  if ((line.words >= 5 && slug.test(text)) || tags.test(text)) return true;
  if (line.words > mostCueWords) return false;
  if (cues.line.has(cueKey(text))) return true;
  const low = text.toLowerCase();
  if (line.words <= 8 && cues.prefix.some((prefix) => low.startsWith(prefix))) return true;
  return isByline(line);
}

/** "Thứ Hai, 26/02/2024", or a time and a day near each other: "07:00 | 07/11/2024". */
function holdsStamp(text: string): boolean {
  let [clockEnd, dayEnd] = [-Infinity, -Infinity];
  for (const { 0: found, index } of text.matchAll(clockOrDay)) {
    const end = index + found.length;
    if (found.includes(':')) {
      if (index - dayEnd <= 24) return true;
      clockEnd = end;
    } else {
      if (index - clockEnd <= 40) return true;
      dayEnd = end;
    }
  }
  return weekday.test(text);
}

/** "Thu Hà (tổng hợp)", "Khánh Lynh", "Thu Hằng - Văn Phước", "Theo báo Tin tức". */
export function isByline({ text, words, closed }: Line): boolean {
  if (words > 8) return false;
  if (words <= 6 && /^(?:theo|nguồn|bài|tin)[ :]/iu.test(text)) return true;
  if (text.endsWith(')') && isCompiled.test(text)) return true;
  return (
    !closed &&
    words <= 6 &&
    text.split(/[\s,&/-]+/u).every((word) => /^\p{Lu}/u.test(word) || word === '')
  );
}

const isCompiled = new RegExp(String.raw`\((?:${compiled})\)$`, 'iu');

/** Characters: a teaser is cut off about here, a paragraph that ends in dots goes on. */
const longestTeaser = 260;

/** "1 - Hợp tác ngoại giao", "2. Hợp tác du lịch": an item of a list. */
const item = /^\d{1,2}\s*[-.)]\s/u;

const titleLike = ({ text, closed, words }: Line): boolean =>
  !closed && words >= 4 && words <= 30 && !item.test(text);

/**
 * The index of the first line of furniture: a cue word, a card whose title stands twice, or a run
 * of headlines, but only behind the body. `lines.length` if the page has none.
 */
export function furnitureStart(lines: readonly Line[], cues: Cues): number {
  const total = lines.reduce((sum, line) => sum + line.text.length, 0);
  let read = 0;
  let paragraphs = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    const key = line.words <= 8 ? cueKey(line.text) : '';
    const early = read < total * 0.15 && longBodyFollows(lines, i + 1);
    if (cues.start.has(key) && i > 0 && !early) return i;
    if (cues.inline.has(key) && i > 0 && !longBodyFollows(lines, i + 4)) return i;
    if (paragraphs >= 2) {
      if (isCard(lines, i) || isHeadlines(lines, i)) return i;
      if (
        paragraphs >= 3 &&
        /\.\.\.$|…$/u.test(line.text) &&
        line.words > 12 &&
        line.text.length <= longestTeaser &&
        !bodyFollows(lines, i + 1)
      )
        return i;
    }
    if (line.closed && line.text.length > 120) paragraphs++;
    read += line.text.length;
    if (/\.\/\.\s*$/u.test(line.text) && paragraphs >= 1 && !longBodyFollows(lines, i + 1))
      return i + 1;
  }
  return lines.length;
}

/** At least three real paragraphs come within the next lines. */
function longBodyFollows(lines: readonly Line[], from: number): boolean {
  let paragraphs = 0;
  for (const line of lines.slice(from, from + 12))
    if (line.closed && line.text.length > 160) paragraphs++;
  return paragraphs >= 3;
}

/** A whole sentence comes within two lines: "…, biên giới ..." ended a list, not a teaser. */
const bodyFollows = (lines: readonly Line[], from: number): boolean =>
  lines
    .slice(from, from + 2)
    .some(({ text, closed, words }) => closed && words > 8 && !/\.\.\.$|…$/u.test(text));

/** A link text and its headline: the same title-like line again within three lines. */
function isCard(lines: readonly Line[], i: number): boolean {
  const line = lines[i] as Line;
  if (!titleLike(line) || /(?:ảnh|anh|Ảnh) \d+$/u.test(line.text)) return false;
  return lines
    .slice(i + 1, i + 3)
    .some((next) => next.text === line.text || (titleLike(next) && next.text.endsWith(line.text)));
}

/** Four and more headlines on end. */
function isHeadlines(lines: readonly Line[], i: number): boolean {
  const run = lines.slice(i, i + 4);
  return (
    run.length === 4 &&
    run.every(
      (line) => titleLike(line) && line.words <= 25 && !/ảnh\s*:|ảnh \d+$/iu.test(line.text),
    )
  );
}
