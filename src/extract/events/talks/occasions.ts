import { phraseSet } from '../../recognise/phrases.ts';
import type { Candidate } from '../candidate.ts';
import { pairAt } from '../who/country-pairs.ts';
import { hasWord, type ArticleView, type SentenceView } from '../view.ts';

/** What stands at the head of the name of a forum or a session, and what the name must hold too. */
const forums = phraseSet(
  'diễn đàn | tọa đàm | hội thảo | hội nghị xúc tiến | hội nghị doanh nghiệp | gặp gỡ doanh nghiệp',
);
const ofForums = phraseSet(
  'doanh nghiệp | kinh tế | kinh doanh | thương mại | đầu tư | hợp tác | công nghệ',
);
const sessions = phraseSet('kỳ họp | phiên họp | khóa họp | cuộc họp');
const ofSessions = phraseSet('ủy ban | tiểu ban | nhóm công tác');
/** How far behind its head the two countries may stand. */
const reach = 20;

/** Forums of two countries whose name says neither: "Hội nghị xúc tiến đầu tư Việt Nam", "diễn đàn doanh nghiệp". */
const alone = phraseSet(
  'hội nghị xúc tiến đầu tư | hội nghị xúc tiến thương mại | diễn đàn doanh nghiệp | diễn đàn kinh doanh | ' +
    'tọa đàm doanh nghiệp | diễn đàn đầu tư',
);
/** … unless these stand behind: many come, or only those of one country. */
const ofMany = new Set(['quốc', 'khu', 'châu', 'toàn', 'thế', 'á', 'quỹ', 'trẻ', 'nữ']);
const longestTail = 4;

interface Occasion {
  at: number;
  countries: string[];
}

/** "Diễn đàn Doanh nghiệp Việt Nam - Pháp", "kỳ họp lần thứ 3 Ủy ban hỗn hợp Việt Nam - Lào" in a sentence. */
export function occasionsIn(
  view: SentenceView,
  isBloc: ArticleView['isBloc'],
  visited: readonly string[],
): Occasion[] {
  const { tokens, chunks, sentence } = view;
  const found: Occasion[] = [];
  for (let at = sentence.first; at < sentence.last; at++) {
    const isForum = forums.longest(tokens, at) !== null;
    if (!isForum && !sessions.longest(tokens, at)) continue;
    const limit = Math.min(at + reach, sentence.last);
    const stop = chunks.find((c) => c.from > at && (c.kind === 'trigger' || c.kind === 'country'));
    const name = isForum ? ofForums : ofSessions;
    const isNamed =
      stop?.kind === 'country' && stop.from < limit && name.within(tokens, at, stop.from);
    const pair = isNamed ? pairAt(view, stop.from)?.countries : undefined;
    const countries = pair ?? (isOfVisit(view, at, isBloc) ? [...visited] : []);
    if (countries.length === 2 && !countries.some(isBloc)) found.push({ at, countries });
  }
  return found;
}

/** Whether a forum whose name joins no two countries may be one of the countries of the visit under way. */
function isOfVisit(view: SentenceView, at: number, isBloc: ArticleView['isBloc']): boolean {
  const { tokens, chunks } = view;
  const to = alone.longest(tokens, at)?.to;
  if (to === undefined || hasWord(tokens, to, to + longestTail, ofMany)) return false;
  return !chunks.some(
    (c) =>
      c.from >= to &&
      c.from < to + longestTail &&
      (c.kind === 'organisation' || (c.kind === 'country' && isBloc(c.id))),
  );
}

/** What two people chair that is no talk of theirs: many take part. */
const chaired = phraseSet(
  'diễn đàn | tọa đàm | hội thảo | hội nghị | phiên họp | kỳ họp | khóa họp | cuộc họp | đối thoại | giao lưu',
);
/** Between the verb and what is chaired: "lần đầu tiên", "các hoạt động". */
const longestGap = 4;

/**
 * "A và B đồng chủ trì kỳ họp", "Diễn đàn được đồng chủ trì bởi A và B": whether the two whom a sentence has
 * chair something meet at an occasion; not "đồng chủ trì hội đàm", nor "chủ trì họp báo".
 */
export function isChairedByTwo(
  { tokens, sentence }: SentenceView,
  { rule, at, people }: Candidate,
): boolean {
  if (!rule.startsWith('chair: ') || people.length < 2) return false;
  const first = tokens[sentence.first]?.text === '-' ? sentence.first + 1 : sentence.first;
  for (let i = at; i < Math.min(at + longestGap + longestGap, sentence.last); i++) {
    const hit = chaired.longest(tokens, i);
    if (hit) return tokens[hit.to]?.low !== 'báo';
  }
  return chaired.longest(tokens, first) !== null;
}
