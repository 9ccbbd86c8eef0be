import type { IndexedGraph } from './index-graph.ts';
import type { Meeting } from './schema.ts';

/** One line that cites a meeting: who, when, the article that says so, and the link. Plain text. */
export function citation(
  { people, evidence, articles }: IndexedGraph,
  meeting: Meeting,
  lang: 'vi' | 'en',
  date: string,
  link: string,
): string {
  const who =
    meeting.participants.map(({ person }) => people.get(person)?.name ?? person).join(', ') ||
    meeting.countries.join(' – ');
  const article = articles.get(evidence.get(meeting.evidence[0] ?? '')?.article ?? '');
  const from = article
    ? [`“${article.title}”`, article.outlet, article.published].filter(Boolean).join(', ')
    : '';
  const what = lang === 'vi' ? 'Cuộc gặp' : 'Meeting of';
  return [`${what} ${who}, ${date}`, meeting.place, from, `Cuộc gặp ${meeting.id}`, link]
    .filter(Boolean)
    .join('. ');
}
