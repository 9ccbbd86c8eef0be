import { phraseSet } from '../recognise/phrases.ts';
import { isAbsent } from './absent.ts';
import type { Candidate } from './candidate.ts';
import { conferenceAt, isOneConference, namesAt } from './conference-names.ts';
import { dateOf } from './dates.ts';
import { expectationOf } from './expectation.ts';
import { blank } from './from-lists.ts';
import { frameRule, framesOf, monthOf } from './margins.ts';
import type { MergedMeeting } from './merge.ts';
import { placeOf } from './places.ts';
import { indexes } from './sides.ts';
import { isToldAsDone } from './trip.ts';
import {
  groupPeople,
  hasWord,
  leadLength,
  type ArticleView,
  type Group,
  type SentenceView,
} from './view.ts';

/** How far before the verb its subject may stand, and behind the name "của A". */
const reach = 25;

/** "A dự Hội nghị cấp cao ASEAN tại B": whoever attends a conference of many countries. */
function attendanceIn(
  view: SentenceView,
  trips: readonly Candidate[],
  article: ArticleView,
): Candidate[] {
  const { tokens, sentence } = view;
  const groups = groupPeople(view);
  const found: Candidate[] = [];
  for (let at = sentence.first + 1; at < sentence.last; at++) {
    const isSpeech = isSpokenAt(view, at);
    const verb = tokens[at - 1]?.low;
    const attends = verb === 'dự' || (verb === 'gia' && tokens[at - 2]?.low === 'tham');
    if (!attends && !isSpeech) continue;
    const name = conferenceAt(view, at, article);
    if (name === null) continue;
    const group = isSpeech ? speaking(view, groups, at) : attending(view, groups, at);
    const people = indexes(
      (group?.members ?? []).filter(({ mention }) => !mention.honorific?.spouse),
    );
    const expected = expectationOf(tokens, group?.to ?? sentence.first, at);
    // "A đã khẳng định tham gia Tuần lễ cấp cao APEC", "chuẩn bị cho chuyến thăm của A khi ông dự …"
    const isPromise =
      expected === 'told' &&
      (promises.within(tokens, at - 4, at - 1) || preparations.within(tokens, sentence.first, at));
    const expectation = isPromise ? 'announced' : expected;
    if (people.length === 0 || expectation === 'wished') continue;
    const place = placeOf(view, at);
    const countries = new Set(
      view.index <= leadLength && expectation === 'told'
        ? trips.flatMap((visit) =>
            people.includes(visit.people[0] ?? -1) ? (visit.hostCountry ?? []) : [],
          )
        : [],
    );
    const [trip = null] = countries.size === 1 ? countries : [];
    const isBehind = !isSpeech && group !== undefined && group.from > at && group.before === ',';
    // of several together no frame is told
    if (isBehind && namesAt(view, name).length > 1) continue;
    const told = dateOf(view, at, true);
    // "…, chiều 6/6, A …": the day of what A did while it was on
    const date = isBehind && !told?.value.until ? monthOf(told) : told;
    const ofTrip = date?.value.until ? null : trip;
    const host =
      place?.country ??
      countryBehind(view, at) ??
      ofTrip ??
      (isBehind ? visitedBefore(view, at) : null);
    found.push({
      ...blank(isBehind ? frameRule : 'summit: dự', view),
      at,
      kind: 'summit',
      people,
      countries: host === null ? [] : [host],
      date,
      place,
      hostCountry: host,
      planned: expectation === 'announced',
    });
  }
  return found;
}

const preparations = phraseSet('chuẩn bị cho chuyến | trước chuyến');
const promises = phraseSet('khẳng định | xác nhận | quyết định | thông báo | nhận lời');

/** "A đã dự hội nghị": what was announced before took place. */
const isDone = ({ sentence, at }: Candidate, sentences: readonly SentenceView[]): boolean => {
  const view = sentences[sentence];
  return view !== undefined && isToldAsDone(view, at);
};

/** Behind "tại": "phát biểu tại Hội nghị …", "tại Hội nghị …, A phát biểu". */
const isSpokenAt = ({ tokens, sentence }: SentenceView, at: number): boolean =>
  tokens[at - 1]?.low === 'tại' && speeches.within(tokens, sentence.first, sentence.last);
const speeches = phraseSet('phát biểu');

/** Who speaks at it: the subject close before the speech. */
function speaking(
  { tokens, sentence }: SentenceView,
  groups: readonly Group[],
  at: number,
): Group | undefined {
  const isBefore = (g: Group) => speeches.within(tokens, g.to, Math.min(g.to + 8, sentence.last));
  const before = groups.findLast((g) => g.to <= at && at - g.to <= reach && isBefore(g));
  return before ?? groups.find((g) => g.from > at && g.before === ',' && isBefore(g));
}

/** Whether what was done at the margin of a conference was at that of this one. */
const isFrameOf = (frame: Candidate, told: MergedMeeting, { sentences }: ArticleView): boolean =>
  told.planned === frame.planned &&
  isOneConference(
    sentences.slice(frame.sentence, frame.sentence + 1),
    told.sentences.flatMap(({ sentence }) => sentences[sentence] ?? []),
  );

/** Who attends: the subject before the verb, unless somebody invites him, or "của A" behind the name. */
function attending(
  { tokens, sentence }: SentenceView,
  groups: readonly Group[],
  at: number,
): Group | undefined {
  const subject = groups.findLast((g) => g.to <= at);
  // "nói về kết quả chuyến công tác dự Hội nghị G20 của A"
  const isOfTrip = tokens.slice(Math.max(sentence.first, at - tripName), at).some(isTrip);
  if (subject && at - subject.to <= reach && !isOfTrip)
    return hasWord(tokens, Math.max(sentence.first, subject.from - 2), at, inviting)
      ? undefined
      : subject;
  const owner = groups.find((g) => g.before === 'của' && g.from >= at && g.from - at <= reach);
  // "Nhân chuyến thăm B và dự Hội nghị C, chiều 6/6, A …"
  const behind =
    subject === undefined && openings.has(tokens[sentence.first]?.low ?? '')
      ? groups.find((g) => g.from > at && g.before === ',')
      : undefined;
  const who = owner ?? behind;
  // "theo lời mời của B"
  return who && !isAbsent(tokens, who.from)
    ? { ...who, members: who.members.slice(0, 1) }
    : undefined;
}
const openings = new Set(['nhân', 'trong']);
const tripName = 8;
const isTrip = ({ low }: { low: string }): boolean => low === 'chuyến';
const inviting = new Set(['mời', 'giúp', 'ủng', 'chúc']);

/** "chuyến thăm B và dự Hội nghị": the country visited. */
function visitedBefore({ chunks }: SentenceView, at: number): string | null {
  const found = chunks.findLast((chunk) => chunk.kind === 'country' && chunk.to <= at);
  return found?.kind === 'country' ? found.id : null;
}

/** "… tổ chức tại Brazil" */
function countryBehind({ tokens, chunks }: SentenceView, at: number): string | null {
  const found = chunks.find(
    (chunk) =>
      chunk.kind === 'country' && chunk.from > at && where.has(tokens[chunk.from - 1]?.low ?? ''),
  );
  return found?.kind === 'country' ? found.id : null;
}
const where = new Set(['tại', 'ở']);

/**
 * The conferences of an article, each once: the news where the lead tells of it and nothing else of
 * those who attend, else the frame of what they did at its margin.
 */
export function summitsOf(
  article: ArticleView,
  meetings: readonly (MergedMeeting & { main: boolean })[],
  visits: readonly (MergedMeeting & { main: boolean })[],
  trips: readonly Candidate[],
): (MergedMeeting & { main: boolean })[] {
  const merged: MergedMeeting[] = [];
  // a title says neither "đã" nor "sẽ"
  const told: (Candidate & Partial<MergedMeeting>)[] = [
    ...article.sentences.flatMap((view) => attendanceIn(view, trips, article)),
    ...framesOf(meetings, article),
  ];
  const isTitle = ({ sentence }: Candidate) =>
    article.sentences[sentence]?.sentence.zone !== 'body';
  for (const candidate of [...told.filter((c) => !isTitle(c)), ...told.filter(isTitle)]) {
    const same = merged.find(
      (m) =>
        m.people.some((p) => candidate.people.includes(p)) &&
        (candidate.rule !== frameRule || isFrameOf(candidate, m, article)) &&
        (m.hostCountry === null ||
          candidate.hostCountry === null ||
          m.hostCountry === candidate.hostCountry),
    );
    const { sentence, rule } = candidate;
    const sentences = candidate.sentences ?? [{ sentence, rule }];
    if (!same) {
      merged.push({ ...candidate, sentences });
      continue;
    }
    same.sentences.push(...sentences);
    same.people = [...new Set([...same.people, ...candidate.people])];
    same.date ??= candidate.date;
    same.place ??= candidate.place;
    same.hostCountry ??= candidate.hostCountry;
    same.countries = same.hostCountry === null ? [] : [same.hostCountry];
    if (!isTitle(candidate))
      same.planned &&= candidate.planned || !isDone(candidate, article.sentences);
  }
  const isElse = (summit: MergedMeeting) =>
    [...meetings, ...visits].some(
      ({ main, sentences, people }) =>
        main &&
        people.some((p) => summit.people.includes(p)) &&
        sentences.some(({ sentence }) => sentence <= leadLength),
    );
  return merged.map((summit) => ({
    ...summit,
    main:
      summit.sentences.some(({ sentence, rule }) => sentence <= leadLength && rule !== frameRule) &&
      !isElse(summit),
  }));
}
