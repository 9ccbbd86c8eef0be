import type { Token } from '../../document.ts';
import { blankDate } from '../../recognise/dates/read-number.ts';
import { phraseSet, Phrases } from '../../recognise/phrases.ts';
import type { FoundDate } from '../candidate.ts';
import { isDash, pairAt } from '../who/country-pairs.ts';
import { isBetweenTwo } from './summit-sides.ts';
import type { ArticleView, SentenceView } from '../view.ts';

const conferences = phraseSet(
  'hội nghị | diễn đàn | đại hội internet | đối thoại shangri | đối thoại quốc phòng | đối thoại an ninh | tuần lễ cấp cao | ' +
    'đối thoại giữa các nhà lãnh đạo | đối thoại của các nhà lãnh đạo | khóa họp | đại hội đồng | thượng đỉnh | phiên họp toàn thể | phiên toàn thể | cuộc họp | cuộc gặp các nhà lãnh đạo',
);
/** Groups of countries by the forms of their names. */
export const groups = new Phrases<string>();
for (const group of 'apec asean asem g20 g7 brics acmecs clmv gms appf nato aipa ipu davos shangri'.split(
  ' ',
))
  groups.add(group, group);
for (const form of ['cấp cao đông á', 'thượng đỉnh đông á', 'eas']) groups.add(form, 'eas');
for (const un of ['liên hợp quốc', 'liên hiệp quốc', 'lhq'])
  groups.add(`đại hội đồng ${un}`, 'unga');
groups.add('thượng đỉnh tương lai', 'unga');
groups.add('vành đai và con đường', 'bri');
for (const river of ['mekong', 'sông mekong', 'mê công', 'sông mê công', 'mê kông'])
  groups.add(`tiểu vùng ${river} mở rộng`, 'gms');
for (const number of ['7', '20'])
  for (const form of [`g ${number}`, `g-${number}`]) groups.add(form, `g${number}`);

/** Near the head of its name, as is a group of countries: what makes a conference one of many countries. */
const ofMany = phraseSet(
  'cấp cao | thượng đỉnh | clmv | appf | liên hợp quốc | lhq | bác ngao | mekong | mê công | quốc tế | các nhà lãnh đạo | ' +
    'khu vực | tương lai châu á | vành đai và con đường | an ninh hạt nhân | không liên kết | pháp ngữ | ' +
    'thái bình dương | liên minh nghị viện | gms | tiểu vùng | đầu tư tương lai | ' +
    'kinh tế thế giới | kinh tế phương đông | internet thế giới | các đảng chính trị | quỹ tiền tệ | imf | ba nước | 3 nước',
);
/** … and what makes it none: a thing of one country, of firms, or of two sides. */
const ofFew = phraseSet(
  'xúc tiến | doanh nghiệp | ceo | trung ương | toàn quốc | tổng kết | sơ kết | nhà đầu tư | trực tuyến | họp báo | song phương',
);
/** Whether a name tells of few; not behind those who hold it: "của các nhà lãnh đạo A với doanh nghiệp". */
function isOfFew(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (leaders.longest(tokens, at)) return false;
    if (ofFew.longest(tokens, at)) return true;
  }
  return false;
}
const leaders = phraseSet('các nhà lãnh đạo');
/** How many words of its name tell. */
const head = 12;
/** "dự phiên khai mạc Đối thoại Shangri-La": parts of a conference. */
const parts = phraseSet(
  'khai mạc | phiên khai mạc | lễ khai mạc | buổi khai mạc | bế mạc | phiên bế mạc | lễ bế mạc | phiên họp | phiên thảo luận | phiên đối thoại | các phiên họp',
);

/**
 * The token at which the name of a conference of many countries begins, where one or a part of one
 * stands at `at`, or a group of countries alone ("dự | APEC 2017"); else null.
 */
export function conferenceAt(
  view: SentenceView,
  at: number,
  { isBloc }: Pick<ArticleView, 'isBloc'>,
): number | null {
  const { tokens, sentence } = view;
  const name = parts.longest(tokens, at)?.to ?? at;
  const group = groups.longest(tokens, shortened.longest(tokens, name)?.to ?? name);
  if (group && !ofFew.within(tokens, group.to, group.to + 3) && isAttended(view, at)) return name;
  if (conferences.longest(tokens, name) === null) return null;
  const end = Math.min(name + head, sentence.last);
  const isOfMany = ofMany.within(tokens, name, end) || groups.within(tokens, name, end);
  return isOfMany && !isOfFew(tokens, name, end) && !isOfTwo(view, name, end, isBloc) ? name : null;
}

/** What is said for "hội nghị" before a group of countries: "dự Cấp cao APEC". */
const shortened = phraseSet('cấp cao | hội | tuần lễ');

/** "dự APEC", not "tham gia ASEAN" nor "phát biểu tại ASEAN". */
const isAttended = ({ tokens }: SentenceView, at: number): boolean => tokens[at - 1]?.low === 'dự';

/** The year in the name of a conference: "Tuần lễ cấp cao APEC 2017". */
export function yearInName(view: SentenceView, name: number): FoundDate | null {
  const ranges = namesAt(view, name);
  for (const [from, to] of ranges)
    for (let at = from + 1; at < to; at++) {
      const token = view.tokens[at];
      if (token?.kind !== 'number' || !/^20[0-4]\d$/u.test(token.text)) continue;
      const { start, end } = token;
      const value = { ...blankDate, year: Number(token.text) };
      return { start, end, rule: 'tên hội nghị', value, from: at, to: at + 1 };
    }
  return null;
}

/** "Hội nghị thượng đỉnh Mỹ - Triều": one of two countries; not "Mỹ - ASEAN", nor "Campuchia - Lào - Việt Nam". */
function isOfTwo(
  view: SentenceView,
  from: number,
  to: number,
  isBloc: ArticleView['isBloc'],
): boolean {
  for (let at = from; at < to; at++) {
    const pair = pairAt(view, at);
    if (pair) return !pair.countries.some(isBloc) && !isDash(view.tokens[pair.to]);
    if (isBetweenTwo(view, at)) return true;
  }
  return false;
}

/**
 * The names of the conferences told at `from`, as tokens [from, to): one, with what it is called
 * ("Hội nghị thượng đỉnh G20"), or each of a list of abbreviations ("Hội nghị | GMS 8, ACMECS 10 và CLMV 11").
 */
export function namesAt(view: SentenceView, from: number): [from: number, to: number][] {
  const { tokens } = view;
  const word = conferences.longest(tokens, from)?.to ?? from;
  const listed: [number, number][] = [];
  for (let at = word; isAbbreviation(tokens[at]); at++) {
    const to = tokens[at + 1]?.kind === 'number' ? at + 2 : at + 1;
    listed.push([at, to]);
    at = to;
    if (!joints.has(tokens[at]?.low ?? '')) break;
  }
  return listed.length > 1 ? listed : [[from, endOfName(view, from)]];
}
const joints = new Set([',', 'và']);
const isAbbreviation = (token: Token | undefined): boolean =>
  token !== undefined && token.text.length > 2 && /^\p{Lu}+$/u.test(token.text);

/** The token behind a name: "Hội nghị thượng đỉnh G20 | tại A". */
function endOfName({ tokens, sentence, people }: SentenceView, from: number): number {
  const last = Math.min(sentence.last, from + longest);
  const ends = (token: Token | undefined, next: Token | undefined, at: number): boolean => {
    if (!token || people.some(({ mention }) => mention.name !== null && mention.from === at))
      return true;
    // "Nhóm các nền kinh tế phát triển và mới nổi hàng đầu thế giới (G20)"
    if (token.low === 'và')
      return (
        isAbbreviation(next) || !(next?.cap || isBracketed(tokens.slice(at, at + nearBracket)))
      );
    if (token.low === 'diễn') return next?.low === 'ra';
    return token.kind === 'sign' ? !inside.has(token.text) : behind.has(token.low);
  };
  let to = from + 1;
  while (to < last && !ends(tokens[to], tokens[to + 1], to)) to++;
  while (tokens[to - 1]?.kind === 'sign' && !closes(tokens.slice(from, to))) to--;
  return to;
}

/** Whether the last of these tokens ends a bracket or a quotation that one of the others begins. */
function closes(name: readonly Token[]): boolean {
  const last = name.at(-1)?.text ?? '';
  return (
    last === ')' || (quotes.has(last) && name.slice(0, -1).some(({ text }) => quotes.has(text)))
  );
}
const quotes = new Set(['"', '“', '”']);
const longest = 24;
const nearBracket = 9;
const isBracketed = (tokens: readonly Token[]): boolean => {
  const open = tokens.findIndex(({ text }) => text === '(');
  return (
    open > 0 &&
    tokens[open + 1]?.cap === true &&
    tokens.slice(0, open).every((t) => t.kind === 'word')
  );
};
const inside = new Set(['-', '/', '(', ')', ...quotes]);
const behind = new Set(
  (
    'tại ở được do vào ngày sáng trưa chiều tối hôm của đang đã sẽ từ theo cùng trong nhân với để mà khi ' +
    'sau trước sắp vừa tổ là có bên đến tới nhằm như vẫn kết cuối khai hồi năm không gây chủ xuất đầu tháng'
  ).split(' '),
);

/** The groups of countries in the name of the conference told at `at`. */
export const groupsAt = (view: SentenceView, at: number): Set<string> =>
  new Set(
    namesAt(view, at).flatMap(([from, to]) =>
      groupNames(view).flatMap((one) => (one.to > from && one.to <= to ? one.group : [])),
    ),
  );

/** Whether two passages name a group of countries in common, where the first names any. */
export function isOneConference(
  one: readonly SentenceView[],
  other: readonly SentenceView[],
): boolean {
  const [named, others] = [groupsIn(one), groupsIn(other)];
  return named.size === 0 || [...named].some((group) => others.has(group));
}
/** The groups of countries that passages name: "apec", "g20". */
export const groupsIn = (views: readonly SentenceView[]): Set<string> =>
  new Set(views.flatMap((view) => groupNames(view).map(({ group }) => group)));

/** … each with the token behind its name. */
export const groupNames = ({
  tokens,
  sentence: { first, last },
}: SentenceView): { group: string; to: number }[] =>
  tokens.slice(first, last).flatMap((_, i) => {
    const hit = groups.longest(tokens, first + i);
    return hit ? hit.values.map((group) => ({ group, to: hit.to })) : [];
  });

/** The names of the conferences of which a sentence tells, as tokens [from, to). */
export const namesIn = (view: SentenceView): [from: number, to: number][] => {
  const { tokens, sentence } = view;
  const found: [from: number, to: number][] = [];
  for (let at = sentence.first; at < sentence.last; at++) {
    if (conferences.longest(tokens, at) === null) continue;
    const names = namesAt(view, at);
    found.push(...names);
    at = Math.max(at, (names.at(-1)?.[1] ?? at) - 1);
  }
  return found;
};
