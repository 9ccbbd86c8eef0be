import type { Sentence, Token, Zone } from '../document.ts';

/** A run of lines of one kind; what no range covers is furniture. */
export interface ZoneRange {
  start: number;
  end: number;
  zone: Zone;
}

/** Abbreviations whose dot ends no sentence. */
const abbreviations = new Set(
  'tp ts gs pgs ths tt st mr mrs ms dr vv ô bs ks nxb q p tx tw cn'.split(' '),
);
const ordinals = new Set(['khóa', 'lần', 'thứ', 'hội', 'kỳ']);
const roman = new Set('IVXLC');
/** A small letter that English lacks: no abbreviation has one. */
const marked = /(?=\p{Ll})[^a-z]/u;
const enders = new Set(['.', '!', '?', '…']);
const closing = new Set(['"', '”', '’', '»', ')']);
/** What belongs to a sentence that ended, close behind it; "./." is the wire mark. */
const tail = new Set([...closing, '/', '.']);
const openers = new Set(['"', '“', '‘', '«', '(', '-', '–', '*']);

/**
 * Words and signs of one sentence. Of 85,000 sentences of the press seven are longer than 300, one
 * longer than 500; what goes on is a list without an end, and is cut here.
 */
const longest = 400;

/** Cuts the zones of a page into sentences; a line end or the end of a zone always ends one. */
export function splitSentences(tokens: readonly Token[], zones: readonly ZoneRange[]): Sentence[] {
  const sentences: Sentence[] = [];
  let at = 0;
  zones.forEach((range, paragraph) => {
    while (at < tokens.length && (tokens[at] as Token).start < range.start) at++;
    let first = at;
    const close = (last: number) => {
      if (last > first)
        sentences.push({
          start: (tokens[first] as Token).start,
          end: (tokens[last - 1] as Token).end,
          first,
          last,
          paragraph,
          zone: range.zone,
        });
      first = at;
    };
    while (at < tokens.length && (tokens[at] as Token).start < range.end) {
      const token = tokens[at] as Token;
      at++;
      if (token.kind === 'break') close(at - 1);
      else if (at - first >= longest) close(at);
      else if (enders.has(token.text) && endsSentence(tokens, at - 1)) {
        while (tail.has(tokens[at]?.text ?? '') && tokens[at]?.start === tokens[at - 1]?.end) at++;
        close(at);
      }
    }
    close(at);
  });
  return sentences;
}

/** A dot inside a number, an abbreviation or an initial ("5.000", "TP.", "V.Putin") ends nothing. */
function endsSentence(tokens: readonly Token[], at: number): boolean {
  const [before, dot, next] = [tokens[at - 1], tokens[at] as Token, tokens[at + 1]];
  // the end of the text ends it as a line end does
  if (!next) return false;
  const glued = next.start === dot.end;
  const closed = glued && closing.has(next.text);
  // "“… tốt đẹp.” Thủ tướng nói" ends, "“… tốt đẹp!”, ông nói" goes on
  const ends = closed
    ? tokens[at + 2]?.cap === true
    : next.cap || next.kind === 'number' || openers.has(next.text);
  if (dot.text !== '.') return ends;
  // the wire mark "./.", a bullet: "… Ấn Độ.* Trước đó"
  if (next.text === '/' || next.text === '*') return true;
  // "du lịch... và giáo dục" goes on
  if (before?.text === '.') return ends;
  if (before?.kind === 'word') {
    if (abbreviations.has(before.low)) return false;
    // an initial, as in "V. Putin", "Chủ tịch Quốc hội S. Tumur"; "khóa X." ends
    const ordinal = roman.has(before.text) && ordinals.has(tokens[at - 2]?.low ?? '');
    if (before.text.length === 1 && before.cap && next.cap && !ordinal) return false;
  }
  // "quân sự.Tại cuộc gặp", "năm 2024.Tại cuộc gặp", "với Mỹ.Tại cuộc gặp", not "TP.HCM", "St.Petersburg"
  if (glued && !closed)
    return next.cap && !(before?.cap && before.text.length < 3 && !marked.test(before.text));
  return ends;
}
