import type { Token } from '../../document.ts';

/** Fixed phrases that begin what the holder of a post does, and never belong to the post. */
const adverbs = new Set([
  'dự kiến',
  'dự định',
  'dự tính',
  'dự đoán',
  'tiếp tục',
  'trực tiếp',
  'tiếp đó',
  'tiếp đến',
  'liên tiếp',
  'chào mừng',
  'thăm hỏi',
  'đón nhận',
  'tiếp nhận',
  'nhất trí',
  'đồng ý',
]);

/** "Ngoại trưởng Mỹ | dự kiến hội đàm", not "Giám đốc dự án": whether an act begins at token `at`. */
export const beginsAct = (tokens: readonly Token[], at: number): boolean =>
  adverbs.has(`${tokens[at]?.low ?? ''} ${tokens[at + 1]?.low ?? ''}`);
