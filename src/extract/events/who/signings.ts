import type { MergedMeeting } from '../whole/merge.ts';
import type { Group, SentenceView, TriggerChunk } from '../view.ts';

/** Between the two who sign and the verb: "A và B đã trực tiếp ký", "A và B đã đặt bút ký". */
const longestBetween = 4;

/** What stands farther behind dates something that is still to come. */
const farthestDate = 14;

const verbs = new Set(['ký', 'ký kết', 'cùng ký', 'ký tắt', 'ký và trao đổi']);
const rules = new Set([...verbs].map((verb) => `talk: ${verb}`));

/** Whether a verb is one of signing. */
export const signs = ({ trigger }: TriggerChunk): boolean => verbs.has(trigger.name);

/** Whether a sentence tells of a meeting that two people signed something at it. */
export const isSigning = ({ sentences }: MergedMeeting): boolean =>
  sentences.some(({ rule }) => rules.has(rule));

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
  dates.every(
    ({ from: at, value: { day, relative, anaphoric } }) =>
      day !== null || relative !== null || anaphoric || at - from > farthestDate,
  );
