import type { Candidate } from '../candidate.ts';

import type { MergedMeeting } from './merge.ts';
import { captainOf, isShipNews } from './ship-news.ts';
import type { ArticleView } from '../view.ts';
import { precision, sameYear, withYearOf } from '../visits/visit-tellings.ts';

/**
 * References to meetings and visits of people whom the article does not name; tellings of one visit or session ("tháng 3",
 * "tháng 3/2018", of the same country to the same country) are one. That of a ship may be the news.
 */
export function mergeUnnamed(
  unnamed: readonly Candidate[],
  article: ArticleView,
): (MergedMeeting & { main: boolean })[] {
  const merged: (MergedMeeting & { main: boolean })[] = [];
  for (const told of unnamed) {
    const telling = { sentence: told.sentence, rule: told.rule };
    const same = merged.find(
      (one) =>
        one.kind === told.kind &&
        (one.kind === 'visit' || one.kind === 'other') &&
        one.office?.text === told.office?.text &&
        one.hostCountry === told.hostCountry &&
        one.countries.join() === told.countries.join() &&
        sameYear(one, told),
    );
    if (!same) merged.push({ ...told, main: false, sentences: [telling] });
    else {
      same.sentences.push(telling);
      same.planned ||= told.planned;
      same.date =
        precision(told, false) > precision(same, false)
          ? withYearOf(told.date, same.date)
          : withYearOf(same.date, told.date);
    }
  }
  const news = merged.find((one) => isShipNews(one, article));
  if (news) {
    const captain = captainOf(news.countries[0] ?? '', article);
    const people = captain === null ? [] : [captain];
    Object.assign(news, { main: true, past: false, people, visitors: people });
  }
  return merged;
}
