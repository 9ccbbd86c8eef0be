import type { Token } from '../document.ts';
import { phraseSet, type Phrases } from '../recognise/phrases.ts';
import type { ArticlePerson, ResolvedMention } from '../resolve/people/resolve-people.ts';
import { isAbsent } from './absent.ts';
import type { Candidate } from './candidate.ts';
import {
  beforehand,
  calledOff,
  comingPhrases,
  duringVisit,
  pastBehind,
  pastOpeners,
  pastPhrases,
  recalls,
  programmes,
  speech,
  willBe,
} from './cues.ts';
import { expectationOf } from './expectation.ts';
import { clause, findSides, isBeforeTalks, isSession } from './find-sides.ts';
import { scenes, type Focus, type FoundSides } from './setting.ts';
import { indexes, sideOf } from './sides.ts';
import {
  groupPeople,
  hasPhrase,
  hasWord,
  leadLength,
  type ArticleView,
  type Group,
  type SentenceView,
  type TriggerChunk,
} from './view.ts';

/** Meetings that the verbs and nouns of one sentence assert. */
export function fromTriggers(view: SentenceView, article: ArticleView, focus: Focus): Candidate[] {
  const found: Candidate[] = [];
  const consumed = new Set<ResolvedMention>();
  const groups = groupPeople(view).map((group) => present(group, view.tokens));
  for (const told of view.chunks) {
    const chunk = told.kind === 'trigger' ? (asJoint(view, told) ?? told) : told;
    if (
      chunk.kind !== 'trigger' ||
      chunk.trigger.roles === 'visit' ||
      chunk.trigger.roles === 'attend' ||
      // "A và B chứng kiến lễ ký" under a picture is often of another day
      (chunk.trigger.roles === 'talk' &&
        chunk.trigger.kind === 'other' &&
        view.sentence.zone === 'caption')
    )
      continue;
    const sides = findSides(view, chunk, groups, consumed, article.people, focus);
    if (!sides) continue;
    for (const member of sides.right) consumed.add(member);
    found.push(
      ...(sides.delegation
        ? withDelegation(view, chunk, sides, article.people, focus.heads)
        : pair(view, chunk, sides, article.people)),
    );
  }
  return found;
}

/**
 * "A và B đã đến thăm chùa C", "A và B dự diễn đàn doanh nghiệp": what two people visit together is
 * a place, not a country; what they attend together, no conference of many.
 */
function asJoint(view: SentenceView, chunk: TriggerChunk): TriggerChunk | null {
  const { name, roles, noun } = chunk.trigger;
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

/** What two people attend as a thing of their own. */
const occasions = phraseSet(
  'diễn đàn doanh nghiệp | tọa đàm doanh nghiệp | tọa đàm | lễ khai trương | lễ khánh thành | lễ khởi công | lễ động thổ | lễ ký | ' +
    'lễ trao | lễ công bố | lễ khởi động | lễ mít tinh | tiệc | quốc yến | bữa tiệc | chương trình nghệ thuật | chương trình giao lưu | triển lãm',
);

const outings = new Set(['thăm', 'đến thăm', 'tới thăm', 'đi thăm']);

/** Drops members that are only spoken of; a group whose first member is absent is absent whole. */
function present(group: Group, tokens: readonly Token[]): Group {
  const first = group.members[0];
  if (first && isAbsent(tokens, first.mention.from)) return { ...group, members: [] };
  const members = group.members.filter(
    (member) =>
      !isAbsent(tokens, member.mention.from) &&
      !member.mention.posts.some((post) => post.modifier === 'late'),
  );
  return { ...group, members };
}

/** One meeting for each pair of principals; people of one side who act "cùng" stay together. */
function pair(
  view: SentenceView,
  chunk: TriggerChunk,
  sides: FoundSides,
  people: readonly ArticlePerson[],
): Candidate[] {
  if (sides.together.length > 0) {
    const chairs = chunk.trigger.roles === 'chair' ? sides.together : [];
    return [{ ...frame(view, chunk, sides), people: sides.together, chairs }];
  }
  const lefts = sides.left.filter((m) => !m.mention.honorific?.spouse);
  if (chunk.trigger.roles === 'welcome' && lefts.length > 1) {
    const [host, ...others] = lefts;
    const all = host ? pair(view, chunk, { ...sides, left: [host] }, people) : [];
    return all.map((c) => ({
      ...c,
      hosts: indexes(lefts),
      attendees: indexes(others).filter((p) => !c.people.includes(p)),
    }));
  }
  const rights = sides.right.filter((m) => !m.mention.honorific?.spouse);
  if (isTogether(view, chunk, lefts, rights, people)) {
    const [first, ...others] = rights;
    const all = first ? pair(view, chunk, { ...sides, right: [first] }, people) : [];
    const guests = indexes(others).filter((p) => p !== first?.person);
    return all.map((c) => ({
      ...c,
      people: [...c.people, ...guests],
      visitors: c.visitors.length > 0 ? [...c.visitors, ...guests] : [],
    }));
  }
  const found: Candidate[] = [];
  let base: Candidate | null = null;
  for (const left of lefts)
    for (const right of rights) {
      const [a, b] = [sideOf(left, people), sideOf(right, people)];
      if (a === b || (left.person !== null && left.person === right.person)) continue;
      const principals = indexes([left, right]);
      if (principals.length === 0) continue;
      const unnamed = [left, right].filter((m) => m.person === null);
      if (unnamed.some((m) => m.mention.country === null)) continue;
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
        countries: unnamed.flatMap((m) => m.mention.country ?? []),
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
  const one = trigger.noun && scenes.has(view.tokens[from - 1]?.low ?? '');
  return (
    (trigger.roles === 'host' || one) && new Set(rights.map((m) => sideOf(m, people))).size === 1
  );
}

/** "A tiếp đoàn", "A đón đoàn quân sự B": the subject with the head of the delegation, or its country. */
function withDelegation(
  view: SentenceView,
  chunk: TriggerChunk,
  sides: FoundSides,
  people: readonly ArticlePerson[],
  heads: readonly number[],
): Candidate[] {
  const own = sides.left[0] && sideOf(sides.left[0], people);
  const hosts = indexes(sides.left);
  const country = sides.delegation?.country ?? null;
  const guests = country === null ? heads.filter((p) => people[p]?.country !== own) : [];
  if (!own || hosts.length === 0 || own === country) return [];
  if (country === null && guests.length === 0) return [];
  return [
    {
      ...frame(view, chunk, sides),
      people: [...hosts, ...guests],
      hosts,
      visitors: guests,
      countries: country === null ? [] : [country],
      ofDelegation: country !== null,
    },
  ];
}

/**
 * "A cho biết đã gặp B": told by A of another time. Not "A cho biết trong cuộc gặp với B", "khi gặp
 * B", nor "A có phát biểu và hội kiến B".
 */
function isReported({ tokens }: SentenceView, chunk: TriggerChunk, from: number): boolean {
  const before = tokens[chunk.from - 1]?.low ?? '';
  if (before === 'khi' || ((chunk.trigger.noun || isSession(tokens, chunk)) && scenes.has(before)))
    return false;
  return tokens
    .slice(from, chunk.from)
    .some(
      ({ low }, i, span) => speech.has(low) && !(low === 'phát' && span[i + 1]?.low === 'biểu'),
    );
}

/** "đề xuất đã được nêu trong cuộc gặp giữa A và B": where something was done, wished or not. */
const isDone = (
  tokens: readonly Token[],
  scope: number,
  { from, to, trigger }: TriggerChunk,
): boolean =>
  trigger.noun &&
  scenes.has(tokens[from - 1]?.low ?? '') &&
  (hasWord(tokens, Math.max(scope, from - farthestDone), from - 1, done) ||
    pastBehind.within(tokens, to, Math.min(to + farthestPast, tokens.length)));
const farthestDone = 8;
const farthestPast = 30;
const done = new Set(['đã']);

/** "A chủ trì lễ đón B", "A chủ trì buổi chiêu đãi B" */
const presides = ({ tokens }: SentenceView, { from, to }: TriggerChunk, left: number): boolean =>
  hasPhrase(tokens, from - 4, to, ['chủ', 'trì']) ||
  (left > to && hasPhrase(tokens, left, left + 2, ['chủ', 'trì']));

/** "cuộc gặp sắp tới giữa A và B", "cuộc hội đàm tuần tới" */
const ahead = (view: SentenceView, from: number): boolean =>
  comingPhrases.within(view.tokens, from, Math.min(from + 6, view.sentence.last)) ||
  willBe.within(view.tokens, from, Math.min(from + 30, view.sentence.last));

/** "Dự kiến hôm nay, A hội đàm với B", "Theo chương trình, A hội kiến B", "Hồi tháng trước, A gặp B". */
const opensWith = ({ tokens, sentence }: SentenceView, openers: Phrases<true>): boolean =>
  openers.longest(tokens, sentence.first) !== null;

/** "A - người từng hai lần đến Việt Nam - đã …": where the aside between two dashes ends. */
function behindAside(tokens: readonly Token[], from: number, to: number): number {
  for (let i = to - 1; i > from; i--)
    if (tokens[i]?.text === '-' && tokens[i + 1]?.low === 'đã') return i;
  return from;
}

const behindComma = (tokens: readonly Token[], from: number, to: number): number => {
  let at = to;
  while (at > from && tokens[at - 1]?.text !== ',') at--;
  return at;
};

function frame(view: SentenceView, chunk: TriggerChunk, sides: FoundSides): Candidate {
  const { tokens } = view;
  const [from] = clause(tokens, chunk.from, view);
  const scope = Math.max(from, sides.leftEnd);
  const expectation = expectationOf(tokens, scope, chunk.from);
  const planned =
    sides.ahead === true ||
    // "đề cập các vấn đề trước cuộc gặp giữa A và B"
    (sides.together.length > 0 &&
      tokens[chunk.from - 1]?.low === 'trước' &&
      chunk.trigger.noun &&
      !isBeforeTalks(view, chunk)) ||
    opensWith(view, programmes) ||
    (chunk.trigger.noun && ahead(view, chunk.to)) ||
    expectation === 'announced';
  const end = Math.min(chunk.to + 20, view.sentence.last);
  const off = calledOff.within(tokens, chunk.to, end);
  const wished = off || (!planned && expectation === 'wished' && !isDone(tokens, scope, chunk));
  const reported = sides.leftEnd > from && isReported(view, chunk, sides.leftEnd);
  const near = Math.max(from, chunk.from - 14);
  const before = (phrases: Phrases<true>) =>
    phrases.within(tokens, behindAside(tokens, near, chunk.from), chunk.to);
  const past =
    reported ||
    (!planned &&
      !wished &&
      (opensWith(view, pastOpeners) ||
        before(pastPhrases) ||
        beforehand.within(tokens, behindComma(tokens, near, chunk.from), chunk.from) ||
        (!scenes.has(tokens[chunk.from - 1]?.low ?? '') && before(recalls)) ||
        (view.index > leadLength && before(duringVisit)) ||
        (chunk.trigger.noun &&
          pastBehind.within(tokens, chunk.to, Math.min(chunk.to + 18, view.sentence.last)))));
  return {
    rule: `${chunk.trigger.roles}: ${chunk.trigger.name}${sides.passive ? ' (passive)' : ''}`,
    sentence: view.index,
    at: chunk.from,
    kind: chunk.trigger.kind,
    people: [],
    chairs: [],
    hosts: [],
    visitors: [],
    attendees: [],
    countries: [],
    parties: [],
    date: null,
    place: null,
    hostCountry: null,
    planned,
    wished,
    past,
  };
}
