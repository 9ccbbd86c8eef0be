import { phraseSet } from '../../recognise/phrases.ts';
import type { ArticlePerson } from '../../resolve/people/article-person.ts';
import type { Candidate } from '../candidate.ts';
import { receives } from '../who/attendance.ts';
import { hasPhrase, type SentenceView } from '../view.ts';

/** People of lists that no meeting has taken yet. */
export interface Waiting {
  people: number[];
  sentence: number;
}

/** A candidate of a sentence that says nothing yet but which rule found it. */
export const blank = (rule: string, view: SentenceView): Candidate => ({
  rule,
  sentence: view.index,
  at: view.sentence.first,
  kind: 'in_person',
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
  planned: false,
  wished: false,
  past: false,
});

export const sidesIn = (list: readonly number[], people: readonly ArticlePerson[]): number =>
  new Set(list.flatMap((p) => people[p]?.country ?? [])).size;

const conference = phraseSet('hội nghị | thượng đỉnh | diễn đàn | cuộc họp');

/** "Tham dự hội nghị có A, B, C": leaders of three countries and more at one conference. */
export function fromList(
  view: SentenceView,
  listed: readonly number[],
  people: readonly ArticlePerson[],
): Candidate | null {
  const { first, last } = view.sentence;
  if (sidesIn(listed, people) < 3 || !conference.within(view.tokens, first, last)) return null;
  const chair = view.people.find(
    ({ person, mention }) =>
      person !== null &&
      !listed.includes(person) &&
      hasPhrase(view.tokens, mention.from - 4, mention.from, ['chủ', 'trì', 'của']),
  );
  const chairs = chair?.person === undefined || chair.person === null ? [] : [chair.person];
  return {
    ...blank('list: hội nghị có', view),
    kind: 'summit',
    people: [...chairs, ...listed],
    chairs,
  };
}

/** "Đón đoàn tại sân bay có A; B": the hosts are listed, the guests were named before. */
export function fromHosts(
  view: SentenceView,
  listed: readonly number[],
  people: readonly ArticlePerson[],
  waiting: Waiting,
  visitor: readonly number[],
): Candidate | null {
  const { first, last } = view.sentence;
  if (!receives(view)) return null;
  const side = (p: number) => people[p]?.country;
  const named = view.people.flatMap(({ person }) =>
    person !== null && !listed.includes(person) ? [person] : [],
  );
  const guests = named.length > 0 ? named : waiting.people.length > 0 ? waiting.people : visitor;
  // the ambassador of the guests' own country stands among those who receive
  const own = new Set(named.length > 0 ? named.map(side) : visitor.map(side));
  const all = new Set(listed.map(side));
  const home = all.size > 1 ? new Set([...all].filter((country) => !own.has(country))) : all;
  const foreign = guests.filter((p) => !home.has(side(p)));
  const host = unnamedHost(view, own);
  if (foreign.length === 0 && host && guests.length > 0)
    return {
      ...blank('list: đón có', view),
      kind: 'other',
      people: [...guests],
      visitors: [...guests],
      attendees: listed.filter((p) => !guests.includes(p)),
      countries: [host],
    };
  if (home.size !== 1 || foreign.length === 0) return null;
  const hosts = listed.filter((p) => home.has(side(p)));
  const courtesy = hasPhrase(view.tokens, first, Math.min(first + 8, last), ['xã', 'giao']);
  return {
    ...blank('list: đón có', view),
    kind: courtesy ? 'courtesy_call' : 'other',
    people: [...foreign, ...hosts],
    hosts,
    visitors: [...foreign],
    attendees: [...listed, ...guests].filter((p) => !hosts.includes(p) && !foreign.includes(p)),
  };
}

/** "Đón đoàn tại sân bay có đại diện Chính phủ Áo, Đại sứ Việt Nam A": the country of hosts without a name. */
const unnamedHost = (
  { people }: SentenceView,
  guests: ReadonlySet<string | null | undefined>,
): string | null =>
  people.find(
    ({ person, mention: { country, name } }) =>
      person === null && name === null && country !== null && !guests.has(country),
  )?.mention.country ?? null;

/** Lists of two delegations where the talks themselves name bodies only. */
export function fromDelegations(
  sentences: readonly SentenceView[],
  waiting: Waiting,
): Candidate | null {
  for (const view of sentences.slice(0, waiting.sentence + 1)) {
    const talks = view.chunks.find((c) => c.kind === 'trigger' && c.trigger.roles === 'peers');
    if (talks ?? isSession(view))
      return {
        ...blank('list: hai đoàn', view),
        kind: talks ? 'in_person' : 'other',
        at: talks?.from ?? view.sentence.first,
        people: [...waiting.people],
        date: view.dates.find((d) => d.value.day !== null) ?? null,
      };
  }
  return null;
}

/** How many sentences behind the talks their list may stand. */
const behindTalks = 2;

/** "… diễn ra hội đàm giữa Đoàn A và Đoàn B. Tham dự có …": talks that name bodies of two sides, then a list of both. */
export function fromTalksBefore(
  sentences: readonly SentenceView[],
  at: number,
  listed: readonly number[],
  people: readonly ArticlePerson[],
): Candidate | null {
  if (sidesIn(listed, people) < 2) return null;
  for (const view of sentences.slice(Math.max(0, at - behindTalks), at).reverse()) {
    const { tokens, sentence } = view;
    const talks = view.chunks.find((c) => c.kind === 'trigger' && c.trigger.roles === 'peers');
    if (!talks || view.people.some(({ person }) => person !== null)) continue;
    const bodies = tokens
      .slice(talks.to, sentence.last)
      .filter(({ low }, i, behind) => low === 'đoàn' && behind[i + 1]?.low === 'đại');
    if (bodies.length < 2) continue;
    return {
      ...blank('list: hai đoàn', view),
      at: talks.from,
      people: [...listed],
      date: view.dates.find((d) => d.value.day !== null) ?? null,
    };
  }
  return null;
}

const sessions = phraseSet('đối thoại | phiên họp | kỳ họp | tham vấn | cuộc họp');
const heldWords = phraseSet('được tổ chức | diễn ra | khai mạc');

/** "Đối thoại chính sách quốc phòng lần thứ 3 được tổ chức sáng 17/9": a session without a verb of meeting. */
const isSession = ({ tokens, sentence: { first, last } }: SentenceView): boolean =>
  sessions.within(tokens, first, last) &&
  heldWords.within(tokens, first, last) &&
  !pressConference.within(tokens, first, last);
const pressConference = phraseSet('cuộc họp báo');
