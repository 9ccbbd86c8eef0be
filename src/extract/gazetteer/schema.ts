import * as z from 'zod/mini';

z.config({ jitless: true });

/** EDTF level 0, or null where it is not known. */
const partialDate = z.nullable(z.string().check(z.regex(/^\d{4}(-\d\d(-\d\d)?)?$/)));
const id = z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/));
const names = z.array(z.string().check(z.minLength(1)));
const confidence = z.enum(['high', 'medium', 'low']);
const source = z.string().check(z.minLength(1));

/** Shapes of the files in seeds/gazetteer; what the reader does not use may stand beside it. */
export const shapes = {
  countries: z.array(
    z.object({
      iso: id,
      name_en: z.string(),
      kind: z.enum(['un_member', 'un_observer', 'territory', 'bloc']),
      names_vi: names.check(z.minLength(1)),
      demonyms_or_adjectives_vi: names,
      capital_vi: names,
    }),
  ),
  parties: z.array(
    z.object({
      id,
      abbr: z.nullable(z.string()),
      name_en: z.string(),
      names_vi: names.check(z.minLength(1)),
      country: z.nullable(id),
      ruling_since: partialDate,
      source,
      confidence,
    }),
  ),
  people: z.array(
    z.object({
      id,
      person: z.string(),
      names_vi: names.check(z.minLength(1)),
      sex: z.nullable(z.enum(['f', 'm'])),
      country: z.nullable(id),
      party: z.nullable(id),
      died: partialDate,
      offices: z.array(
        z.object({
          category: z.string(),
          post_vi: z.string(),
          post_en: z.string(),
          org: z.nullable(z.string()),
          from: partialDate,
          until: partialDate,
          source,
          confidence,
        }),
      ),
    }),
  ),
  congresses: z.array(
    z.object({
      id,
      kind: z.string(),
      name_vi: z.string(),
      patterns_vi: names,
      items: z.array(
        z.object({
          ordinal: z.union([z.number(), z.string()]),
          roman: z.nullable(z.string()),
          from: z.string(),
          until: z.string(),
          place_vi: z.nullable(z.string()),
          source,
          confidence,
        }),
      ),
    }),
  ),
  places: z.array(
    z.object({
      id,
      names_vi: names.check(z.minLength(1)),
      name_en: z.string().check(z.minLength(1)),
      country: id,
      kind: z.enum(['capital', 'city', 'province', 'region', 'district', 'island', 'border_gate']),
      ambiguous: z.optional(z.boolean()),
      source,
      confidence,
    }),
  ),
  venues: z.array(
    z.object({
      names_vi: names.check(z.minLength(1)),
      city: id,
      country: id,
      default_for: z.optional(id),
      source,
      confidence,
    }),
  ),
  topics: z.array(
    z.object({
      id,
      name_vi: z.string().check(z.minLength(1)),
      name_en: z.string().check(z.minLength(1)),
      words_vi: names.check(z.minLength(1)),
      not_words_vi: names,
    }),
  ),
  lexicon: z.object({
    posts: z.array(
      z.object({
        post_vi: z.string(),
        category: z.string(),
        sphere: z.string(),
        default_country: z.nullable(id),
        implies_party: z.nullable(id),
      }),
    ),
    organisations: z.array(
      z.object({
        form_vi: z.string(),
        abbr: z.nullable(z.string()),
        country: z.nullable(id),
        kind: z.string(),
      }),
    ),
    boilerplate_cues: z.array(
      z.object({ cue_vi: z.string(), type: z.string(), action: z.string() }),
    ),
  }),
};

export type GazetteerFile = keyof typeof shapes;
export type GazetteerData = { [F in GazetteerFile]: z.infer<(typeof shapes)[F]> };
export const gazetteerFiles = Object.keys(shapes) as GazetteerFile[];
