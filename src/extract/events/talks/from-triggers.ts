import type { Token } from '../../document.ts';
import { phraseSet } from '../../recognise/phrases.ts';
import type { ArticlePerson, ResolvedMention } from '../../resolve/people/article-person.ts';
import { isAbsent } from '../who/absent.ts';
import type { Candidate } from '../candidate.ts';
import { principals } from '../who/consorts.ts';
import { findSides } from '../who/find-sides.ts';
import { frame } from './frame.ts';
import { ofEachCountry } from '../who/further-countries.ts';
import { scenes, type Focus, type FoundSides } from '../telling/setting.ts';
import { officeOf } from '../who/offices.ts';
import { ofEachOffice } from '../who/separate-offices.ts';
import { countryOfOffice, ofOneCountry } from './whose-office.ts';
import { withDelegation } from './with-delegation.ts';
import { isSaidThere, meant } from '../who/same-sentence.ts';
import { indexes, sideOf } from '../who/sides.ts';
import {
  groupPeople,
  hasPhrase,
  hasWord,
  type ArticleView,
  type Group,
  type SentenceView,
  type TriggerChunk,
} from '../view.ts';

/** Meetings that the verbs and nouns of one sentence assert. */
export function fromTriggers(view: SentenceView, article: ArticleView, focus: Focus): Candidate[] {
  const found: Candidate[] = [];
  const consumed = new Set<ResolvedMention>();
  const ever = groupPeople(view)
    .filter((group) => !isRank(group, view.tokens))
    .map((group) => present(group, view.tokens));
  const living = ever.map((group) => ({
    ...group,
    members: group.members.filter((member) => !isLate(member)),
  }));
  for (const read of view.chunks) {
    const chunk = read.kind === 'trigger' ? (asJoint(view, read) ?? read) : read;
    if (
      chunk.kind !== 'trigger' ||
      chunk.trigger.roles === 'visit' ||
      chunk.trigger.roles === 'attend' ||
      isAttended(view, chunk) ||
      // "A và B hội đàm để trao đổi về …", not "đứng tại đó để chứng kiến lễ ký"
      (chunk.trigger.roles === 'talk' &&
        chunk.trigger.kind === 'in_person' &&
        view.tokens[chunk.from - 1]?.low === 'để') ||
      // "A và B chứng kiến lễ ký" under a picture is often of another day
      (chunk.trigger.roles === 'talk' &&
        chunk.trigger.kind === 'other' &&
        view.sentence.zone === 'caption')
    )
      continue;
    const groups = chunk.trigger.roles === 'peers' ? ever : living;
    const named = findSides(view, chunk, groups, consumed, article.people, meant(found, focus));
    if (!named) continue;
    const each = (members: readonly ResolvedMention[]) =>
      ofEachCountry(ofEachOffice(members, view), view, article);
    const sides = { ...named, left: each(named.left), right: each(named.right) };
    for (const member of named.right) if (member.mention.from >= chunk.to) consumed.add(member);
    const told = sides.delegation
      ? withDelegation(view, chunk, sides, article.people, focus.heads)
      : pair(view, chunk, sides, { people: article.people, found, focus });
    const dead = view.people.filter(isLate).map(({ person }) => person);
    for (const one of told)
      if (!isSaidThere(chunk, one, found))
        found.push({ ...one, past: one.past || one.people.some((p) => dead.includes(p)) });
  }
  return found;
}

/** "Tham gia hội đàm còn có A, B": a list of who was there, beside those who met. */
const isAttended = ({ tokens, sentence }: SentenceView, { from, to }: TriggerChunk): boolean =>
  from > sentence.first &&
  tokens.slice(sentence.first, from).every(({ low }) => attending.has(low)) &&
  hasWord(tokens, to, to + 2, listing);
const attending = new Set(['tham', 'gia', 'dự', 'cùng', 'có', 'mặt', 'tại', 'trong', 'buổi']);
const listing = new Set(['còn', 'có', 'gồm']);

/**
 * "A và B đã đến thăm chùa C", "A và B dự diễn đàn doanh nghiệp": what two people visit together is
 * a place, not a country; what they attend together, no conference of many. "A đến thăm Nữ hoàng B": a
 * person.
 */
function asJoint(view: SentenceView, chunk: TriggerChunk): TriggerChunk | null {
  const { name, roles, noun } = chunk.trigger;
  if (roles === 'visit' && !noun && isOfSomebody(view, chunk))
    return { ...chunk, trigger: { name, noun, roles: 'peers', kind: 'in_person' } };
  const joint: TriggerChunk = { ...chunk, trigger: { name, noun, roles: 'talk', kind: 'other' } };
  if (roles === 'attend') return occasions.longest(view.tokens, chunk.to) ? joint : null;
  if (roles !== 'visit' || noun) return null;
  const isCountry = view.chunks.some(
    (c) =>
      (c.kind === 'country' || (c.kind === 'place' && c.from === chunk.to)) &&
      c.from >= chunk.to &&
      c.from - chunk.to < 8,
  );
  return isCountry || !outings.has(name) ? null : joint;
}

/** "thăm Nữ hoàng B", not "gửi lời mời thăm tới B", nor "A là nhà lãnh đạo đầu tiên thăm B". */
const isOfSomebody = ({ people, tokens }: SentenceView, { from, to }: TriggerChunk): boolean =>
  people.some(({ mention, person }) => mention.from === to && person !== null) &&
  !hasPhrase(tokens, from - 3, from, ['đầu', 'tiên']);

/** What two people attend as a thing of their own. */
const occasions = phraseSet(
  'diễn đàn doanh nghiệp | diễn đàn kinh tế | diễn đàn kinh doanh | diễn đàn đầu tư | diễn đàn thương mại | hội nghị xúc tiến | ' +
    'hội nghị doanh nghiệp | hội nghị bàn tròn | bàn tròn | tọa đàm | hội thảo | kỳ họp | khóa họp | lễ khai trương | lễ khánh thành | lễ khởi công | lễ động thổ | lễ ký | ' +
    'lễ trao | lễ kỷ niệm | lễ hội | lễ phát động | lễ công bố | lễ khởi động | lễ mít tinh | tiệc | quốc yến | bữa tiệc | chương trình nghệ thuật | chương trình giao lưu | triển lãm',
);

const outings = new Set(['thăm', 'đến thăm', 'tới thăm', 'đi thăm']);

/** "A là lãnh đạo ASEAN đầu tiên gặp B": what A is, and nobody else. */
const isRank = ({ before, to, members }: Group, tokens: readonly Token[]): boolean =>
  before === 'là' &&
  members.every(({ mention }) => mention.name === null) &&
  hasPhrase(tokens, to - 2, to + 2, ['đầu', 'tiên']);

/** Drops members that are only spoken of; a group whose first member is absent is absent whole. */
function present(group: Group, tokens: readonly Token[]): Group {
  const first = group.members[0];
  // "Theo A, ông và B đã hội đàm": only who says so
  const says = tokens[(first?.mention.from ?? 0) - 1]?.low === 'theo';
  if (first && !says && isAbsent(tokens, first.mention.from)) return { ...group, members: [] };
  const members = group.members.filter(
    (member) =>
      !isAbsent(tokens, member.mention.from) &&
      !(isLate(member) && ofDead.has(tokens[member.mention.from - 1]?.low ?? '')),
  );
  return { ...group, members };
}

/** "cố Tổng thống A": he has met somebody, long ago, if anybody says so. */
const isLate = ({ mention }: ResolvedMention): boolean =>
  mention.posts.some((post) => post.modifier === 'late');
/** "con trai cố Tổng thống A", "bạn thân của cố Tổng thống A": somebody else. */
const ofDead = new Set(
  'của cháu con em anh chị trai gái nội ngoại rể dâu mẹ cha bố thân nhân quyến thuộc duệ'.split(
    ' ',
  ),
);

/** What is known where a sentence says who met whom: the meetings that it has told of, and those before. */
interface Known {
  people: readonly ArticlePerson[];
  found: readonly Candidate[];
  focus: Focus;
}

/** One meeting for each pair of principals; people of one side who act "cùng" stay together. */
function pair(
  view: SentenceView,
  chunk: TriggerChunk,
  sides: FoundSides,
  known: Known,
): Candidate[] {
  if (sides.together.length > 0) {
    const chairs = chunk.trigger.roles === 'chair' ? sides.together : [];
    return [{ ...frame(view, chunk, sides), people: sides.together, chairs }];
  }
  const left = principals(sides.left, view);
  const own = left[0] ? sideOf(left[0], known.people) : null;
  const right = principals(ofOneCountry(sides.right, own, known.people), view);
  return (
    besideHost(view, chunk, { ...sides, left }, known) ??
    guestsTogether(view, chunk, { ...sides, left, right }, known) ??
    eachPair(view, chunk, { ...sides, left, right }, known)
  );
}

/** "A, B đón C": a host and those beside him; "A cùng B tiếp C": two hosts. Null where one receives. */
function besideHost(
  view: SentenceView,
  chunk: TriggerChunk,
  sides: FoundSides,
  known: Known,
): Candidate[] | null {
  const [host, beside, ...more] = sides.left;
  if (!host || !beside) return null;
  const receive = chunk.trigger.roles === 'host' && more.length === 0;
  const areTwo = receive && view.tokens[beside.mention.from - 1]?.low === 'cùng';
  if (chunk.trigger.roles !== 'welcome' && !areTwo) return null;
  const hosts = indexes(sides.left);
  return pair(view, chunk, { ...sides, left: [host] }, known).map((c) =>
    areTwo
      ? { ...c, people: [...hosts, ...c.visitors], hosts }
      : {
          ...c,
          hosts,
          attendees: indexes([beside, ...more]).filter((p) => !c.people.includes(p)),
        },
  );
}

/** "A tiếp B và C": the first guest's meeting, the others beside him. Null where each has his own. */
function guestsTogether(
  view: SentenceView,
  chunk: TriggerChunk,
  sides: FoundSides,
  known: Known,
): Candidate[] | null {
  const [first, ...others] = sides.right;
  if (!first || !isTogether(view, chunk, sides.left, sides.right, known.people)) return null;
  const guests = indexes(others).filter((p) => p !== first.person);
  return pair(view, chunk, { ...sides, right: [first] }, known).map((c) => ({
    ...c,
    people: [...c.people, ...guests],
    visitors: c.visitors.length > 0 ? [...c.visitors, ...guests] : [],
  }));
}

function eachPair(
  view: SentenceView,
  chunk: TriggerChunk,
  sides: FoundSides,
  { people, found: before, focus }: Known,
): Candidate[] {
  const found: Candidate[] = [];
  let base: Candidate | null = null;
  for (const left of sides.left)
    for (const right of sides.right) {
      const [a, b] = [sideOf(left, people), sideOf(right, people)];
      if (a === b || (left.person !== null && left.person === right.person)) continue;
      const principals = indexes([left, right]);
      if (principals.length === 0) continue;
      const unnamed = [left, right].filter((m) => m.person === null);
      const countryOf = (m: ResolvedMention) =>
        m.mention.country ??
        (m === right && unnamed.length === 1
          ? countryOfOffice(left, right, view, before, focus, people)
          : null);
      if (unnamed.some((m) => countryOf(m) === null)) continue;
      const isScene = scenes.has(view.tokens[chunk.from - 1]?.low ?? '');
      const office = right.person === null && !isScene ? officeOf(right, view.tokens) : null;
      const chairs = presides(view, chunk, left.mention.to) ? indexes([left]) : [];
      const isHost = chunk.trigger.roles === 'host' || chunk.trigger.roles === 'welcome';
      const isGuest = chunk.trigger.roles === 'guest';
      base ??= frame(view, chunk, sides);
      found.push({
        ...base,
        people: principals,
        chairs,
        hosts: isHost ? indexes([left]) : isGuest ? indexes([right]) : [],
        visitors: isHost ? indexes([right]) : isGuest ? indexes([left]) : [],
        countries: unnamed.flatMap((m) => countryOf(m) ?? []),
        ...(office && { office }),
      });
    }
  return found;
}

/** "A tiếp B và C": guests of one country whom one host receives come together; so do those of one "cuộc gặp". */
function isTogether(
  view: SentenceView,
  { from, trigger }: TriggerChunk,
  lefts: readonly ResolvedMention[],
  rights: readonly ResolvedMention[],
  people: readonly ArticlePerson[],
): boolean {
  if (lefts.length !== 1 || indexes(rights).length < 2) return false;
  if (rights.some((m) => m.person === null)) return false;
  // "A tiếp kiến Thủ tướng B và Chủ tịch Quốc hội C": each receives him, or is received, by himself
  if (rights.filter(headsOwn).length > 1) return false;
  // "A tiếp B; C; D": each for himself
  if (rights.some(({ mention }, i) => i > 0 && view.tokens[mention.from - 1]?.text === ';'))
    return false;
  const one = trigger.noun && scenes.has(view.tokens[from - 1]?.low ?? '');
  return (
    (trigger.roles === 'host' || one) && new Set(rights.map((m) => sideOf(m, people))).size === 1
  );
}

/** At the head of a state, a government, a party, a parliament or a court. */
const headsOwn = ({ mention }: ResolvedMention): boolean =>
  mention.posts.some(({ head, modifier }) => modifier === null && apex.has(head.category));
const apex = new Set(
  'head_of_state head_of_government party_head legislature_chair judiciary'.split(' '),
);

/** "A chủ trì lễ đón B", "A chủ trì buổi chiêu đãi B" */
const presides = ({ tokens }: SentenceView, { from, to }: TriggerChunk, left: number): boolean =>
  hasPhrase(tokens, from - 4, to, ['chủ', 'trì']) ||
  (left > to && hasPhrase(tokens, left, left + 2, ['chủ', 'trì']));
