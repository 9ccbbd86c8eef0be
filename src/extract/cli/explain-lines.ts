import type { Article, ArticleFacts } from '../document.ts';
import type { Events } from '../events/read-events.ts';
import type { ArticleView, SentenceView } from '../events/view.ts';
import { mapArticle } from '../pipeline.ts';
import type { Reader } from '../reader.ts';

/** What every stage saw in an article, as lines of text. */
export function explainLines(article: Article, reader: Reader): string[] {
  const lines: string[] = [];
  const passing: string[] = [];
  const facts = mapArticle(article, reader, {
    page: ({ sentences, text }) => {
      lines.push(
        `READ  ${String(sentences.length)} sentences of ${String(text.length)} characters`,
      );
    },
    events: (view) => lines.push(...viewLines(view)),
    told: (events, view) => passing.push(...passingLines(events, view)),
  });
  return [...lines, ...factLines(facts), ...passing];
}

/** Which meetings are references, no news, and why. */
function passingLines({ meetings }: Events, { page, sentences, people }: ArticleView): string[] {
  const told = meetings.flatMap(({ main, passing, rule, sentence, people: met }) => {
    const at = sentences[sentence]?.sentence;
    if (main || !at) return [];
    const who = met.map((p) => people[p]?.name ?? '').join(' + ');
    const why = passing ?? 'spoken of, not reported';
    return [`  ${rule}: ${why}: ${who}: “${page.text.slice(at.start, at.end)}”`];
  });
  return told.length > 0 ? ['TOLD IN PASSING', ...told] : [];
}

function viewLines(view: ArticleView): string[] {
  const { page, people } = view;
  const named = people.map(({ name, country, countryBasis, known }, at) => {
    const basis = countryBasis === null ? '' : ` by ${countryBasis}`;
    return `  ${String(at)} ${name}: ${known ?? 'not in the gazetteer'}, ${country ?? 'no country'}${basis}`;
  });
  const sentences = view.sentences.flatMap((sentence) => [
    `  ${String(sentence.index)} ${sentence.sentence.zone}: ${page.text.slice(sentence.sentence.start, sentence.sentence.end)}`,
    ...sentenceLines(sentence, view),
  ]);
  return ['RECOGNISE', ...sentences, 'RESOLVE', ...named];
}

function sentenceLines(
  { chunks, people, dates, tokens }: SentenceView,
  view: ArticleView,
): string[] {
  const textOf = (from: number, to: number) =>
    view.page.text.slice(tokens[from]?.start, tokens[to - 1]?.end);
  const kinds = new Set(['trigger', 'country', 'party', 'organisation', 'place', 'venue', 'fixed']);
  return [
    ...people.map(({ mention, person }) => {
      const who = person === null ? 'nobody of this article' : (view.people[person]?.name ?? '');
      return `      person   "${textOf(mention.from, mention.to)}" → ${who}  (${mention.rule})`;
    }),
    ...dates.map(
      ({ from, to, rule, value }) =>
        `      date     "${textOf(from, to)}" → ${dateText(value)}  (${rule})`,
    ),
    ...chunks
      .filter(({ kind }) => kinds.has(kind))
      .map(
        (chunk) =>
          `      ${chunk.kind.padEnd(8)} "${textOf(chunk.from, chunk.to)}"${detail(chunk)}`,
      ),
  ];
}

function dateText(value: SentenceView['dates'][number]['value']): string {
  const { year, month, day, until, relative, anaphoric } = value;
  const point = (p: { year: number | null; month: number | null; day: number | null }) =>
    [p.day, p.month, p.year].map((n) => (n === null ? '?' : String(n))).join('/');
  if (anaphoric) return 'the day before spoken of';
  if (relative) return `${String(relative.offset)} ${relative.unit} from publication`;
  return point({ year, month, day }) + (until ? ` to ${point(until)}` : '');
}

function detail(chunk: SentenceView['chunks'][number]): string {
  if (chunk.kind === 'trigger') return `  (${JSON.stringify(chunk.trigger)})`;
  if (chunk.kind === 'country' || chunk.kind === 'party') return ` → ${chunk.id}`;
  if (chunk.kind === 'place') return ` → ${chunk.name}, ${chunk.country}`;
  if (chunk.kind === 'venue') return ` → ${chunk.city}, ${chunk.country}`;
  return '';
}

function factLines({ people, meetings, evidence, dropped, article }: ArticleFacts): string[] {
  const told = meetings.flatMap((meeting) => [
    `  ${meeting.main ? 'meeting' : 'reference'}, ${meeting.status}, ${meeting.kind}, ${meeting.date.edtf}, ${meeting.place ?? 'no place'}`,
    ...meeting.date.reasons.map(({ code, args }) => `      date: ${code} ${JSON.stringify(args)}`),
    ...meeting.participants.map(
      ({ person, role, side, post }) =>
        `      ${role} ${people[person]?.name ?? ''} (${side ?? '?'})${post === null ? '' : `, ${post}`}`,
    ),
    ...meeting.evidence.flatMap((at) => {
      const quote = evidence[at];
      return quote
        ? [`      “${article.text.slice(quote.start, quote.end)}”  (${quote.rule})`]
        : [];
    }),
  ]);
  const refused = dropped.map(
    ({ stage, rule, why, start, end }) =>
      `  ${stage}, ${rule}: ${why}: “${article.text.slice(start, end)}”`,
  );
  return [
    'EVENTS',
    ...(told.length > 0 ? told : ['  no meeting']),
    ...(refused.length > 0 ? ['DROPPED', ...refused] : []),
  ];
}
