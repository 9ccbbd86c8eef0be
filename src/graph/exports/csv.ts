import type { Meeting } from '../schema.ts';
import type { Exporter, ExportInput } from './exporter.ts';

/**
 * A cell after RFC 4180. One that a spreadsheet would run as a formula gets an apostrophe in front
 * (OWASP ASVS 1.2.10; full-width signs count for some), inside the quotes, so that what is seen is what was written.
 */
export function cell(value: string): string {
  const safe = /^[=+\-@＝＋－＠\t\r\n|%]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(safe) || safe !== value ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const rows = (lines: readonly (readonly string[])[]): string =>
  lines.map((line) => line.map(cell).join(',')).join('\r\n') + '\r\n';

const inView = ({ indexed, shown }: ExportInput): Meeting[] =>
  shown.flatMap((at) => indexed.meetings[at] ?? []);

const meetingHead = [
  'id',
  'date_edtf',
  'earliest',
  'latest',
  'date_basis',
  'kind',
  'status',
  'main',
  'place',
  'host_country',
  'countries',
  'parties',
  'participants',
  'evidence',
  'article',
  'url',
  'topics',
];

export const meetingsCsv: Exporter = {
  id: 'meetings',
  name: 'CSV',
  extension: 'csv',
  mime: 'text/csv;charset=utf-8',
  make: (input) => {
    const { people, evidence, articles } = input.indexed;
    const lines = inView(input).map((m) => {
      const quote = evidence.get(m.evidence[0] ?? '');
      const article = quote && articles.get(quote.article);
      return [
        m.id,
        m.date.edtf,
        m.date.earliest ?? '',
        m.date.latest ?? '',
        m.date.basis,
        m.kind,
        m.status,
        String(m.main),
        m.place ?? '',
        m.hostCountry ?? '',
        m.countries.join(' '),
        m.parties.join(' '),
        m.participants.map(({ person }) => people.get(person)?.name ?? person).join('; '),
        quote?.exact ?? '',
        article?.title ?? '',
        article?.url ?? '',
        m.topics.map(({ topic }) => topic).join(' '),
      ];
    });
    return { text: rows([meetingHead, ...lines]), omitted: 0 };
  },
};

const participantHead = ['meeting', 'date_edtf', 'person', 'name', 'side', 'role', 'post'];

export const participantsCsv: Exporter = {
  id: 'participants',
  name: 'CSV (người)',
  extension: 'csv',
  mime: 'text/csv;charset=utf-8',
  make: (input) => {
    const lines = inView(input).flatMap((m) =>
      m.participants.map(({ person, side, role, post }) => [
        m.id,
        m.date.edtf,
        person,
        input.indexed.people.get(person)?.name ?? person,
        side ?? '',
        role,
        post?.vi ?? '',
      ]),
    );
    return { text: rows([participantHead, ...lines]), omitted: 0 };
  },
};
