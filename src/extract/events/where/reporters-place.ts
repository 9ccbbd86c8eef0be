import { kinds } from './elsewhere.ts';
import type { LeadPlace } from './lead-place.ts';
import { printedName } from './places.ts';
import type { ArticleView, SentenceView } from '../view.ts';

/** Words of a city and its country between the brackets: "(Từ Santo Domingo, Cộng hòa Dominica)". */
const longestPlace = 10;

/** "Nguyễn Văn A (từ Moskva, Nga)": the city from which an article was sent, told behind its author; or null. */
export function reportersPlace({ sentences }: ArticleView): LeadPlace | null {
  for (const view of sentences) {
    const place = sentFrom(view);
    if (place) return place;
  }
  return null;
}

function sentFrom(view: SentenceView): LeadPlace | null {
  const { tokens, sentence, chunks } = view;
  let end = sentence.last - 1;
  if (tokens[end]?.text === '.') end--;
  if (tokens[end]?.text !== ')') return null;
  let open = end - 1;
  while (open > sentence.first && end - open < longestPlace && tokens[open]?.text !== '(') open--;
  if (tokens[open]?.text !== '(' || tokens[open + 1]?.low !== 'từ') return null;
  let from = open + 2;
  while (kinds.has(tokens[from]?.low ?? '')) from++;
  for (const chunk of chunks) {
    if (chunk.kind !== 'place' || chunk.from !== from) continue;
    // "(từ Hà Nội đến Đà Nẵng)" tells of a way
    const next = tokens[chunk.to]?.text ?? '';
    if (chunk.to !== end && next !== ',' && next !== '-') return null;
    const { name, country } = chunk;
    return { name, country, ...printedName(view, chunk), basis: 'lead', told: view };
  }
  return null;
}
