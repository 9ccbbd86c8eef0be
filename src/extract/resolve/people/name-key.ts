import { isVietnameseSyllable } from '../../recognise/people/syllable.ts';

interface Read {
  foreign: boolean;
  /** Hyphenated parts apart: ["park", "won", "soon"]. */
  halves: readonly string[];
  /** Words without marks, hyphenated parts joined: "Thoong - lun Xi-xu-lit" → ["thoonglun", "xixulit"]. */
  bare: readonly string[];
  compared: readonly string[];
  key: string;
}

const stripMarks = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');

/** Names recur in an article and in a corpus: each is taken apart once. */
const seen = new Map<string, Read>();
const maxSeen = 20_000;

function read(name: string): Read {
  const known = seen.get(name);
  if (known) return known;
  const low = name.normalize('NFC').toLowerCase();
  const words = low
    .split(/[-'’]/u)
    .map((part) => part.trim())
    .join('')
    .split(/[\s.]+/u)
    .filter(Boolean);
  const parts = low.split(/[\s.\-'’]+/u).filter(Boolean);
  const foreign = parts.some((word) => !isVietnameseSyllable(word));
  const bare = words.map(stripMarks);
  const compared = foreign ? bare : words;
  const found = {
    foreign,
    halves: parts.map(stripMarks),
    bare,
    compared,
    key: compared.join(foreign ? '' : ' '),
  };
  if (seen.size >= maxSeen) seen.clear();
  seen.set(name, found);
  return found;
}

/** A name that holds a word which is no Vietnamese syllable; its marks and hyphens vary freely. */
export const isForeignName = (name: string): boolean => read(name).foreign;

/**
 * Two spellings with one key are one name. Vietnamese names keep their marks (Hòa ≠ Hóa ≠ Hoa);
 * foreign names are compared without marks, hyphens, spaces and case.
 */
export const nameKey = (name: string): string => read(name).key;

/** The words of a name without marks, hyphenated parts joined. */
export const wordsOf = (name: string): readonly string[] => read(name).bare;

/** The words of a name as they are compared with those of another. */
export const comparedWords = (name: string): readonly string[] => read(name).compared;

/**
 * Whether `short` may stand for `long` in one article: "Putin" or "V. Putin" for Vladimir Putin,
 * "Raul Castro" for Raul Castro Ruz, "Diaz" for Miguel Díaz-Canel, "Thưởng" for Võ Văn Thưởng, "Tập" for Tập Cận Bình.
 */
export function mayStandFor(short: string, long: string): boolean {
  const { compared: a, key } = read(short);
  const { compared: b, halves, foreign, key: whole } = read(long);
  if (key === whole) return false;
  const initials = a.some((word) => word.length === 1) && a.length === b.length;
  if (a.length >= halves.length && !initials) return false;
  // "Thưởng", "Kim Ngân": the given name; "Tập", "Phan Văn ...": the surname, a name cut off
  if (!foreign)
    return (
      a.join(' ') === b.slice(-a.length).join(' ') || a.join(' ') === b.slice(0, a.length).join(' ')
    );
  if (!a.some((word) => word.length > 2) || lacksInitial(a, b)) return false;
  return isWithin(a, b) || (a.some((word) => word.length > 3) && isWithin(a, halves));
}

/** Whether the words of a short form, or initials, stand among the others in their order. */
function isWithin(a: readonly string[], b: readonly string[]): boolean {
  let at = 0;
  for (const word of a) {
    while (at < b.length && b[at] !== word && !(word.length === 1 && b[at]?.startsWith(word))) at++;
    if (at++ >= b.length) return false;
  }
  return true;
}

/** "George W. Bush" for George H.W. Bush: who prints an initial of the other prints all of them. */
function lacksInitial(short: readonly string[], long: readonly string[]): boolean {
  const initials = long.filter((word) => word.length === 1);
  return (
    initials.some((letter) => short.includes(letter)) &&
    initials.some((letter) => !short.some((word) => word.startsWith(letter)))
  );
}

/** Whether the initials of two full names are those of two people. */
export function haveOtherInitials(one: string, other: string): boolean {
  const [a, b] = [read(one).bare, read(other).bare];
  return lacksInitial(a, b) || lacksInitial(b, a);
}

/**
 * A name with more of its words than another, in any order, and initials for some: "Donald J. Trump"
 * for Donald Trump, "I. Morgulov" for Igor Morgulov, "Ivanov Sergei Petrovich" for Sergei Ivanov.
 */
export function isFuller(one: string, other: string): boolean {
  const [a, b] = [read(one), read(other)];
  const [short, long] = a.bare.length <= b.bare.length ? [a.bare, b.bare] : [b.bare, a.bare];
  if (!(a.foreign || b.foreign) || short.length < 2 || lacksInitial(short, long)) return false;
  const rest = [...long];
  const take = (fits: (word: string) => boolean): boolean => {
    const at = rest.findIndex(fits);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  };
  const others = short.filter((word) => !take((same) => same === word));
  return (
    short.some((word) => word.length > 2 && !others.includes(word)) &&
    others.every((word) => take((w) => isInitial(w, word) || isInitial(word, w)))
  );
}

const isInitial = (letter: string, word: string): boolean =>
  letter.length === 1 && word.startsWith(letter);

/** "Seko Hiroshige" for Hiroshige Seko: surname and given name of a foreigner, either way round. */
export function isTurned(one: string, other: string): boolean {
  const [a, b] = [read(one), read(other)];
  return (
    a.foreign &&
    a.bare.length === 2 &&
    b.bare.length === 2 &&
    a.bare[0] === b.bare[1] &&
    a.bare[1] === b.bare[0]
  );
}

/**
 * Two spellings of one name in one article: "Phạm Binh Minh" for Phạm Bình Minh (marks alone, three
 * syllables and more), "Greetesh Sharma" for Geetesh Sharma (one letter of a long foreign word).
 */
export function isMisprint(one: string, other: string): boolean {
  const [a, b] = [read(one), read(other)];
  const { length } = a.bare;
  // "Hunsen" for Hun Sen
  if (a.foreign !== b.foreign && a.bare.join('') === b.bare.join('')) return true;
  if (length < 2 || length !== b.bare.length) return false;
  let differing = 0;
  let at = 0;
  for (let i = 0; i < length && differing < 2; i++)
    if (a.bare[i] !== b.bare[i]) {
      differing++;
      at = i;
    }
  if (differing === 0) return length > 2;
  if (differing > 1 || !a.foreign || !b.foreign) return false;
  return isOneLetterOff(a.bare[at] ?? '', b.bare[at] ?? '');
}

/** "Thủ tướng Phillippe" for Edouard Philippe, "Ngoại trưởng Mass" for Maas: who else holds the office. */
export function isSurnameMisprint(one: string, other: string): boolean {
  const [a, b] = [read(one), read(other)];
  const [surname = '', ...more] = a.bare;
  if (!a.foreign || !b.foreign || more.length > 0) return false;
  return b.bare.some(
    (word) =>
      isOneLetterOff(surname, word) ||
      (surname.length === 4 && word.length === 4 && isOtherLetter(surname, word)),
  );
}

/** One letter other, behind the first. */
const isOtherLetter = (a: string, b: string): boolean =>
  a[0] === b[0] && [...a].filter((letter, i) => letter !== b[i]).length === 1;

/**
 * One letter more, less or other, in words of five letters and more; the last letter lost ("Trum");
 * a letter that stands elsewhere, in long words ("Thoonglun").
 */
function isOneLetterOff(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  if (short.length === 4) return long.length === 5 && long.startsWith(short);
  if (short.length < 5) return false;
  if (short.length >= 7 && [...short].sort().join('') === [...long].sort().join('')) return true;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1);
}

/** Of the letters of the longer name, how many may differ; of the only word that is not the same. */
const mostRespelt = 0.3;
const mostOfWord = 0.5;

/**
 * Two transcriptions of one foreign name, which only their common office makes one: "Toshiro Nakai"
 * for Toshihiro Nakai, "Man Uyn Khai Than" for Mahn Win Khaing Than. One word of them is the same; "Tahnoun
 * bin Zayed Al Nahyan" is a brother of Mohammed bin Zayed Al Nahyan.
 */
export function isRespelt(one: string, other: string): boolean {
  const [a, b] = [read(one), read(other)];
  if (!(a.foreign || b.foreign) || a.bare.length !== b.bare.length || a.bare.length < 2)
    return false;
  const same = a.bare.filter((word) => b.bare.includes(word));
  const common = same.length > 1 || same.some((word) => word.length > 2);
  const isNear = (x: string, y: string, most: number) =>
    editDistance(x, y) <= most * Math.max(x.length, y.length);
  const differing = a.bare.flatMap((word, i) => (word === b.bare[i] ? [] : [i]));
  const [only = -1] = differing;
  return (
    common &&
    isNear(a.bare.join(''), b.bare.join(''), mostRespelt) &&
    (differing.length > 1 || isNear(a.bare[only] ?? '', b.bare[only] ?? '', mostOfWord))
  );
}

/** "Beigun" beside Stephen Biegun: a word that may be a misprint of another, two letters amiss at most. */
export const resembles = (one: string, other: string): boolean =>
  wordsOf(other).some(
    (word) => word.length > 3 && editDistance(read(one).bare.join(''), word) <= 2,
  );

/** Levenshtein's distance: letters to add, drop or change. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]),
      );
    row = next;
  }
  return row[b.length] ?? 0;
}
