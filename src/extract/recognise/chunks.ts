import type { Entry } from './entries.ts';

/** Tokens [from, to) read as one thing. Chunks of a sentence cover it without gaps or overlaps. */
export type Chunk = { from: number; to: number } & (
  | Exclude<Entry, { kind: 'person' }>
  /** A run of name words; `ids`: people of the gazetteer who bear exactly this name, and their country. */
  | { kind: 'name'; ids: string[]; country: string | null; thing: boolean }
  | { kind: 'word' | 'number' | 'sign' }
);
export type ChunkOf<K extends Chunk['kind']> = Extract<Chunk, { kind: K }>;
