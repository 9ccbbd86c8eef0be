import { graphSchema, type Graph } from '../../graph/schema.ts';

/**
 * The one text of a graph: keys in the order of the schema, one record a line so that a diff
 * reads like code, LF, no space. Equal graphs give equal bytes.
 */
export function serialiseGraph(graph: Graph): string {
  const lines = Object.keys(graphSchema.shape).map((key) => {
    const value: unknown = graph[key as keyof Graph];
    return `${JSON.stringify(key)}: ${block(value)}`;
  });
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
