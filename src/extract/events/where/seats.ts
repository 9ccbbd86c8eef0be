import { phraseSet } from '../../recognise/phrases.ts';
import type { SentenceView } from '../view.ts';

/** Houses in which a government or parliament sits. */
const houses = ['trụ sở', 'tòa nhà', 'nhà', 'phủ', 'dinh', 'văn phòng', 'nhà khách', 'cung'];
const organs = [
  'quốc hội',
  'nghị viện',
  'thượng viện',
  'hạ viện',
  'viện dân biểu',
  'hội đồng liên bang',
  'duma',
  'đu-ma',
  'chính phủ',
  'nội các',
  'tổng thống',
  'thủ tướng',
  'toàn quyền',
  'bộ ngoại giao',
  'bộ quốc phòng',
];
const seats = phraseSet(
  [
    ...houses.flatMap((house) => organs.map((organ) => `${house} ${organ}`)),
    'hoàng cung',
    'cung điện hoàng gia',
  ].join('|'),
);

/** No such house stands in Viet Nam. */
const foreign = phraseSet(
  'phủ tổng thống | phủ thủ tướng | phủ toàn quyền | dinh tổng thống | dinh thủ tướng | dinh toàn quyền | cung tổng thống | trụ sở thượng viện | trụ sở hạ viện | trụ sở nghị viện | trụ sở duma | trụ sở đu-ma | hoàng cung | cung điện hoàng gia',
);

/** Words between the name of a house and the country: "trụ sở Duma quốc gia Nga". */
const gap = 3;

/**
 * The country in whose seat of government or parliament a sentence says that people met ("tại trụ sở
 * Quốc hội Bồ Đào Nha"); of `guests` there, where the house alone tells that it is abroad; or null.
 */
export function seatIn(view: SentenceView, abroad: string | null): string | null {
  const { tokens, sentence, chunks } = view;
  for (let at = sentence.first; at < sentence.last; at++) {
    if (tokens[at]?.low !== 'tại' && tokens[at]?.low !== 'ở') continue;
    const end = seats.longest(tokens, at + 1)?.to;
    if (end === undefined) continue;
    const named = chunks.find((chunk) => chunk.kind === 'country' && chunk.from >= end);
    if (named?.kind === 'country' && named.from - end <= gap && !endsName(view, end, named.from))
      return named.id === 'VN' ? null : named.id;
    if (foreign.longest(tokens, at + 1)) return abroad;
  }
  return null;
}

/** "tại trụ sở Chính phủ, Thủ tướng Áo": the house has ended, and somebody else begins. */
const endsName = ({ tokens }: SentenceView, from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .some(({ kind, low }) => kind !== 'word' || low === 'thủ' || low === 'tổng');
