import type { Token } from '../../document.ts';
import { givenNameStyle } from './given-names.ts';
import { nameStyle } from './name-style.ts';
import type { PersonMention } from './person-mention.ts';
import { isFullVietnamese, isSurname } from './surnames.ts';
import { isVietnameseSyllable } from './syllable.ts';

/** Verbs of speaking that follow a name or what explains it. */
const speech = new Set(['nói', 'cho', 'nhận', 'khẳng', 'tuyên', 'bình', 'chia', 'tiết', 'viết']);
const speechTails: Record<string, readonly string[]> = {
  cho: ['biết', 'hay', 'rằng'],
  nhận: ['định', 'xét'],
  khẳng: ['định'],
  tuyên: ['bố'],
  bình: ['luận'],
  chia: ['sẻ'],
  tiết: ['lộ'],
};
/** Words that begin what explains a person, behind a comma or a dash. */
const explains = new Set(['người', 'một', 'từng', 'hiện', 'nguyên', 'vốn']);
/** … and titles of learning, which stand before names too. */
const learned = new Set([
  'giáo sư',
  'phó giáo',
  'tiến sĩ',
  'tiến sỹ',
  'thạc sĩ',
  'luật sư',
  'bác sĩ',
  'nữ luật',
  'sinh viên',
  'học sinh',
]);
/** Words before a name which say that it is a thing, or a paper. */
const media = new Set('tờ báo hãng đài kênh trang chí tin tàu hiệu hàng phim của từ tế'.split(' '));

/**
 * What shows that a name without post or honorific is a person's: a known given name, the shape of a
 * Korean name, "Thị" or "Văn" inside a Vietnamese one, a verb of speech or an explanation behind a
 * foreign one, "và" between it and the name of a person. Gives the name of the rule, null where nothing does.
 */
export function vouchedBy(
  { name, from, to }: PersonMention,
  previous: PersonMention | undefined,
  tokens: readonly Token[],
): PersonMention['rule'] | null {
  if (!name) return null;
  const words = tokens.slice(name.from, name.to).filter(({ kind }) => kind === 'word');
  const [first, second] = words;
  if (!first || !second) return null;
  const foreign = words.filter((word) => !isVietnameseSyllable(word.low)).length;
  if (foreign === 0) {
    const middle = words.slice(1, -1).some(({ low }) => low === 'thị' || low === 'văn');
    if (isSurname(first.text) && middle) return 'vietnamese-name';
    if (isFullVietnamese(words)) {
      if (speaks(tokens, to)) return 'speaker';
      if (isExplained(tokens, to)) return 'explained';
    }
    return isListed(words, from, previous, tokens) ? 'listed-name' : null;
  }
  if (media.has(tokens[name.from - 1]?.low ?? '')) return null;
  const text = words.map((word) => word.text).join(' ');
  if (givenNameStyle(unmarked(first.low)) !== null && first.text.length > 2) return 'given-name';
  if (nameStyle(text) === 'korean' && words.length === 3) return 'korean-name';
  if (foreign < 2) return null;
  if (speaks(tokens, to)) return 'speaker';
  if (tokens[from - 1]?.low === 'và' && previous?.to === from - 1 && persons.has(previous.rule))
    return 'joined-name';
  return isExplained(tokens, to) ? 'explained' : null;
}

/** "Shamil Akhtari, giáo sư …", "Lê Hải Sơn, người đã …", "Lê Hải Sơn, 36 tuổi", "Lê Hải Sơn - sinh viên". */
function isExplained(tokens: readonly Token[], to: number): boolean {
  const sign = tokens[to]?.text;
  const [word = '', next = ''] = [tokens[to + 1]?.text, tokens[to + 2]?.text];
  if (sign !== ',' && sign !== '-' && sign !== '(') return false;
  return next === 'tuổi' || explains.has(word) || learned.has(`${word} ${next}`);
}

/** "các dịch giả: Trần Văn Hạnh, | Lê Bá Hòa": a full Vietnamese name behind another person's. */
function isListed(
  words: readonly Token[],
  from: number,
  previous: PersonMention | undefined,
  tokens: readonly Token[],
): boolean {
  const joint = from - (previous?.to ?? from);
  return (
    isFullVietnamese(words) &&
    previous?.name?.to === previous?.to &&
    previous?.rule !== 'name' &&
    joint > 0 &&
    joint < 3 &&
    tokens.slice(from - joint, from).every(({ text }) => text === ',' || text === 'và') &&
    previous?.name !== undefined &&
    previous.name !== null &&
    isFullVietnamese(tokens.slice(previous.name.from, previous.name.to))
  );
}

/** Rules that know a person without a post: who is named with "và" behind him is one too. */
const persons = new Set<PersonMention['rule']>(['given-name', 'speaker', 'explained']);

const unmarked = (text: string): string =>
  /^[a-z]+$/u.test(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, '');

function speaks(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at]?.text ?? '';
  if (!speech.has(verb)) return false;
  return speechTails[verb]?.includes(tokens[at + 1]?.text ?? '') ?? true;
}
