import type { ArticlePerson } from '../resolve/people/resolve-people.ts';
import { isAbsent } from './absent.ts';
import type { Candidate } from './candidate.ts';
import { groupPeople, hasPhrase, type SentenceView } from './view.ts';
import { countriesOf } from './merge.ts';

const lists = [
  ['cùng', 'dự'],
  ['tham', 'dự'],
  ['cùng', 'tham', 'dự'],
  ['cùng', 'tiếp'],
  ['tháp', 'tùng'],
  ['cùng', 'đi'],
  ['phái', 'đoàn'],
  ['thành', 'phần'],
  ['thành', 'viên'],
  ['về', 'phía'],
  ['dự', 'buổi'],
  ['dự', 'cuộc'],
  ['dự', 'hội'],
  ['có', 'mặt'],
  ['đón', 'đoàn'],
  ['tham', 'gia'],
  ['dự', 'tiếp'],
  ['đi', 'cùng'],
];
const opens = new Set(['có', 'gồm', 'là']);
const settings = [
  ['tại', 'cuộc'],
  ['tại', 'buổi'],
  ['tại', 'hội'],
  ['trong', 'cuộc'],
  ['trong', 'buổi'],
  ['tại', 'đây'],
  ['tại', 'phiên'],
  ['phát', 'biểu', 'tại'],
];

/** People whom a list sentence ("Cùng dự có …") puts beside the principals. */
export function listedPeople(view: SentenceView): number[] {
  const first = view.sentence.first;
  const opening = Math.min(first + 26, view.sentence.last);
  if (!lists.some((phrase) => hasPhrase(view.tokens, first, opening, phrase))) return [];
  const open = view.tokens.findIndex(
    (token, i) =>
      i >= first && i < Math.min(first + 50, view.sentence.last) && opens.has(token.low),
  );
  if (open < 0) return [];
  const people = view.people.filter(
    ({ mention, person }) => person !== null && mention.from > open && mention.name !== null,
  );
  return [...new Set(people.flatMap(({ person }) => (person === null ? [] : [person])))];
}

/** Who speaks "tại cuộc gặp": present, whether the lead names him or not. */
export function speakers(view: SentenceView): number[] {
  const { tokens, sentence } = view;
  if (
    !settings.some((phrase) => phrase.every((word, k) => tokens[sentence.first + k]?.low === word))
  )
    return [];
  const group = groupPeople(view).find((g) => g.before === ',' || g.before === 'của');
  if (!group || group.before !== ',' || isAbsent(tokens, group.from)) return [];
  return group.members.flatMap(({ person }) => (person === null ? [] : [person]));
}

/** Adds people to a meeting as attendees where their country is one of its sides. */
export function addAttendees(
  meeting: Candidate,
  people: readonly number[],
  all: readonly ArticlePerson[],
): void {
  const sides = countriesOf(meeting, all);
  for (const person of people) {
    if (meeting.people.includes(person) || meeting.attendees.includes(person)) continue;
    const country = all[person]?.country;
    if (country && sides.includes(country)) meeting.attendees.push(person);
  }
}
