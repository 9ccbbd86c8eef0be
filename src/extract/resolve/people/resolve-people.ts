import type { Page, Span } from '../../document.ts';
import type { PersonMention } from '../../recognise/people/person-mention.ts';
import { givenNameStyle } from '../../recognise/people/given-names.ts';
import { isVietnameseSyllable } from '../../recognise/people/syllable.ts';
import { normalised, surface } from './spelling.ts';
import {
  isForeignName,
  isMisprint,
  isRespelt,
  isTurned,
  mayStandFor,
  nameKey,
} from './name-key.ts';

/** What the resolver asks of the gazetteer of people. */
export interface KnownPeople {
  /** Ids of those who bear this name, compared as the field guide says. */
  byName: (name: string) => readonly string[];
  /** The only one who bears this foreign surname, and held such a post (null = any): "Tổng thống Putin". */
  bySurname: (surname: string, category: string | null) => string | null;
  country: (id: string) => string | null;
  /** Whether the id stands for a body of countries, such as the EU or the UN. */
  isBloc: (country: string) => boolean;
  /** Whether he held an office of such a body. */
  servesBloc: (id: string) => boolean;
  sex: (id: string) => 'f' | 'm' | null;
}

/** A person of one article, while it is being read. */
export interface ArticlePerson {
  name: string;
  /** Spellings of the text in order of appearance, the name among them. */
  forms: string[];
  known: string | null;
  country: string | null;
  /** How the country was found; `context` is the weakest. */
  countryBasis: 'post' | 'gazetteer' | 'party' | 'name' | 'context' | null;
  party: string | null;
  sex: 'f' | 'm' | null;
  /** Heads of posts held, as "category" and lower-case text, for bare references. */
  posts: {
    category: string;
    /** In lower case, for comparison, and as the article spells it. */
    text: string;
    surface: string;
    /** Of the party, the state, … see Head. */
    sphere: string;
    /** Which mention of the person gave it. */
    mention: number;
    country: string | null;
    late: boolean;
    former: boolean;
  }[];
  spouse: boolean;
  /** Named as somebody's relative: "con gái A". */
  kin: boolean;
  mentions: Span[];
}

export interface ResolvedMention {
  mention: PersonMention;
  sentence: number;
  /** Index into people, or null where nobody of the article fits. */
  person: number | null;
}

interface Draft {
  mention: PersonMention;
  sentence: number;
  form: string;
  key: string;
  ids: readonly string[];
}

/** Merges the named mentions of one article into persons; pronouns and bare posts follow in coreference. */
export function resolvePeople(
  page: Page,
  mentions: readonly (readonly PersonMention[])[],
  known: KnownPeople,
): { people: ArticlePerson[]; resolved: ResolvedMention[] } {
  const idsOf = (name: string, { posts }: PersonMention): readonly string[] => {
    const ids = known.byName(name);
    if (ids.length > 0 || !isSingle(name) || !isForeignName(name)) return ids;
    const offices = posts.filter(({ head }) => !anyOffice.has(head.category));
    const id =
      offices.length === 0
        ? known.bySurname(name, null)
        : offices.map(({ head }) => known.bySurname(name, head.category)).find(Boolean);
    return id ? [id] : [];
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
  const licensed = drafts.filter(isLicensed);
  const people: ArticlePerson[] = [];
  const keys = new Map<string, number>();
  // longest forms first, so that short ones find whom they stand for
  const order = [...licensed].sort(
    (a, b) => weight(b) - weight(a) || a.mention.from - b.mention.from,
  );
  const first = new Map<number, Draft>();
  // "Chủ tịch Quốc hội Myanmar" spelt one way in the text, another under the picture
  const respelt = (draft: Draft): number | undefined =>
    [...first].find(
      ([, other]) =>
        (draft.ids.length === 0 || other.ids.length === 0) &&
        sharesOffice(draft.mention, other.mention) &&
        isRespelt(draft.form, other.form),
    )?.[0];
  for (const draft of order) {
    if (keys.has(draft.key)) continue;
    const alias = aliases.get(draft.key);
    const named = alias === undefined ? undefined : keys.get(alias);
    const index = named ?? findPerson(people, draft) ?? respelt(draft) ?? people.length;
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
    if (found === undefined) shorts.set(key, (found = findShort(people, draft)));
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
const isSingle = (form: string): boolean => !/[\s]/u.test(form.trim());

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

/** A name counts when a post, an honorific or the gazetteer vouches for it. */
function isLicensed(draft: Draft): boolean {
  const { mention } = draft;
  if (draft.ids.length > 0 && !isSingle(draft.form)) return true;
  // "Phu nhân Melania", "con gái Ivanka": a given name alone
  if (isSingle(draft.form) && (mention.honorific?.spouse || mention.honorific?.kin))
    return givenNameStyle(draft.form.toLowerCase()) !== null;
  if (isSingle(draft.form))
    return (
      mention.posts.some(({ head }) => !ofCompanies.has(head.category)) &&
      isForeignName(draft.form) &&
      mention.rule !== 'name-post'
    );
  return mention.posts.length > 0 || mention.honorific !== null || mention.rule !== 'name';
}

/** Offices that many hold at once. */
const held = new Set(['membership', 'leader', 'representative', 'press', 'mp', 'counterpart']);

/** Whether two mentions name one office of one country. */
const sharesOffice = (a: PersonMention, b: PersonMention): boolean =>
  a.country !== null &&
  a.country === b.country &&
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
    kin: draft.mention.honorific?.kin === true,
    mentions: [],
  };
}

function findPerson(people: readonly ArticlePerson[], draft: Draft): number | null {
  const at = people.findIndex(
    (person) =>
      nameKey(person.name) === draft.key ||
      mayStandFor(draft.form, person.name) ||
      (!isSingle(person.name) && mayStandFor(person.name, draft.form)) ||
      isMisprint(draft.form, person.name) ||
      isTurned(draft.form, person.name),
  );
  return at < 0 ? null : at;
}

/** "ông Thưởng", "Obama": a short form without licence of its own. */
function findShort(people: readonly ArticlePerson[], draft: Draft): number | null {
  const single = isSingle(draft.form);
  if (single && isVietnameseSyllable(draft.form.toLowerCase()) && !draft.mention.honorific)
    return null;
  const hits = people.flatMap((person, index) =>
    mayStandFor(draft.form, person.name) ? [index] : [],
  );
  return hits[0] ?? null;
}

interface Clues {
  votes: Map<string, number>;
  ids: Set<string>;
}

/** "Giáo hoàng", "Nhật hoàng": a post that only one foreign country has. */
const abroad = ({ posts }: PersonMention): string | null =>
  posts.find(({ head }) => head.country !== null && head.country !== 'VN')?.head.country ?? null;

function record(person: ArticlePerson, draft: Draft, page: Page, { votes, ids }: Clues): void {
  const { mention } = draft;
  if (!person.forms.includes(draft.form)) person.forms.push(draft.form);
  if (mention.alias) {
    const alias = surface(page, mention.alias);
    if (!person.forms.includes(alias)) person.forms.push(alias);
  }
  if (draft.form.length > person.name.length && mayStandFor(person.name, draft.form))
    person.name = draft.form;
  person.sex ??= mention.honorific?.sex ?? null;
  person.party ??= mention.party;
  addPosts(person, mention, page);
  const country = mention.country ?? abroad(mention);
  if (country) votes.set(country, (votes.get(country) ?? 0) + 1);
  person.mentions.push({
    start: page.tokens[mention.from]?.start ?? 0,
    end: page.tokens[mention.to - 1]?.end ?? 0,
  });
  // "Ông Yun" of an article about Yun Byung-se is no other Yun that the gazetteer knows
  if (!isSingle(draft.form) || isSingle(person.name)) for (const id of draft.ids) ids.add(id);
}

/** Gives a person the posts of a mention. */
export function addPosts(person: ArticlePerson, mention: PersonMention, page: Page): void {
  for (const post of mention.posts) {
    const text = page.text.slice(page.tokens[post.from]?.start, page.tokens[post.to - 1]?.end);
    person.posts.push({
      category: post.head.category,
      text: text.toLowerCase(),
      surface: surface(page, post),
      sphere: post.head.sphere,
      mention: person.mentions.length,
      country: post.country ?? mention.country,
      late: post.modifier === 'late',
      former: post.modifier === 'former',
    });
  }
}

/**
 * The country that most mentions of the person name, the first named where they tie; for the full
 * name of one person of the gazetteer, his. A namesake from a country that no mention names is
 * nobody of the gazetteer.
 */
function settle(person: ArticlePerson, { votes, ids }: Clues, known: KnownPeople): void {
  let best: string | null = null;
  for (const [country, count] of votes)
    if (best === null || count > (votes.get(best) ?? 0)) best = country;
  const ofBloc = [...votes.keys()].some((country) => known.isBloc(country));
  const fitting = [...ids].filter(
    (id) =>
      votes.size === 0 ||
      votes.has(known.country(id) ?? '') ||
      (ofBloc && known.servesBloc(id)) ||
      isFullName(person.name),
  );
  const id = fitting.length === 1 ? fitting[0] : fitting.find((one) => known.country(one) === best);
  if (id === undefined) {
    person.country = best;
    person.countryBasis = best === null ? null : 'post';
    return;
  }
  person.known = id;
  person.sex ??= known.sex(id);
  // who serves the United Nations or the EU sits on their side, whatever his country
  person.country = best !== null && known.isBloc(best) ? best : known.country(id);
  person.countryBasis = person.country === best ? 'post' : 'gazetteer';
  // "cuộc gặp ông Putin, nhà lãnh đạo Triều Tiên nhấn mạnh": read as one person, but the post is another's
  person.posts = person.posts.filter(
    ({ country }) =>
      country === null ||
      country === person.country ||
      known.isBloc(country) ||
      known.servesBloc(id),
  );
}

/** Three syllables or more: seldom shared by two people of this press from two countries. */
const isFullName = (name: string): boolean => name.split(/[\s-]+/u).length >= 3;
