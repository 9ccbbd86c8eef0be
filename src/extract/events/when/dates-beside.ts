import type { DateValue } from '../../document.ts';
import type { ArticleView } from '../view.ts';

interface Told {
  people: readonly number[];
  sentences: readonly { sentence: number }[];
}

/** Of an article, for any meeting: the dates with their years in other sentences that name one of its people. */
export function datesBeside({ sentences }: ArticleView) {
  const printed = sentences.flatMap(({ dates, people, index }) => {
    const values = dates.flatMap(({ value }) => (value.year === null ? [] : value));
    return values.length === 0 ? [] : { values, people, index };
  });
  return ({ people, sentences: own }: Told): readonly DateValue[] =>
    printed.flatMap(({ values, people: named, index }) =>
      named.some(({ person }) => person !== null && people.includes(person)) &&
      !own.some(({ sentence }) => sentence === index)
        ? values
        : [],
    );
}
