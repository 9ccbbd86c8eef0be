import { hashId } from '../../graph/id.ts';
import type { Graph, Meeting } from '../../graph/schema.ts';
import { kindClass } from './kind-class.ts';
import type { MeetingDraft } from './meetings.ts';
import { by, byText } from './order.ts';
import { withoutYear } from './when.ts';

/** A meeting before it has its id, with what the id is made from. */
export interface Unnamed {
  meeting: MeetingDraft;
  /** Date as printed, before any year was inferred. */
  textDate: string;
}

/** Where the quotes of a meeting lie: survives a change of article ids. */
interface Quoted {
  sha256: string;
  start: number;
  end: number;
}

/**
 * Ids that last. A meeting that quotes the same words as one of the previous graph keeps its id,
 * though its year be corrected or a person renamed; any other gets a hash of its principals, month
 * and day, and kind. Previous ids that were merged away point to the meeting they live on in.
 */
export function nameMeetings(
  unnamed: readonly Unnamed[],
  quotesOf: (meeting: MeetingDraft) => Quoted[],
  previous: Graph | null,
): { ids: string[]; redirects: Map<string, string> } {
  const old = previousQuotes(previous);
  const claims = unnamed.flatMap(({ meeting }, at) => {
    const shared = new Map<string, number>();
    const people = new Set(meeting.participants.map(({ person }) => person));
    for (const quote of quotesOf(meeting))
      for (const { id, start, end, participants } of old.get(quote.sha256) ?? []) {
        if (end <= quote.start || quote.end <= start) continue;
        // one sentence may tell of several meetings: the people tell them apart
        const common = participants.filter(({ person }) => people.has(person)).length;
        shared.set(id, (shared.get(id) ?? 0) + 1 + common);
      }
    return [...shared].map(([id, weight]) => ({
      at,
      id,
      weight,
      fresh: fresh(unnamed[at]) === id,
    }));
  });
  claims.sort(
    (a, b) =>
      Number(b.fresh) - Number(a.fresh) || b.weight - a.weight || byText(a.id, b.id) || a.at - b.at,
  );
  const ids = new Map<number, string>();
  const holder = new Map<string, number>();
  for (const { at, id } of claims)
    if (!ids.has(at) && !holder.has(id)) {
      ids.set(at, id);
      holder.set(id, at);
    }
  const order = unnamed
    .map((_, at) => at)
    .sort((a, b) => byText(sortKey(unnamed[a]), sortKey(unnamed[b])));
  for (const at of order) {
    if (ids.has(at)) continue;
    const id = free(fresh(unnamed[at]), holder);
    ids.set(at, id);
    holder.set(id, at);
  }
  const redirects = new Map<string, string>();
  for (const { at, id } of claims)
    if (!holder.has(id) && !redirects.has(id)) redirects.set(id, ids.get(at) ?? id);
  return { ids: unnamed.map((_, at) => ids.get(at) ?? ''), redirects };
}

const sortKey = (item: Unnamed | undefined): string => JSON.stringify(item);

function fresh(item: Unnamed | undefined): string {
  if (!item) return '';
  const { meeting, textDate } = item;
  const named = meeting.participants.filter(({ role }) => role !== 'attendee');
  const principals = (named.length > 1 ? named : meeting.participants).map(({ person }) => person);
  const who = principals.length > 0 ? principals : [...meeting.parties, ...meeting.countries];
  return hashId('m', [...who.sort(byText), withoutYear(textDate), kindClass(meeting.kind)]);
}

/** The id itself, or with the first free number behind it. */
function free(id: string, taken: ReadonlyMap<string, number>): string {
  if (!taken.has(id)) return id;
  let n = 2;
  while (taken.has(`${id}-${String(n)}`)) n++;
  return `${id}-${String(n)}`;
}

function previousQuotes(previous: Graph | null) {
  const sha256 = new Map(previous?.articles.map((article) => [article.id, article.sha256]));
  const evidence = new Map(previous?.evidence.map((item) => [item.id, item]));
  const quotes = new Map<string, (Quoted & Pick<Meeting, 'id' | 'participants'>)[]>();
  for (const meeting of [...(previous?.meetings ?? [])].sort(by(({ id }) => id)))
    for (const id of meeting.evidence) {
      const item = evidence.get(id);
      const sha = item && sha256.get(item.article);
      if (!item || sha === undefined) continue;
      const list = quotes.get(sha) ?? [];
      const { start, end } = item;
      list.push({ id: meeting.id, participants: meeting.participants, sha256: sha, start, end });
      quotes.set(sha, list);
    }
  return quotes;
}
