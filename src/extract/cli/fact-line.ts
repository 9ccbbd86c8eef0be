import * as z from 'zod/mini';
import type { ArticleFacts, MapError } from '../document.ts';

/** One line of NDJSON that `map` wrote. */
export type FactLine = ArticleFacts | MapError;

const error = z.object({
  error: z.object({ id: z.string(), where: z.string(), what: z.string(), remedy: z.string() }),
});
const list = z.array(z.looseObject({}));
const facts = z.looseObject({
  article: z.looseObject({
    id: z.string(),
    sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/u)),
    text: z.string(),
  }),
  people: list,
  meetings: list,
  evidence: list,
  parties: z.array(z.string()),
  dropped: list,
});

export const isMapError = (line: FactLine): line is MapError => 'error' in line;

/** Reads one line; a line that is none becomes an error record: one bad line stops nothing. */
export function parseFactLine(line: string, where: string): FactLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return broken(where, 'The line is not JSON.');
  }
  const asError = error.safeParse(value);
  if (asError.success) return asError.data;
  if (!facts.safeParse(value).success) return broken(where, 'The line holds no facts.');
  return value as ArticleFacts;
}

const broken = (where: string, what: string): MapError => ({
  error: { id: where, where, what, remedy: 'Write the file again with the command map.' },
});
