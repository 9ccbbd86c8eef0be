import type { DateValue, Mention } from '../../document.ts';

/** A date that a sentence prints, and where. */
export interface DateMention extends Mention<DateValue> {
  /** Tokens [from, to). */
  from: number;
  to: number;
}
