import * as z from 'zod/mini';
import { graphSchema, SCHEMA_VERSION, type Graph } from './schema.ts';

z.config({ jitless: true });

/** Why a graph cannot be used: a designed screen of the page, an error of the build. */
export interface GraphFault {
  kind: 'corrupt' | 'older' | 'newer';
  /** Path or id of the record at fault. */
  where: string;
  what: string;
}

export type ReadGraph = { ok: true; graph: Graph } | { ok: false; fault: GraphFault };

const major = (version: string): number => Number(version.split('.')[0]);

/** Checks shape, version, ids, references and quotes. Never throws, whatever it is given. */
export function readGraph(value: unknown): ReadGraph {
  const version =
    typeof value === 'object' && value !== null && 'schemaVersion' in value
      ? value.schemaVersion
      : undefined;
  if (
    typeof version === 'string' &&
    /^\d+\.\d+\.\d+$/.test(version) &&
    major(version) !== major(SCHEMA_VERSION)
  ) {
    const kind = major(version) < major(SCHEMA_VERSION) ? 'older' : 'newer';
    return {
      ok: false,
      fault: {
        kind,
        where: 'schemaVersion',
        what: `${version}, this page reads ${SCHEMA_VERSION}`,
      },
    };
  }
  const checked = graphSchema.safeParse(value);
  if (!checked.success) {
    const [issue] = checked.error.issues;
    return corrupt(
      (issue?.path ?? []).map(String).join('.') || 'graph',
      issue?.message ?? 'wrong shape',
    );
  }
  const graph = checked.data;
  const fault = looseEnd(graph);
  return fault ? corrupt(fault.where, fault.what) : { ok: true, graph };
}

/** The same for the build, which stops. @throws Error that names the record at fault. */
export function parseGraph(value: unknown): Graph {
  const read = readGraph(value);
  if (read.ok) return read.graph;
  throw new Error(`graph.json, ${read.fault.where}: ${read.fault.what}`);
}

const corrupt = (where: string, what: string): ReadGraph => ({
  ok: false,
  fault: { kind: 'corrupt', where, what },
});

/** The first id given twice, reference to nothing, or quote that is not in its article. */
function looseEnd(graph: Graph): { where: string; what: string } | null {
  const ids: Record<string, Set<string>> = {};
  for (const list of [
    'articles',
    'people',
    'parties',
    'countries',
    'meetings',
    'evidence',
  ] as const) {
    const seen = new Set<string>();
    for (const { id } of graph[list]) {
      if (seen.has(id)) return { where: `${list} ${id}`, what: 'the id is given twice' };
      seen.add(id);
    }
    ids[list] = seen;
  }
  const missing = (list: string, id: string | null) => id !== null && !ids[list]?.has(id);
  const texts = new Map(graph.articles.map(({ id, text }) => [id, text]));
  for (const e of graph.evidence)
    if (texts.get(e.article)?.slice(e.start, e.end) !== e.exact)
      return {
        where: `evidence ${e.id}`,
        what: 'the quote is not in its article at these offsets',
      };
  for (const p of graph.people) {
    if (missing('countries', p.country))
      return { where: `people ${p.id}`, what: `no country ${String(p.country)}` };
    for (const party of p.parties)
      if (missing('parties', party)) return { where: `people ${p.id}`, what: `no party ${party}` };
  }
  for (const t of graph.terms)
    if (missing('people', t.person))
      return { where: `terms of ${t.person}`, what: 'no such person' };
  for (const m of graph.meetings) {
    for (const p of m.participants)
      if (missing('people', p.person))
        return { where: `meetings ${m.id}`, what: `no person ${p.person}` };
    for (const c of m.countries)
      if (missing('countries', c)) return { where: `meetings ${m.id}`, what: `no country ${c}` };
    for (const p of m.parties)
      if (missing('parties', p)) return { where: `meetings ${m.id}`, what: `no party ${p}` };
    for (const e of m.evidence)
      if (missing('evidence', e)) return { where: `meetings ${m.id}`, what: `no evidence ${e}` };
    if (m.date.earliest !== null && m.date.latest !== null && m.date.earliest > m.date.latest)
      return { where: `meetings ${m.id}`, what: 'the date ends before it begins' };
  }
  return null;
}
