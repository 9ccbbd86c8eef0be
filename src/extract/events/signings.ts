import type { Group, SentenceView, TriggerChunk } from './view.ts';

/** Between the two who sign and the verb: "A và B đã trực tiếp ký", "A và B đã đặt bút ký". */
const longestBetween = 4;

/** Whether a verb is one of signing. */
export const signs = ({ trigger: { name } }: TriggerChunk): boolean => /(^|\s)ký(\s|$)/u.test(name);

/**
 * "A và B đã ký Tuyên bố chung": the two sign before each other's eyes, now; not "hiệp ước do A và B ký", nor
 * "theo đề nghị của A, B ký", nor in a sentence that tells of another month or year.
 */
export const isSignedNow = (
  { dates, tokens }: SentenceView,
  { from }: TriggerChunk,
  { to, before, members }: Group,
): boolean =>
  before !== 'do' &&
  from - to <= longestBetween &&
  tokens[(members.at(-1)?.mention.from ?? 0) - 1]?.text !== ',' &&
  dates.every(({ value: { day, relative, anaphoric } }) => day !== null || !!relative || anaphoric);
