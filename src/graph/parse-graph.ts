import * as z from 'zod/mini';
import { exactly } from './exactly.ts';
import { knownOf, looseEndOf, type LooseEnd } from './loose-ends.ts';
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
  const shaped = readShape(graphSchema, value);
  if (!shaped.ok) return shaped;
  const graph = shaped.value;
  const known = knownOf(graph);
  const fault = 'what' in known ? known : looseEndOf(graph, known);
  return fault ? corrupt(fault) : { ok: true, graph };
}

/** Checks version and shape against one of the schemas of the contract. */
export function readShape<T extends z.ZodMiniType>(
  schema: T,
  value: unknown,
): { ok: true; value: z.infer<T> } | { ok: false; fault: GraphFault } {
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
  // what the build writes is: by the schema it takes many times as long, and all of it is copied
  if (exactly(schema)(value)) return { ok: true, value: value as z.infer<T> };
  const checked = schema.safeParse(value);
  if (checked.success) return { ok: true, value: checked.data };
  const [issue] = checked.error.issues;
  return corrupt({
    where: (issue?.path ?? []).map(String).join('.') || 'graph',
    what: issue?.message ?? 'wrong shape',
  });
}

/** The same for the build, which stops. @throws Error that names the record at fault. */
export function parseGraph(value: unknown): Graph {
  const read = readGraph(value);
  if (read.ok) return read.graph;
  throw new Error(`graph.json, ${read.fault.where}: ${read.fault.what}`);
}

export const corrupt = (loose: LooseEnd): { ok: false; fault: GraphFault } => ({
  ok: false,
  fault: { kind: 'corrupt', ...loose },
});
