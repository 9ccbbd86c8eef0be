import { foldText, soundOf } from './fold.ts';
import { countOf, type IndexedGraph } from './index-graph.ts';
import { formatRef, type NodeKind } from './ref.ts';

interface Named {
  /** "person:…", "party:…", "country:…" as in a link; "topic:…". */
  ref: string;
  kind: NodeKind | 'topic';
  label: string;
  /** Null where it is not known: of topics while a part of a large graph is loaded. */
  meetings: number | null;
}

export interface Found extends Named {
  /** The other spelling that matched, where it was not the label. */
  matched: string | null;
}

interface Entry extends Named {
  forms: { text: string; folded: string; sound: string }[];
}

export type SearchIndex = readonly Entry[];

const formsOf = (texts: readonly string[]) =>
  [...new Set(texts)].map((text) => {
    const folded = foldText(text);
    return { text, folded, sound: soundOf(folded) };
  });

/** Everything that can be searched for; built once for a graph. */
export function makeSearch(indexed: IndexedGraph): SearchIndex {
  const { graph, columns } = indexed;
  const people = graph.people.map((p) => ({
    kind: 'person' as const,
    id: p.id,
    label: p.name,
    texts: [p.name, ...p.otherNames],
  }));
  const parties = graph.parties.map((p) => ({
    kind: 'party' as const,
    id: p.id,
    label: p.name.vi,
    texts: [p.name.vi, p.name.en, p.abbreviation],
  }));
  const countries = graph.countries.map((c) => ({
    kind: 'country' as const,
    id: c.id,
    label: c.name.vi,
    texts: [c.name.vi, c.name.en, c.id],
  }));
  const nodes = [...people, ...parties, ...countries].map(({ kind, id, label, texts }) => ({
    ref: formatRef({ kind, id }),
    kind,
    label,
    meetings: countOf(indexed, { kind, id }),
    forms: formsOf(texts),
  }));
  const ofTopic = new Int32Array(graph.topics.length);
  for (const topic of columns.topics.values) ofTopic[topic] = (ofTopic[topic] ?? 0) + 1;
  const topics = graph.topics.map(({ id, name }, at) => ({
    ref: topicRef + id,
    kind: 'topic' as const,
    label: name.vi,
    meetings: indexed.beyond === null ? (ofTopic[at] ?? 0) : null,
    forms: formsOf([name.vi, name.en]),
  }));
  return [...nodes, ...topics];
}

const topicRef = 'topic:';

/** The id of a topic that was found. */
export const topicOf = ({ ref }: Found): string => ref.slice(topicRef.length);

/** 0 = not found; the whole name beats its beginning, that a word's, that a part, that a sound. */
function score(form: Entry['forms'][number], query: string, sound: string): number {
  const { folded } = form;
  if (folded === query) return 6;
  if (folded.startsWith(query)) return 5;
  if (folded.includes(` ${query}`)) return 4;
  if (query.length > 1 && folded.includes(query)) return 3;
  if (query.split(' ').length > 1 && query.split(' ').every((word) => folded.includes(word)))
    return 3;
  if (sound.length > 2 && form.sound.includes(sound)) return 2;
  return sound.length > 4 && near(form.sound, sound) ? 1 : 0;
}

/** One letter wrong, missing or too many. */
function near(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const [x, y] = [a.slice(i), b.slice(i)];
  return x.slice(1) === y.slice(1) || x.slice(1) === y || x === y.slice(1);
}

/** What a query finds, best first; of equal ones topics last, else by number of meetings. */
export function search(index: SearchIndex, text: string, limit = 12): Found[] {
  const query = foldText(text);
  if (query === '') return [];
  const sound = soundOf(query);
  return index
    .flatMap((entry) => {
      let best = 0;
      let matched = entry.forms[0];
      for (const form of entry.forms) {
        const value = score(form, query, sound);
        if (value > best) {
          best = value;
          matched = form;
        }
      }
      return best > 0 ? [{ entry, best, matched }] : [];
    })
    .sort(
      (a, b) =>
        b.best - a.best ||
        Number(a.entry.kind === 'topic') - Number(b.entry.kind === 'topic') ||
        (b.entry.meetings ?? 0) - (a.entry.meetings ?? 0) ||
        (a.entry.ref < b.entry.ref ? -1 : 1),
    )
    .slice(0, limit)
    .map(({ entry: { ref, kind, label, meetings }, matched }) => ({
      ref,
      kind,
      label,
      meetings,
      matched: matched && matched.text !== label ? matched.text : null,
    }));
}
