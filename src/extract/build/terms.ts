import type { EdtfDate, Participant, Term } from '../../graph/schema.ts';
import { certainlyCovers } from './term-dates.ts';
import { by } from './order.ts';
import type { KnownTerm, World } from './world.ts';

/** Terms of the people in the graph as the gazetteer knows them, with their sources. */
export function termsOf(people: readonly { id: string }[], world: World): Term[] {
  return people
    .flatMap(({ id }) =>
      (world.person(id)?.terms ?? []).map((term) => ({
        person: id,
        post: term.post,
        organisation: term.organisation,
        from: term.from,
        until: term.until,
        basis: 'gazetteer' as const,
        source: term.source,
      })),
    )
    .sort(
      by((term) => `${term.person} ${term.from ?? ''} ${term.until ?? '9999'} ${term.post.vi}`),
    );
}

/**
 * The post that a person held on the day: as the article gives it, else every term of the
 * gazetteer that certainly covers all days the meeting may have been on.
 */
export function postHeld(
  person: string,
  inText: string | null,
  date: EdtfDate,
  world: World,
): Participant['post'] {
  const terms = world.person(person)?.terms ?? [];
  if (inText !== null) return { vi: inText, en: englishOf(inText, terms) };
  const { earliest, latest } = date;
  if (earliest === null || latest === null) return null;
  const held = terms.filter((term) => certainlyCovers(term, earliest, latest));
  if (held.length === 0) return null;
  return {
    vi: held.map(({ post }) => post.vi).join(', '),
    en: held.map(({ post }) => post.en).join(', '),
  };
}

const englishOf = (vi: string, terms: readonly KnownTerm[]): string | null =>
  terms.find(({ post }) => post.vi.toLowerCase() === vi.normalize('NFC').toLowerCase())?.post.en ??
  null;
