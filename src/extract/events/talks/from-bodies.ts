import type { Candidate } from '../candidate.ts';
import { dateAfter } from '../when/dates.ts';
import { countriesOf } from '../whole/merge.ts';
import type { ArticleView, SentenceView } from '../view.ts';

/** "cuộc gặp hai Bộ Chính trị", "giữa hai Đảng": organs that met, nobody named. */
const organs: { words: string[]; party: boolean }[] = [
  { words: ['bộ', 'chính', 'trị'], party: true },
  { words: ['đảng'], party: true },
  { words: ['ban', 'bí', 'thư'], party: true },
  { words: ['quốc', 'hội'], party: false },
  { words: ['chính', 'phủ'], party: false },
];
const skip = new Set(['giữa', 'của', 'cấp', 'cao']);

/** Dated meetings of the organs of both sides of the meeting in force; always references. */
export function fromBodies(
  view: SentenceView,
  article: ArticleView,
  current: Candidate | undefined,
): Candidate[] {
  const sides = current ? countriesOf(current, article.people) : [];
  if (sides.length !== 2 || !current) return [];
  return view.chunks.flatMap((chunk) => {
    if (chunk.kind !== 'trigger' || !chunk.trigger.noun || chunk.trigger.roles !== 'peers')
      return [];
    let at = chunk.to;
    while (skip.has(view.tokens[at]?.low ?? '')) at++;
    if (view.tokens[at]?.low !== 'hai') return [];
    const organ = organs.find(({ words }) =>
      words.every((word, k) => view.tokens[at + 1 + k]?.low === word),
    );
    const date = dateAfter(view, chunk.to);
    if (!organ || !date || date.value.month === null) return [];
    const parties = organ.party
      ? sides.flatMap((country) => article.rulingParty(country) ?? [])
      : [];
    return [
      {
        ...current,
        rule: `bodies: ${chunk.trigger.name} hai ${organ.words.join(' ')}`,
        sentence: view.index,
        at: chunk.from,
        kind: chunk.trigger.kind,
        people: [],
        chairs: [],
        hosts: [],
        visitors: [],
        attendees: [],
        countries: sides,
        parties,
        date,
        place: null,
        hostCountry: null,
        past: true,
      },
    ];
  });
}
