import { phraseSet } from '../recognise/phrases.ts';
import type { ArticlePerson } from '../resolve/people/article-person.ts';
import { isAbsent } from './absent.ts';
import type { Candidate, FoundDate, FoundPlace } from './candidate.ts';
import { countryBehind, visitedBefore, visitedWith } from './conference-hosts.ts';
import { conferenceAt, namesAt, yearInName } from './conference-names.ts';
import { beforehand } from './cues.ts';
import { dateOf, datesEvent } from './dates.ts';
import { expectationOf } from './expectation.ts';
import { blank } from './from-lists.ts';
import { frameRule, monthOf } from './margins.ts';
import { placeOf } from './places.ts';
import { indexes } from './sides.ts';
import { happened } from './trip.ts';
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
    const isGuest = group?.before === 'mời';
    const invitedTo = isGuest ? timeOfInvitation(view, group, at, name) : null;
    if (isGuest && invitedTo === null) continue;
    const expectation = isPromise || isGuest ? 'announced' : expected;
    if (people.length === 0 || expectation === 'wished') continue;
    const found = placeOf(view, at);
    const place = found && !isVisited(view, found) ? found : null;
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
    const isOnWay =
      isBefore(view, at) || (!busy.has(people[0] ?? -1) && isArrival(view, group?.to ?? at, at));
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
      planned: expectation === 'announced' || isOnWay,
      past: group !== undefined && isSpokenOf(view, group),
    });
  }
  return candidates;
}

/**
 * When a conference is: a range of days, else what is printed behind its name, else a day told before it,
 * else the year in its name. Of a day `beside` it, of what somebody did while it was on or on the way to it,
 * only the month counts.
 */
function whenOf(view: SentenceView, at: number, name: number, beside: Beside): FoundDate | null {
  const [, end = at] = namesAt(view, name).at(-1) ?? [];
  const behind = dateBehind(view, at, end);
  const found = dateOf(view, at, true);
  const told =
    found?.value.until && (found.to <= at || !isPassed(view, end, found.from))
      ? found
      : (behind ?? (found && tellsWhen(view, at, found) ? found : null));
  const year = yearInName(view, name);
  // "…, sau đó thăm B trong hai ngày 11 và 12/11": next to it
  if (!told && found?.value.until) return year ?? monthOf(found);
  if (!told || (told.value.month ?? told.value.year) === null) return year ?? told;
  if (year !== null && (told.value.year ?? year.value.year) !== year.value.year) return year;
  return !told.value.until && (beside === 'all' || (beside === 'before' && told.to <= at))
    ? monthOf(told)
    : told;
}
/** Which days of the sentence are not of the conference itself. */
type Beside = 'none' | 'before' | 'all';

/** "Hội nghị cấp cao APEC | tại Hà Nội năm 2006": the date printed behind a name. */
const dateBehind = (view: SentenceView, at: number, end: number): FoundDate | null =>
  view.dates.find(
    ({ from, value }) =>
      from >= at &&
      from - end <= behindName &&
      (value.month ?? value.year) !== null &&
      !isPassed(view, end, from),
  ) ?? null;
/** Words between a name and its time: "tại thành phố A, B vào". */
const behindName = 10;

/** "dự Hội nghị A tại B, sau đó thăm C ngày 11/5": what goes between tells of something else. */
const isPassed = ({ tokens }: SentenceView, from: number, to: number): boolean =>
  thereafter.within(tokens, from, to);
const thereafter = phraseSet('sau đó | sau khi | trước khi | rồi | tiếp đó');

/** Whether a date dates a conference that it is not right behind: by its day, or as a time that begins what is told. */
const tellsWhen = (view: SentenceView, at: number, date: FoundDate): boolean => {
  if (date.value.day !== null || date.value.relative !== null)
    return date.to <= at || !isPassed(view, at, date.from);
  if (date.value.until !== null) return false;
  // "vào năm 2006, khi ông đến A dự Hội nghị B", "Ông A hồi tháng 11/2006 đã đến B dự"
  return (
    opensClause.longest(view.tokens, date.to) !== null ||
    datesEvent(view, at, date) ||
    (date.value.month !== null && date.value.year !== null && date.to <= at && at - date.to <= near)
  );
};
const opensClause = phraseSet('khi | , khi');
const near = 8;

/** "trước khi | dự Hội nghị": what goes before it is told, so it is still to come. */
const isBefore = ({ tokens, sentence }: SentenceView, at: number): boolean =>
  beforehand.within(tokens, Math.max(sentence.first, at - onTheWay), at);
/** Words between "trước khi" and the conference: "tới thủ đô A để tham dự". */
const onTheWay = 10;

/** "Tối 3/11, A đã lên đường …, nơi ông sẽ | dự Hội nghị": the day is of what was done before. */
const isUnderWay = ({ tokens, sentence }: SentenceView, at: number): boolean => {
  const ahead = tokens.findLastIndex(({ low }, i) => i < at && i >= at - 4 && low === 'sẽ');
  return ahead >= 0 && hasWord(tokens, sentence.first, ahead, happened);
};

/** "thăm Hà Nội và dự Hội nghị", "rời A": another place than that of the conference. */
const isVisited = ({ tokens }: SentenceView, { span }: FoundPlace): boolean => {
  const at = span ? tokens.findIndex(({ start }) => start === span.start) : -1;
  return ['thăm', 'rời'].includes(tokens[at - 1]?.low ?? '');
};

/** In the lead, "A đã đến B | dự Hội nghị", "A lên đường | dự Hội nghị": the news is the journey to it. */
function isArrival(view: SentenceView, from: number, at: number): boolean {
  const { tokens, chunks, index } = view;
  if (index > leadLength) return false;
  if (setsOut.within(tokens, from, at)) return true;
  return chunks.some(
    (chunk) =>
      (chunk.kind === 'country' || chunk.kind === 'place' || chunk.kind === 'venue') &&
      chunk.from > from &&
      chunk.to < at &&
      (reaching.has(tokens[chunk.from - 1]?.low ?? '') || chunk.kind === 'venue'),
  );
}
const setsOut = phraseSet(
  'lên đường | khởi hành | bắt đầu chuyến | bắt đầu chương trình | rời hà nội',
);
const reaching = new Set(['đến', 'tới', 'sang', 'xuống', 'đô']);

/** "mời A dự Hội nghị B | vào tháng 11/2006": a month or a year still to come; null for "cảm ơn đã mời A". */
function timeOfInvitation(
  view: SentenceView,
  { from, to }: Group,
  at: number,
  name: number,
): FoundDate | null {
  const [, end = at] = namesAt(view, name).at(-1) ?? [];
  const date = dateBehind(view, at, end) ?? yearInName(view, name);
  const { tokens, sentence } = view;
  const isComing =
    date !== null &&
    (date.value.relative?.offset ?? 1) >= 0 &&
    tokens[date.from - 1]?.low !== 'hồi';
  // "mời A thăm B và dự Hội nghị C": an invitation to a visit
  const isToVisit = hasWord(tokens, to, at, visiting);
  return isComing && !isToVisit && !thanks.within(tokens, sentence.first, from) ? date : null;
}
const visiting = new Set(['thăm']);
const thanks = phraseSet('cảm ơn | cám ơn | được mời | từng mời');

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

/** "đánh giá cao việc A dự Hội nghị", "chuẩn bị để A dự": spoken of, not reported. */
const isSpokenOf = ({ tokens, sentence }: SentenceView, { from }: Group): boolean =>
  spoken.within(tokens, Math.max(sentence.first, from - 4), from);
const spoken = phraseSet('việc | hoan nghênh | vui mừng | cảm ơn | chúc mừng | đánh giá cao | để');

const preparations = phraseSet('chuẩn bị cho chuyến | trước chuyến');
const promises = phraseSet('khẳng định | xác nhận | quyết định | thông báo | nhận lời');

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
    return subject.before !== 'mời' &&
      hasWord(tokens, Math.max(sentence.first, subject.from - 2), at, inviting)
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
