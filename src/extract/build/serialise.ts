import type * as z from 'zod/mini';
import { graphSchema, type Graph } from '../../graph/schema.ts';

/** The one text of a graph. Equal graphs give equal bytes. */
export const serialiseGraph = (graph: Graph): string => serialise(graphSchema, graph);

/**
 * The one text of a record of the contract: keys in the order of the schema, one record a line so
 * that a diff reads like code, LF, no space.
 */
export function serialise<T extends z.ZodMiniObject>(schema: T, record: z.infer<T>): string {
  const lines = Object.keys(schema.shape).map(
    (key) => `${JSON.stringify(key)}: ${block(record[key])}`,
  );
  return `{\n${lines.join(',\n')}\n}\n`;
}

function block(value: unknown): string {
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]';
    return `[\n${value.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(
    ([key, item]) => `${JSON.stringify(key)}: ${JSON.stringify(item)}`,
  );
  return entries.length === 0 ? '{}' : `{\n${entries.join(',\n')}\n}`;
}
