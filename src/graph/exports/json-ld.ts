import type { Exporter } from './exporter.ts';

const attendance: Record<string, string> = {
  online: 'OnlineEventAttendanceMode',
  phone: 'OnlineEventAttendanceMode',
};

/** Meetings as schema.org events, with their participants and the article that says so. */
export const jsonLd: Exporter = {
  id: 'events',
  name: 'JSON-LD',
  extension: 'jsonld',
  mime: 'application/ld+json',
  make: ({ indexed: { graph, meetings, people, evidence, articles }, shown, link }) => {
    const topics = new Map(graph.topics.map(({ id, name }) => [id, name.vi]));
    const events = shown.flatMap((at) => {
      const m = meetings[at];
      if (!m) return [];
      const article = articles.get(evidence.get(m.evidence[0] ?? '')?.article ?? '');
      const names = m.participants.map(({ person }) => people.get(person)?.name ?? person);
      return [
        {
          '@type': 'Event',
          '@id': `${link.split(/[?#]/)[0] ?? ''}?select=meeting:${m.id}`,
          name: names.join(', ') || m.countries.join(' – '),
          ...(m.date.earliest ? { startDate: m.date.earliest } : {}),
          ...(m.date.latest ? { endDate: m.date.latest } : {}),
          temporal: m.date.edtf,
          eventAttendanceMode: `https://schema.org/${attendance[m.kind] ?? 'OfflineEventAttendanceMode'}`,
          ...(m.place === null ? {} : { location: { '@type': 'Place', name: m.place } }),
          ...(m.topics.length === 0
            ? {}
            : { about: m.topics.map(({ topic }) => topics.get(topic) ?? topic) }),
          attendee: names.map((name) => ({ '@type': 'Person', name })),
          ...(article
            ? {
                subjectOf: {
                  '@type': 'NewsArticle',
                  headline: article.title,
                  ...(article.url === null ? {} : { url: article.url }),
                },
              }
            : {}),
        },
      ];
    });
    return {
      text: `${JSON.stringify({ '@context': 'https://schema.org', '@graph': events }, null, 1)}\n`,
      omitted: 0,
    };
  },
};
