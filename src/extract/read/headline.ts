import { normalise } from '../text/normalise.ts';
import { isStamp } from './furniture.ts';
import { linesOf, type Line } from './lines.ts';

const breadcrumb = /^Trang chủ(?:\s|$)/u;

/** The index of the line that names the article: the first that is no breadcrumb, card or stamp. */
export const headlineAt = (lines: readonly Line[]): number =>
  lines.findIndex((line) => !breadcrumb.test(line.text) && !isDoubled(line.text) && !isStamp(line));

/** "Tít Tít": the link text of a card, run together with its headline. */
export function isDoubled(text: string): boolean {
  const half = text.length >> 1;
  return text.length > 40 && text[half] === ' ' && text.slice(0, half) === text.slice(half + 1);
}

/** The headline is among the first of a page: the rest need not be read for it. */
const reach = 2000;

/** The headline of a page of text, as it is printed, on one line, NFC; null where no line could be one. */
export function headlineOf(text: string): string | null {
  const page = normalise(text.slice(0, reach));
  const lines = linesOf(page.text);
  const line = lines[headlineAt(lines)] ?? lines[0];
  if (!line) return null;
  const printed = text.slice(page.toSource(line.start), page.toSource(line.end));
  return printed
    .normalize('NFC')
    .trim()
    .replace(/\s*[\r\n]\s*/gu, ' ');
}
