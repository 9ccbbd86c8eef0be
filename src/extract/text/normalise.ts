import { rewrite, type Rewritten } from './rewrite.ts';

const compose = (first: Rewritten, second: Rewritten): Rewritten => ({
  text: second.text,
  toSource: (offset) => first.toSource(second.toSource(offset)),
});

/** Line ends of other systems, invisible characters, and signs that have a plain twin. */
const signs =
  /\r\n?|[\u00a0\u2000-\u200a\u202f\u205f\u3000]|[\u200b-\u200f\u2060\ufeff\u00ad\u202a-\u202e\u2066-\u2069]|[\u2010-\u2015\u2212]/gu;
/** One look tells clean text, which most is, from text that must be rewritten. */
const unclean =
  /[\u0300-\u036f\r\u00a0\u00ad\u2000-\u2015\u202a-\u202f\u205f\u2060\u2066-\u2069\u2212\u3000\ufeffÐðƉ\u0400-\u04ff]/u;

/** Letters that a word may have to be mended for; one look tells as well. */
const strange = /[\u0300-\u036fÐðƉ\u0400-\u04ff]/u;

const words = /[\p{L}\p{M}]+/gu;
/** A letter with its marks, composed by itself so that each letter of a word keeps its way back. */
const marked = /\p{L}\p{M}+/gu;
const marks = /[\u0300-\u036f]/u;
const composed = (piece: string): string => piece.normalize('NFC');

const cyrillic = 'АВЕЅІЈКМНОРСТУХаеіјорсухё';
const latin = 'ABESIJKMHOPCTYXaeijopcyxe';

/** Look-alike letters inside a word that is Latin otherwise; Cyrillic words stay as they are. */
const latinise = (word: string): string => {
  if (!/\p{Script=Latin}/u.test(word)) return word;
  let made = '';
  for (const letter of word) {
    const at = cyrillic.indexOf(letter);
    made += at < 0 ? letter : latin.charAt(at);
  }
  return made;
};

/** NFC, and one alphabet within one word. */
function mended(word: string): string {
  if (!strange.test(word)) return word;
  return composed(latinise(word.replace(/[ÐƉ]/gu, 'Đ').replace(/ð/gu, 'đ')));
}

function plain(piece: string): string {
  const code = piece.charCodeAt(0);
  if (code === 13) return '\n';
  if (code === 0x2212 || (code >= 0x2010 && code <= 0x2015)) return '-';
  return /\s/u.test(piece) && code !== 0xfeff ? ' ' : '';
}

/** New tone-mark placement in open syllables: "hoà", "khoẻ", "thuý", not "quý", "hoàn". */
const newPlacement =
  /o[àáảãạ](?![\p{L}\p{M}])|o[èéẻẽẹ](?![\p{L}\p{M}])|(?<!q)u[ỳýỷỹỵ](?![\p{L}\p{M}])/giu;
const hasNewPlacement = /o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]/iu;
const tones = ['àằầèềìòồờùừỳ', 'áắấéếíóốớúứý', 'ảẳẩẻểỉỏổởủửỷ', 'ãẵẫẽễĩõỗỡũữỹ', 'ạặậẹệịọộợụựỵ'];
const bare = 'aăâeêioôơuưy';

/** Moves the tone from the second vowel to the first: "oà" → "òa". */
function oldPlacement(pair: string): string {
  const [first = '', second = ''] = [...pair];
  const low = second.toLowerCase();
  const row = tones.find((line) => line.includes(low)) ?? '';
  const plainSecond = bare.charAt(row.indexOf(low));
  const toned = row.charAt(bare.indexOf(first.toLowerCase()));
  const upper = (letter: string, like: string) =>
    like === like.toLowerCase() ? letter : letter.toUpperCase();
  return upper(toned, first) + upper(plainSecond, second);
}

/** Small letters begin a line, and more than one stray word. */
const goesOn = /\p{Ll}\S*[ \t]+\S/uy;
const ended = /[.!?…:;"”)]/u;
/** "ở TP.", "cố vấn H.R.": no sentence ends there, whatever begins the next line; with "D.C." one may. */
const cutShort = /\p{L}[ \t(](?:TP|(?!D\.C|U\.[SKN])\p{Lu}\.\p{Lu})\.$/u;
const longestCut = 7;

/**
 * Joins the lines of hard-wrapped text: a line end behind which no sentence begins, and before which
 * none ended. As long as before.
 */
function joined(text: string): string {
  let made = '';
  let from = 0;
  for (let at = text.indexOf('\n'); at >= 0;) {
    let last = at - 1;
    while (text[last] === ' ' || text[last] === '\t') last--;
    let next = at + 1;
    while (text[next] === '\n' || text[next] === ' ' || text[next] === '\t') next++;
    goesOn.lastIndex = next;
    const goes = ended.test(text.charAt(last))
      ? text.charAt(last) === '.' &&
        cutShort.test(text.slice(Math.max(0, last - longestCut), last + 1))
      : goesOn.test(text);
    if (last >= 0 && goes) {
      made += text.slice(from, at) + ' '.repeat(next - at);
      from = next;
    }
    at = text.indexOf('\n', next);
  }
  return from === 0 ? text : made + text.slice(from);
}

/**
 * The form that every later stage reads: NFC, old tone-mark placement, LF line ends, plain spaces
 * and hyphens, no invisible characters, Đ for its look-alikes, the lines of hard-wrapped text joined.
 * Each span of it maps back to a verbatim slice of the source.
 */
export function normalise(source: string): Rewritten {
  let made: Rewritten = { text: source, toSource: (offset) => offset };
  const pass = (pattern: RegExp, replace: (match: string) => string) => {
    made = compose(made, rewrite(made.text, pattern, replace));
  };
  if (unclean.test(source)) {
    pass(signs, plain);
    if (marks.test(made.text)) pass(marked, composed);
    if (strange.test(made.text)) pass(words, mended);
  }
  if (hasNewPlacement.test(made.text)) pass(newPlacement, oldPlacement);
  const { text, toSource } = made;
  return { text: joined(text), toSource };
}
