import type { DateValue } from '../../document.ts';
import type { YearClue } from './year-clues.ts';
import type { Hint, Holding } from './years.ts';

/** What the year of a date can be inferred from. */
export interface DateContext {
  /** Day of publication, YYYY-MM-DD, or null. */
  published: string | null;
  /** The day that an article without one calls "hôm nay", as it prints it; or null. */
  today: DateValue | null;
  /** Whose date it is where the sentence prints none of its own. */
  inherited: 'same_as_lead' | 'day_of_visit' | 'at_margins' | null;
  /** All dates of the article that print a year. */
  others: readonly DateValue[];
  /** Those of them that stand in sentences with one of its people. */
  beside: readonly DateValue[];
  /** Terms of the people whom the article names by post. */
  holdings: readonly Holding[];
  /** Congresses that the article looks back on or ahead to. */
  hints: readonly Hint[];
  /** What the article says of the year it was written in, or null. */
  clue: YearClue | null;
  /** The day of the news where its year and month are known, as YYYY-MM or YYYY-MM-DD; else null. */
  news: string | null;
  /** The day that the lead prints, whatever its year; or null. */
  lead: DateValue | null;
  /** The event is still to come when the article is published. */
  planned: boolean;
  /** An article only refers back to it: its own day tells nothing. */
  past: boolean;
}
