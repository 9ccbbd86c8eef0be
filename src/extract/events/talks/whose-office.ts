import type { ArticlePerson, ResolvedMention } from '../../resolve/people/article-person.ts';
import type { Candidate } from '../candidate.ts';
import { destinationsOf } from '../visits/destinations.ts';
import { countriesOf } from '../whole/merge.ts';
import { holdsOffice, officeOf } from '../who/offices.ts';
import { sideOf } from '../who/sides.ts';
import type { Focus } from '../telling/setting.ts';
import type { SentenceView } from '../view.ts';

/**
 * "A hội đàm với Thủ tướng Áo B; hội kiến Chủ tịch Hạ viện": whose office it is where no country is said: that
 * of the other side of the sentence, of the visit it tells of, or of the one that A is on.
 */
export function countryOfOffice(
  { person: actor }: ResolvedMention,
  other: ResolvedMention,
  view: SentenceView,
  found: readonly Candidate[],
  focus: Focus,
  people: readonly ArticlePerson[],
): string | null {
  if (actor === null || other.person !== null) return null;
  const own = people[actor]?.country ?? null;
  const office = officeOf(other, view.tokens);
  if (!office || own === null) return null;
  if (people.some((person) => person.country === own && holdsOffice(person, office))) return null;
  const met = found.findLast((told) => told.people.includes(actor));
  if (met) return onlyOther(countriesOf(met, people), own);
  const visit = view.chunks.find((c) => c.kind === 'trigger' && c.trigger.roles === 'visit');
  const named = visit?.kind === 'trigger' ? destinationsOf(view, visit, own) : [];
  return named.length > 0 ? onlyOther(named, own) : focus.hostOf(actor);
}

/**
 * "hội kiến Chủ tịch Hạ viện và Chủ tịch Thượng viện A", "hội kiến Thủ tướng và Hoàng hậu A": those named by
 * posts, each of the country that the last of them tells; not of the one who meets them.
 */
export function ofOneCountry(
  members: readonly ResolvedMention[],
  own: string | null,
  people: readonly ArticlePerson[],
): readonly ResolvedMention[] {
  const country = members.length > 1 ? (members.at(-1)?.mention.country ?? null) : null;
  if (country === null) return members;
  return members.map((member) => {
    const { mention } = member;
    const isOpen = member.person === null || (country !== own && sideOf(member, people) === own);
    return isOpen && mention.name === null && mention.country === null
      ? { ...member, person: null, mention: { ...mention, country } }
      : member;
  });
}

const onlyOther = (countries: readonly string[], own: string): string | null => {
  const [other, ...more] = countries.filter((country) => country !== own);
  return other !== undefined && more.length === 0 ? other : null;
};
