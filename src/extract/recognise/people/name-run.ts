import type { Token } from '../../document.ts';
import { joinsLetters } from '../ministry-letters.ts';
import { givenNameStyle } from './given-names.ts';
import { nameStyle } from './name-style.ts';
import { isVietnameseSyllable } from './syllable.ts';

/** Lower-case words inside foreign names ("von der Leyen", "bin Zayed", "da Silva"). */
const particles = new Set(
  'von van der den de del da di du dos das los las la el al bin binti bint ibn ben y ul ur abu af zu ap'.split(
    ' ',
  ),
);

/** Capitalised words that no name of a person holds: they begin sentences, bodies and captions. */
const never = new Set(
  (
    'tại theo trong nhân sau trước khi tuy trưa sáng chiều tối ngày hôm đây các những một hai ba về với cùng để từ đến như ' +
    'bên ngoài video nguồn phái ký cả nếu vì bộ ban ủy viện cục vụ sở hội hãng báo ảnh tp người cuộc buổi việc chuyến đoàn ' +
    'ông bà tờ đài phía nhóm mời rời chiếc kênh qua được đã sẽ có là này đó khoảng cũng vào lúc đối ngay nhưng và hiện trên dưới đảng nước phó cựu cố ub tw'
  ).split(' '),
);
/** Words that may stand inside a name but begin only names of things ("Học viện", "Trường Đại học"). */
const thing = new Set(
  (
    'the nhà cảng xứ phòng trưởng trường luật nghị tuyên đồn ngân tòa phủ tỉnh thành huyện quận phường xã tết lễ cộng mặt học khu vùng ' +
    'điện cung quỹ hiệp liên công quân năm tổng đường phố biển đảo sông núi vịnh sân khách đồng'
  ).split(' '),
);
/** English words that names of bodies and papers hold, never names of people. */
const english = new Set(
  (
    'summit forum group bank times post news daily university institute center centre council ' +
    'corporation company holdings airlines force street journal house agency international global ' +
    'city club credit capital national united states world asia pacific central one sinmun shimbun ilbo review media online foundation ' +
    'association airways motors electric general university weekly herald tribune insider express shangri'
  ).split(' '),
);
/** Surnames among them, which may begin a name of three syllables and more ("Đoàn Văn Hải"). */
const surnames = new Set('đoàn từ ông công đồng'.split(' '));

/** Words that begin names of bodies, and end names of people. */
const given = new Set(['viện', 'hiện', 'sáng', 'phòng', 'nhân']);
/** … but "Tô Lâm Nhân dịp", "Sáng ngày" begin the next sentence. */
const occasions = new Set(['dịp', 'chuyến', 'kỷ', 'ngày', 'lễ', 'dân', 'nay']);
const roman = /^(?:[IVX]{2,5}|[VX])$/u;

/** "Xuân Bính Ngọ": years of the lunar calendar; "Margrethe Đệ nhị": ordinals of crowns. */
const stems = new Set('giáp ất bính đinh mậu kỷ canh tân nhâm quý'.split(' '));
const branches = new Set('tý sửu dần mão thìn tỵ ngọ mùi thân dậu tuất hợi'.split(' '));
const ordinals = new Set('nhất nhị tam tứ ngũ lục thất bát'.split(' '));
const isLunarYear = (tokens: readonly Token[], at: number): boolean =>
  stems.has(tokens[at]?.low ?? '') && branches.has(tokens[at + 1]?.low ?? '');

/** "Hoan Ết-xtê-ban La-xô Ê-rơ-nan-đết" has sixteen. */
const maxTokens = 20;
const isCap = (token: Token | undefined): boolean => token?.kind === 'word' && token.cap;
const isAcronym = (token: Token): boolean =>
  token.text.length > 1 &&
  token.text.toUpperCase() === token.text &&
  token.text.toLowerCase() !== token.text;
const touches = (a: Token | undefined, b: Token | undefined): boolean =>
  a !== undefined && b !== undefined && a.end === b.start;
const isForeign = (token: Token | undefined): boolean =>
  token !== undefined && token.kind === 'word' && !isVietnameseSyllable(token.low);

/**
 * The end of the run of name words that begins at token `at`, or `at` if none begins there. A run
 * holds capitalised words, hyphenated syllables in either case ("Xa-mản", "Chan - ocha"), initials
 * ("V.Putin", "K P Sharma Oli") and particles between capitals. `stops(i)` says that something else
 * begins at token i ("Chủ tịch", "Việt Nam").
 */
export function nameRunEnd(
  tokens: readonly Token[],
  at: number,
  last: number,
  stops: (i: number) => boolean,
): number {
  const first = tokens[at];
  if (!first || !isCap(first) || at >= last) return at;
  if (cannotBegin(tokens, at) || english.has(first.low)) return at;
  if (isLunarYear(tokens, at) && !isCap(tokens[at + 2])) return at;
  const shouting = isAcronym(first);
  if (
    shouting &&
    (first.text.length < 3 || !isCap(tokens[at + 1]) || !isAcronym(tokens[at + 1] as Token)) &&
    !/^[A-Z]{1,2}$/.test(first.text)
  )
    return at;
  let i = at + 1;
  while (i < last && i - at < maxTokens) {
    const token = tokens[i] as Token;
    const next = i + 1 < last ? tokens[i + 1] : undefined;
    const before = tokens[i - 1] as Token;
    if (isCap(token)) {
      // "Elizabeth II", "Carl XVI Gustaf"
      if (roman.test(token.text) && isForeign(before) && !shouting) {
        i++;
        continue;
      }
      if (
        isAcronym(token) !== shouting &&
        token.text.length > 1 &&
        isAcronym(token) &&
        before.text.length > 2 &&
        // "Waleed AL-Bahar"
        !(particles.has(token.low) && touches(token, next))
      )
        break;
      const isNever =
        never.has(token.low) && !isGiven(tokens, at, i) && !isSonOf(tokens, i, i + 1 < last);
      if (stops(i) || isNever || (token.low === 'đệ' && ordinals.has(next?.low ?? ''))) break;
      i++;
    } else if (
      token.text === '.' &&
      before.text.length <= 2 &&
      isCap(before) &&
      isCap(next) &&
      before.kind === 'word'
    ) {
      i++;
    } else if (
      (token.text === "'" || token.text === '’') &&
      before.text.length === 1 &&
      isCap(next)
    ) {
      // "O ' Neill", "D’Escoto"
      i += 2;
    } else if (
      (token.text === "'" || token.text === '’') &&
      touches(before, token) &&
      next?.cap === false &&
      isForeign(next)
    ) {
      // "Bolkiah Mu’ izzaddin"
      i += 2;
    } else if (
      (token.text === '-' || token.text === "'" || token.text === '’') &&
      touches(before, token) &&
      touches(token, next) &&
      next?.kind === 'word'
    ) {
      if (isCap(next) && stops(i + 1)) break;
      i += 2;
    } else if (token.text === '-' && next?.kind === 'word' && continuesHyphen(tokens, at, i)) {
      i += 2;
    } else if (particles.has(token.low) && next?.text === '-' && isCap(tokens[i + 2])) {
      // "Haider al - Abadi"
      i += 3;
    } else if (isPhonetic(tokens, at, i)) {
      i += 3;
    } else if (
      particles.has(token.low) &&
      token.kind === 'word' &&
      (isForeign(before) || isForeign(next) || before.low.length <= 3) &&
      followsParticle(tokens, i, last)
    ) {
      i++;
    } else break;
  }
  // "Thăng Hoa Group", "Kyoto Shimbun", "GD-ĐT"
  if (
    tokens.slice(at + 1, i).some(({ low }) => english.has(low)) ||
    (i - at === 3 && joinsLetters(tokens, at + 1))
  )
    return at;
  // "Donald Trump Trump nói": the next sentence began with his name; "Hoàng Hoa Hoa" is one
  const isTwice = tokens[i - 1]?.text === tokens[i - 2]?.text;
  if (isTwice && (i - at > 3 || (i - at > 2 && isForeign(tokens[i - 1])))) return i - 1;
  if (beginsSentence(tokens, at, i - 1)) return i - 1;
  // "Beglov A.D."
  const initials = tokens[i - 2]?.text === '.' && tokens[i - 1]?.text.length === 1;
  return initials && i < last && tokens[i]?.text === '.' ? i + 1 : i;
}

/** "Adel Mohamed Ali Ba Hamid": between two foreign words. */
const isSonOf = (tokens: readonly Token[], at: number, goesOn: boolean): boolean =>
  tokens[at]?.low === 'ba' &&
  goesOn &&
  isForeign(tokens[at - 1]) &&
  isForeign(tokens[at + 1]) &&
  isCap(tokens[at + 1]);

/** "Bob McCooey | Thực hiện chỉ đạo": behind a foreign name a Vietnamese word that goes on in lower case. */
const beginsSentence = (tokens: readonly Token[], from: number, at: number): boolean =>
  at - from > 1 &&
  tokens.slice(from, at).every(isForeign) &&
  isVietnameseSyllable(tokens[at]?.low ?? '') &&
  /[^\x00-\x7f]/u.test(tokens[at]?.text ?? '') &&
  tokens[at + 1]?.kind === 'word' &&
  tokens[at + 1]?.cap === false &&
  isVietnameseSyllable(tokens[at + 1]?.low ?? '');

const continents = new Set(['á', 'âu', 'phi', 'úc', 'mỹ']);

function cannotBegin(tokens: readonly Token[], at: number): boolean {
  const low = tokens[at]?.low ?? '';
  // "chuyên gia châu Á | John Miller", "châu Á. Tôi …"
  if (tokens[at - 1]?.low === 'châu' && continents.has(low)) return true;
  if (!never.has(low) && !thing.has(low)) return false;
  return !(surnames.has(low) && isCap(tokens[at + 1]) && isCap(tokens[at + 2]));
}

/** Words that follow a dash when somebody is explained ("Kim Yo Jong - em gái"), not hyphenated. */
const apposition = new Set('em con cha anh nay la do ba chi khi hai cho sinh'.split(' '));

/**
 * " - " at token `dash` inside a word-segmented foreign name that begins at `from`: the second half
 * is in lower case ("Jae - in", "R. Pa - tô"), or both are foreign ("Jean - Yves", "Díaz - Canel").
 */
function continuesHyphen(tokens: readonly Token[], from: number, dash: number): boolean {
  const [before, next] = [tokens[dash - 1] as Token, tokens[dash + 1] as Token];
  const alone = dash - from === 1;
  if (!next.cap) {
    if (isForeign(next)) return true;
    if (next.low.length > 4) return false;
    // "R. Pa - tô", not "J. Miller - phó"
    if (tokens[from + 1]?.text === '.') return !isForeign(before);
    // "ông Trump - tha thứ cho ông"
    return (
      /^[a-z]+$/.test(next.low) &&
      !apposition.has(next.low) &&
      !(alone && isForeign(before) && before.low.length > 3)
    );
  }
  // "Yun Byung - Se"
  if (
    dash - from === 2 &&
    /^[a-z]+$/.test(next.low) &&
    nameStyle(`${tokens[from]?.text ?? ''} ${before.text} ${next.text}`) === 'korean'
  )
    return true;
  if (!isForeign(before) || !isForeign(next)) return false;
  // "Manmohan Singh - V. Putin", "Rex Tillerson - Steve Tsang", but "Ahmad Al - Sabah"
  if (next.text.length === 1) return false;
  if (!alone) return particles.has(before.low) || givenNameStyle(next.low) === null;
  // "ông Trump - Putin", "con rể ông Trump - Jared Kushner"
  return particles.has(before.low) || givenNameStyle(before.low) !== null;
}

/** "Bun-thoong Chít | ma-ny": in a name with hyphens, a word that was not capitalised. */
function isPhonetic(tokens: readonly Token[], from: number, at: number): boolean {
  const [word, dash, next] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  return (
    word?.kind === 'word' &&
    dash?.text === '-' &&
    touches(word, dash) &&
    touches(dash, next) &&
    next?.cap === false &&
    tokens[from + 1]?.text === '-' &&
    touches(tokens[from], tokens[from + 1])
  );
}

const calling = new Set(['ông', 'bà', 'anh', 'chị']);
/** "Hồ Thị | Từ Tâm", "ông Võ | Ban Tâm": the second word of three, or behind one that ends no name. */
const isSecond = (tokens: readonly Token[], from: number, at: number): boolean => {
  const [before, next] = [tokens[at - 1]?.low ?? '', tokens[at + 1]];
  if (!isCap(next) || isCap(tokens[at + 2]) || isForeign(next)) return false;
  return before === 'thị' || (at - from === 1 && calling.has(tokens[from - 1]?.low ?? ''));
};

/** "Lý Thu Viện", "Hùng Ba": a word that begins bodies or counts, last in a Vietnamese name. */
function isGiven(tokens: readonly Token[], from: number, at: number): boolean {
  const low = tokens[at]?.low ?? '';
  if (isSecond(tokens, from, at)) return !isForeign(tokens[from]);
  return (
    ((given.has(low) && at - from === 2 && !occasions.has(tokens[at + 1]?.low ?? '')) ||
      low === 'ba') &&
    !isCap(tokens[at + 1]) &&
    tokens.slice(from, at).every((token) => isVietnameseSyllable(token.low))
  );
}

function followsParticle(tokens: readonly Token[], at: number, last: number): boolean {
  let i = at + 1;
  while (i < last && particles.has(tokens[i]?.low ?? '')) i++;
  const next = i < last ? tokens[i] : undefined;
  return (isCap(next) && isForeign(next)) || (isCap(next) && i > at && isForeign(tokens[at - 1]));
}
