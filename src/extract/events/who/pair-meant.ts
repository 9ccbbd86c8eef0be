import type { ArticlePerson } from '../../resolve/people/article-person.ts';
import { isMinister, onlyServes } from '../../resolve/people/aides.ts';
import { isOfPeople } from './collective.ts';
import { furtherCountries } from './further-countries.ts';
import { hasPhrase, type ArticleView, type SentenceView } from '../view.ts';

/** Whom "hai …" can stand for, by the words behind it: an office that both hold. */
const offices: [words: string[], isHeld: (category: string) => boolean][] = [
  [['bộ', 'trưởng'], isMinister],
  [['ngoại', 'trưởng'], isMinister],
  [['thủ', 'tướng'], (category) => category === 'head_of_government'],
  [['tổng', 'thống'], (category) => category === 'head_of_state'],
  [['chủ', 'tịch', 'quốc', 'hội'], (category) => category === 'legislature_chair'],
];
const leaders = [
  ['nhà', 'lãnh', 'đạo'],
  ['lãnh', 'đạo'],
  ['nguyên', 'thủ'],
];

type Fits = (person: ArticlePerson) => boolean;
const anybody: Fits = () => true;

/** Who of the article can be one of "hai Bộ trưởng", "hai nhà lãnh đạo Nga, Lào" of a sentence; else anybody. */
function meantBy(view: SentenceView): Fits {
  const { tokens, sentence } = view;
  for (let at = sentence.first; at < sentence.last; at++) {
    if (tokens[at]?.low !== 'hai' || !isOfPeople(tokens[at + 1], tokens[at + 2])) continue;
    const said = (words: readonly string[]) =>
      hasPhrase(tokens, at + 1, at + 1 + words.length, words);
    const office = offices.find(([words]) => said(words));
    // an office that the article does not tell may be this one
    if (office)
      return ({ posts }) => posts.length === 0 || posts.some(({ category }) => office[1](category));
    const title = leaders.find(said);
    if (!title) return anybody;
    const of = countriesAt(view, at + 1 + title.length);
    return (person) => !onlyServes(person) && (of.length < 2 || of.includes(person.country ?? ''));
  }
  return anybody;
}

/** "Mỹ và Triều Tiên" right behind a title. */
function countriesAt(view: SentenceView, at: number): string[] {
  const first = view.chunks.find((chunk) => chunk.kind === 'country' && chunk.from === at);
  return first?.kind === 'country' ? [first.id, ...furtherCountries(view, first.to)] : [];
}

/**
 * The pair that "hai bên", "hai Bộ trưởng" of a sentence stand for: those who met last (`before`), else the last
 * two people of two sides named here or in the sentence before; where the words fit none of those, the only two
 * of the article whom they fit.
 */
export function pairMeant(
  article: ArticleView,
  index: number,
  before: readonly number[] | undefined,
): number[] {
  const view = article.sentences[index];
  const fits = view ? meantBy(view) : anybody;
  const isMeant = (p: number) => fits(article.people[p] as ArticlePerson);
  if (before && before.filter(isMeant).length > 1) return [...before];
  const named = namedPair(article, index, isMeant);
  if (named.length > 1 || !before) return named;
  const all = article.people.flatMap((_, p) => (isMeant(p) ? [p] : []));
  const [one, other, ...more] = all;
  if (one === undefined || other === undefined || more.length > 0) return [];
  const [a, b] = [article.people[one]?.country, article.people[other]?.country];
  return a && b && a !== b ? [one, other] : [];
}

function namedPair(
  article: ArticleView,
  index: number,
  isMeant: (person: number) => boolean,
): number[] {
  for (const view of [article.sentences[index], article.sentences[index - 1]]) {
    const named = (view?.people ?? [])
      .flatMap((m) => (m.person === null ? [] : [m.person]))
      .filter(isMeant);
    const first = named[0];
    const side = (p: number | undefined) => article.people[p ?? -1]?.country ?? null;
    const second = named.find((p) => side(p) !== null && side(p) !== side(first));
    if (first !== undefined && side(first) !== null && second !== undefined) return [first, second];
  }
  const [one, other, ...more] = article.people;
  const areTwo = one?.country && other?.country && one.country !== other.country;
  return areTwo &&
    more.length === 0 &&
    [0, 1].every(isMeant) &&
    opensWithBoth(article.sentences[index])
    ? [0, 1]
    : [];
}

/** "Hai nhà lãnh đạo …", in an article of two people alone. */
const opensWithBoth = (view: SentenceView | undefined): boolean => {
  const first = view?.sentence.first ?? 0;
  return (
    view?.tokens[first]?.low === 'hai' && isOfPeople(view.tokens[first + 1], view.tokens[first + 2])
  );
};
