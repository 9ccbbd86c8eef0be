import type { Token } from '../document.ts';

/** A word as every token of it shares it: equal words are one object, with one lower-case form. */
interface Word {
  text: string;
  low: string;
  cap: boolean;
}

/** The words of each run of letters met so far: nearly always one, the run itself. */
const runs = new Map<string, readonly Word[]>();
/** Kept so that a run is looked at once; the map starts over when it is full. */
const mostRuns = 200_000;

function wordsOf(run: string): readonly Word[] {
  let words = runs.get(run);
  if (!words) {
    if (runs.size >= mostRuns) runs.clear();
    const end = glueEnd(run);
    words =
      end < run.length
        ? [...wordsOf(run.slice(0, end)), ...wordsOf(run.slice(end))]
        : [wordOf(run)];
    runs.set(run, words);
  }
  return words;
}

function wordOf(text: string): Word {
  const initial = text.charAt(0);
  return { text, low: oneCopy(text.toLowerCase()), cap: initial !== initial.toLowerCase() };
}

/**
 * The copy of a word that the engine keeps once for all names of properties: two of them are
 * compared by where they lie, not letter by letter, and every rule compares words.
 */
export const oneCopy = (word: string): string => Object.keys({ [word]: 0 })[0] as string;

const glued = /(?<=\p{Ll}\p{M}{0,3})(?=\p{Lu})|(?<=\p{Lu}{3})(?=\p{Lu}\p{M}{0,3}\p{Ll})/u;
/** A longer run of letters is no words: it is left whole, so that a page of one run costs no more. */
const longestGlued = 200;

/** Where a lost line end glued the first word of a run of letters to the next ("MINHTổng", "CaiBộ"). */
function glueEnd(run: string): number {
  if (run.length < 4 || run.length > longestGlued) return run.length;
  const end = run.search(glued);
  // "McCain" and "VnExpress" are words; Vietnamese marks show a lost space
  if (!/[^\x00-\x7f]/u.test(run)) return run.length;
  return end < 0 ? nameEnd(run) : end;
}

/** Words that go on behind a name; none of them ends a syllable that has a vowel before it. */
const goingOn = [
  'và',
  'đã',
  'của',
  'với',
  'sẽ',
  'khẳng',
  'tiếp',
  'thăm',
  'gặp',
  'nhấn',
  'phát',
  'tại',
];
const shortestName = 3;

/** Where a lost space glued the end of a name to what is said of it ("Hạnhtiếp", "Belarusvà"). */
function nameEnd(run: string): number {
  if (!/^\p{Lu}/u.test(run)) return run.length;
  const word = goingOn.find((end) => run.endsWith(end)) ?? '';
  return run.length - word.length < shortestName ? run.length : run.length - word.length;
}

const enum Char {
  Space,
  Break,
  Letter,
  Digit,
  Sign,
}

/** What each UTF-16 unit is, once it was met. */
const kinds = new Array<Char | undefined>(0x1_0000);

const kindAt = (text: string, at: number): Char => {
  const code = text.charCodeAt(at);
  const known = kinds[code];
  if (known !== undefined) return known;
  const kind = look(text.charAt(at));
  kinds[code] = kind;
  return kind;
};

function look(char: string): Char {
  if (char === '\n') return Char.Break;
  if (/\s/u.test(char)) return Char.Space;
  if (/[\p{L}\p{M}]/u.test(char)) return Char.Letter;
  return /\p{N}/u.test(char) ? Char.Digit : Char.Sign;
}

/**
 * Cuts normalised text into words (runs of letters and marks), numbers (runs of digits), single
 * signs, and one `break` for each run of line ends. Spaces give no token.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const kind = kindAt(text, at);
    const start = at++;
    if (kind === Char.Space) continue;
    if (kind === Char.Sign) {
      const sign = text.charAt(start);
      tokens.push({ start, end: at, text: sign, low: sign, kind: 'sign', cap: false });
      continue;
    }
    while (at < text.length) {
      const next = kindAt(text, at);
      if (next !== kind && !(kind === Char.Break && next === Char.Space)) break;
      at++;
    }
    if (kind === Char.Letter) {
      let from = start;
      for (const { text: word, low, cap } of wordsOf(text.slice(start, at))) {
        const end = from + word.length;
        tokens.push({ start: from, end, text: word, low, kind: 'word', cap });
        from = end;
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
