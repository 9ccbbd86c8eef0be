import type { Page } from '../../document.ts';
import type { PersonMention } from '../../recognise/people/person-mention.ts';
import { mayBePeerOf, onlyServes } from './aides.ts';
import type { ArticlePerson, ResolvedMention } from './article-person.ts';

/**
 * Finds whom bare posts ("Thủ tướng", "Tổng thống Nga") and pronouns ("ông", "bà") stand for: the
 * nearest person before, else the nearest after, who holds such a post and whose country fits.
 * Changes `resolved` in place; what fits nobody stays null.
 */
export function resolveReferences(
  page: Page,
  people: readonly ArticlePerson[],
  resolved: readonly ResolvedMention[],
): void {
  const named = resolved.flatMap((r, at) =>
    r.mention.name && r.person !== null ? [{ at, person: r.person, sentence: r.sentence }] : [],
  );
  resolved.forEach((reference, at) => {
    if (reference.person !== null || reference.mention.name) return;
    const back = named.filter((n) => n.at < at).reverse();
    const ahead = named.filter((n) => n.at > at);
    reference.person =
      reference.mention.posts.length > 0
        ? byPost(page, people, reference, back, ahead, partnerOf(resolved, at))
        : byPronoun(
            people,
            reference,
            notFronted(page, resolved, at, back),
            subjectBefore(resolved, at),
          );
  });
}

interface Named {
  at: number;
  person: number;
  sentence: number;
}

/** Who of the article holds the post of a mention without a name, wherever it stands; null where nobody does. */
export const holderOf = (
  page: Page,
  people: readonly ArticlePerson[],
  mention: PersonMention,
): number | null =>
  byPost(
    page,
    people,
    { mention, sentence: -1, person: null },
    [],
    people.map((_, person) => ({ at: person, person, sentence: -1 })),
  );

function byPost(
  page: Page,
  people: readonly ArticlePerson[],
  { mention, sentence }: ResolvedMention,
  back: readonly Named[],
  ahead: readonly Named[],
  partner: number | null = null,
): number | null {
  const wanted = mention.posts.map((post) => ({
    category: post.head.category,
    text: page.text
      .slice(page.tokens[post.from]?.start, page.tokens[post.to - 1]?.end)
      .toLowerCase(),
  }));
  if (isNobody(page, mention, wanted)) return null;
  if (mention.country === null && wanted.every((want) => want.category === 'counterpart'))
    return counterpart(people, sentence, back);
  if (wanted.every((want) => want.category === 'leader' || want.category === 'counterpart'))
    return wanted.some(isOfBody)
      ? null
      : byCountry(
          people,
          mention,
          back.filter((n) => n.sentence === sentence),
          wanted.some(({ category }) => category === 'counterpart')
            ? people[partner ?? -1]
            : undefined,
        );
  const holds = (index: number): boolean => {
    const person = people[index] as ArticlePerson;
    if (mention.country !== null && person.country !== mention.country) return false;
    return wanted.every((want) => person.posts.some((post) => !post.late && samePost(want, post)));
  };
  const fits = (list: readonly Named[]) => list.filter((n) => holds(n.person));
  const before = fits(back);
  const surname = surnameIn(mention, page);
  const bearer =
    surname === null
      ? undefined
      : [...before, ...fits(ahead)].find((n) => bearsSurname(people[n.person], surname));
  if (bearer) return bearer.person;
  const nearest = (before.length > 0 ? before : fits(ahead))[0];
  if (!nearest) return null;
  if (mention.country === null) {
    // two hold the post: the bare word means the Vietnamese, the other is named or has his country
    const others = people[nearest.person]?.mentions.length ?? 0;
    const home = before.find(
      (n) =>
        people[n.person]?.country === 'VN' &&
        (nearest.sentence - n.sentence < 4 ||
          // … however long ago, where the other is named in passing
          (people[n.person]?.mentions.length ?? 0) > others),
    );
    if (home) return home.person;
  }
  return nearest.person;
}

/** "A và người đồng cấp": who was called so before, or holds the office that A does in another country. */
function counterpart(
  people: readonly ArticlePerson[],
  sentence: number,
  back: readonly Named[],
): number | null {
  const subject = people[back.find((n) => n.sentence === sentence)?.person ?? -1];
  if (!subject?.country) return null;
  const offices = new Set(subject.posts.map(({ category }) => category)).add('counterpart');
  const other = back.find(({ person }) => {
    const { country, posts } = people[person] as ArticlePerson;
    const isOther = country !== null && country !== subject.country;
    return isOther && posts.some(({ category }) => offices.has(category));
  });
  return other?.person ?? null;
}

/** "Thủ tướng Lý": the capital behind the post. */
function surnameIn({ to, from }: PersonMention, { tokens }: Page): string | null {
  const last = tokens[to - 1];
  return last?.cap && to - from > 1 ? last.low : null;
}

/** "Thủ tướng Lý" for Lý Hiển Long; who is Vietnamese is called by his given name. */
const bearsSurname = (person: ArticlePerson | undefined, surname: string): boolean =>
  person?.country !== 'VN' && person?.name.split(' ')[0]?.toLowerCase() === surname;

/** "các nhà lãnh đạo Lào", "các Chủ tịch nước tiền nhiệm", "Tổng thống tiền nhiệm": nobody who is named by it alone. */
const isNobody = (
  { tokens }: Page,
  mention: PersonMention,
  wanted: readonly { text: string }[],
): boolean =>
  mention.posts.some((post) => post.modifier !== null) ||
  many.has(tokens[mention.from - 1]?.low ?? '') ||
  wanted.some(({ text }) => text.endsWith(' tiền nhiệm'));
const many = new Set(['các', 'nhiều', 'những', 'số']);

/** "lãnh đạo cấp cao Lào", "lãnh đạo Đại học Quốc gia Lào", not "Người đứng đầu Chính phủ": not those of the country. */
const isOfBody = ({ category, text }: { category: string; text: string }): boolean =>
  category === 'leader' && !text.startsWith('người đứng đầu') && bodies.test(text);
const bodies =
  /cấp cao|đại học|trường|tập đoàn|công ty|doanh nghiệp|hiệp hội|ngân hàng|thành phố|tỉnh|bang|bộ |chính phủ|quốc hội|nhà nước|đảng/u;

/** "Thủ tướng A và người đồng cấp Lào": whom the sentence mentions right before, by name or not. */
function partnerOf(resolved: readonly ResolvedMention[], at: number): number | null {
  const before = resolved[at - 1];
  return before && before.sentence === resolved[at]?.sentence ? before.person : null;
}

/**
 * "Nhà lãnh đạo Trung Quốc": the one of that country named before in its sentence, else whom the article names
 * most; "người đồng cấp Trung Quốc": who holds an office of his partner.
 */
function byCountry(
  people: readonly ArticlePerson[],
  { country }: PersonMention,
  before: readonly Named[],
  partner: ArticlePerson | undefined,
): number | null {
  const isOf = (person: ArticlePerson | undefined) =>
    country !== null &&
    person?.country === country &&
    (partner ? mayBePeerOf(person, partner) : !onlyServes(person));
  const near = before.find((n) => isOf(people[n.person]));
  if (near) return near.person;
  let best: number | null = null;
  people.forEach((person, index) => {
    if (!isOf(person)) return;
    if (best === null || person.mentions.length > (people[best]?.mentions.length ?? 0))
      best = index;
  });
  return best;
}

/** "bộ trưởng bộ quốc phòng" is "bộ trưởng quốc phòng". */
const plain = (post: string): string =>
  post.startsWith('bộ trưởng bộ ') ? `bộ trưởng ${post.slice('bộ trưởng bộ '.length)}` : post;

/** "Thủ tướng" for "thủ tướng chính phủ", "Chủ tịch" for "chủ tịch thượng viện", never "Phó Thủ tướng". */
function samePost(
  want: { category: string; text: string },
  held: { category: string; text: string },
): boolean {
  const [post, own] = [plain(want.text), plain(held.text)];
  // "bộ trưởng quốc phòng hàn quốc" for "bộ trưởng quốc phòng", not for any "bộ trưởng"
  if (own.startsWith(post) || (own.split(' ').length > 2 && post.startsWith(`${own} `)))
    return true;
  if (want.category === held.category && !want.category.startsWith('membership'))
    return want.text.split(' ')[0] === held.text.split(' ')[0];
  return false;
}

/** Whom the sentence before mentions first, by his post or "ông" alone; null where it is by name. */
function subjectBefore(resolved: readonly ResolvedMention[], at: number): number | null {
  const sentence = (resolved[at]?.sentence ?? 0) - 1;
  const first = resolved.find((one) => one.sentence === sentence);
  return first && first.mention.name === null ? first.person : null;
}

/**
 * "Bên cạnh hội đàm với B, ông đã hội kiến C": behind a clause in front, "ông" is not whom that clause says was
 * met, as long as anybody else is named before.
 */
function notFronted(
  { tokens, sentences }: Page,
  resolved: readonly ResolvedMention[],
  at: number,
  back: readonly Named[],
): readonly Named[] {
  const reference = resolved[at];
  const first = sentences[reference?.sentence ?? -1]?.first;
  if (!reference || first === undefined || tokens[reference.mention.from - 1]?.text !== ',')
    return back;
  if (!fronting.has(tokens[first]?.low ?? '')) return back;
  const isMet = ({ at: named, sentence }: Named) =>
    sentence === reference.sentence &&
    meeting.has(tokens[(resolved[named]?.mention.from ?? 0) - 1]?.low ?? '');
  const others = back.filter((named) => !isMet(named));
  return others.some(({ sentence }) => reference.sentence - sentence <= 2) ? others : back;
}
const fronting = new Set('sau trước bên ngoài trong khi tại cùng nhân ngay tiếp'.split(' '));
/** Right before who is met. */
const meeting = new Set(['với', 'tiếp', 'gặp', 'kiến', 'đón', 'cùng']);

function byPronoun(
  people: readonly ArticlePerson[],
  reference: ResolvedMention,
  back: readonly Named[],
  subject: number | null,
): number | null {
  const sex = reference.mention.honorific?.sex ?? null;
  const country = reference.mention.country;
  const near = back.filter((n) => reference.sentence - n.sentence <= 2);
  const agrees = (n: { person: number }) => {
    const person = people[n.person];
    if (country !== null && person?.country !== country) return false;
    return sex === null || person?.sex === null || person?.sex === sex;
  };
  // the subject of the sentence before comes first in it
  const previous = near.filter((n) => n.sentence === reference.sentence - 1).at(-1);
  const own = near.find((n) => n.sentence === reference.sentence && agrees(n));
  if (own) return own.person;
  if (subject !== null && agrees({ person: subject })) return subject;
  if (previous && agrees(previous)) return previous.person;
  return near.find(agrees)?.person ?? null;
}
