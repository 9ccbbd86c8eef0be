import type { Sentence, Token, Zone } from '../document.ts';

/** A run of lines of one kind; what no range covers is furniture. */
export interface ZoneRange {
  start: number;
  end: number;
  zone: Zone;
}

/** Abbreviations whose dot ends no sentence. */
const abbreviations = new Set(
  'tp ts gs pgs ths tt ths.s st mr mrs ms dr v.v vv ô bs ks nxb q p tx tw cn đ/c'.split(' '),
);
const ordinals = new Set(['khóa', 'lần', 'thứ', 'hội', 'kỳ']);
const enders = new Set(['.', '!', '?', '…']);
const closers = new Set(['/', '"', '”', '’', '»', ')', '.', '…', '!', '?']);
const closing = new Set(['"', '”', '’', '»', ')']);
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
        while (closers.has(tokens[at]?.text ?? '') && tokens[at]?.start === tokens[at - 1]?.end)
          at++;
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
  if (dot.text !== '.')
    return next.cap || next.kind === 'number' || openers.has(next.text) || closers.has(next.text);
  if (next.text === '.' || before?.text === '.') return next.text !== '.';
  if (next.text === '/') return true;
  // "… Ấn Độ.* Trước đó": a bullet
  if (next.text === '*') return true;
  if (before?.kind === 'word') {
    if (abbreviations.has(before.low)) return false;
    // an initial, as in "V. Putin"; "khóa X." ends
    const ordinal = ordinals.has(tokens[at - 2]?.low ?? '');
    if (before.text.length === 1 && before.cap && next.cap && !ordinal) return false;
  }
  if (closing.has(next.text) && next.start === dot.end) {
    // "“… tốt đẹp.” Thủ tướng nói"
    return tokens[at + 2]?.cap === true;
  }
  if (next.start === dot.end) {
    // "quân sự.Tại cuộc gặp", not "TP.HCM"
    const shortest = before?.cap ? 3 : 2;
    return next.cap && before?.kind === 'word' && before.text.length >= shortest;
  }
  return next.cap || next.kind === 'number' || openers.has(next.text);
}
