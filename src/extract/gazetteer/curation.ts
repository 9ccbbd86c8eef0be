import * as z from 'zod/mini';
import { parseEdtf } from '../../graph/edtf.ts';
import { meetingKinds, roles, type Label } from '../../graph/schema.ts';
import { GazetteerError } from './gazetteer-error.ts';
import { parseFile } from './parse-file.ts';

/** Where corrections by a person stand. */
export const curationFile = 'seeds/curation.yaml';

const text = z.string().check(z.minLength(1));
/** A sentence that both languages show as it is written, or one for each. */
const sentence = z.union([text, z.strictObject({ vi: text, en: text })]);
const because = {
  /** Why the build is wrong. */
  reason: sentence,
  /** Where that is known from: an address, or a citation. */
  source: text,
};
const edtf = z.string().check(z.refine((value) => parseEdtf(value) !== null, 'this is not EDTF'));

/**
 * A meeting: its id (the end of the address of its page), or the article that tells of it, with
 * its date as printed or a participant where the article tells of several.
 */
const meeting = z.union([
  text,
  z.strictObject({
    article: text,
    date: z.optional(edtf),
    participant: z.optional(text),
  }),
]);

const entry = z.union([
  /** Two spellings of one person: the first id stays. */
  z.strictObject({
    action: z.literal('merge'),
    people: z.array(text).check(z.minLength(2)),
    ...because,
  }),
  /** Two reports of one meeting. */
  z.strictObject({
    action: z.literal('merge'),
    meetings: z.array(meeting).check(z.minLength(2)),
    ...because,
  }),
  /** Who is meant in these articles is somebody else of the same name. */
  z.strictObject({
    action: z.literal('split'),
    person: text,
    articles: z.array(text).check(z.minLength(1)),
    ...because,
  }),
  /** What these articles tell of is another meeting than what others tell of. */
  z.strictObject({
    action: z.literal('split'),
    meeting,
    articles: z.array(text).check(z.minLength(1)),
    ...because,
  }),
  z.strictObject({ action: z.literal('rename'), person: text, name: text, ...because }),
  z.strictObject({ action: z.literal('pin_date'), meeting, date: edtf, ...because }),
  z.strictObject({ action: z.literal('drop'), meeting, ...because }),
  /** Not a person, or none who belongs here. */
  z.strictObject({ action: z.literal('drop'), person: text, ...because }),
  /** A meeting that an article tells of and the rules overlooked; `quote` must stand in it. */
  z.strictObject({
    action: z.literal('add'),
    article: text,
    quote: text,
    date: edtf,
    kind: z.enum(meetingKinds),
    place: z.optional(text),
    hostCountry: z.optional(text),
    participants: z.array(
      z.strictObject({
        /** Id of the gazetteer, or the name as the article spells it. */
        person: text,
        side: text,
        role: z.optional(z.enum(roles)),
        post: z.optional(text),
      }),
    ),
    ...because,
  }),
]);

/** The reason of a correction in both languages. */
export const reasonOf = ({ reason }: Pick<Correction, 'reason'>): Label =>
  typeof reason === 'string' ? { vi: reason, en: reason } : reason;

export type MeetingSelector = z.infer<typeof meeting>;
export type Correction = z.infer<typeof entry>;

/** @throws GazetteerError with the line of the fault. */
export function parseCuration(content: string): Correction[] {
  if (content.trim() === '') return [];
  try {
    return parseFile(curationFile, content, z.nullable(z.array(entry))) ?? [];
  } catch (error) {
    if (!(error instanceof GazetteerError)) throw error;
    const what = error.what.replace('Invalid input', 'no kind of entry has these fields');
    throw new GazetteerError(
      error.file,
      error.line,
      what,
      'The head of the file shows every kind of entry; each has an action, a reason and a source.',
    );
  }
}
