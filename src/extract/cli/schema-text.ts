import * as z from 'zod/mini';
import { graphSchema, SCHEMA_VERSION } from '../../graph/schema.ts';

/** JSON Schema 2020-12 of graph.json, for those who read it with other tools. */
export function schemaText(): string {
  const schema = z.toJSONSchema(graphSchema, { target: 'draft-2020-12' });
  const titled = { title: `Cuộc gặp graph.json, version ${SCHEMA_VERSION}`, ...schema };
  return `${JSON.stringify(titled, null, 2)}\n`;
}
