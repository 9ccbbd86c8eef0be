import type { Token } from '../document.ts';

interface Word {
  text: string;
  low: string;
  cap: boolean;
}

const words = new Map<string, Word>();
/** Words kept to share their lower-case form; the map starts over when it is full. */
const maxWords = 200_000;

function intern(text: string): Word {
  let word = words.get(text);
  if (!word) {
    if (words.size >= maxWords) words.clear();
    const low = text.toLowerCase();
    const initial = text.charAt(0);
    words.set(text, (word = { text, low, cap: initial !== initial.toLowerCase() }));
  }
  return word;
}

const glued = /(?<=\p{Ll}\p{M}{0,3})(?=\p{Lu})|(?<=\p{Lu}{3})(?=\p{Lu}\p{M}{0,3}\p{Ll})/u;
const glues = new Map<string, number>();
/** A longer run of letters is no words: it is left whole, so that a page of one run costs no more. */
const longestGlued = 200;

/** Where a lost line end glued two words ("MINHTổng", "CaiBộ"): length of the first of them. */
function glueEnd(run: string): number {
  if (run.length < 4 || run.length > longestGlued) return run.length;
  if (run.slice(1) === run.slice(1).toLowerCase()) return run.length;
  let end = glues.get(run);
  if (end === undefined) {
    if (glues.size >= maxWords) glues.clear();
    end = run.search(glued);
    // "McCain" and "VnExpress" are words; Vietnamese marks show a lost space
    if (end < 0 || !/[^\x00-\x7f]/u.test(run)) end = run.length;
    glues.set(run, end);
  }
  return end;
}

const enum Char {
  Space,
  Break,
  Letter,
  Digit,
  Sign,
}

const letterOrMark = /[\p{L}\p{M}]/u;
const digit = /\p{N}/u;
const wide = new Map<number, Char>();

function classify(code: number, text: string, at: number): Char {
  if (code < 128) {
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return Char.Letter;
    if (code === 32 || code === 9) return Char.Space;
    if (code === 10) return Char.Break;
    return code >= 48 && code <= 57 ? Char.Digit : Char.Sign;
  }
  let kind = wide.get(code);
  if (kind === undefined) {
    const char = text.charAt(at);
    kind = letterOrMark.test(char)
      ? Char.Letter
      : digit.test(char)
        ? Char.Digit
        : /\s/u.test(char)
          ? Char.Space
          : Char.Sign;
    wide.set(code, kind);
  }
  return kind;
}

/**
 * Cuts normalised text into words (runs of letters and marks), numbers (runs of digits), single
 * signs, and one `break` for each run of line ends. Spaces give no token.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const kind = classify(text.charCodeAt(at), text, at);
    const start = at++;
    if (kind === Char.Space) continue;
    if (kind === Char.Sign) {
      const sign = text.charAt(start);
      tokens.push({ start, end: at, text: sign, low: sign, kind: 'sign', cap: false });
      continue;
    }
    while (at < text.length) {
      const next = classify(text.charCodeAt(at), text, at);
      if (next !== kind && !(kind === Char.Break && next === Char.Space)) break;
      at++;
    }
    if (kind === Char.Letter) {
      for (let from = start; from < at;) {
        const to = Math.min(at, from + glueEnd(text.slice(from, at)));
        const word = intern(text.slice(from, to));
        tokens.push({
          start: from,
          end: to,
          text: word.text,
          low: word.low,
          kind: 'word',
          cap: word.cap,
        });
        from = to;
      }
    } else {
      const run = text.slice(start, at);
      tokens.push({
        start,
        end: at,
        text: run,
        low: run,
        kind: kind === Char.Digit ? 'number' : 'break',
        cap: false,
      });
    }
  }
  return tokens;
}
