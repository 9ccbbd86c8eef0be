import type { Page } from '../../document.ts';
import type { PersonMention } from '../../recognise/people/person-mention.ts';
import { isSingle, type ArticlePerson, type Draft, type KnownPeople } from './article-person.ts';
import { comesForNone } from './bodies.ts';
import { isSurname } from '../../recognise/people/surnames.ts';
import { haveOtherInitials, isForeignName, mayStandFor } from './name-key.ts';
import { sinic } from './name-fits.ts';
import { surface } from './spelling.ts';

/** What the mentions of a person say of his country, and who of the gazetteer they may name. */
export interface Clues {
  votes: Map<string, number>;
  ids: Set<string>;
}

/** "Giáo hoàng", "Nhật hoàng": a post that only one foreign country has; not "Bí thư thứ nhất Lê Văn A". */
function abroad({ posts }: PersonMention, name: string): string | null {
  const isOfHome = isSurname(name.split(' ')[0] ?? '') && !isForeignName(name);
  const of = ({ head }: PersonMention['posts'][number]) =>
    head.country !== null && head.country !== 'VN' && !(isOfHome && !sinic.has(head.country));
  return posts.find(of)?.head.country ?? null;
}

/** Adds what a mention tells to its person. */
export function record(
  person: ArticlePerson,
  draft: Draft,
  page: Page,
  { votes, ids }: Clues,
): void {
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
  const country = mention.country ?? abroad(mention, draft.form);
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
export function settle(person: ArticlePerson, { votes, ids }: Clues, known: KnownPeople): void {
  let best: string | null = null;
  for (const [country, count] of votes)
    if (best === null || count > (votes.get(best) ?? 0)) best = country;
  const ofBloc = [...votes.keys()].some((country) => known.isBloc(country));
  const fitting = [...ids].filter(
    (id) =>
      // "George H.W. Bush, … George Bush": the other one
      !haveOtherInitials(person.name, known.name(id) ?? '') &&
      (votes.size === 0 ||
        votes.has(known.country(id) ?? '') ||
        (ofBloc && known.servesBloc(id)) ||
        isFullName(person.name)),
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
  // "Tổng thư ký NATO": he comes for none
  if (best === null && comesForNone(person.posts)) person.country = null;
  person.countryBasis =
    person.country === null ? null : person.country === best ? 'post' : 'gazetteer';
  // "cuộc gặp ông A, nhà lãnh đạo B nhấn mạnh": read as one person, but the post is another's
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
