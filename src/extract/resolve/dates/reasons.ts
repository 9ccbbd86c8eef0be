/**
 * Why a date is as it is. The page has a sentence for each code in every language; `args` name
 * what fills its gaps. Names are as in the article, dates EDTF.
 */
export const dateReasons = {
  /** Day, month and year stand in the text. */
  printed: [],
  /** The same day and month stand elsewhere in the article with this year. */
  year_elsewhere: ['year'],
  /** The last such day and month not after the day of publication. */
  year_of_publication: ['published'],
  /** The next such day after the day of publication: the article announces it. */
  year_after_publication: ['published'],
  /** "hôm nay", "hôm qua" counted from the day of publication. */
  counted_from_publication: ['published', 'days'],
  /** "hôm nay", "hôm qua" counted from the day that the article prints beside such words. */
  counted_from_text: ['day', 'days'],
  /** "tháng trước", "tháng này" counted from the month of the news. */
  counted_from_news: ['news'],
  /** No date in the text: about the day of publication. */
  near_publication: ['published'],
  /** The person named under this post held it from then on. */
  term_from: ['name', 'post', 'from'],
  /** The person named under this post held it until then. */
  term_until: ['name', 'post', 'until'],
  /** The article reports the results of a congress: the year it was held. */
  congress_results: ['congress', 'year'],
  /** The article looks ahead to a congress: before it was held. */
  congress_ahead: ['congress', 'until'],
  /** The article tells something of this date as done: it was written after it. */
  told_done: ['said'],
  /** The article tells something of this date as to come: it was written before it. */
  told_ahead: ['said'],
  /** The article says in which year it was written ("so với cùng kỳ năm 2023"). */
  year_said: ['said', 'year'],
  /** People of the article attend a conference that was held in this month ("dự G20 tại Hamburg"). */
  month_said: ['said', 'month'],
  /** The last such day or month before the news that the article reports. */
  year_before_news: ['news'],
  /** The next such day or month after the news: the article announces it. */
  year_after_news: ['news'],
  /** Only one year is left. */
  one_year_left: ['year'],
  /** These years are left. */
  years_left: ['years'],
  /** Nothing in the text or the gazetteer tells the year. */
  year_unknown: [],
  /** Nothing tells the date at all. */
  date_unknown: [],
  /** Taken from the event told before, or from the lead. */
  same_as_lead: [],
  /** On some day of the visit that the article tells of. */
  day_of_visit: [],
  /** In the month in which those who attend met at its margin. */
  at_margins: [],
} as const;

export type DateReason = keyof typeof dateReasons;
