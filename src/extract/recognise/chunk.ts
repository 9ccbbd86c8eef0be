import type { Token } from '../document.ts';
import type { Entry, EntryOf } from './entries.ts';
import { namesThing } from './people/namesakes.ts';
import { countryFits } from './country-slot.ts';
import { nameRunEnd } from './people/name-run.ts';
import { isSurname } from './people/surnames.ts';
import { personStart } from './people/person-start.ts';
import { isVietnameseSyllable } from './people/syllable.ts';
import { givenNameStyle } from './people/given-names.ts';
import type { Chunk } from './chunks.ts';
import type { PhraseHit, Phrases } from './phrases.ts';

/**
 * Reads tokens [first, last) as chunks, left to right. At each token the longest phrase of the
 * lexicon wins; where none begins, capitals make a name run; the rest are words, numbers, signs.
 */
export function chunk(
  tokens: readonly Token[],
  first: number,
  last: number,
  lexicon: Phrases<Entry>,
): Chunk[] {
  const chunks: Chunk[] = [];
  let i = first;
  /** Whether something else than more of the name that began at `i` begins at token `at`. */
  const stops = (at: number): boolean => {
    const hit = lexicon.longest(tokens, at, last);
    if (!hit) return false;
    if (hit.values.some((entry) => entry.kind === 'person')) return false;
    const entry = pick(hit.values, tokens, at, hit.to, chunks);
    if (!entry) return false;
    // "Trần Du Lịch"
    if (entry.kind === 'field' && isSurname(tokens[i]?.low ?? '')) return false;
    if (entry.kind === 'place' && placeInName(tokens, at, hit.to, i, chunks.at(-1))) return false;
    // "Lê Hoài Trung", "Trần Tuấn Anh": one syllable inside a run belongs to the name
    return (
      hit.to - at > 1 ||
      (entry.kind !== 'honorific' && !isVietnameseSyllable(tokens[at]?.low ?? ''))
    );
  };
  while (i < last) {
    const token = tokens[i] as Token;
    const hit = beforeHead(lexicon.longest(tokens, i, last), tokens, i, last, lexicon);
    const person = hit?.values.find((entry): entry is EntryOf<'person'> => entry.kind === 'person');
    if (person && hit && token.cap && (hit.to - i > 1 || !isVietnameseSyllable(token.low))) {
      const run = nameRunEnd(tokens, i, last, (at) => at >= hit.to && stops(at));
      // "Lương Cường | Huân chương …": a known name, and the first word of what follows
      const end =
        run === hit.to + 1 && beginsPhrase(tokens, hit.to) ? hit.to : Math.max(hit.to, run);
      chunks.push({
        kind: 'name',
        from: i,
        to: end,
        ids: end === hit.to ? person.ids : [],
        country: end === hit.to ? person.country : null,
        thing: namesThing(tokens, i, chunks),
      });
      i = end;
      continue;
    }
    const entry = hit && pick(hit.values, tokens, i, hit.to, chunks);
    if (entry) {
      const to = beforeParty(tokens, i, hit.to, last, lexicon);
      chunks.push({ ...entry, from: i, to });
      i = to;
      continue;
    }
    const end = token.cap ? nameRunEnd(tokens, i, last, stops) : i;
    if (end > i && isName(tokens, i, end)) {
      const start = personStart(tokens, i, end, chunks, lexicon);
      if (start > i) {
        chunks.push({ ...someBody, from: i, to: start });
        i = start;
        continue;
      }
      chunks.push({
        kind: 'name',
        from: i,
        to: end,
        ids: [],
        country: null,
        thing: namesThing(tokens, i, chunks),
      });
      i = end;
    } else {
      chunks.push({ kind: token.kind === 'break' ? 'sign' : token.kind, from: i, to: i + 1 });
      i++;
    }
  }
  return chunks;
}

/** A body that the lexicon does not know. */
const someBody = { kind: 'organisation', country: null, body: 'other', capitals: 'any' } as const;

/** "Nguyễn Hòa Bình", "ông Angus Houston", "Jonathan Lima": a place that is part of the name which began at `from`. */
const placeInName = (
  tokens: readonly Token[],
  at: number,
  to: number,
  from: number,
  before: Chunk | undefined,
): boolean =>
  tokens.slice(at, to).every(({ low }) => isVietnameseSyllable(low)) ||
  // "A.Hiu-xtơn"
  (tokens[at - 1]?.text === '.' && tokens[from]?.text.length === 1) ||
  (at - from === 1 &&
    to - at === 1 &&
    (before?.kind === 'honorific' || givenNameStyle(tokens[from]?.low ?? '') !== null) &&
    !isVietnameseSyllable(tokens[from]?.low ?? ''));

const beginsPhrase = (tokens: readonly Token[], at: number): boolean =>
  isVietnameseSyllable(tokens[at]?.low ?? '') &&
  tokens[at + 1]?.kind === 'word' &&
  tokens[at + 1]?.cap === false;

/** "tiếp | Thị trưởng", not "tiếp thị": a fixed phrase ends before a post that begins with its last word. */
function beforeHead(
  hit: PhraseHit<Entry> | null,
  tokens: readonly Token[],
  from: number,
  last: number,
  lexicon: Phrases<Entry>,
): PhraseHit<Entry> | null {
  if (!hit || hit.to - from !== 2 || hit.values.every(({ kind }) => kind !== 'fixed')) return hit;
  const head = lexicon.longest(tokens, from + 1, last);
  return head && head.to > hit.to && head.values.some(({ kind }) => kind === 'head')
    ? lexicon.longest(tokens, from, from + 1)
    : hit;
}

/** "Chủ tịch Đảng | Nhân dân Campuchia": the last word of a head may begin the name of a party. */
function beforeParty(
  tokens: readonly Token[],
  from: number,
  to: number,
  last: number,
  lexicon: Phrases<Entry>,
): number {
  if (to - from < 2 || tokens[to - 1]?.low !== 'đảng') return to;
  const hit = lexicon.longest(tokens, to - 1, last);
  return hit && hit.to > to && hit.values.some((entry) => entry.kind === 'party') ? to - 1 : to;
}

/** A run of one Vietnamese syllable ("Nghị quyết", "Tuyên bố") is a word, unless an honorific stands before. */
function isName(tokens: readonly Token[], from: number, to: number): boolean {
  const token = tokens[from] as Token;
  if (to - from > 1) return true;
  return token.text.length > 2 && !isVietnameseSyllable(token.low);
}

/** Which of several readings of one phrase holds here, or none. */
function pick(
  values: readonly Entry[],
  tokens: readonly Token[],
  from: number,
  to: number,
  chunks: readonly Chunk[],
): Exclude<Entry, { kind: 'person' }> | null {
  const cap = tokens[from]?.cap === true;
  for (const entry of values) {
    if (entry.kind === 'person') continue;
    // "châu Âu": a capital anywhere makes a name
    const named = cap || (to - from > 1 && tokens[to - 1]?.cap === true);
    if (entry.kind === 'country' && !(named && countryFits(entry, tokens, from, to, chunks.at(-1))))
      continue;
    if (
      (entry.kind === 'place' || entry.kind === 'party') &&
      !tokens.slice(from, to).some((t) => t.cap)
    )
      continue;
    // "công ty PT Hikari": no party
    if (entry.kind === 'party' && tokens[from - 1]?.low === 'ty') continue;
    if (entry.kind === 'place' && isPeace(tokens, from, to)) continue;
    if (entry.kind === 'place' && isGivenName(entry, tokens[to], chunks)) continue;
    if (entry.kind === 'field' && !cap) continue;
    if (entry.kind === 'organisation' && !hasCapitals(tokens, from, to, entry.capitals)) continue;
    if (entry.kind === 'honorific' && to - from === 1 && cap && inNameRun(tokens, from)) continue;
    return entry;
  }
  return null;
}

/** "Trung tâm Hòa bình và Thịnh vượng", against "tỉnh Hòa Bình". */
const isPeace = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from === 2 && tokens[from]?.low === 'hòa' && tokens[to - 1]?.text === 'bình';

/** "Tổng thống Paraguay Santiago Peña": behind a post and its country, a city of another begins a name. */
function isGivenName(
  { country }: EntryOf<'place'>,
  next: Token | undefined,
  chunks: readonly Chunk[],
): boolean {
  const [head, own] = chunks.slice(-2);
  // "Hoàng hậu Sofia"
  if (own?.kind === 'head' && own.head.category === 'royal')
    return country !== 'VN' && next?.cap !== true;
  return (
    head?.kind === 'head' &&
    own?.kind === 'country' &&
    own.id !== country &&
    next?.kind === 'word' &&
    next.cap
  );
}

/** "Trung ương" is written "TƯ", but no "đầu tư"; a paper is "Thanh Niên", young people are not. */
const hasCapitals = (
  tokens: readonly Token[],
  from: number,
  to: number,
  wanted: EntryOf<'organisation'>['capitals'],
): boolean =>
  wanted === 'any' ||
  tokens
    .slice(from, to)
    .every(
      ({ text, kind, cap }) =>
        kind !== 'word' || (wanted === 'each' ? cap : text === text.toUpperCase()),
    );

/** "Cô", "Anh" as a syllable of a name ("Nguyễn Tuấn Anh") is no honorific; before a surname ("Anh Lê Văn A") it is. */
function inNameRun(tokens: readonly Token[], at: number): boolean {
  const low = tokens[at]?.low;
  const calls = isSurname(tokens[at + 1]?.low ?? '') && tokens[at + 1]?.cap && tokens[at + 2]?.cap;
  return (low === 'anh' || low === 'cô' || low === 'chị') && !calls;
}
