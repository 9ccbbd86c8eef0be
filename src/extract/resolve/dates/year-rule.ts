/** Words that tell the year in which a text was written. */
export interface YearRule {
  pattern: RegExp;
  /** The year of a meeting in this month (1 to 12, null where only the year is asked); null where it stays open. */
  year: (match: RegExpMatchArray, month: number | null) => number | null;
}
