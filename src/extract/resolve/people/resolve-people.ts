import type { Page, Token } from '../../document.ts';
import type { PostMention } from '../../recognise/posts/post-mention.ts';
import type { PersonMention } from '../../recognise/people/person-mention.ts';
import { givenNameStyle } from '../../recognise/people/given-names.ts';
import { isVietnameseSyllable } from '../../recognise/people/syllable.ts';
import {
  isSingle,
  type ArticlePerson,
  type Draft,
  type KnownPeople,
  type ResolvedMention,
} from './article-person.ts';
import { record, settle, type Clues } from './settle.ts';
import { normalised, surface } from './spelling.ts';
import {
  isForeignName,
  isMisprint,
  isRespelt,
  isSurnameMisprint,
  isTurned,
  mayStandFor,
  nameKey,
  resembles,
} from './name-key.ts';

/** Merges the named mentions of one article into persons; pronouns and bare posts follow in coreference. */
export function resolvePeople(
  page: Page,
  mentions: readonly (readonly PersonMention[])[],
  known: KnownPeople,
): { people: ArticlePerson[]; resolved: ResolvedMention[] } {
  const idsOf = (name: string, mention: PersonMention): readonly string[] => {
    const { posts, honorific, from, to } = mention;
    const ids = known.byName(name);
    if (ids.length > 0 || !isSingle(name) || !isForeignName(name)) return ids;
    // "Nữ hoàng Elizabeth": some are known by their title only
    const titled = known.byName(normalised(page, { from, to }));
    if (titled.length > 0) return titled;
    const offices = posts.filter(({ head }) => !anyOffice.has(head.category));
    const id =
      offices.length === 0
        ? known.bySurname(name, null)
        : offices.map(({ head }) => known.bySurname(name, head.category)).find(Boolean);
    const called = honorific?.sex ?? null;
    const sex = id ? known.sex(id) : null;
    return id && (called === null || sex === null || called === sex) ? [id] : [];
  };
  const drafts: Draft[] = [];
  const aliases = new Map<string, string>();
  mentions.forEach((list, sentence) => {
    for (const mention of list)
      if (mention.name) {
        const form = surface(page, mention.name);
        const normal = normalised(page, mention.name);
        drafts.push({ mention, sentence, form, key: nameKey(normal), ids: idsOf(normal, mention) });
        if (mention.alias) aliases.set(nameKey(normalised(page, mention.alias)), nameKey(normal));
      }
  });
  const licensed = drafts.filter((draft) => isLicensed(draft, page.tokens) || isOnlyCalled(draft));
  const people: ArticlePerson[] = [];
  const keys = new Map<string, number>();
  // longest forms first, so that short ones find whom they stand for
  const order = [...licensed].sort(
    (a, b) => weight(b) - weight(a) || a.mention.from - b.mention.from,
  );
  const first = new Map<number, Draft>();
  const times = new Map<string, number>();
  for (const { key } of drafts) times.set(key, (times.get(key) ?? 0) + 1);
  const named: Named = { first, times };
  // "Chủ tịch Quốc hội Myanmar" spelt one way in the text, another under the picture
  const respelt = (draft: Draft): number | undefined =>
    [...first].find(
      ([, other]) =>
        (draft.ids.length === 0 || other.ids.length === 0) &&
        ((sharesOffice(draft.mention, other.mention) && isRespelt(draft.form, other.form)) ||
          (sharesOffice(draft.mention, other.mention, 'one says') &&
            isSurnameMisprint(draft.form, other.form))),
    )?.[0];
  for (const draft of order) {
    if (keys.has(draft.key)) continue;
    const alias = aliases.get(draft.key);
    const same = alias === undefined ? undefined : keys.get(alias);
    const found = same ?? findPerson(people, draft, named) ?? respelt(draft);
    const misprint =
      found === undefined && isOnlyCalled(draft) ? whoResembles(people, draft) : null;
    if (misprint === 'unsure') continue;
    const index = found ?? misprint ?? people.length;
    if (index === people.length) people.push(newPerson(draft));
    first.set(index, first.get(index) ?? draft);
    keys.set(draft.key, index);
  }
  const resolved: ResolvedMention[] = [];
  const byMention = new Map(drafts.map((draft) => [draft.mention, draft]));
  // "Trump" stands thirty times in an article: looked for once
  const shorts = new Map<string, number | null>();
  const short = (draft: Draft): number | null => {
    const key = `${draft.form}${draft.mention.honorific ? '+' : ''}`;
    let found = shorts.get(key);
    if (found === undefined) shorts.set(key, (found = findShort(people, draft, named)));
    return found;
  };
  const clues = people.map((): Clues => ({ votes: new Map(), ids: new Set() }));
  mentions.forEach((list, sentence) => {
    for (const mention of list) {
      const draft = byMention.get(mention);
      const person = draft ? (keys.get(draft.key) ?? short(draft)) : null;
      if (draft && person !== null)
        record(people[person] as ArticlePerson, draft, page, clues[person] as Clues);
      resolved.push({ mention, sentence, person });
    }
  });
  people.forEach((person, index) => {
    settle(person, clues[index] as Clues, known);
  });
  return { people, resolved };
}

const weight = (draft: Draft): number =>
  draft.key.length + (isSingle(draft.form) ? 0 : 1000) + (draft.ids.length > 0 ? 100 : 0);

/** "người đồng cấp Putin", "ông Putin": words that any office may stand behind. */
const anyOffice = new Set(['counterpart', 'leader', 'generic_leader']);

/** "Tổng giám đốc Citibank": one word behind such a post names the company. */
const ofCompanies = new Set([
  'director',
  'business',
  'representative',
  'press',
  'scholar',
  'membership',
  'leader',
]);

/** "Chủ tịch Fed", against "Chủ tịch Quốc hội Petrov". */
const mayBeOfCompany = ({ head, from, to }: PostMention): boolean =>
  ofCompanies.has(head.category) || (head.category === 'chair' && to - from <= 2);

/** A name counts when a post, an honorific or the gazetteer vouches for it. */
function isLicensed(draft: Draft, tokens: readonly Token[]): boolean {
  const { mention } = draft;
  const nameFrom = mention.name?.from ?? 0;
  const isCalled = mention.honorific !== null;
  if (draft.ids.length > 0 && !isSingle(draft.form)) return true;
  // "Phu nhân Melania", "con gái Ivanka": a given name alone
  if (isSingle(draft.form) && (mention.honorific?.spouse || mention.honorific?.kin))
    return givenNameStyle(draft.form.toLowerCase()) !== null;
  if (isSingle(draft.form))
    return (
      // "ông Obama": the only one of that surname whom the gazetteer knows
      (mention.posts.some((post) => isCalled || (post.from < nameFrom && !mayBeOfCompany(post))) ||
        (draft.ids.length > 0 &&
          (mention.honorific?.pronoun === true ||
            // "chính quyền Obama", "dưới thời Obama"
            ruled.has(tokens[nameFrom - 1]?.low ?? '')))) &&
      // "ông Tập"
      (isForeignName(draft.form) || draft.ids.length > 0) &&
      mention.rule !== 'name-post'
    );
  return mention.posts.length > 0 || mention.honorific !== null || mention.rule !== 'name';
}

/** "ông Nakamura", of whom the article says no more, and the gazetteer nothing. */
const isOnlyCalled = ({ mention, form, ids }: Draft): boolean =>
  mention.honorific?.pronoun === true &&
  mention.posts.length === 0 &&
  ids.length === 0 &&
  form.length > 3 &&
  isSingle(form) &&
  isForeignName(form);

/** "ông Peatraeus" in the news of David Petraeus: whom a name with a letter amiss means, if it is sure. */
function whoResembles(people: readonly ArticlePerson[], { form }: Draft): number | 'unsure' | null {
  const index = people.findIndex(({ name }) => isSurnameMisprint(form, name));
  if (index >= 0) return index;
  return people.some(({ name }) => resembles(form, name)) ? 'unsure' : null;
}

const ruled = new Set(['quyền', 'thời']);

/** Offices that many hold at once. */
const held = new Set(['membership', 'leader', 'representative', 'press', 'mp', 'counterpart']);

/** Whether two mentions name one office of one country, which both say, or one. */
const sharesOffice = (
  a: PersonMention,
  b: PersonMention,
  whose: 'both say' | 'one says' = 'both say',
): boolean =>
  (whose === 'both say'
    ? a.country !== null && a.country === b.country
    : a.country === null || b.country === null || a.country === b.country) &&
  a.posts.some(
    ({ head, modifier }) =>
      modifier === null &&
      !held.has(head.category) &&
      b.posts.some((post) => post.modifier === null && post.head.category === head.category),
  );

function newPerson(draft: Draft): ArticlePerson {
  return {
    name: draft.form,
    forms: [],
    known: null,
    country: null,
    countryBasis: null,
    party: null,
    sex: null,
    posts: [],
    spouse: draft.mention.honorific?.spouse === true,
    mentions: [],
  };
}

function findPerson(people: readonly ArticlePerson[], draft: Draft, named: Named): number | null {
  const hits = people.flatMap((person, index) =>
    nameKey(person.name) === draft.key ||
    mayStandFor(draft.form, person.name) ||
    (!isSingle(person.name) && mayStandFor(person.name, draft.form)) ||
    isMisprint(draft.form, person.name) ||
    isKnownAs(draft, named.first.get(index)) ||
    isTurned(draft.form, person.name)
      ? [index]
      : [],
  );
  return whomOf(hits, draft, named);
}

/** "Bác Hồ" beside "Hồ Chí Minh": two full names of one person of the gazetteer. */
const isKnownAs = (one: Draft, other: Draft | undefined): boolean =>
  !isSingle(one.form) &&
  one.ids.length === 1 &&
  other?.ids.length === 1 &&
  one.ids[0] === other.ids[0];

/** Who is named first in full, and how often each name stands in the article. */
interface Named {
  first: ReadonlyMap<number, Draft>;
  times: ReadonlyMap<string, number>;
}

/**
 * "Tổng thống Obama" of an article that names Barack and Michelle: whom the gazetteer means by it,
 * else who is called by words for the same sex, of several who is named in full most often ("ông Kim"
 * where Kim Jong-un is the news and his grandfather is recalled), else the longest name.
 */
function whomOf(
  hits: readonly number[],
  { ids, mention }: Draft,
  { first, times }: Named,
): number | null {
  const [longest = null] = hits;
  if (hits.length < 2) return longest;
  const sex = mention.honorific?.sex ?? null;
  const known = hits.find((index) => first.get(index)?.ids.some((id) => ids.includes(id)));
  const named = (index: number) => times.get(first.get(index)?.key ?? '') ?? 0;
  const [fitting] = hits
    .filter((index) => {
      const other = first.get(index)?.mention.honorific?.sex ?? null;
      return sex === null || other === null || sex === other;
    })
    .sort((a, b) => named(b) - named(a));
  return known ?? fitting ?? longest;
}

/** "ông Thưởng", "Obama": a short form without licence of its own. */
function findShort(people: readonly ArticlePerson[], draft: Draft, named: Named): number | null {
  const single = isSingle(draft.form);
  if (single && isVietnameseSyllable(draft.form.toLowerCase()) && !draft.mention.honorific)
    return null;
  const hits = people.flatMap((person, index) =>
    mayStandFor(draft.form, person.name) ? [index] : [],
  );
  return whomOf(hits, draft, named);
}
