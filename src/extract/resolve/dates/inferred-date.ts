import type { EdtfDate, Reason } from '../../../graph/schema.ts';
import type { DateReason } from './reasons.ts';

/** A date with its year, or the years it may have, and why. */
export interface InferredDate {
  date: EdtfDate;
  /** The same before any year was inferred. */
  textDate: string;
}

/** Makes the date of one value of the text, with the reasons that every way of reading it shares. */
export type Make = (edtf: string, basis: EdtfDate['basis'], ...reasons: Reason[]) => InferredDate;

/** A reason with what fills the gaps of its sentence. */
export const reason = (code: DateReason, args: Record<string, string> = {}): Reason => ({
  code,
  args,
});
