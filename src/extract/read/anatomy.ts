import type { Zone } from '../document.ts';
import { bylineOf, creditsOf } from './credits.ts';
import { furnitureStart, isNoise, type Cues } from './furniture.ts';
import { headlineAt, isDoubled } from './headline.ts';
import { linesOf, type Line } from './lines.ts';

export interface ZoneRange {
  start: number;
  end: number;
  zone: Zone;
}

const numberedCaption = /\s(?:ảnh|anh|Ảnh|hinh anh)\s+\d+\.?$/u;
const dateline =
  /^(?:\([^()\n]{2,28}\)|[A-ZĐ]{2,}(?:\.[A-Z]+)?(?: Online)?|[\p{Lu}][\p{L}.]{1,12}\.(?:vn|VN|com))\s*[-:,]\s*/u;

/**
 * The zones of a page, in order: title, body, captions, subheads. What no range covers (side
 * columns, credits, bylines, stamps, agency marks) is furniture, and nobody is read from it.
 * `text` is normalised; offsets count in it.
 */
export function zonesOf(text: string, cues: Cues): ZoneRange[] {
  const lines = linesOf(text);
  const end = furnitureStart(lines, cues);
  const zones: ZoneRange[] = [];
  const titles = new Set<string>();
  const counts = new Map<string, number>();
  for (const line of lines) {
    const text = unstopped(line.text);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const first = headlineAt(lines);
  lines.slice(0, end).forEach((line, index) => {
    if (index < first || isDoubled(line.text)) return;
    if (index > first && isNoise(line, cues)) return;
    // a headline that stands twice, and its alt text, are one
    const plain = line.text.replace(numberedCaption, '');
    if (index > first && index < first + 4 && titles.has(plain)) return;
    if (index < first + 3) titles.add(plain);
    const repeated = (counts.get(unstopped(line.text)) ?? 0) > 1;
    zones.push(...rangesOf(line, zoneOf(line, index === first, repeated)));
  });
  return zones;
}

function zoneOf(line: Line, isFirst: boolean, repeated: boolean): Zone {
  if (isFirst) return line.words <= 40 ? 'title' : 'body';
  if (/^\|/u.test(line.text) || numberedCaption.test(line.text)) return 'caption';
  const credit = creditsOf(line.text).at(-1);
  if (credit && line.words < 60 && credit.end >= line.text.length - 2) return 'caption';
  // scraped pages print captions twice: in their place and again behind the text
  if (repeated && line.words < 45) return 'caption';
  if (line.closed) return 'body';
  return line.words <= 20 ? 'subhead' : 'body';
}

const unstopped = (text: string): string => (text.endsWith('.') ? text.slice(0, -1) : text);

/** "[Thủ tướng tiếp đại diện thương mại Hoa Kỳ]" inside a paragraph: the headline of another article. */
const link = /\[\p{Lu}[^[\]\n]{20,160}\]/gu;
const linksOf = (text: string): { start: number; end: number }[] =>
  [...text.matchAll(link)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));

/** The parts of a line outside its credits, links, author and agency mark. */
function rangesOf(line: Line, zone: Zone): ZoneRange[] {
  const ranges: ZoneRange[] = [];
  let from = dateline.exec(line.text)?.[0].length ?? 0;
  const cuts = [...creditsOf(line.text), ...linksOf(line.text), ...bylineOf(line.text)];
  for (const cut of cuts.sort((a, b) => a.start - b.start)) {
    if (cut.start > from)
      ranges.push({ start: line.start + from, end: line.start + cut.start, zone });
    from = Math.max(from, cut.end);
  }
  if (from < line.text.length) ranges.push({ start: line.start + from, end: line.end, zone });
  return ranges.filter(({ start, end }) => end - start > 1);
}
