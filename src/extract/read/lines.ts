/** One line of a page that holds text; offsets of its trimmed content. */
export interface Line {
  start: number;
  end: number;
  text: string;
  words: number;
  /** Ends like a sentence. */
  closed: boolean;
}

/** The lines of a page that hold anything, trimmed. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  while (from <= text.length) {
    const next = text.indexOf('\n', from);
    const to = next < 0 ? text.length : next;
    const raw = text.slice(from, to);
    const content = raw.trim();
    if (content !== '') {
      const start = from + raw.indexOf(content);
      lines.push({
        start,
        end: start + content.length,
        text: content,
        words: countWords(content),
        closed: /[.!?…:;"”)]$/u.test(content),
      });
    }
    from = to + 1;
  }
  return lines;
}

function countWords(text: string): number {
  let words = 1;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) words++;
  return words;
}
