import { phraseSet } from '../../recognise/phrases.ts';
import type { FoundPlace } from '../candidate.ts';
import { countriesOf, type MergedMeeting } from './merge.ts';
import { printedName } from '../where/places.ts';
import type { ArticleView, SentenceView } from '../view.ts';
import type { VisitCandidate } from '../visits/from-visits.ts';

/** Offices of those who head a city. */
const headsOfCities = phraseSet(
  'thị trưởng | đô trưởng | bí thư thành ủy | chủ tịch ubnd tp | chủ tịch ubnd thành phố | chủ tịch ủy ban nhân dân thành phố | chủ tịch thành phố | chủ tịch tp',
);

type Named = SentenceView['people'][number];

/** The city that the office of a person names: "Thị trưởng Lima A", "Bí thư Thành ủy TP.HCM B". */
function cityIn(view: SentenceView, { mention }: Named): FoundPlace | null {
  const post = mention.posts.find(({ from }) => headsOfCities.longest(view.tokens, from) !== null);
  if (!post || post.modifier !== null) return null;
  for (const chunk of view.chunks)
    if (chunk.kind === 'place' && chunk.from >= post.from && chunk.to <= mention.to) {
      const { name, country } = chunk;
      return { name, country, ...printedName(view, chunk), basis: 'venue' };
    }
  return null;
}

/** "đang thăm chính thức Việt Nam": a sentence tells of a visit to this country. */
const tellsOfVisit = ({ chunks }: SentenceView, country: string): boolean =>
  chunks.some(
    (chunk, i) =>
      chunk.kind === 'trigger' &&
      chunk.trigger.roles === 'visit' &&
      chunks
        .slice(i + 1, i + 1 + longestWay)
        .some((next) => next.kind === 'country' && next.id === country),
  );
/** How many words may stand between a visit and the country: "thăm cấp Nhà nước tới Việt Nam". */
const longestWay = 5;

/**
 * The city whose head receives a guest from abroad who visits his country: mayors receive at home.
 * Null where nothing tells that the guest is there.
 */
export function cityOfHost(
  meeting: MergedMeeting,
  visits: readonly VisitCandidate[],
  { sentences, people }: ArticleView,
): FoundPlace | null {
  const sides = countriesOf(meeting, people);
  for (const { sentence } of meeting.sentences) {
    const view = sentences[sentence];
    for (const named of view?.people ?? []) {
      const { person } = named;
      if (!view || person === null || !meeting.people.includes(person)) continue;
      const city = cityIn(view, named);
      if (!city || !sides.includes(city.country) || sides.length < 2) continue;
      const comes =
        tellsOfVisit(view, city.country) ||
        visits.some(
          ({ hostCountry, people: [guest = -1], past }) =>
            hostCountry === city.country && !past && meeting.people.includes(guest),
        );
      if (comes || meeting.hosts.includes(person)) return city;
    }
  }
  return null;
}
