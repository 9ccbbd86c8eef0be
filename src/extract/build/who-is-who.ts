import type { ArticleFacts } from '../document.ts';
import type { Appearance, Identity } from './identity.ts';
import { nameKey } from '../resolve/people/name-key.ts';
import { isVietnameseSyllable } from '../recognise/people/syllable.ts';
import { by } from './order.ts';
import { PersonalRecord } from './personal-record.ts';
import { familiesOf } from './post-family.ts';
import { joinSpellings } from './spellings.ts';

/**
 * Who is who across articles. Those whom the gazetteer knows are one by id. Unknown people are one
 * only with the same full name, a compatible country and sex, and posts that one person may hold
 * in one year; foreign names are compared without marks and hyphens, Vietnamese ones with them.
 * Other spellings join in an office of the same name (`joinSpellings`).
 * `facts` must be sorted: the result does not depend on anything else.
 */
export function whoIsWho(facts: readonly ArticleFacts[]): Identity[] {
  const known = new Map<string, Identity>();
  const groups = new Map<string, Appearance[]>();
  facts.forEach((item, article) => {
    item.people.forEach((fact, index) => {
      const appearance = { article, index, fact, years: yearsOf(item) };
      if (fact.known !== null) {
        const identity = known.get(fact.known);
        if (identity) identity.appearances.push(appearance);
        else
          known.set(fact.known, {
            known: fact.known,
            key: fact.known,
            country: fact.country,
            appearances: [appearance],
          });
        return;
      }
      const key = isFullName(fact.name)
        ? fullNameKey(fact.name)
        : `${nameKey(fact.name)} ${item.article.sha256}`;
      const group = groups.get(key);
      if (group) group.push(appearance);
      else groups.set(key, [appearance]);
    });
  });
  const unknown = [...groups].flatMap(([key, group]) => separate(key, group));
  return joinSpellings([...known.values(), ...unknown].sort(by((identity) => identity.key)));
}

/** Hyphens mark a foreign name though each part may be a Vietnamese syllable: "Kẹo-vông". */
export const fullNameKey = (name: string): string =>
  nameKey(name.replace(/(?<=\p{L})\s*-\s*(?=\p{L})/gu, ''));

/** One Vietnamese word ("Thưởng") names nobody outside its article. */
const isFullName = (name: string): boolean =>
  /\s/u.test(name.trim()) || !isVietnameseSyllable(name.trim().toLowerCase());

/** People of one name: by country, then by sex and posts. Who has no country joins the only one. */
function separate(key: string, group: readonly Appearance[]): Identity[] {
  const countries = [...new Set(group.flatMap(({ fact }) => fact.country ?? []))];
  const only = countries.length === 1 ? (countries[0] ?? null) : null;
  const found: { identity: Identity; record: PersonalRecord }[] = [];
  for (const appearance of group) {
    const country = appearance.fact.country ?? only;
    const families = familiesOf(appearance.fact.posts);
    const same = found.find(
      ({ identity, record }) =>
        identity.country === country && record.mayHold(appearance, families),
    );
    if (same) same.identity.appearances.push(appearance);
    else
      found.push({
        identity: { known: null, key, country, appearances: [appearance] },
        record: new PersonalRecord(),
      });
    (same ?? found.at(-1))?.record.add(appearance, families);
  }
  return found.map(({ identity }) => identity);
}

function yearsOf({ article, meetings }: ArticleFacts): ReadonlySet<string> {
  if (article.published !== null) return new Set([article.published.slice(0, 4)]);
  const main = meetings.filter((meeting) => meeting.main);
  return new Set(
    main.flatMap(({ date }) =>
      date.earliest !== null && date.earliest.slice(0, 4) === date.latest?.slice(0, 4)
        ? [date.earliest.slice(0, 4)]
        : [],
    ),
  );
}
