import { attendedByTwo, occasion } from '../talks/from-occasions.ts';
import { isSigning } from '../who/signings.ts';
import { isOneOf } from '../who/gatherings.ts';
import { countriesOf, type MergedMeeting } from './merge.ts';
import { scenes } from '../telling/setting.ts';
import type { ArticleView } from '../view.ts';

const isTalk = (m: MergedMeeting): boolean => m.kind !== 'visit' && m.kind !== 'other' && !m.past;

/** Adds what a part of an event tells to the event. */
function absorb(whole: MergedMeeting, part: MergedMeeting): void {
  whole.sentences.push(...part.sentences);
  whole.date ??= part.date;
  whole.chairs = [...new Set([...whole.chairs, ...part.chairs])];
  for (const person of part.attendees)
    if (!whole.people.includes(person) && !whole.attendees.includes(person))
      whole.attendees.push(person);
}

/**
 * Welcome and banquet of one pair belong to their talks; alone they are events of their own, and so
 * is a welcome with honours whose guests are listed.
 */
export function foldCeremonies(meetings: MergedMeeting[]): MergedMeeting[] {
  return meetings.filter((ceremony) => {
    if (isTalk(ceremony) || ceremony.past || ceremony.group !== undefined) return true;
    const isListed = ceremony.kind === 'visit' && ceremony.attendees.length > 1;
    const talks = meetings.find(
      (m) =>
        m !== ceremony &&
        isTalk(m) &&
        m.planned === ceremony.planned &&
        ceremony.people.every((p) => m.people.includes(p)),
    );
    // "tại Phủ Chủ tịch, A chủ trì lễ đón B. Sau lễ đón, A hội đàm với B"
    if (talks && ceremony.kind === 'visit' && sameDay(talks, ceremony))
      talks.place ??= ceremony.place;
    if (isListed) return true;
    const whole = talks ?? (isGreeting(ceremony) ? welcomeOf(ceremony, meetings) : undefined);
    if (!whole) return true;
    absorb(whole, ceremony);
    return false;
  });
}

const isGreeting = (m: MergedMeeting): boolean =>
  !m.planned && /^(?:welcome: (?:đón|ra đón)$|list: đón)/u.test(m.rule);

/** "B đón và dẫn A vào lễ đón": the welcome with honours of the same two. */
const welcomeOf = ({ kind, people }: MergedMeeting, meetings: readonly MergedMeeting[]) =>
  meetings.find(
    (m) =>
      kind === 'other' &&
      m.kind === 'visit' &&
      m.rule.startsWith('welcome: ') &&
      m.people.length === people.length &&
      people.every((p) => m.people.includes(p)),
  );

/** "Đón đoàn tại sân bay có A", "B đón ông tại cửa khẩu": who greets one guest greets him together. */
export function foldGreetings(meetings: MergedMeeting[]): MergedMeeting[] {
  const kept: MergedMeeting[] = [];
  for (const meeting of meetings) {
    const [guest] = meeting.visitors;
    const whole =
      guest !== undefined && isGreeting(meeting)
        ? kept.find((m) => isGreeting(m) && m.visitors.includes(guest) && sameDay(m, meeting))
        : undefined;
    if (!whole) {
      kept.push(meeting);
      continue;
    }
    absorb(whole, meeting);
    whole.people = [...new Set([...whole.people, ...meeting.people])];
    whole.hosts = [...new Set([...whole.hosts, ...meeting.hosts])];
    whole.attendees = whole.attendees.filter((p) => !whole.people.includes(p));
    whole.kind = 'other';
  }
  return kept;
}

/**
 * "Thủ tướng tiếp đoàn doanh nghiệp A" over "A tiếp ông B, Chủ tịch Tập đoàn C": people met as a group, in a
 * headline, or of whom somebody is named, are told of with him.
 */
export function foldGatherings(meetings: MergedMeeting[], article: ArticleView): MergedMeeting[] {
  const { people, sentences } = article;
  return meetings.filter((meeting) => {
    const { group } = meeting;
    if (group === undefined) return !isOfOccasion(meeting, meetings);
    if (group === occasion) return !tellsMore(meeting, meetings);
    const inBody = meeting.sentences.some((s) => sentences[s.sentence]?.sentence.zone === 'body');
    const whole = meetings.find(
      (m) =>
        m.group === undefined &&
        m.people.length > 1 &&
        isTalk(m) &&
        m.planned === meeting.planned &&
        meeting.people.every((p) => m.people.includes(p)) &&
        meeting.countries.every((c) => countriesOf(m, people).includes(c)) &&
        (!inBody || isSceneOfIt(m, article) || m.people.some((p) => isOneOf(people[p], group))),
    );
    if (whole) absorb(whole, meeting);
    return whole === undefined;
  });
}

/** "A dự kỳ họp Ủy ban", then "A và B chủ trì (dự) kỳ họp", "Kết thúc kỳ họp, A và B ký biên bản": told again with both sides. */
function tellsMore(part: MergedMeeting, meetings: readonly MergedMeeting[]): boolean {
  const whole = meetings.find(
    (m) =>
      (m.group === occasion ||
        m.sentences.some(({ rule }) => rule === attendedByTwo) ||
        (m.kind === 'other' && (m.chairs.length > 0 || isSigning(m)))) &&
      m.people.length > part.people.length &&
      m.planned === part.planned &&
      part.people.every((p) => m.people.includes(p)),
  );
  if (whole) absorb(whole, part);
  if (whole?.kind === 'in_person') whole.kind = part.kind;
  return whole !== undefined;
}

/** "Sau kỳ họp, A và B chứng kiến lễ ký; chủ trì họp báo": what two do at a session that they chair. */
function isOfOccasion(part: MergedMeeting, meetings: readonly MergedMeeting[]): boolean {
  if (part.people.length < 2) return false;
  const whole = meetings.find(
    (m) =>
      m.group === occasion &&
      m.planned === part.planned &&
      part.people.every((p) => m.people.includes(p)) &&
      part.sentences.every(
        ({ rule, sentence }) =>
          besides.test(rule) || m.sentences.some((told) => told.sentence === sentence),
      ),
  );
  if (whole) absorb(whole, part);
  return whole !== undefined;
}
const besides = /^(?:chair|talk|welcome): |báo/u;

/** "A gặp các cựu chiến binh B. Tại cuộc gặp, A tặng ông C …": who is named there was met there. */
function isSceneOfIt({ sentence, at }: MergedMeeting, { sentences }: ArticleView): boolean {
  const view = sentences[sentence];
  const scene = view?.chunks.find((chunk) => chunk.from === at);
  return (
    scene !== undefined &&
    scenes.has(view?.tokens[at - 1]?.low ?? '') &&
    view?.tokens[scene.to]?.text === ','
  );
}

function sameDay(a: MergedMeeting, b: MergedMeeting): boolean {
  const [x, y] = [a.date?.value, b.date?.value];
  return !x || !y || x.day === y.day;
}
