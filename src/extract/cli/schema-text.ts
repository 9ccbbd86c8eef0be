import * as z from 'zod/mini';
import { graphSchema, SCHEMA_VERSION } from '../../graph/schema.ts';

/** JSON Schema 2020-12 of graph.json, for those who read it with other tools. */
export const schemaText = (): string => schemaTextOf('graph.json', graphSchema);

/** JSON Schema 2020-12 of one of the files of a graph. */
export function schemaTextOf(name: string, of: z.ZodMiniType): string {
  const schema = z.toJSONSchema(of, { target: 'draft-2020-12' });
  const titled = { title: `Cuộc gặp ${name}, version ${SCHEMA_VERSION}`, ...schema };
  return `${JSON.stringify(titled, null, 2)}\n`;
}
