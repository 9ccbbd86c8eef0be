/** Whether this graph.json is the manifest of shards; a whole graph has none. */
export const isManifest = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, 'shards');
