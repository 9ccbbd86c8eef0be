/**
 * THE CONTRACT: the shape of graph.json. The build writes it, the page reads it,
 * both check it against this file. Types are inferred, never written twice.
 */
import * as z from 'zod/mini';

/** Raised when a reader of an older file would misread a newer one (semver). */
export const SCHEMA_VERSION = '1.2.0';

const id = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/));
const isoDay = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));
/** EDTF level 0: YYYY, YYYY-MM or YYYY-MM-DD; null = not known, or still open. */
const partialDate = z.nullable(z.string().check(z.regex(/^\d{4}(-\d\d(-\d\d)?)?$/)));
const count = z.int().check(z.nonnegative());
const label = z.object({ vi: z.string(), en: z.string() });
/** A person's words, for each language; 1.0 had one text for both. */
const sentence = z.union([label, z.string()]);

/** Where a date comes from; what was inferred is never shown as if it was printed. */
export const dateBases = [
  'text', // day, month and year stand in the sentence or its neighbours
  'published', // year (or day) taken from the dateline or the day of publication
  'relative', // "hôm qua", "tháng trước", counted from the day of publication
  'terms', // year left over by the terms of office of the people named
  'congress', // year of a numbered congress, session or summit
  'context', // other dated facts of the article
  'curated', // a person corrected it: see the reason's source
  'unknown', // nothing could be known
] as const;

/**
 * Why something is as it is, in a form both languages can put into words: `code` names a sentence
 * of the word files, `args` fill its gaps (names, posts, EDTF dates).
 */
const reason = z.object({ code: z.string(), args: z.record(z.string(), z.string()) });

const edtfDate = z.object({
  /** EDTF levels 0 and 1, plus `XXXX-MM-DD`, `XXXX-MM`, `XXXX` and sets `[a,b]`. */
  edtf: z.string(),
  /** First and last day it may be; null where no year is known. */
  earliest: z.nullable(isoDay),
  latest: z.nullable(isoDay),
  basis: z.enum(dateBases),
  reasons: z.array(reason),
});

const article = z.object({
  id,
  title: z.string(),
  outlet: z.nullable(z.string()),
  url: z.nullable(z.string()),
  published: z.nullable(isoDay),
  /** Of the NFC text in UTF-8, hexadecimal. */
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  /** The page as text; evidence offsets count in it. */
  text: z.string(),
});

const point = z.object({ x: z.int(), y: z.int() });

const person = z.object({
  id,
  name: z.string(),
  otherNames: z.array(z.string()),
  /** ISO 3166-1 alpha-2, or UN, EU, ASEAN for heads of those bodies; null = not known. */
  country: z.nullable(id),
  parties: z.array(id),
  /** false: read from articles only, no gazetteer knows this person. */
  known: z.boolean(),
  sex: z.nullable(z.enum(['f', 'm'])),
  position: point,
});

const term = z.object({
  person: id,
  post: label,
  organisation: z.nullable(z.string()),
  from: partialDate,
  until: partialDate,
  basis: z.enum(['gazetteer', 'evidence']),
  /** Gazetteer: address of the source. Evidence: id of the evidence. */
  source: z.string(),
});

const party = z.object({
  id,
  name: label,
  abbreviation: z.string(),
  country: z.nullable(id),
  position: point,
});
const country = z.object({ id, name: label, position: point });
const topic = z.object({ id, name: label });

export const meetingKinds = [
  'in_person',
  'online',
  'phone',
  'visit',
  'summit',
  'courtesy_call',
  'other',
] as const;
export const roles = ['chair', 'host', 'visitor', 'attendee'] as const;
export const confidenceLevels = ['high', 'medium', 'low'] as const;

const participant = z.object({
  person: id,
  /** Country id, or party id where no country is known: who is on the other side. */
  side: z.nullable(id),
  role: z.enum(roles),
  /** The post held on that day: from the text, else from a dated term. */
  post: z.nullable(z.object({ vi: z.string(), en: z.nullable(z.string()) })),
  evidence: z.array(id),
});

const meeting = z.object({
  id,
  date: edtfDate,
  kind: z.enum(meetingKinds),
  place: z.nullable(z.string()),
  hostCountry: z.nullable(id),
  /** Names of the summits at whose margin it took place. */
  marginsOf: z.array(z.string()),
  participants: z.array(participant),
  parties: z.array(id),
  countries: z.array(id),
  status: z.enum(['held', 'planned']),
  /** false: an article only refers back (or ahead) to it. */
  main: z.boolean(),
  /** What was spoken of, most often named first; 1.1 had none. */
  topics: z.array(z.object({ topic: id, evidence: z.array(id) })),
  /** Never empty. */
  evidence: z.array(id).check(z.minLength(1)),
  confidence: z.object({ level: z.enum(confidenceLevels), reasons: z.array(reason) }),
  /** Where articles do not agree: every value with the evidence that says so. */
  disagreements: z.array(
    z.object({
      field: z.enum(['date', 'place', 'kind']),
      values: z.array(z.object({ value: z.string(), evidence: z.array(id) })),
    }),
  ),
  /** Corrections by a person that touched this meeting: reason and source of each. */
  curation: z.array(z.object({ action: z.string(), reason: sentence, source: z.string() })),
});

/** W3C Web Annotation TextQuoteSelector and TextPositionSelector in one record. */
const evidence = z.object({
  id,
  article: id,
  exact: z.string().check(z.minLength(1)),
  prefix: z.string(),
  suffix: z.string(),
  /** UTF-16 offsets into the article's text: text.slice(start, end) === exact. */
  start: count,
  end: count,
  /** Name of the rule that fired. */
  rule: z.string(),
});

export const graphSchema = z.object({
  schemaVersion: z.string().check(z.regex(/^\d+\.\d+\.\d+$/)),
  articles: z.array(article),
  people: z.array(person),
  terms: z.array(term),
  parties: z.array(party),
  countries: z.array(country),
  /** Those of which a meeting tells; 1.1 had none. */
  topics: z._default(z.array(topic), []),
  meetings: z.array(meeting),
  evidence: z.array(evidence),
  /** Old id → id it lives on under. A link made today must still resolve. */
  redirects: z.record(id, id),
});

export type Graph = z.infer<typeof graphSchema>;
export type Article = z.infer<typeof article>;
export type Person = z.infer<typeof person>;
export type Term = z.infer<typeof term>;
export type Party = z.infer<typeof party>;
export type Country = z.infer<typeof country>;
export type Topic = z.infer<typeof topic>;
export type Meeting = z.infer<typeof meeting>;
export type Participant = z.infer<typeof participant>;
export type Evidence = z.infer<typeof evidence>;
export type EdtfDate = z.infer<typeof edtfDate>;
export type Reason = z.infer<typeof reason>;
export type Label = z.infer<typeof label>;
export type MeetingKind = (typeof meetingKinds)[number];
export type Role = (typeof roles)[number];
