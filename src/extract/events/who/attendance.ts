import { phraseSet } from '../../recognise/phrases.ts';
import type { ArticlePerson } from '../../resolve/people/article-person.ts';
import type { PostMention } from '../../recognise/posts/post-mention.ts';
import { speech } from '../telling/cues.ts';
import { isAbsent } from './absent.ts';
import type { Candidate } from '../candidate.ts';
import { isOneJourney } from '../telling/trip.ts';
import { groupPeople, type SentenceView } from '../view.ts';
import { countriesOf } from '../whole/merge.ts';

const lists = phraseSet(
  'cùng dự | tham dự | cùng tham dự | cùng tiếp | tháp tùng | cùng đi | phái đoàn | thành phần | thành viên | về phía | ' +
    'dự buổi | dự cuộc | dự hội | dự tọa | dự diễn | dự kỳ | dự khóa | dự phiên | dự chiêu đãi | buổi tiếp còn có | cuộc gặp còn có | hội đàm còn có | có mặt | đón đoàn | tham gia | dự tiếp | đi cùng | trưởng đoàn | dẫn đầu đoàn',
);
const receiving = new Set(['đón', 'tiếp', 'tiễn']);
const openers = new Set(['ra', 'có', 'mặt', 'cùng', 'đến', 'tới', 'tận', 'sân', 'bay', 'ga']);

/** "Đón và tiếp xã giao đoàn có …", "Ra tận sân bay đón B có …" */
export function receives({ tokens, sentence: { first } }: SentenceView): boolean {
  let at = first;
  while (at - first < 5 && openers.has(tokens[at]?.low ?? '')) at++;
  return receiving.has(tokens[at]?.low ?? '') && tokens[at + 1]?.low !== 'tục';
}
const opens = new Set(['có', 'gồm', 'là']);
const settings = phraseSet(
  'tại cuộc | tại buổi | tại hội | trong cuộc | trong buổi | tại đây | tại phiên | phát biểu tại',
);

/** Whether a list goes on in the next line: "…; Chủ nhiệm Ủy ban A;". */
export const endsOpen = ({ tokens, sentence }: SentenceView): boolean =>
  tokens[sentence.last - 1]?.text === ';';

/** People whom a list sentence ("Cùng dự có …") puts beside the principals; `goesOn`: from the sentence before. */
export function listedPeople(view: SentenceView, goesOn: boolean): number[] {
  const first = view.sentence.first;
  if (goesOn) return namedAfter(view, first - 1);
  const opening = Math.min(first + 26, view.sentence.last);
  const isList = lists.within(view.tokens, first, opening) || listsEntourage(view);
  if (!receives(view) && !isSide(view) && !isList) return [];
  const open = view.tokens
    .slice(first + 1, Math.min(first + 50, view.sentence.last))
    .findIndex(({ low }) => opens.has(low));
  return open < 0 ? [] : namedAfter(view, first + 1 + open);
}

/** "Phía Lào có ông A, Bộ trưởng B; …", not "Phía Lào có thể …". */
function isSide({ tokens, sentence: { first }, chunks }: SentenceView): boolean {
  const country = chunks.find((chunk) => chunk.from === first + 1);
  return (
    tokens[first]?.low === 'phía' &&
    country?.kind === 'country' &&
    tokens[country.to]?.low === 'có' &&
    tokens[country.to + 1]?.low !== 'thể'
  );
}

/** "Tháp tùng A có …", "Tham gia đoàn có …": a list of those who travel with somebody. */
export const listsEntourage = ({ tokens, sentence: { first } }: SentenceView): boolean =>
  entourages.longest(tokens, first) !== null;
const entourages = phraseSet(
  'tháp tùng | cùng đi | đi cùng | tham gia đoàn | thành viên đoàn | thành viên chính thức | các thành viên | ' +
    'đoàn tháp tùng | đoàn đi cùng | trong đoàn còn có | đoàn còn có | ngoài ra trong đoàn | ngoài ra , trong đoàn',
);

const namedAfter = (view: SentenceView, token: number): number[] => [
  ...new Set(
    view.people.flatMap(({ mention, person }) =>
      person !== null && mention.from > token && mention.name !== null ? [person] : [],
    ),
  ),
];

/** Who speaks "tại cuộc gặp": present, whether the lead names him or not. */
export function speakers(view: SentenceView): number[] {
  const { tokens, sentence } = view;
  if (!settings.longest(tokens, sentence.first)) return [];
  const group = groupPeople(view).find((g) => g.before === ',' || g.before === 'của');
  if (!group || group.before !== ',' || isAbsent(tokens, group.from)) return [];
  return group.members.flatMap(({ person }) => (person === null ? [] : [person]));
}

/** "Chủ tịch Hiệp hội A nhấn mạnh …", while a forum is told of: who speaks there, no observer of it. */
export function speakersThere(view: SentenceView): number[] {
  const { tokens, sentence } = view;
  const group = groupPeople(view).find(
    ({ from, before }) =>
      from === sentence.first ||
      (before === ',' && forums.longest(tokens, sentence.first) !== null),
  );
  const says = tokens[group?.to ?? -1]?.low ?? '';
  if (!group || !(speech.has(says) || says === 'phát') || isAbsent(tokens, group.from)) return [];
  return group.members.flatMap(({ person, mention: { name, posts } }) =>
    person !== null && name && posts.length > 0 && !posts.every(isObserver) ? [person] : [],
  );
}
const forums = phraseSet('tại diễn đàn | tại tọa đàm | tại hội nghị | tại hội thảo | tại buổi');
const observers = new Set(['scholar', 'press', 'artist']);
const isObserver = ({ head }: PostMention): boolean => observers.has(head.category);

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

/** Adds the members of a delegation to the visits of the journey that its head was told to make last. */
export function addCompanions(
  visits: readonly Candidate[],
  people: readonly number[],
  all: readonly ArticlePerson[],
): void {
  const trip = visits.at(-1);
  const head = trip?.visitors[0] ?? -1;
  const members = people.filter((p) => all[p]?.country === all[head]?.country && p !== head);
  for (const visit of visits)
    if (trip && isOneJourney(visit, trip, visits))
      visit.attendees = [...new Set([...visit.attendees, ...members])];
}

/** "Tham dự lễ đón có …": the welcome with honours told last; null where a list opens otherwise. */
export const ceremonyOf = (
  { tokens, sentence }: SentenceView,
  found: readonly Candidate[],
): Candidate | null =>
  atCeremony.longest(tokens, sentence.first) === null
    ? null
    : (found.findLast(({ kind, people }) => kind === 'visit' && people.length > 1) ?? null);
const atCeremony = phraseSet(
  'tham dự lễ đón | dự lễ đón | cùng dự lễ đón | cùng tham dự lễ đón | có mặt tại lễ đón | tham gia lễ đón',
);

/** "hội đàm với B sau lễ đón": of talks and their welcome in one sentence, the talks. */
export const talksOf = (last: Candidate, found: readonly Candidate[]): Candidate =>
  (last.kind === 'visit'
    ? found.findLast(
        ({ kind, sentence, people }) =>
          kind !== 'visit' && sentence === last.sentence && people.length > 1,
      )
    : undefined) ?? last;
