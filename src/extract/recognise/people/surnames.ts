/** Vietnamese surnames; many are read alike in Chinese names. */
const surnames = new Set(
  (
    'nguyễn trần lê phạm hoàng huỳnh vũ võ phan trương bùi đặng đỗ ngô hồ dương đinh đoàn lâm mai ' +
    'trịnh đào cao hà lương thái tạ phùng tô nông đàm tôn thích'
  ).split(' '),
);

/** Whether a word is a Vietnamese surname, in either case. */
export const isSurname = (word: string): boolean => surnames.has(word.toLowerCase());
