import type { EdtfDate, Participant, Term } from '../../graph/schema.ts';
import { normalise } from '../text/normalise.ts';
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
  const { earliest, latest } = date;
  const held =
    earliest === null || latest === null
      ? []
      : terms.filter((term) => certainlyCovers(term, earliest, latest));
  if (inText !== null) return { vi: inText, en: englishOf(inText, terms, held) };
  if (held.length === 0) return null;
  return {
    vi: held.map(({ post }) => post.vi).join(', '),
    en: held.map(({ post }) => post.en).join(', '),
  };
}

/** Posts of which a person holds one at a time, however long the text spells them. */
const single =
  /^(?:tổng bí thư|thủ tướng|tổng thống|quốc vương|ngoại trưởng|chủ tịch nước)(?!\p{L})/u;

/** The English of a post as the text spells it: of the same term, or of one that begins alike. */
function englishOf(
  vi: string,
  terms: readonly KnownTerm[],
  held: readonly KnownTerm[],
): string | null {
  const fold = (post: string) => normalise(post).text.toLowerCase();
  const exact = terms.find(({ post }) => fold(post.vi) === fold(vi));
  if (exact) return exact.post.en;
  const head = single.exec(fold(vi))?.[0];
  const alike = held.filter(({ post }) => head !== undefined && fold(post.vi).startsWith(head));
  return alike.length === 1 ? (alike[0]?.post.en ?? null) : null;
}
