import type { Token } from '../document.ts';
import type { EntryOf } from './entries.ts';
import { isSurname } from './people/surnames.ts';
import { isVietnameseSyllable } from './people/syllable.ts';

/** Words behind which a country stands. */
const slotWords = new Set(
  'nước phía của với tại ở sang tới đến thăm và cấp người từ giữa cùng do cho bạn rời về khi từng mà rằng'.split(
    ' ',
  ),
);

/** "Pháp luật", "Ý tưởng": words that begin like a country and go on in lower case. */
const compounds: Readonly<Record<string, ReadonlySet<string>>> = {
  pháp: new Set(['luật', 'lý', 'lệnh', 'chế', 'quy', 'y', 'danh', 'quyền']),
  ý: new Set(['tưởng', 'kiến', 'chí', 'nghĩa', 'thức', 'định']),
  mỹ: new Set(['thuật', 'phẩm']),
  hàn: new Set(['lâm']),
  nhật: new Set(['báo', 'ký', 'trình']),
};

const isCap = (token: Token | undefined): boolean => token?.kind === 'word' && token.cap;

/** What calls a person, whose name may begin like a country. */
const calling = new Set(['ông', 'bà', 'ngài']);

/**
 * Whether the name of a country, tokens [from, to) behind the chunk `head`, is that country: "Lào", "Mỹ", "Hàn" and
 * their like are syllables of names too, so those fit only where a country may stand.
 */
export function countryFits(
  entry: EntryOf<'country'>,
  tokens: readonly Token[],
  from: number,
  to: number,
  head: { kind: string } | undefined,
): boolean {
  const before = tokens[from - 1];
  const after = tokens[to];
  // "ông Israel Peretz"
  if (
    calling.has(before?.low ?? '') &&
    after?.kind === 'word' &&
    after.cap &&
    !isVietnameseSyllable(after.low)
  )
    return false;
  if (after?.cap === false && compounds[tokens[to - 1]?.low ?? '']?.has(after.low)) return false;
  if (entry.slot === 'free') return true;
  const paired = (at: Token | undefined, other: Token | undefined) =>
    at?.text === '-' && other?.kind === 'word' && other.cap;
  if (paired(before, tokens[from - 2]) || paired(after, tokens[to + 1]))
    // "nhóm nghị sĩ hữu nghị Việt - Nhật Lê Văn Hạnh"
    return entry.slot !== 'slot' || !after?.cap || (isSurname(after.low) && isCap(tokens[to + 1]));
  // "Tổng thống Hàn Lee Min-ho", "Tổng thống Hàn Moon Min - ho"
  if (entry.slot === 'pair')
    return (
      head?.kind === 'head' &&
      after?.cap === true &&
      (!isVietnameseSyllable(after.low) || (isCap(tokens[to + 1]) && tokens[to + 2]?.text === '-'))
    );
  const inPost =
    head !== undefined &&
    head.kind !== 'sign' &&
    head.kind !== 'honorific' &&
    (head.kind !== 'word' || before?.cap === false);
  if (after?.kind === 'word' && after.cap && isVietnameseSyllable(after.low))
    // "Thủ tướng Lào Xa-mản", "Tổng thống Pháp Ma-crông" against "Đức Thắng", "Mỹ Linh"
    return (
      head?.kind === 'head' ||
      head?.kind === 'field' ||
      // "phát ngôn viên Bộ Ngoại giao Mỹ Tom Baker"
      head?.kind === 'organisation' ||
      (head?.kind === 'word' && inPost && !before?.cap) ||
      entry.id === 'LA'
    );
  return (
    inPost ||
    before === undefined ||
    before.kind !== 'word' ||
    slotWords.has(before.low) ||
    !before.cap
  );
}
