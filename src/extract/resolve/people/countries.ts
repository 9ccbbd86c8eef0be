import type { Chunk } from '../../recognise/chunk.ts';
import { isSurname } from '../../recognise/people/surnames.ts';
import { isVietnameseSyllable } from '../../recognise/people/syllable.ts';
import type { ArticlePerson, ResolvedMention } from './resolve-people.ts';

/** Posts that exist for Viet Nam only when no country is named. */
const homePosts = new Set([
  'party_head',
  'standing_secretary',
  'politburo_member',
  'cc_member',
  'secretariat_member',
]);

/** Countries whose names of people are read in Vietnamese syllables too. */
const sinic = new Set(['CN', 'TW', 'HK', 'KR', 'KP', 'SG']);

/** The foreign country that an article names most, or null. */
function mainForeignCountry(
  chunks: readonly (readonly Chunk[])[],
  isBloc: (country: string) => boolean,
): string | null {
  const counts = new Map<string, number>();
  for (const list of chunks)
    for (const chunk of list)
      if (chunk.kind === 'country' && chunk.id !== 'VN' && !isBloc(chunk.id))
        counts.set(chunk.id, (counts.get(chunk.id) ?? 0) + 1);
  let best: string | null = null;
  for (const [id, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = id;
  return best;
}

/**
 * Countries of those whose posts name none: in a list the country of the one before, for a foreign
 * name the foreign country that the article is about, for a Vietnamese name Viet Nam.
 */
export function inferCountries(
  people: ArticlePerson[],
  resolved: readonly ResolvedMention[],
  chunks: readonly (readonly Chunk[])[],
  isBloc: (country: string) => boolean,
): void {
  const namesVietNam = chunks.some((list) =>
    list.some((chunk) => chunk.kind === 'country' && chunk.id === 'VN'),
  );
  const main = mainForeignCountry(chunks, isBloc);
  const before = (sentence: number, token = Infinity): string | null => {
    let country: string | null = null;
    for (const c of chunks[sentence] ?? []) {
      if (c.from >= token) break;
      const named = c.kind === 'country' ? c.id : c.kind === 'venue' ? c.country : 'VN';
      if (named !== 'VN' && !isBloc(named)) country = named;
    }
    return country;
  };
  const foreign = ({ sentence, mention }: ResolvedMention): string | null =>
    behind(chunks[sentence] ?? [], mention.to, isBloc) ??
    before(sentence, mention.name?.from ?? mention.from) ??
    before(sentence - 1) ??
    main;
  const firstMention = new Map<number, ResolvedMention>();
  for (const r of resolved)
    if (r.person !== null && r.mention.name && !firstMention.has(r.person))
      firstMention.set(r.person, r);
  const partner = (at: ResolvedMention): string | null => {
    const before = resolved
      .filter((r) => r.sentence === at.sentence && r.mention.to <= at.mention.from)
      .at(-1);
    return people[before?.person ?? -1]?.country ?? null;
  };
  people.forEach((person, index) => {
    if (
      person.country !== null ||
      person.posts.some((post) => /liên hợp quốc|thế giới|quốc tế/u.test(post.text))
    )
      return;
    const at = firstMention.get(index);
    const vietnamese = person.name
      .split(' ')
      .every((word) => isVietnameseSyllable(word.toLowerCase()));
    const home = person.posts.some((post) => homePosts.has(post.category));
    const around = at && ((person.spouse ? partner(at) : null) ?? foreign(at));
    // an article that never names Viet Nam tells of Chinese or Koreans read in Vietnamese
    const abroad = around !== null && around !== undefined && sinic.has(around) && !namesVietNam;
    if (vietnamese && !abroad && (home || !around || looksVietnamese(person.name))) {
      person.country = 'VN';
      person.countryBasis = 'name';
    } else if (around) {
      person.country = around;
      person.countryBasis = 'context';
    }
  });
}

const reach = 10;

/** "ông A, Phó Chủ tịch Sàn chứng khoán NASDAQ, Hoa Kỳ", "Giáo sư B (Nhật Bản)" */
function behind(
  chunks: readonly Chunk[],
  from: number,
  isBloc: (country: string) => boolean,
): string | null {
  const at = chunks.findIndex((chunk) => chunk.from >= from);
  const after = at < 0 ? [] : chunks.slice(at);
  if (after[0]?.kind !== 'sign') return null;
  for (const chunk of after) {
    if (chunk.from - from > reach || chunk.kind === 'trigger' || chunk.kind === 'name') return null;
    if (chunk.kind === 'country') return chunk.id === 'VN' || isBloc(chunk.id) ? null : chunk.id;
  }
  return null;
}

const looksVietnamese = (name: string): boolean =>
  isSurname(name.split(' ')[0] ?? '') || name.includes(' Thị ');
