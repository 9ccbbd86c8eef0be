import type { Token } from '../../document.ts';
import type { Chunk } from '../../recognise/chunks.ts';
import { looksPinyin, nameStyle } from '../../recognise/people/name-style.ts';
import { isSurname } from '../../recognise/people/surnames.ts';
import { isVietnameseSyllable } from '../../recognise/people/syllable.ts';
import { comparedWords, isForeignName } from './name-key.ts';
import { firstHome, fits, sinic, takesAnyName } from './name-fits.ts';
import { comesForNone } from './bodies.ts';
import { relationOf } from './relations.ts';
import { ledFrom, nativeOf, ownCountry, statedCountry } from './stated-country.ts';
import type { ArticlePerson, ResolvedMention } from './article-person.ts';

/** Posts that exist for Viet Nam only when no country is named. */
const homePosts = new Set([
  'party_head',
  'standing_secretary',
  'politburo_member',
  'cc_member',
  'secretariat_member',
]);

/** Posts that Viet Nam does not have. */
const neverHome = /^(?:phó )?(?:thị trưởng|tỉnh trưởng)/u;

/** The countries that an article names. */
interface NamedCountries {
  all: ReadonlySet<string>;
  /** By sentence: foreign countries in order, capitals' seats among them, without blocs. */
  foreign: readonly (readonly { from: number; id: string }[])[];
  /** The foreign country named most, or null. */
  main: string | null;
}

function countriesIn(
  chunks: readonly (readonly Chunk[])[],
  isBloc: (country: string) => boolean,
): NamedCountries {
  const all = new Set<string>();
  const counts = new Map<string, number>();
  const foreign = chunks.map((list) => {
    const found: { from: number; id: string }[] = [];
    for (const chunk of list) {
      if (chunk.kind !== 'country' && chunk.kind !== 'venue') continue;
      const id = chunk.kind === 'country' ? chunk.id : chunk.country;
      if (chunk.kind === 'country') all.add(id);
      if (id === 'VN' || isBloc(id)) continue;
      found.push({ from: chunk.from, id });
      if (chunk.kind === 'country') counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    return found;
  });
  let main: string | null = null;
  for (const [id, count] of counts) if (main === null || count > (counts.get(main) ?? 0)) main = id;
  return { all, foreign, main };
}

/** Rules that read a person without a post or an honorific: any country near is a guess. */
const unofficial = new Set(['speaker', 'explained']);
/** Posts of people who speak about other countries than their own. */
const observers = new Set(['scholar', 'press', 'artist']);

/**
 * Countries of those whose posts name none: in a list the country of the one before, for a foreign
 * name the nearest country where such a name is at home, for a Vietnamese name Viet Nam. Whoever
 * explains the news has the country that stands with him, or none: a wrong one is worse.
 */
export function inferCountries(
  people: ArticlePerson[],
  resolved: readonly ResolvedMention[],
  chunks: readonly (readonly Chunk[])[],
  tokens: readonly Token[],
  isBloc: (country: string) => boolean,
): void {
  const named = countriesIn(chunks, isBloc);
  /** Foreign countries before a mention, the nearest first, then the main one. */
  const nearTo = ({ sentence, mention }: ResolvedMention): string[] => {
    const at = mention.name?.from ?? mention.from;
    const near: string[] = [];
    for (const { from, id } of named.foreign[sentence] ?? []) if (from < at) near.unshift(id);
    const own = near.length;
    for (const { id } of named.foreign[sentence - 1] ?? []) near.splice(own, 0, id);
    if (named.main !== null) near.push(named.main);
    return near;
  };
  const foreign = (at: ResolvedMention, person: ArticlePerson): string | null => {
    const { sentence, mention } = at;
    const name = person.forms.find((form) => nameStyle(form) !== null) ?? person.name;
    const led = ledFrom(chunks[sentence] ?? [], mention, tokens);
    if (led !== null) return led;
    const own = ownCountry(chunks[sentence] ?? [], mention, tokens, isBloc);
    if (own !== null) return own;
    const stated = statedCountry(chunks[sentence] ?? [], mention, tokens, isBloc);
    if (stated !== null && fits(name, stated) !== false) return stated;
    const observes =
      person.posts.length > 0
        ? person.posts.every(({ category }) => observers.has(category))
        : mention.honorific?.learned === true ||
          unofficial.has(mention.rule) ||
          (mention.rule === 'given-name' && nameStyle(name) === 'european');
    // scholars and papers of the North are not asked
    const first = isChinese(person)
      ? 'CN'
      : nameStyle(name) === 'korean' && observes
        ? 'KR'
        : firstHome(name);
    if (first !== null && named.all.has(first)) return first;
    const near = nearTo(at).filter((country) => mayBeOf(person, name, country));
    const style = nameStyle(name);
    if (style === null || style === 'japanese') return observes ? null : (near[0] ?? null);
    const atHome = (country: string) => fits(name, country) === true;
    const close = observes && isOfMany(name) ? undefined : near.find(atHome);
    const settled = (country: string) => !observes && takesAnyName(name, country);
    return close ?? theOnly(named.all, atHome) ?? near.find(settled) ?? null;
  };
  const firstMention = new Map<number, ResolvedMention>();
  for (const r of resolved)
    if (r.person !== null && r.mention.name && !firstMention.has(r.person))
      firstMention.set(r.person, r);
  /** The country of whoever he is the husband, the relative or the servant of. */
  const partner = (at: ResolvedMention): string | null => {
    const whose = relationOf(at, resolved, tokens);
    const country = people[whose?.person ?? -1]?.country ?? null;
    const relative = people[at.person ?? -1]?.name ?? '';
    return country !== null && fits(relative, country) === false ? null : country;
  };
  const family = families(people);
  const atHome = people.some(({ country }) => country === 'VN');
  people.forEach((person, index) => {
    if (
      person.country !== null ||
      comesForNone(person.posts.filter(({ category }) => !observers.has(category)))
    )
      return;
    const at = firstMention.get(index);
    const native = at ? nativeOf(chunks[at.sentence] ?? [], at.mention, tokens) : null;
    const vietnamese =
      native === null &&
      !isChinese(person) &&
      person.name.split(' ').every((word) => isVietnameseSyllable(word.toLowerCase()));
    const home = person.posts.some((post) => homePosts.has(post.category));
    const around =
      native ??
      (at && (partner(at) ?? family.get(familyName(person.name) ?? '') ?? foreign(at, person)));
    // an article that never names Viet Nam, nor anybody of it, tells of Chinese or Koreans read in Vietnamese
    const abroad =
      around !== null &&
      around !== undefined &&
      // few of Singapore are read in Vietnamese, and the gazetteer knows them
      around !== 'SG' &&
      sinic.has(around) &&
      !onlyVietnamese.test(person.name) &&
      ((!named.all.has('VN') && !atHome) || person.posts.some(({ text }) => neverHome.test(text)));
    if (vietnamese && !abroad && (home || !around || looksVietnamese(person.name))) {
      person.country = 'VN';
      person.countryBasis = 'name';
    } else if (around) {
      person.country = around;
      person.countryBasis = 'context';
    }
  });
}

/** "Tôn Thành An (Sun Cheng'an)": a name read in Vietnamese with its own spelling behind. */
const isChinese = (person: ArticlePerson): boolean =>
  person.forms.some(
    (form) =>
      nameStyle(form) === 'chinese' ||
      (form !== person.name && /^[\x20-\x7e]+$/u.test(form) && looksPinyin(form)),
  );

/** Countries by foreign surname, of those who have one not by context: "Monique Sihanouk" beside Norodom. */
function families(people: readonly ArticlePerson[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { name, country, countryBasis } of people) {
    if (country === null || countryBasis === 'context') continue;
    const surname = familyName(name);
    if (surname !== null && !found.has(surname)) found.set(surname, country);
  }
  return found;
}

function familyName(name: string): string | null {
  const words = comparedWords(name);
  const last = words.at(-1) ?? '';
  return words.length > 1 && last.length > 3 && isForeignName(name) ? last : null;
}

const monarchies = new Set(
  (
    'GB JP TH KH MY BN SA AE QA KW BH OM JO MA ES NL BE DK SE NO LU LI MC BT TO LS SZ VA LA ' +
    'NP IR EG IQ'
  ).split(' '),
);
const crowned =
  /^(?:nữ hoàng|quốc vương|nhà vua|vua|hoàng|thái tử|công nương|công chúa|công tước)/u;

/** What a country found near a person must not contradict: a crown, or the sound of his name. */
function mayBeOf(person: ArticlePerson, name: string, country: string): boolean {
  if (person.posts.some(({ text }) => crowned.test(text)) && !monarchies.has(country)) return false;
  // "Mạnh Thu Chi": in Vietnamese syllables only Chinese names are read, and Kim of Korea
  if (!isForeignName(name) && /^[^-]*[^\p{ASCII}-][^-]*$/u.test(name))
    return country === 'KR' || country === 'KP' ? /^Kim /u.test(name) : sinic.has(country);
  return fits(name, country) !== false || takesAnyName(name, country);
}

/** A name that many countries share tells little of an observer's own. */
const isOfMany = (name: string): boolean => {
  const style = nameStyle(name);
  return style === 'european' || style === 'western' || style === 'muslim' || style === 'hispanic';
};

/** The only country of several that satisfies `fit`, null where more than one does. */
function theOnly(countries: Iterable<string>, fit: (country: string) => boolean): string | null {
  const [only = null, ...others] = [...countries].filter(fit);
  return others.length === 0 ? only : null;
}

/** Surnames and middle names with which no Chinese or Korean name is read. */
const onlyVietnamese = /^(?:Nguyễn|Huỳnh|Võ|Bùi) | Thị /u;

const looksVietnamese = (name: string): boolean =>
  isSurname(name.split(' ')[0] ?? '') || name.includes(' Thị ');
