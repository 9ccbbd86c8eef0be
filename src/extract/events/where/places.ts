import type { ChunkOf } from '../../recognise/chunks.ts';
import type { PersonMention } from '../../recognise/people/person-mention.ts';
import { phraseSet } from '../../recognise/phrases.ts';
import type { FoundPlace } from '../candidate.ts';
import { isElsewhere, isOnlySeen, kinds } from './elsewhere.ts';
import type { SentenceView } from '../view.ts';

/** What leads to a place, right before it or before its kind ("tại thủ đô"), and where else one begins. */
const into = new Set(
  'tại ở đến tới thăm sang về rời xuống trong thuộc cập ghé đi ( , ô tâm'.split(' '),
);
/** Countries that are a city: "tại Singapore" names both. */
const cityStates: Record<string, string> = { SG: 'Singapore', MC: 'Monaco', VA: 'Vatican' };

/** A country that is a city, as a place; null for any other. */
export function cityStateOf(country: string | null, basis: FoundPlace['basis']): FoundPlace | null {
  const name = country === null ? undefined : cityStates[country];
  return country === null || name === undefined ? null : { name, text: name, country, basis };
}
/** "thăm Bình Nhưỡng", "rời Hà Nội" say less of where people met than "tại". */
const motion = new Set(['thăm', 'đến', 'tới', 'sang', 'về', 'rời', 'đi']);
const motionFar = 12;
/** "đến Singapore", "rời Singapore": who says so was there; "thăm Singapore" may be to come. */
const reached = new Set(['đến', 'tới', 'rời']);
const regions = new Set(['tỉnh', 'bang', 'vùng', 'khu', 'hạt']);

/**
 * The city of a sentence: a place that a preposition leads to, nearest the trigger; else the city
 * that a venue implies. Places inside posts ("Bí thư Thành ủy Hà Nội") are no place of the meeting. Of a visit
 * only those of the country to which it leads ("rời Hà Nội đi Berlin, thăm Đức").
 */
export function placeOf(
  view: SentenceView,
  at: number,
  within: string | null = null,
): FoundPlace | null {
  const isOutside = (country: string) => within !== null && country !== within;
  const inPost = (from: number) =>
    view.people.some(
      ({ mention }) =>
        from >= mention.from && from < mention.to && !isBesidePost(view, mention, from),
    );
  let best: { place: FoundPlace; far: number; from: number } | null = null;
  let venue: { place: FoundPlace; far: number; from: number } | null = null;
  for (const chunk of view.chunks) {
    if (
      chunk.kind === 'venue' &&
      !isOutside(chunk.country) &&
      !inPost(chunk.from) &&
      !chunk.only &&
      leads(view, chunk) &&
      !isAbroad(view, chunk.country) &&
      !isOnVisit(view, chunk) &&
      !isOnlySeen(view, at, chunk)
    )
      venue ??= {
        place: { name: chunk.city, text: chunk.city, country: chunk.country, basis: 'venue' },
        far: Math.abs(chunk.from - at),
        from: chunk.from,
      };
    const before = view.tokens[chunk.from - 1]?.low ?? '';
    const state = chunk.kind === 'country' ? cityStateOf(chunk.id, 'text') : null;
    if (state && !isOutside(state.country) && (where.has(before) || reached.has(before))) {
      const far = Math.abs(chunk.from - at) + (reached.has(before) ? motionFar : 0);
      if (!inPost(chunk.from) && (!best || far < best.far))
        best = { place: state, far, from: chunk.from };
    }
    if (chunk.kind !== 'place' || isOutside(chunk.country) || inPost(chunk.from)) continue;
    const visited = isVisited(view, at, chunk);
    if (!visited && !leads(view, chunk)) continue;
    if (isCoarser(view, chunk) || isElsewhere(view, at, chunk)) continue;
    const verb = view.tokens[beforeManner(view, chunk.from - 1)]?.low ?? '';
    const far = visited
      ? 0
      : Math.abs(chunk.from - at) +
        (motion.has(verb) ? motionFar : 0) +
        (isRegionOf(view, chunk) ? regionFar : 0);
    if (!best || far < best.far)
      best = {
        place: {
          name: chunk.name,
          country: chunk.country,
          ...printedName(view, chunk),
          basis: 'text',
        },
        far,
        from: chunk.from,
      };
  }
  // "tại Trụ sở Trung ương Đảng, A đã tiếp B, đang dự hoạt động tại C"
  const isBefore = venue && best && venue.from < at && at < best.from && venue.far < best.far;
  return (isBefore ? venue : (best ?? venue))?.place ?? null;
}

/** "dự Hội nghị tại Đà Nẵng và thăm chính thức Hà Nội": the object of the visit told at token `at`. */
function isVisited(
  { chunks, tokens, sentence }: SentenceView,
  at: number,
  { from }: ChunkOf<'place'>,
): boolean {
  let first = from;
  while (first > at && kinds.has(tokens[first - 1]?.low ?? '')) first--;
  // "đến thăm hữu nghị A"
  const end = Math.max(at, beforeManner({ tokens, sentence }, first - 1) + 1);
  return chunks.some(
    (chunk) =>
      chunk.kind === 'trigger' &&
      chunk.from === at &&
      chunk.to <= first &&
      chunk.to >= end &&
      chunk.trigger.roles === 'visit',
  );
}
/** "thăm hữu nghị | A": the token that is "thăm", or the one given, right before the place. */
export function beforeManner(
  { tokens, sentence }: Pick<SentenceView, 'tokens' | 'sentence'>,
  at: number,
): number {
  let verb = at;
  while (verb > sentence.first && manners.has(tokens[verb]?.low ?? '')) verb--;
  return tokens[verb]?.low === 'thăm' ? verb : at;
}
const manners = new Set(['hữu', 'nghị', 'chính', 'thức']);

const offices = new Set(['state', 'government', 'legislature', 'party', 'military', 'igo']);
/** "A hội kiến Hoàng hậu B tại Hà Nội", "Theo phóng viên TTXVN tại C,": where, not of what. */
function isBesidePost({ tokens }: SentenceView, mention: PersonMention, place: number): boolean {
  if (!where.has(tokens[place - 1]?.low ?? '')) return false;
  const before = tokens[mention.from - 1]?.low ?? '';
  if (before === 'theo') return true;
  // "tiếp các nhà đầu tư Nhật Bản tại Tokyo": as well where as who
  if (mention.name === null && many.has(before))
    return mention.posts.every(({ head }) => !stationed.has(head.category));
  return mention.posts.every(
    ({ head }) =>
      head.category === 'leader' || (offices.has(head.sphere) && !stationed.has(head.category)),
  );
}
const many = new Set(['các', 'những', 'nhiều', 'số']);
const stationed = new Set([
  'ambassador',
  'consul',
  'representative',
  'special_envoy',
  'official',
  'adviser',
]);

/** "tại trụ sở Bộ Ngoại giao Tây Ban Nha", "tại Lào": a venue of the same name elsewhere. */
const isAbroad = (view: SentenceView, home: string): boolean =>
  view.chunks.some(
    (chunk, i) =>
      chunk.kind === 'country' &&
      chunk.id !== home &&
      (isBehindVenue(chunk, view.chunks[i - 1]) ||
        where.has(view.tokens[chunk.from - 1]?.low ?? '')),
  );
/** "Trong khuôn khổ chuyến thăm B, … tại | Nhà Quốc hội": a house of B, which is called as that at home. */
function isOnVisit({ chunks, tokens }: SentenceView, { from, country: home }: ChunkOf<'venue'>) {
  const at = chunks.findIndex((c) => c.kind === 'trigger' && c.trigger.roles === 'visit');
  const visit = chunks[at];
  if (!visit || visit.to > from || !within.has(tokens[visit.from - 1]?.low ?? '')) return false;
  const visited = chunks.slice(at + 1).find(({ kind }) => kind !== 'word');
  return visited?.kind === 'country' && visited.to <= from && visited.id !== home;
}
/** "trong khuôn khổ | chuyến thăm", "trong | chuyến thăm", "nhân | chuyến thăm" */
const within = new Set(['khổ', 'trong', 'nhân', 'dịp']);
const isBehindVenue = (
  chunk: { from: number },
  before: SentenceView['chunks'][number] | undefined,
) => before?.kind === 'venue' && chunk.from - before.to <= 1;
/** What leads to where something happens. */
export const where: ReadonlySet<string> = new Set(['tại', 'ở']);

/** The place as printed, without "Thủ đô", "thành phố" before it. */
export function printedName(
  { tokens }: SentenceView,
  { from, to, name }: ChunkOf<'place'>,
): Pick<FoundPlace, 'text' | 'span'> {
  const joined = (first: number) =>
    tokens
      .slice(first, to)
      .map(({ text }) => text)
      .join(' ')
      .replace(/ ([-.]) /gu, '$1');
  let first = from;
  if (joined(from).endsWith(name)) while (joined(first) !== name && first < to - 1) first++;
  const [start, end] = [tokens[first]?.start, tokens[to - 1]?.end];
  const span = start === undefined || end === undefined ? undefined : { start, end };
  return { text: joined(first), span };
}

/** "Ise Shima, tỉnh Mie": the province behind a place that lies in it. */
function isCoarser(view: SentenceView, chunk: ChunkOf<'place'>): boolean {
  const kind = view.tokens[chunk.from - 1]?.low ?? '';
  const at = regions.has(kind) ? chunk.from - 2 : chunk.from - 1;
  if (view.tokens[at]?.text !== ',') return false;
  return view.chunks.some((c) => c.kind === 'place' && c.to === at && c.country === chunk.country);
}

/** "ở thành phố Côn Minh (tỉnh Vân Nam)": the province of a city that the sentence names. */
const isRegionOf = (
  { tokens, chunks }: SentenceView,
  { from, country }: ChunkOf<'place'>,
): boolean =>
  regions.has(tokens[from - 1]?.low ?? '') &&
  chunks.some(
    (c) =>
      c.kind === 'place' &&
      c.country === country &&
      kinds.has(tokens[c.from - 1]?.low ?? '') &&
      !regions.has(tokens[c.from - 1]?.low ?? ''),
  );
/** Farther than any other city of the sentence. */
const regionFar = 100;

/** Whether a preposition leads to a place or a venue, or to the house that bears its name. */
function leads(view: SentenceView, chunk: ChunkOf<'place'> | ChunkOf<'venue'>): boolean {
  const { tokens, sentence } = view;
  // a venue may hold its "tại", to tell it from the office of that name
  if (where.has(tokens[chunk.from]?.low ?? '')) return true;
  let at = chunk.from - 1;
  // "Thống đốc bang A" is no place of anything, "tại bang A" is
  while (at >= sentence.first && kinds.has(tokens[at]?.low ?? '')) at--;
  at = beforeManner(view, at);
  return at < sentence.first || into.has(tokens[at]?.low ?? '') || isOfHouse(view, at);
}

/** "tại Trung tâm Hội nghị tỉnh A": token `at` ends the name of a house in which something happens. */
function isOfHouse({ tokens, sentence, chunks }: SentenceView, at: number): boolean {
  const first = Math.max(sentence.first, at - longestHouse);
  let from = at;
  while (from >= first && tokens[from]?.kind === 'word' && !where.has(tokens[from]?.low ?? ''))
    from--;
  if (from < first || !where.has(tokens[from]?.low ?? '')) return false;
  return (
    houses.longest(tokens, from + 1) !== null &&
    chunks.every(({ kind, from: start }) => start <= from || start > at || kind !== 'head')
  );
}
const houses = phraseSet(
  'trung tâm | trụ sở | văn phòng | tòa | nhà | sân bay | khách sạn | dinh | cung | phủ | trường | đại học | cảng',
);
const longestHouse = 8;
