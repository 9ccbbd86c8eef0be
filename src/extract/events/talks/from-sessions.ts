import { phraseSet } from '../../recognise/phrases.ts';
import type { Candidate, FoundDate } from '../candidate.ts';
import { placeOf } from '../where/places.ts';
import { pairAt } from '../who/country-pairs.ts';
import { hasWord, type ArticleView, type SentenceView } from '../view.ts';
import { blank } from './from-lists.ts';

const sessions = phraseSet('kỳ họp | phiên họp | khóa họp | cuộc họp');
/** "lần thứ 20 của" */
const longestCount = 6;
const committees = phraseSet('ủy ban | tiểu ban');
/** How far behind its name the session's date may stand. */
const reach = 32;

/**
 * "Khóa họp lần thứ 20 Ủy ban liên Chính phủ Việt Nam - Lào diễn ra tại Hà Nội vào tháng 9/2017": a dated session of a
 * committee of two countries of which nobody is named; always a reference. `sides`: of the talks that recall one whose
 * name says no country.
 */
export function fromSessions(
  view: SentenceView,
  { isBloc }: ArticleView,
  sides: readonly string[],
): Candidate[] {
  const { tokens, sentence } = view;
  const found: Candidate[] = [];
  for (let at = sentence.first; at < sentence.last; at++) {
    const head = sessions.longest(tokens, at);
    if (!head) continue;
    const start = head.to;
    const limit = Math.min(start + longestCount, sentence.last);
    let of = start;
    while (of < limit && !committees.longest(tokens, of)) of++;
    const date = of < limit ? dateBehind(view, of) : undefined;
    if (!date) continue;
    const named = pairIn(view, of, date.from);
    const countries = named ?? (sides.length === 2 ? sides : null);
    if (!countries || countries.some(isBloc)) continue;
    const planned = isPlanned(view, at, date);
    found.push({
      ...blank('session', view),
      at,
      kind: 'other',
      countries: [...countries],
      date,
      place: placeOf(view, of),
      planned,
      past: !planned,
    });
  }
  return found;
}

/** The month, year or days printed for it, with nobody named before and no other item of a list. */
function dateBehind({ dates, people, tokens }: SentenceView, of: number): FoundDate | undefined {
  const date = dates.find(({ from }) => from > of);
  if (!date || date.from - of > reach) return undefined;
  const { year, month, day, until, relative } = date.value;
  const isOwn = relative === null && (month ?? year) !== null && (day === null || until !== null);
  if (!isOwn || people.some(({ mention }) => mention.to > of && mention.from < date.from))
    return undefined;
  // "Ủy ban hỗn hợp về kinh tế, khoa học và kỹ thuật dự kiến họp trong tháng 8/2017"
  let start = date.from - 1;
  while (start > of && !verbs.longest(tokens, start)) start--;
  const isPlain = tokens
    .slice(start, date.from)
    .every(({ text }, i, all) => !signs.has(text) || where.has(all[i + 1]?.low ?? ''));
  return isPlain ? date : undefined;
}
const verbs = phraseSet('diễn ra | được tổ chức | dự kiến | kết thúc');
const signs = new Set([',', ';', ':', '"']);
const where = new Set(['tại', 'ở', 'diễn']);

/** The two countries that its name joins: "Việt Nam - Lào", "Việt Nam và Lào". */
function pairIn(view: SentenceView, from: number, to: number): readonly string[] | null {
  const [one] = view.chunks.filter((c) => c.kind === 'country' && c.from > from && c.to <= to);
  if (one?.kind !== 'country') return null;
  const pair = pairAt(view, one.from);
  if (pair) return pair.countries;
  const other = view.chunks.find((c) => c.from === one.to + 1);
  return view.tokens[one.to]?.low === 'và' && other?.kind === 'country' && other.id !== one.id
    ? [one.id, other.id]
    : null;
}

/** "sẽ tổ chức kỳ họp", "việc tổ chức kỳ họp", "dự kiến diễn ra", "vào tháng 8 tới". */
const isPlanned = ({ tokens, sentence }: SentenceView, at: number, date: FoundDate): boolean =>
  hasWord(tokens, Math.max(sentence.first, at - longestPlan), date.from, ahead) ||
  tokens[at - 1]?.low === 'chức' ||
  tokens[date.to]?.low === 'tới';
const longestPlan = 12;
const ahead = new Set(['sẽ', 'sắp', 'kiến', 'chuẩn']);
