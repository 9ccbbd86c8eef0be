import { hashId } from '../../graph/id.ts';
import type { Graph, Meeting } from '../../graph/schema.ts';
import { kindClass } from './kind-class.ts';
import type { MeetingDraft } from './meetings.ts';
import { by, byText } from './order.ts';
import { principalsOf } from './principals.ts';
import type { Place } from './quotes.ts';
import { withoutYear } from './when.ts';

/** A meeting before it has its id, with what the id is made from. */
export interface Unnamed {
  meeting: MeetingDraft;
  /** Date as printed, before any year was inferred. */
  textDate: string;
}

export interface Naming {
  /** One for each meeting, in order. */
  ids: string[];
  /** The previous meeting whose words each quotes most, whether it got the id or another did. */
  claimed: (string | null)[];
  /** Previous ids that were merged away → the id they live on under. */
  redirects: Map<string, string>;
}

/**
 * Ids that last. A meeting that quotes the same words as one of the previous graph keeps its id,
 * though its year be corrected or a person renamed; any other gets a hash of its principals, month
 * and day, and kind. Previous ids that were merged away point to the meeting they live on in.
 */
export function nameMeetings(
  unnamed: readonly Unnamed[],
  quotesOf: (meeting: MeetingDraft) => Place[],
  previous: Graph | null,
): Naming {
  const claims = claimsOf(unnamed, quotesOf, previous);
  const ids = new Map<number, string>();
  const holder = new Map<string, number>();
  const give = (at: number, id: string) => {
    ids.set(at, id);
    holder.set(id, at);
  };
  for (const { at, id } of claims) if (!ids.has(at) && !holder.has(id)) give(at, id);
  const order = unnamed.map((item, at) => ({ at, item, key: JSON.stringify(item) }));
  for (const { at, item } of order.sort(by(({ key }) => key)))
    if (!ids.has(at)) give(at, free(freshId(item), holder));
  const redirects = new Map<string, string>();
  for (const { at, id } of claims)
    if (!holder.has(id) && !redirects.has(id)) redirects.set(id, ids.get(at) ?? id);
  const best = new Map<number, string>();
  for (const { at, id } of claims) if (!best.has(at)) best.set(at, id);
  return {
    ids: unnamed.map((_, at) => ids.get(at) ?? ''),
    claimed: unnamed.map((_, at) => best.get(at) ?? null),
    redirects,
  };
}

/** Who may have which previous id, the best claim first. */
function claimsOf(
  unnamed: readonly Unnamed[],
  quotesOf: (meeting: MeetingDraft) => Place[],
  previous: Graph | null,
): { at: number; id: string }[] {
  const old = previousQuotes(previous);
  const claims = unnamed.flatMap(({ meeting }, at) => {
    const shared = new Map<Meeting, number>();
    for (const quote of quotesOf(meeting))
      for (const { start, end, of } of old.get(quote.sha256) ?? [])
        if (start < quote.end && quote.start < end) shared.set(of, (shared.get(of) ?? 0) + 1);
    return [...shared].map(([of, quotes]) => ({
      at,
      id: of.id,
      weight: quotes + likeness(of, meeting),
    }));
  });
  // of equals the first meeting stays before the others
  return claims.sort((a, b) => b.weight - a.weight || byText(a.id, b.id));
}

/** One sentence may tell of several meetings: people first, then all else tells them apart. */
function likeness(a: Meeting, b: MeetingDraft): number {
  const people = new Set(b.participants.map(({ person }) => person));
  const common = a.participants.filter(({ person }) => people.has(person)).length;
  const strangers = a.participants.length + b.participants.length - 2 * common;
  const same = [
    a.date.edtf === b.date.edtf,
    a.kind === b.kind,
    a.place === b.place,
    a.status === b.status,
    a.main === b.main,
    a.evidence.join() === b.evidence.join(),
  ].filter(Boolean).length;
  return 10 * (common - strangers) + same;
}

export function freshId({ meeting, textDate }: Unnamed): string {
  const principals = principalsOf(meeting.participants).flatMap(
    (at) => meeting.participants[at]?.person ?? [],
  );
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

function previousQuotes(previous: Graph | null): Map<string, (Place & { of: Meeting })[]> {
  const sha256 = new Map(previous?.articles.map((article) => [article.id, article.sha256]));
  const evidence = new Map(previous?.evidence.map((item) => [item.id, item]));
  const quotes = new Map<string, (Place & { of: Meeting })[]>();
  for (const meeting of previous?.meetings ?? [])
    for (const id of meeting.evidence) {
      const item = evidence.get(id);
      const sha = item && sha256.get(item.article);
      if (!item || sha === undefined) continue;
      const list = quotes.get(sha) ?? [];
      list.push({ sha256: sha, start: item.start, end: item.end, of: meeting });
      quotes.set(sha, list);
    }
  return quotes;
}
