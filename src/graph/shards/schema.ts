/**
 * A graph too large for one file: graph.json is its manifest (everybody, and which file holds
 * which time), the meetings lie in shards beside it. Part of the contract, as src/graph/schema.ts.
 */
import * as z from 'zod/mini';
import { graphSchema } from '../schema.ts';

/** More meetings than this are not written into one file, nor opened at once unless asked for. */
export const mostMeetings = 20_000;

const { schemaVersion, people, terms, parties, countries, topics, redirects } = graphSchema.shape;
const { articles, meetings, evidence } = graphSchema.shape;

const count = z.int().check(z.nonnegative());
const isoDay = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));
const year = count.check(z.maximum(9999));

/** A file in the folder graph/ beside graph.json; its name changes with its content. */
const file = {
  file: z.string().check(z.regex(/^[a-z0-9-]+\.json$/)),
  bytes: count,
  /** Subresource Integrity (W3C): what fetch checks the content against. */
  integrity: z.string().check(z.regex(/^sha256-[A-Za-z0-9+/]{43}=$/)),
};

const shardEntry = z.object({
  ...file,
  /**
   * First and last day that one of its meetings may be on; null for meetings of which no year is
   * known, which may fall in every window.
   */
  from: z.nullable(isoDay),
  until: z.nullable(isoDay),
  /** Each meeting lies in exactly one shard. 0: articles that tell of none. */
  meetings: count,
});

/** The file that holds the ids from `first` on, in the order of code units, up to the next file. */
const directoryEntry = z.object({ ...file, first: z.string() });

export const manifestSchema = z.object({
  schemaVersion,
  /** How many meetings are opened at once where a link does not say which. */
  limit: count.check(z.positive()),
  people,
  terms,
  parties,
  countries,
  topics,
  redirects,
  /** How many meetings each has in all, in the order of the lists above. */
  counts: z.object({
    people: z.array(count),
    parties: z.array(count),
    countries: z.array(count),
  }),
  /** All meetings over time, as src/graph/timescale.ts cuts these years; null without any year. */
  timeline: z.nullable(
    z.object({ first: year, last: year, certain: z.array(count), possible: z.array(count) }),
  ),
  shards: z.array(shardEntry),
  /** Where a meeting lies of which a link says the id alone. */
  directory: z.array(directoryEntry),
});

export const shardSchema = z.object({ schemaVersion, articles, meetings, evidence });

/** `shards[i]` is the position in the manifest of the shard that holds the meeting `ids[i]`. */
export const directorySchema = z.object({
  schemaVersion,
  ids: z.array(z.string()),
  shards: z.array(count),
});

export type Manifest = z.infer<typeof manifestSchema>;
export type Shard = z.infer<typeof shardSchema>;
export type ShardEntry = z.infer<typeof shardEntry>;
export type Directory = z.infer<typeof directorySchema>;
export type DirectoryEntry = z.infer<typeof directoryEntry>;
