import type { Token } from '../../document.ts';
import { phraseSet } from '../../recognise/phrases.ts';
import type { ResolvedMention } from '../../resolve/people/article-person.ts';
import { isDash, pairAt } from '../who/country-pairs.ts';
import { leadersNamed, leadersOf } from '../who/leaders.ts';
import { sideOf } from '../who/sides.ts';
import { groupPeople, type ArticleView, type SentenceView } from '../view.ts';

/** "lịch sử lần thứ hai": what may stand between "thượng đỉnh" and its sides or behind them. */
export function countBehind(
  tokens: readonly Token[],
  from: number,
): { ordinal: string | null; to: number } {
  let to = from;
  let ordinal: string | null = null;
  for (;;) {
    const token = tokens[to];
    if (token?.low === 'lần') {
      const at = tokens[to + 1]?.low === 'thứ' ? to + 2 : to + 1;
      const said = ordinals[tokens[at]?.low ?? ''];
      if (said === undefined) return { ordinal, to };
      ordinal = said;
      to = at + 1;
    } else if (token?.low === 'đầu' && tokens[to + 1]?.low === 'tiên') {
      ordinal = '1';
      to += 2;
    } else if (days.longest(tokens, to)) to += 2;
    else if (fillers.has(token?.low ?? '')) to++;
    else return { ordinal, to };
  }
}
const days = phraseSet('hai ngày | 2 ngày');
const fillers = new Set('lịch sử song phương chính thức'.split(' '));
const ordinals: Record<string, string> = Object.fromEntries(
  ['một 1 nhất đầu', 'hai 2 II', 'ba 3 III', 'tư 4 IV', 'năm 5 V'].flatMap((forms, i) =>
    forms.split(' ').map((form) => [form.toLowerCase(), String(i + 1)]),
  ),
);

/** The two countries of a summit, whom its name has of them, and the token behind what names them. */
export interface Sides {
  countries: [one: string, other: string];
  people: number[];
  to: number;
}

/** "Mỹ - Triều", "Miller - Kim", "giữa Mỹ và Triều Tiên", "giữa Tổng thống A và lãnh đạo B" at token `at`. */
export function sidesBehind(view: SentenceView, at: number, article: ArticleView): Sides | null {
  const pair = pairAt(view, at);
  if (pair) return { ...pair, people: [] };
  return leadersJoined(view, at, article) ?? sidesBetween(view, at, article);
}

/** "Miller - Kim": two leaders of the article, each by one word of his name. */
function leadersJoined(
  { tokens }: SentenceView,
  at: number,
  { people }: ArticleView,
): Sides | null {
  if (!isDash(tokens[at + 1])) return null;
  const [one, other] = [tokens[at], tokens[at + 2]].map((token) =>
    token?.cap ? leadersNamed(token.low, people) : [],
  );
  return oneEach(one ?? [], other ?? [], at + 3, { people });
}

function sidesBetween(view: SentenceView, at: number, article: ArticleView): Sides | null {
  const { tokens, chunks } = view;
  if (tokens[at]?.low !== 'giữa') return null;
  const group = groupPeople(view).find((g) => g.from === at + 1);
  if (group) {
    const [one, other, ...more] = group.members;
    if (!one || !other || more.length > 0) return null;
    const [first, second] = [one.person, other.person].map((p) => (p === null ? [] : [p]));
    return oneEach(first ?? [], second ?? [], group.to, article);
  }
  const one = chunks.find((chunk) => chunk.from === at + 1);
  if (one?.kind !== 'country' || !joints.has(tokens[one.to]?.low ?? '')) return null;
  const other = chunks.find((chunk) => chunk.from === one.to + 1);
  return other?.kind === 'country'
    ? { countries: [one.id, other.id], people: [], to: other.to }
    : null;
}
export const joints = new Set(['và', 'với']);

/** Whether a summit of two people is told behind "thượng đỉnh" at token `at`: no conference of many. */
export const isBetweenTwo = ({ tokens }: SentenceView, at: number): boolean =>
  tokens[at]?.low === 'thượng' && between.has(tokens[countBehind(tokens, at + 2).to]?.low ?? '');
const between = new Set(['giữa', 'với']);

/**
 * "A dự hội nghị thượng đỉnh | với Tổng thống B"; of who leads his country also "A rời C sau thượng đỉnh | với B",
 * "Tại thượng đỉnh | với B, A nói".
 */
export function sidesAround(
  view: SentenceView,
  from: number,
  at: number,
  article: ArticleView,
): Sides | null {
  const { people } = article;
  const { tokens } = view;
  if (tokens[at]?.low !== 'với') return null;
  const groups = groupPeople(view);
  const other = groups.find((g) => g.from === at + 1)?.members[0];
  if (!other) return null;
  const isDelegate = tokens[from - 1]?.low === 'dự';
  const leads = ({ person }: ResolvedMention) =>
    person !== null && leadersOf(people[person]?.country ?? '', people).includes(person);
  const side = sideOf(other, people);
  const mayMeet = (m: ResolvedMention | undefined) =>
    m && sideOf(m, people) !== side && (isDelegate || (leads(m) && leads(other))) ? m : undefined;
  const before = groups.filter((g) => g.to < from);
  const one =
    mayMeet((isDelegate ? before.at(-1) : before[0])?.members.at(-1)) ??
    mayMeet(groups.find((g) => g.from >= other.mention.to && g.before === ',')?.members[0]);
  if (!one) return null;
  const [first, second] = [one.person, other.person].map((p) => (p === null ? [] : [p]));
  return oneEach(first ?? [], second ?? [], other.mention.to, article);
}

/**
 * "Sau thượng đỉnh | tại C hồi tháng 6, A và B …": the leaders of two countries whom alone the sentence names; where it
 * names nobody, the `only` two countries of whose summit the article tells.
 */
export function sidesUnsaid(
  view: SentenceView,
  at: number,
  { people }: ArticleView,
  only: Sides['countries'] | null,
): Sides | null {
  if (!timeOrPlace.has(view.tokens[at]?.low ?? '')) return null;
  const named = new Set(view.people.flatMap(({ person }) => person ?? []));
  if (named.size === 0) return only && { countries: only, people: [], to: at };
  const leaders = [...named].filter((person) =>
    leadersOf(people[person]?.country ?? '', people).includes(person),
  );
  const [one, other, ...more] = leaders;
  if (one === undefined || other === undefined || more.length > 0 || named.size > 2) return null;
  return oneEach([one], [other], at, { people });
}
const timeOrPlace = new Set(['tại', 'ở', 'hồi', 'vào', 'ngày', 'diễn', 'năm', 'tháng']);

/** One person of each of two countries; null where more than one fits, or the country is not known. */
function oneEach(
  [one, ...more]: readonly number[],
  [other, ...others]: readonly number[],
  to: number,
  { people }: Pick<ArticleView, 'people'>,
): Sides | null {
  if (one === undefined || other === undefined || more.length > 0 || others.length > 0) return null;
  const [home, abroad] = [people[one]?.country, people[other]?.country];
  return home && abroad && home !== abroad
    ? { countries: [home, abroad], people: [one, other], to }
    : null;
}
