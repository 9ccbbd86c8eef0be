import type { DateValue, Token } from '../../document.ts';

/** Last or only words of what happens in the year that its name holds ("APEC 2017"). */
const events = new Set(
  (
    'nghị đàm đàn thoại lãm chợ hội xuân apec asean g20 g7 g brics asem gms wef aipa davos bác ngao cup cúp ' +
    'games olympic đỉnh tuần festival năm'
  ).split(' '),
);
const reach = 16;

/** Whether a date with this value prints a day but no year. */
const lacksYear = (value: DateValue): boolean =>
  value.year === null && value.month !== null && value.day !== null && value.relative === null;

/** Lower-case ends of the name of an event: "BRICS mở rộng 2019". */
const tails = new Set('mở rộng cao'.split(' '));

/** Whether a name ends at this token. */
function isNamed(tokens: readonly Token[], at: number): boolean {
  while (tails.has(tokens[at]?.low ?? '') && tokens[at]?.cap === false) at--;
  return tokens[at]?.kind === 'word' && tokens[at]?.cap === true;
}

/**
 * The year in the name of an event that the same sentence dates: "Tại Diễn đàn Hợp tác kinh tế 2017
 * ở Bắc Kinh ngày 12/5", "22/3 … hội đàm đầu xuân năm 2019"; null where none stands there.
 */
export function eventYear(
  tokens: readonly Token[],
  first: number,
  last: number,
  value: DateValue,
): number | null {
  if (!lacksYear(value)) return null;
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'number' || !/^20[0-2]\d$/u.test(token.text)) continue;
    const spring = tokens[i - 2]?.low === 'xuân' && tokens[i - 1]?.low === 'năm';
    const named = isNamed(tokens, i - 1);
    const after = tokens[i + 1]?.text ?? '';
    if ((!spring && !named) || after === '-' || after === '/') continue;
    for (let back = i - 1; back >= Math.max(first, i - reach); back--) {
      const low = tokens[back]?.low ?? '';
      if (low === ';') break;
      if (events.has(low)) return Number(token.text);
    }
  }
  return null;
}
