import type { ChunkOf } from '../recognise/chunk.ts';
import type { FoundPlace } from './candidate.ts';
import { leadLength, type ArticleView, type SentenceView } from './view.ts';

const into = new Set([
  'tại',
  'ở',
  'đến',
  'tới',
  'thăm',
  'thành',
  'đô',
  'phố',
  'tỉnh',
  'bang',
  'sang',
  'đặc',
  'khu',
  '(',
  ',',
  'về',
  'rời',
  'huyện',
  'tp',
  'đảo',
  'trấn',
]);
const regions = new Set(['tỉnh', 'bang', 'vùng', 'khu', 'hạt']);

/**
 * The city of a sentence: a place that a preposition leads to, nearest the trigger; else the city
 * that a venue implies. Places inside posts ("Bí thư Thành ủy Hà Nội") are no place of the meeting.
 */
export function placeOf(view: SentenceView, at: number): FoundPlace | null {
  const inPost = (from: number) =>
    view.people.some(({ mention }) => from >= mention.from && from < mention.to);
  let best: { place: FoundPlace; far: number } | null = null;
  let venue: FoundPlace | null = null;
  for (const chunk of view.chunks) {
    if (
      chunk.kind === 'venue' &&
      !inPost(chunk.from) &&
      !chunk.only &&
      leads(view, chunk) &&
      !isAbroad(view, chunk.country)
    )
      venue ??= { name: chunk.city, text: chunk.city, country: chunk.country, basis: 'venue' };
    if (chunk.kind !== 'place' || inPost(chunk.from) || !leads(view, chunk)) continue;
    if (isCoarser(view, chunk)) continue;
    const far = Math.abs(chunk.from - at);
    if (!best || far < best.far)
      best = { place: { ...chunk, text: textOf(view, chunk), basis: 'text' }, far };
  }
  return best?.place ?? venue;
}

/** "tại trụ sở Bộ Ngoại giao Tây Ban Nha", "tại Lào": a venue of the same name elsewhere. */
const isAbroad = (view: SentenceView, home: string): boolean =>
  view.chunks.some(
    (chunk, i) =>
      chunk.kind === 'country' &&
      chunk.id !== home &&
      (view.chunks[i - 1]?.kind === 'venue' || where.has(view.tokens[chunk.from - 1]?.low ?? '')),
  );
const where = new Set(['tại', 'ở']);

/** The place as printed, without "Thủ đô", "thành phố" before it. */
function textOf({ tokens }: SentenceView, { from, to, name }: ChunkOf<'place'>): string {
  const printed = tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ')
    .replace(/ ([-.]) /gu, '$1');
  return printed.endsWith(name) ? name : printed;
}

/** "Ise Shima, tỉnh Mie": the province behind a place that lies in it. */
function isCoarser(view: SentenceView, chunk: ChunkOf<'place'>): boolean {
  const kind = view.tokens[chunk.from - 1]?.low ?? '';
  const at = regions.has(kind) ? chunk.from - 2 : chunk.from - 1;
  if (view.tokens[at]?.text !== ',') return false;
  return view.chunks.some((c) => c.kind === 'place' && c.to === at && c.country === chunk.country);
}

function leads(view: SentenceView, chunk: ChunkOf<'place'> | ChunkOf<'venue'>): boolean {
  const before = view.tokens[chunk.from - 1];
  return before === undefined || into.has(before.low) || chunk.from === view.sentence.first;
}

/** The first place that the lead names. */
export const leadPlace = (article: ArticleView): FoundPlace | null =>
  article.sentences
    .slice(0, leadLength + 1)
    .map((view) => placeOf(view, view.sentence.first))
    .find((place) => place !== null) ?? null;
