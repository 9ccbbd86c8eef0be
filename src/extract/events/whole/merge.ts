import { holds } from '../../recognise/dates/calendar.ts';
import type { ArticlePerson } from '../../resolve/people/article-person.ts';
import { outcome, type Candidate } from '../candidate.ts';
import { leadPlace } from '../where/lead-place.ts';
import { isWithinTrip } from '../telling/trip.ts';
import { leadLength, type ArticleView } from '../view.ts';

/** A meeting of one article: candidates that assert the same one, the best first. */
export interface MergedMeeting extends Candidate {
  /** Sentences that assert it, the first one first. */
  sentences: { sentence: number; rule: string }[];
  /** Names of the conferences at whose margin it was, as the article has them. */
  marginsOf?: string[];
  /** Why it is told in passing and no news; null where it is the news. */
  passing?: string | null;
}

const key = (candidate: Candidate): string =>
  [...candidate.people].sort((a, b) => a - b).join('+') +
  '|' +
  [...candidate.countries].sort().join('+') +
  '|' +
  (candidate.office?.text ?? candidate.group ?? '');

const kindRank: Record<string, number> = {
  courtesy_call: 5,
  phone: 4,
  online: 4,
  in_person: 3,
  other: 2,
  visit: 1,
  summit: 1,
};

/** Day and month where the text gives them: two candidates of one pair on two days are two meetings. */
function dayOf(candidate: Candidate): string | null {
  const value = candidate.date?.value;
  if (value?.relative) return 'lead';
  if (!value || value.month === null) return null;
  return value.day === null
    ? `m${String(value.month)}`
    : `${String(value.month)}-${String(value.day)}`;
}

type Lead = Candidate['date'];

/** What a candidate without a date stands for: in the body the day of the lead, in a title any day. */
function effective(candidate: Candidate, article: ArticleView, lead: Lead): string | null {
  if (candidate.date || article.sentences[candidate.sentence]?.sentence.zone !== 'body')
    return dayOf(candidate);
  if (!lead || candidate.past || candidate.planned) return null;
  if (isWithinTrip(article.sentences[candidate.sentence])) return null;
  return lead.value.relative ? 'lead' : dayOf({ ...candidate, date: lead });
}

/** "Trong thời gian ở B từ 31/5 - 1/6, A hội kiến C", told again without a day: on one of those days. */
const spans = (days: Candidate, { date }: Candidate, lead: Lead): boolean =>
  date === null && !!days.date?.value.until && lead !== null && holds(days.date.value, lead.value);

const inLead = ({ sentence }: Candidate): boolean => sentence <= leadLength;

/** Merges candidates with the same principals, on compatible days, of compatible kinds. */
export function mergeCandidates(
  candidates: readonly Candidate[],
  article: ArticleView,
  lead: Lead,
): MergedMeeting[] {
  const merged: MergedMeeting[] = [];
  const ofKey = new Map<string, MergedMeeting[]>();
  const sameWhen = (a: Candidate, b: Candidate): boolean => {
    const [x, y] = [effective(a, article, lead), effective(b, article, lead)];
    if (x === null || y === null || x === y) return true;
    if (spans(a, b, lead) || spans(b, a, lead)) return true;
    // a caption prints the day that the lead calls "hôm nay"
    return (x === 'lead' || y === 'lead') && (isCaption(a) || isCaption(b));
  };
  // a picture of another city is an old one
  const city = leadPlace(article)?.name;
  const isCaption = ({ sentence, place }: Candidate) =>
    article.sentences[sentence]?.sentence.zone === 'caption' &&
    (place === null || place.name === city);
  for (const candidate of candidates) {
    const kin = ofKey.get(key(candidate)) ?? [];
    const same = kin.find(
      (m) =>
        sameWhen(m, candidate) &&
        !isElsewhere(m, candidate) &&
        (m.kind === 'visit') === (candidate.kind === 'visit') &&
        m.planned === candidate.planned &&
        (m.past === candidate.past ||
          saysNoOther(candidate, m) ||
          (inLead(candidate) && dayOf(m) === null)),
    );
    if (!same) {
      const sentences = [{ sentence: candidate.sentence, rule: candidate.rule }];
      const first = { ...candidate, sentences };
      merged.push(first);
      ofKey.set(key(candidate), [...kin, first]);
      continue;
    }
    join(same, candidate, [{ sentence: candidate.sentence, rule: candidate.rule }]);
  }
  return merged;
}

/** "bên lề hội nghị tại New Delhi", "bên lề hội nghị tại Phnom Penh hôm 10/1": two meetings of the same two. */
const isElsewhere = (a: Candidate, b: Candidate): boolean =>
  a.place?.basis === 'text' &&
  b.place?.basis === 'text' &&
  a.place.country !== b.place.country &&
  ((isDated(a) && saysNoDay(b)) || (isDated(b) && saysNoDay(a)));

const isDated = ({ date }: Candidate): boolean => date !== null && date.value.day !== null;
const saysNoDay = ({ date }: Candidate): boolean => date === null || date.value.relative !== null;

/** Neither month nor another year: "cuộc gặp năm 2017" recalls another than that of the news. */
const saysNoOther = (candidate: Candidate, { date }: Candidate): boolean => {
  const year = candidate.date?.value.year ?? null;
  return dayOf(candidate) === null && (year === null || year === date?.value.year);
};

/** "năm 2015" under a picture, "tháng 9/2015" in the text. */
const saysMore = ({ date }: Candidate, { date: own }: Candidate): boolean =>
  own !== null &&
  own.value.year !== null &&
  own.value.month === null &&
  date?.value.year === own.value.year &&
  date.value.month !== null;

/** Adds what another candidate of the same meeting tells. */
function join(same: MergedMeeting, told: Candidate, sentences: MergedMeeting['sentences']): void {
  same.sentences.push(...sentences);
  if (inLead(told) || same.rule.endsWith(outcome)) same.past &&= told.past;
  if (!same.date || (same.date.value.relative && told.date?.value.day) || saysMore(told, same))
    same.date = told.date ?? same.date;
  same.place ??= told.place;
  if ((kindRank[told.kind] ?? 0) > (kindRank[same.kind] ?? 0)) same.kind = told.kind;
  for (const field of ['chairs', 'hosts', 'visitors', 'attendees'] as const)
    same[field] = [...new Set([...same[field], ...told[field]])];
}

/**
 * Talks of the same people to whom the dates of the article gave the same day are the same; so are
 * those of which it is only known that they fell in a visit, where a day of it is told.
 */
export function mergeDated(
  meetings: readonly MergedMeeting[],
  people: readonly ArticlePerson[],
): MergedMeeting[] {
  const kept = new Set<MergedMeeting>();
  /** Those kept, by who took part. */
  const of = new Map<number, MergedMeeting[]>();
  const ranked = (m: MergedMeeting) => Number(m.date?.inherited === 'day_of_visit');
  for (const meeting of [...meetings].sort((a, b) => ranked(a) - ranked(b))) {
    const [anybody = -1] = meeting.people;
    const [, other = anybody] = meeting.people;
    const kin = [...(of.get(anybody) ?? []), ...(of.get(other) ?? [])];
    const same = kin.find((m) => isSameTalk(m, meeting, people));
    if (same) {
      join(same, meeting, meeting.sentences);
      if (meeting.people.length > same.people.length) same.people = meeting.people;
    } else {
      kept.add(meeting);
      for (const person of meeting.people.length > 0 ? meeting.people : [-1])
        if (!of.get(person)?.push(meeting)) of.set(person, [meeting]);
    }
  }
  return meetings.filter((meeting) => kept.has(meeting));
}

/** "hội kiến với Nhà vua và Hoàng hậu", then "với Hoàng hậu": told again with fewer of the same people. */
const isPartOf = (part: MergedMeeting, whole: MergedMeeting): boolean =>
  part.people.length > 1 &&
  part.people.length < whole.people.length &&
  part.people.every((person) => whole.people.includes(person));

/** "được Bí thư A đón tiếp", then "Bí thư A cùng Chủ tịch B đã đón tiếp đoàn" */
const isFewerHosts = (part: MergedMeeting, whole: MergedMeeting): boolean =>
  isPartOf(part, whole) &&
  whole.people.every((person) => part.people.includes(person) || whole.hosts.includes(person));

/**
 * "A hội kiến Thủ tướng Belarus A. Cô-bi-a-cốp", under the picture "… Thủ tướng Belarus Andrei Kobyakov": one man meets one
 * holder of an office on a day, however his name is spelt.
 */
function isWithHolder(
  a: MergedMeeting,
  b: MergedMeeting,
  people: readonly ArticlePerson[],
): boolean {
  const [one, ...more] = a.people.filter((p) => !b.people.includes(p));
  const [other, ...others] = b.people.filter((p) => !a.people.includes(p));
  if (one === undefined || other === undefined || more.length + others.length > 0) return false;
  return a.people.length === 2 && b.people.length === 2 && sharesSeat(people[one], people[other]);
}

const seats = new Set(['head_of_state', 'head_of_government', 'foreign_minister']);
const sharesSeat = (one: ArticlePerson | undefined, other: ArticlePerson | undefined): boolean =>
  one !== undefined &&
  other !== undefined &&
  one.country !== null &&
  one.country === other.country &&
  one.posts.some(
    (post) =>
      seats.has(post.category) &&
      isNow(post) &&
      other.posts.some((held) => held.category === post.category && isNow(held)),
  );
const isNow = ({ former, late, country }: ArticlePerson['posts'][number]): boolean =>
  !former && !late && country !== null;

const isSameTalk = (
  a: MergedMeeting,
  b: MergedMeeting,
  people: readonly ArticlePerson[],
): boolean =>
  a.kind !== 'visit' &&
  b.kind !== 'visit' &&
  a.date !== null &&
  b.date !== null &&
  (key(a) === key(b) || isPartOf(b, a) || isFewerHosts(a, b) || isWithHolder(a, b, people)) &&
  a.planned === b.planned &&
  a.past === b.past &&
  (JSON.stringify(a.date.value) === JSON.stringify(b.date.value) ||
    (b.date.inherited === 'day_of_visit' && holds(b.date.value, a.date.value)));

/** Countries of the sides of a meeting. */
export const countriesOf = (candidate: Candidate, people: readonly ArticlePerson[]): string[] => [
  ...new Set([
    ...candidate.people.flatMap((i) => people[i]?.country ?? []),
    ...candidate.countries,
  ]),
];
