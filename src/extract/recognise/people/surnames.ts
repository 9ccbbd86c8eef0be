import type { Token } from '../../document.ts';
import { isVietnameseSyllable } from './syllable.ts';

/** Vietnamese surnames; many are read alike in Chinese names. */
const surnames = new Set(
  (
    'nguyễn trần lê phạm hoàng huỳnh vũ võ phan trương bùi đặng đỗ ngô hồ dương đinh đoàn lâm mai ' +
    'trịnh đào cao hà lương thái tạ phùng tô nông đàm tôn thích'
  ).split(' '),
);

/** Whether a word is a Vietnamese surname, in either case. */
export const isSurname = (word: string): boolean => surnames.has(word.toLowerCase());

/** "Trần Văn Hạnh": a surname and two given syllables or three. */
export const isFullVietnamese = (words: readonly Token[]): boolean =>
  (words.length === 3 || words.length === 4) &&
  isSurname(words[0]?.text ?? '') &&
  words.every(({ low }) => isVietnameseSyllable(low));
