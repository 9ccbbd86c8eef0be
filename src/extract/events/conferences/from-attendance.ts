import { phraseSet } from '../../recognise/phrases.ts';
import type { ArticlePerson } from '../../resolve/people/article-person.ts';
import {
  attending,
  beforeInvitation,
  isSpokenAt,
  setsOut,
  shownAt,
  speaking,
} from './attendants.ts';
import type { Candidate, FoundDate } from '../candidate.ts';
import {
  countryBehind,
  placeOfConference,
  reachedFor,
  seatOf,
  visitedBefore,
  visitedWith,
} from './conference-hosts.ts';
import { timeOfInvitation, whenOf } from './conference-dates.ts';
import { conferenceAt, namesAt } from './conference-names.ts';
import { beforehand } from '../telling/cues.ts';
import { expectationOf } from '../telling/expectation.ts';
import { blank } from '../talks/from-lists.ts';
import { frameRule } from './margins.ts';
import { indexes } from '../who/sides.ts';
import { done } from '../telling/to-come.ts';
import { happened, returns } from '../telling/trip.ts';
import {
  groupPeople,
  hasWord,
  leadLength,
  type ArticleView,
  type Group,
  type SentenceView,
} from '../view.ts';

/** "A dự Hội nghị cấp cao ASEAN tại B": whoever attends a conference of many countries. */
export function attendanceIn(
  view: SentenceView,
  trips: readonly Candidate[],
  article: ArticleView,
  busy: ReadonlySet<number>,
): Candidate[] {
  const { tokens, sentence } = view;
  const groups = groupPeople(view);
  const candidates: Candidate[] = [];
  for (let at = sentence.first + 1; at < sentence.last; at++) {
    const shown = shownAt(view, groups, at);
    const isSpeech = shown !== undefined || isSpokenAt(view, at);
    const verb = tokens[at - 1]?.low;
    const attends = verb === 'dự' || (verb === 'gia' && tokens[at - 2]?.low === 'tham');
    if (!attends && !isSpeech) continue;
    const name = conferenceAt(view, at, article);
    if (name === null) continue;
    const group = shown ?? (isSpeech ? speaking(view, groups, at) : attending(view, groups, at));
    const people = indexes(
      (group?.members ?? []).filter(({ mention }) => !mention.honorific?.spouse),
    );
    const leftEnd = group?.to ?? sentence.first;
    const expected = expectationOf(tokens, leftEnd, beforeInvitation(tokens, leftEnd, at));
    // "A đã khẳng định tham gia Tuần lễ cấp cao APEC", "chuẩn bị cho chuyến thăm của A khi ông dự …"
    const isPromise =
      expected === 'told' &&
      (promises.within(tokens, at - 4, at - 1) ||
        isDecided(view, group, at) ||
        preparations.within(tokens, sentence.first, at));
    const isGuest = group?.before === 'mời';
    const invitedTo = isGuest ? timeOfInvitation(view, group, at, name) : null;
    if (isGuest && invitedTo === null) continue;
    const expectation = isPromise || isGuest ? 'announced' : expected;
    if (people.length === 0 || expectation === 'wished' || isWished(view, group)) continue;
    const place = placeOfConference(view, at, name);
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
    const isOver = group !== undefined && hasWord(tokens, group.to, at, once);
    const isOnWay =
      isBefore(view, at) ||
      isSettingOut(view, group?.to ?? at, at) ||
      (!isOver && !busy.has(people[0] ?? -1) && isArrival(view, group?.to ?? at, at));
    // "B đang thăm A, dự Hội nghị C": it is on while they meet who are the news
    const isOn =
      !isOnWay &&
      busy.has(people[0] ?? -1) &&
      group !== undefined &&
      hasWord(tokens, group.to, at, ongoing);
    const beside = isBehind ? 'all' : isOnWay || isOn || isUnderWay(view, at) ? 'before' : 'none';
    const date = invitedTo ?? whenOf(view, at, name, beside);
    const ofTrip = date?.value.until ? null : trip;
    const host =
      place?.country ??
      countryBehind(view, at) ??
      (isGuest ? inviterOf(groups, group, article.people) : null) ??
      visitedWith(view, at) ??
      reachedFor(view, at) ??
      seatOf(view, name) ??
      ofTrip ??
      (isBehind ? visitedBefore(view, at) : null);
    candidates.push({
      ...blank(isBehind || isOn ? frameRule : 'summit: dự', view),
      at,
      kind: 'summit',
      people,
      countries: host === null ? [] : [host],
      date,
      place,
      hostCountry: host,
      planned: expectation === 'announced' || isOnWay || isAhead(view, date),
      past: isOver || shown !== undefined || (group !== undefined && isSpokenOf(view, group, at)),
    });
  }
  return candidates;
}

/** "trước khi | dự Hội nghị": what goes before it is told, so it is still to come. */
const isBefore = ({ tokens, sentence }: SentenceView, at: number): boolean => {
  const from = Math.max(sentence.first, at - onTheWay);
  return beforehand.within(tokens, from, at) && !returns.within(tokens, from, at);
};
/** Words between "trước khi" and the conference: "tới thủ đô A để tham dự". */
const onTheWay = 10;

/** "Tối 3/11, A đã lên đường …, nơi ông sẽ | dự Hội nghị": the day is of what was done before. */
const isUnderWay = ({ tokens, sentence }: SentenceView, at: number): boolean => {
  const ahead = tokens.findLastIndex(({ low }, i) => i < at && i >= at - 4 && low === 'sẽ');
  return ahead >= 0 && hasWord(tokens, sentence.first, ahead, happened);
};

/** In the lead, "A lên đường | dự Hội nghị", "bắt đầu chuyến thăm B và | dự Hội nghị": whatever else A does that day. */
const isSettingOut = ({ tokens, index }: SentenceView, from: number, at: number): boolean =>
  index <= leadLength && !returns.within(tokens, from, at) && setsOut.within(tokens, from, at);

/** "A từng đến B | dự Hội nghị" */
const once = new Set(['từng']);

/** In the lead, "A đã đến B | dự Hội nghị": the news is the journey to it. */
function isArrival(view: SentenceView, from: number, at: number): boolean {
  const { tokens, chunks, index } = view;
  if (index > leadLength || returns.within(tokens, from, at)) return false;
  return chunks.some(
    (chunk) =>
      (chunk.kind === 'country' || chunk.kind === 'place' || chunk.kind === 'venue') &&
      chunk.from > from &&
      chunk.to < at &&
      (reaching.has(tokens[chunk.from - 1]?.low ?? '') || chunk.kind === 'venue'),
  );
}
const reaching = new Set(['đến', 'tới', 'sang', 'xuống', 'đô']);

/** "Lãnh đạo A mời B dự Hội nghị C": the country of who invites, which holds it. */
function inviterOf(
  groups: readonly Group[],
  guest: Group,
  people: readonly ArticlePerson[],
): string | null {
  const host = groups.findLast(({ to }) => to < guest.from)?.members.at(-1);
  return people[host?.person ?? -1]?.country ?? host?.mention.country ?? null;
}

const ongoing = new Set(['đang']);

/** "đánh giá cao việc A dự Hội nghị", "hoan nghênh chuyến thăm và dự Hội nghị của A": spoken of, not reported. */
const isSpokenOf = ({ tokens, sentence }: SentenceView, { from }: Group, at: number): boolean =>
  spoken.within(tokens, Math.max(sentence.first, from - 4), from) ||
  (from > at && spoken.within(tokens, Math.max(sentence.first, at - reachOfPraise), at));
const reachOfPraise = 14;
const spoken = phraseSet('việc | hoan nghênh | vui mừng | cảm ơn | chúc mừng | đánh giá cao | để');

/** "mong muốn được đón A dự Hội nghị", "nếu A dự Hội nghị": who may not come. */
const isWished = ({ tokens, sentence }: SentenceView, group: Group | undefined): boolean =>
  group !== undefined &&
  wishes.within(tokens, Math.max(sentence.first, group.from - 6), group.from);
const wishes = phraseSet('mong muốn | mong được | mong đón | hy vọng | nếu');

/** "vào tháng 11 | tới", "ngày mai" */
const isAhead = ({ tokens }: SentenceView, date: FoundDate | null): boolean =>
  date !== null &&
  ((date.value.relative?.offset ?? 0) > 0 ||
    (tokens[date.to]?.low === 'tới' && tokens[date.to + 1]?.cap !== true));

/** "quyết định của A tới B | dự", "thông báo A | dự": what was decided before, not what was done. */
const isDecided = (
  { tokens, sentence }: SentenceView,
  group: Group | undefined,
  at: number,
): boolean =>
  group !== undefined &&
  group.to <= at &&
  (decisions.within(tokens, Math.max(sentence.first, group.from - 3), group.from) ||
    decided.within(tokens, group.to, at)) &&
  !hasWord(tokens, group.to, at, done);
const decided = phraseSet('quyết định');
const decisions = phraseSet('quyết định | thông báo');

const preparations = phraseSet('chuẩn bị cho chuyến | trước chuyến');
const promises = phraseSet('khẳng định | xác nhận | quyết định | thông báo | nhận lời');
