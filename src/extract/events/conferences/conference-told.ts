import { holds, inYear } from '../../recognise/dates/calendar.ts';
import { phraseSet } from '../../recognise/phrases.ts';
import type { FoundDate, FoundPlace } from '../candidate.ts';
import { groupNames, namesIn } from './conference-names.ts';
import { mayBeOne, moreExact } from '../when/exact-dates.ts';
import { kinds } from '../where/elsewhere.ts';
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
    for (const to of endsOfNames(view, groups)) {
      const chunk = view.chunks.find(
        ({ kind, from }) =>
          (kind === 'place' || kind === 'country') &&
          from > to &&
          (from - to <= behindName || leads(view, to, from)) &&
          where.has(view.tokens[beforeKind(view, from)]?.low ?? ''),
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

/** Where the names of these groups end, and those of their conferences. */
function endsOfNames(view: SentenceView, wanted: ReadonlySet<string>): Set<number> {
  const named = groupNames(view).filter(({ group }) => wanted.has(group));
  const ends = named.map(({ to }) => to);
  const whole = namesIn(view).filter(([from, to]) => ends.some((end) => end > from && end <= to));
  return new Set([...ends, ...whole.map(([, to]) => to)]);
}

/** The token before a place and the words for its kind: "tại | thành phố A". */
function beforeKind({ tokens }: SentenceView, from: number): number {
  let at = from - 1;
  while (kinds.has(tokens[at]?.low ?? '')) at--;
  return at;
}

/**
 * When the conference of these groups of countries is, as any sentence says right behind its name ("Hội nghị cấp cao
 * APEC diễn ra từ ngày 6 đến 11/11") or before it ("Từ ngày 6 đến 11/11, Hội nghị cấp cao APEC diễn ra"), most
 * exactly; null where none says it, or where they say two times. Of a conference at which somebody did something
 * (`isDone`) a day behind its name may be that of his deed.
 */
export function dateTold(
  groups: ReadonlySet<string>,
  sentences: readonly SentenceView[],
  isDone = false,
): FoundDate | null {
  const found: FoundDate[] = [];
  const held: FoundDate[] = [];
  for (const view of sentences)
    for (const [from, to] of namesIn(view)) {
      const isIt = groupNames(view).some(
        (name) => groups.has(name.group) && name.to > from && name.to <= to,
      );
      if (!isIt) continue;
      const behind = view.dates.find((one) => one.from >= to);
      if (behind && behind.value.month !== null && leads(view, to, behind.from)) {
        if (takesPlace.within(view.tokens, to, behind.from)) held.push(behind);
        else if (behind.value.until ?? (isDone ? null : behind.value.day)) found.push(behind);
      }
      const before = view.dates.findLast((one) => one.to <= from);
      if (before && opensOf(view, before, from, to)) held.push(before);
    }
  // "dự Hội nghị A từ ngày 4 đến 8/6" may be of all the journey
  const told = held.length > 0 ? held : found;
  const best = told.reduce<FoundDate | null>(moreExact, null);
  return best && told.every((date) => mayBeOne(date, best)) ? best : null;
}

/** "Từ ngày 6 đến 11/11, | Hội nghị cấp cao APEC | sẽ diễn ra" */
const opensOf = (view: SentenceView, date: FoundDate, from: number, to: number): boolean =>
  date.value.day !== null &&
  date.value.month !== null &&
  from - date.to <= 1 &&
  takesPlace.within(view.tokens, to, to + afterName);
/** Words from a name to what it does: "sẽ chính thức diễn ra". */
const afterName = 5;

/** When a conference is, where a sentence tells its own days: no longer all those of the month or of the journey to it. */
export function withDatesTold(date: FoundDate, told: FoundDate | null): FoundDate {
  const { year, until, day, relative } = date.value;
  if (!told || relative) return date;
  const own = told.value;
  const isSameYear = year === null || own.year === null || own.year === year;
  const isWithin = until
    ? own.until !== null && isSameYear && holds(date.value, own)
    : day === null && moreExact(date, told) === told;
  if (!isWithin) return date;
  return year === null || own.year !== null ? told : { ...told, value: inYear(own, year) };
}

/** Whether tokens from `to`, where a name ends, only lead to when or where it is: "tại Đà Nẵng (Việt Nam) diễn ra vào". */
function leads({ tokens, chunks, dates }: SentenceView, to: number, from: number): boolean {
  const told = [...chunks.filter(({ kind }) => kind === 'place' || kind === 'country'), ...dates];
  return (
    from - to <= farthest &&
    tokens
      .slice(to, from)
      .every(
        ({ low }, i) =>
          leading.has(low) || told.some((one) => one.from <= to + i && to + i < one.to),
      )
  );
}
const takesPlace = phraseSet('diễn ra | tổ chức | khai mạc');
/** Words between a name and its date or place. */
const farthest = 16;
const leading = new Set(
  'tại ở thành phố tp . thủ đô nước ( ) - " ” của liên hợp hiệp quốc lhq đã diễn ra được tổ chức khai mạc sẽ dự kiến chính thức vào trong từ các hai ba trọn ngày hôm nay hồi đầu giữa cuối'.split(
    ' ',
  ),
);
