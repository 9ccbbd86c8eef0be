/** Words of an article that tell in which year it was written. */
export interface YearClue {
  /** The words, as the article has them. */
  said: string;
  /** The year of a meeting in this month (1 to 12, null where only the year is asked). */
  year: (month: number | null) => number;
}

interface Rule {
  name: string;
  pattern: RegExp;
  year: (match: RegExpMatchArray, month: number | null) => number;
}

const year = (text: string | undefined): number => Number(text);

/** Each with an example beside it; the years are four digits from 2000 on. */
const rules: readonly Rule[] = [
  {
    // "tăng 28% so với cùng kỳ năm 2023": compared with the year before
    name: 'cùng kỳ năm',
    pattern: /so với cùng kỳ năm (20\d\d)/giu,
    year: ([, y]) => year(y) + 1,
  },
  {
    // "năm 2018 vừa qua"
    name: 'năm vừa qua',
    pattern: /năm (20\d\d) vừa (?:qua|rồi)/giu,
    year: ([, y]) => year(y) + 1,
  },
  {
    // "từ đầu năm 2024 đến nay"
    name: 'đầu năm đến nay',
    pattern: /đầu năm (20\d\d) (?:đến|tới) nay/giu,
    year: ([, y]) => year(y),
  },
  {
    // "trong năm 2019 này", "năm nay (2019)"
    name: 'năm này',
    pattern: /năm (?:nay \(?(?:năm )?(20\d\d)|(20\d\d) này)/giu,
    year: ([, a, b]) => year(a ?? b),
  },
  {
    // "9 tháng đầu năm 2016": reported between their end and the next such figures
    name: 'tháng đầu năm',
    pattern: /(1?\d) tháng đầu (?:của )?năm (20\d\d)/giu,
    year: ([, months, y], month) =>
      month !== null && month <= Number(months) ? year(y) + 1 : year(y),
  },
];

/** What the text says of its own year; null where it says nothing or contradicts itself. */
export function yearClue(text: string): YearClue | null {
  const found = rules.flatMap((rule) =>
    [...text.matchAll(rule.pattern)].map((match) => ({ rule, match })),
  );
  const [first] = found;
  if (!first) return null;
  const years = (month: number | null) => found.map(({ rule, match }) => rule.year(match, month));
  if (new Set(years(12)).size > 1) return null;
  return { said: first.match[0], year: (month) => Math.max(...years(month)) };
}
