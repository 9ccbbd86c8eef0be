import { givenNameStyle, type NameStyle } from './given-names.ts';
import { isVietnameseSyllable } from './syllable.ts';

const koreanSurnames = new Set(
  (
    'kim lee yi ri park pak choi choe chung jung jeong jong kang cho jo yoon yun lim rim im han shin sin kwon hwang ahn an ' +
    'song hong yoo yu ryu moon mun suh seo oh bae paek baek nam noh roh hyon hyun ko kwak jang chang jeon chon jin min thae ' +
    'hyong yang son choo ban ju tae no'
  ).split(' '),
);
/** Spellings that only the North or only the South uses. */
const northern = new Set('ri pak choe rim ryu jong paek hyon thae mun jo no'.split(' '));
const southern = new Set('lee park choi chung lim yoo roh ahn yoon shin suh moon bae'.split(' '));

const koreanSyllables =
  /^(?:(?:[bdghjkmnprstw]|ch|kk|pp|ss|sh|l)?y?(?:ae|eo|eu|ui|oo|ou|oe|ee|wa|wo|wi|we|u|a|e|i|o)(?:ng|ck|[kmnlpth])?){1,2}$/u;

const chineseSurnames = new Set(
  (
    'wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang feng ' +
    'yu dong xiao cheng cao yuan deng fu shen zeng peng lu su jiang cai jia ding wei xue ye yan pan du dai xia zhong tian ' +
    'ren fan fang shi yao tan liao zou xiong jin hao kong bai cui kang mao qiu qin gu hou shao meng long wan lei qian yin ' +
    'chang qiao lai gong wen geng hua pang zhan shuai xi zuo tong cong qiang chai ruan niu ouyang'
  ).split(' '),
);
const pinyin =
  /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ueng|ang|eng|ing|ong|ian|iao|uan|uai|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ui|ue|a|o|e|i|u)r?)+$/u;

const japanese =
  /^(?:(?:[kgsznbpmr]y|sh|ch|ts|[kgsznhbpmrjfdty]|w(?=a))?(?:ou|oh|[aeiou])(?:n(?![aeiouy])|m(?=[bp])|(?:k(?=k)|s(?=s)|p(?=p)|t(?=[ct])))?){2,}$/u;
/** The same shape, one syllable and misspelling allowed ("Ryu", "Sinzo"). */
const openSyllables = new RegExp(japanese.source.replace('{2,}', '+'), 'u');
/** Syllables that Japanese spells otherwise ("chi", "tsu", "shi", "fu", "ji"). */
const notJapanese = /(?:^|[aeioun])(?:t[iu]|s?si|hu|zi|d[iu]|wi|we|wo|y[ei])|[lvxqc](?!h)/u;

/**
 * Where a name is at home, as far as its spelling shows: by a given name ("Sergei"), or by the shape
 * of all its words ("Kim Yo - jong", "Zhou Hongyi", "Taro Kono"). Null for most; names in Vietnamese
 * syllables have none, for Chinese names are read in them too.
 */
export function nameStyle(name: string): NameStyle | null {
  let style = seen.get(name);
  if (style === undefined) {
    if (seen.size > 20_000) seen.clear();
    seen.set(name, (style = judge(name)));
  }
  return style;
}

const seen = new Map<string, NameStyle | null>();

const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/đ/gu, 'd');

function judge(name: string): NameStyle | null {
  const words = name.split(/[\s.\-'’]+/u).filter(Boolean);
  if (
    words.length < 2 ||
    words.every((word) => isVietnameseSyllable(word) && word.toLowerCase() !== plain(word))
  )
    return null;
  const low = words.map(plain);
  const [first = '', second = ''] = low;
  const given =
    givenNameStyle(first) ?? (first.length === 1 ? givenNameStyle(second) : null) ?? null;
  if (given !== null) return given;
  if (isKorean(low)) return 'korean';
  if (low.length < 4 && chineseSurnames.has(first) && low.every((word) => pinyin.test(word)))
    return 'chinese';
  if (low.length === 2 && low.every((word) => japanese.test(word) && !notJapanese.test(word)))
    return 'japanese';
  // "Orbán Viktor": the given name last
  return low.length === 2 ? givenNameStyle(second) : null;
}

/** Whether the words of a name have the shape of one of that country of East Asia. */
export function couldBeOf(name: string, country: 'CN' | 'JP' | 'KR' | 'KP'): boolean {
  const words = plain(name).split(/[\s.-]+/u);
  if (country === 'CN') return words.every((word) => pinyin.test(word));
  if (country === 'JP') return words.every((word) => openSyllables.test(word));
  return koreanSurnames.has(words[0] ?? '') || koreanSurnames.has(words.at(-1) ?? '');
}

/** Two words that could be a Chinese name in its own spelling: "Xin Qiang". */
export const looksPinyin = (name: string): boolean => {
  const words = plain(name).split(/[\s-]+/u);
  return words.length === 2 && words.every((word) => pinyin.test(word)) && !isKorean(words);
};

const isKorean = (words: readonly string[]): boolean => {
  const [surname = '', ...given] = words;
  if (!koreanSurnames.has(surname) || given.length > 2) return false;
  if (given.length === 1 && chineseSurnames.has(surname)) return false;
  return given.every((word) => word.length < 9 && koreanSyllables.test(word));
};

/** The half of Korea whose spelling a Korean name follows, null where both write it so. */
export function koreaOf(name: string): 'KP' | 'KR' | null {
  const [surname = ''] = plain(name).split(/[\s-]+/u);
  return northern.has(surname) ? 'KP' : southern.has(surname) ? 'KR' : null;
}
