import { phraseSet } from '../../recognise/phrases.ts';
import type { FoundDate, FoundPlace } from '../candidate.ts';
import { groupNames, namesIn } from './conference-names.ts';
import { mayBeOne, moreExact } from '../when/exact-dates.ts';
import { placeOf, where } from '../where/places.ts';
import type { SentenceView } from '../view.ts';

/**
 * Where the conference of these groups of countries is, as any sentence says right behind its name
 * ("APEC 2017 tại Đà Nẵng"); null where none says it, or where they name two countries.
 */
export function hostTold(
  groups: ReadonlySet<string>,
  sentences: readonly SentenceView[],
): { place: FoundPlace | null; country: string } | null {
  const found: { place: FoundPlace | null; country: string }[] = [];
  for (const view of sentences)
    for (const { group, to } of groupNames(view)) {
      if (!groups.has(group)) continue;
      const chunk = view.chunks.find(
        ({ from }) =>
          from > to && from - to <= behindName && where.has(view.tokens[from - 1]?.low ?? ''),
      );
      if (chunk?.kind === 'country') found.push({ place: null, country: chunk.id });
      const place = chunk?.kind === 'place' ? placeOf(view, to) : null;
      if (place) found.push({ place, country: place.country });
    }
  const [first] = found;
  if (!first || found.some(({ country }) => country !== first.country)) return null;
  return found.find(({ place }) => place !== null) ?? first;
}
/** Words between the name of a group and where its conference is: "2017 diễn ra tại thành phố". */
const behindName = 6;

/**
 * When the conference of these groups of countries is, as any sentence says right behind its name ("Hội nghị cấp cao
 * APEC diễn ra từ ngày 6 đến 11/11"), most exactly; null where none says it, or where they say two times.
 */
export function dateTold(
  groups: ReadonlySet<string>,
  sentences: readonly SentenceView[],
): FoundDate | null {
  const found: FoundDate[] = [];
  for (const view of sentences)
    for (const [from, to] of namesIn(view)) {
      const isIt = groupNames(view).some(
        (name) => groups.has(name.group) && name.to > from && name.to <= to,
      );
      const date = isIt ? view.dates.find((one) => one.from >= to) : undefined;
      if (date && isOwn(view, to, date)) found.push(date);
    }
  const best = found.reduce<FoundDate | null>(moreExact, null);
  return best && found.every((date) => mayBeOne(date, best)) ? best : null;
}

/** Whether tokens from `to`, where a name ends, only lead to its date: "tại Đà Nẵng (Việt Nam) diễn ra vào". */
const isOwn = ({ tokens, chunks }: SentenceView, to: number, { from, value }: FoundDate): boolean =>
  from - to <= farthest &&
  value.month !== null &&
  // "bên lề Hội nghị A tháng 11/2016": of another time
  (value.day !== null || takesPlace.within(tokens, to, from)) &&
  tokens
    .slice(to, from)
    .every(
      ({ low }, i) =>
        leading.has(low) ||
        chunks.some(
          (chunk) =>
            (chunk.kind === 'place' || chunk.kind === 'country') &&
            chunk.from <= to + i &&
            to + i < chunk.to,
        ),
    );
const takesPlace = phraseSet('diễn ra | tổ chức | khai mạc');
/** Words between a name and its date. */
const farthest = 16;
const leading = new Set(
  'tại ở thành phố thủ đô nước ( ) - diễn ra được tổ chức khai mạc sẽ dự kiến vào trong từ các ngày hồi đầu giữa cuối'.split(
    ' ',
  ),
);
