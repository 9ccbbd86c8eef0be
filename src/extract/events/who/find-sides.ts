import type { Token } from '../../document.ts';
import { phraseSet } from '../../recognise/phrases.ts';
import type { ArticlePerson, ResolvedMention } from '../../resolve/people/article-person.ts';
import { hostBehind, splitAtComma, subjectAfter, withoutSubject } from './behind-comma.ts';
import { bothIn, collective } from './collective.ts';
import { agreement, speech } from '../telling/cues.ts';
import { delegationAfter, isRetinue } from './delegation.ts';
import {
  isOfBoth,
  isScene,
  reporterOf,
  sessions,
  setting,
  speakerAt,
  unnamedPartner,
  type Focus,
  type FoundSides,
} from '../telling/setting.ts';
import { expectationOf } from '../telling/expectation.ts';
import { metTogether } from './gatherings.ts';
import { objectOf, sharedObject } from './object-of.ts';
import { leadersOfTwo } from './leaders-of-two.ts';
import { indexes, sidesOf } from './sides.ts';
import { isSignedNow, signs } from './signings.ts';
import {
  hasPhrase,
  hasWord,
  partsList,
  type Group,
  type SentenceView,
  type TriggerChunk,
} from '../view.ts';

const including = new Set(['gồm']);
const givers = new Set(['do', 'của']);
/** "sự chứng kiến", "sự đồng chủ trì": a verb made a noun, whose subject follows. */
const isActOf = (tokens: readonly Token[], { from, trigger }: TriggerChunk): boolean =>
  (trigger.roles === 'talk' || trigger.roles === 'chair') &&
  (tokens[from - 1]?.low === 'sự' ||
    (tokens[from - 1]?.low === 'đồng' && tokens[from - 2]?.low === 'sự'));

/** Who met whom at a trigger: subject and object, or people named together; null if it says neither. */
export function findSides(
  view: SentenceView,
  chunk: TriggerChunk,
  groups: readonly Group[],
  consumed: ReadonlySet<ResolvedMention>,
  people: readonly ArticlePerson[],
  focus: Focus,
): FoundSides | null {
  const { tokens } = view;
  const [from, to] = clause(tokens, chunk.from, view);
  const inClause = groups.filter((g) => g.members.length > 0 && g.from >= from && g.to <= to);
  const lefts = inClause.filter((g) => g.to <= chunk.from && !isRetinue(tokens, g)).reverse();
  const rights = inClause.filter((g) => g.from >= chunk.to);
  // "Theo phóng viên TTXVN tại Lào, A …; gặp B": not who only says so
  const carried = groups.find((g) => g.members.length > 0 && g.to <= from && g.before !== 'theo');
  const result: FoundSides = { left: [], right: [], together: [], leftEnd: from, passive: false };

  const isNoun = chunk.trigger.noun || isSession(view, chunk);
  const mixed = (members: readonly ResolvedMention[]) => sidesOf(members, people).size > 1;
  // "được ký trước sự chứng kiến của A và B", "diễn ra dưới sự chủ trì của A và B", "được chủ trì bởi A và B"
  const around = rights[0];
  const isDoneBy = around?.before === 'bởi' || (around?.before === 'của' && isActOf(tokens, chunk));
  if (around && isDoneBy && around.from - chunk.to <= 2 && mixed(around.members))
    return { ...result, together: indexes(withoutSubject(tokens, around)) };
  if (chunk.trigger.roles === 'talk') {
    const pairOf = lefts[0];
    // "A thảo luận với B về …"
    const other = rights.find((g) => g.before === 'với' && g.from === chunk.to + 1);
    if (pairOf && other?.members.some((m) => m.mention.name) && pairOf.before !== 'của')
      return { ...result, left: pairOf.members, right: other.members, leftEnd: pairOf.to };
    if (!pairOf || !mixed(pairOf.members) || hasWord(tokens, pairOf.to, chunk.from, speech))
      return null;
    if (signs(chunk) && !isSignedNow(view, chunk, pairOf)) return null;
    return { ...result, together: indexes(pairOf.members), leftEnd: pairOf.to };
  }
  const leaders = leadersOfTwo(view, chunk, people);
  if (leaders) return { ...result, together: leaders.both, leftEnd: leaders.leftEnd ?? from };
  const subject = lefts.find(
    (g) =>
      (g.before !== 'của' ||
        (isNoun && chunk.from - g.to <= 2) ||
        // "hàng loạt hoạt động của A, bao gồm hội đàm với B"
        hasWord(tokens, g.to, Math.min(g.to + 4, chunk.from), including)) &&
      !g.members.every((m) => consumed.has(m)) &&
      !isPartner(view, chunk, g, lefts) &&
      (!isNoun || governs(tokens, g.to, chunk.from) || isBeforeTalks(view, chunk, g)),
  );

  if (subject && !isNoun && isOfCountry(view, subject.to, chunk.from)) return null;
  const object = objectOf(tokens, chunk, rights);
  const together = metTogether(view, chunk, { lefts, rights, subject, object }, people);
  if (together) return { ...result, ...together };
  // "Sau cuộc gặp với A, B chủ trì cuộc họp": B alone
  if (chunk.trigger.roles === 'chair' && subject?.before === 'với') return null;
  if (chunk.trigger.roles === 'chair' && subject?.before === 'cùng') {
    // "A nói khi cùng B chủ trì lễ khởi động"
    const other = lefts.find((g) => g.to <= subject.from);
    if (other && mixed([...other.members, ...subject.members]))
      return {
        ...result,
        together: indexes([...other.members, ...subject.members]),
        leftEnd: subject.to,
        // "A sẽ cùng B chủ trì"
        ahead: tokens[subject.from - 2]?.low === 'sẽ',
      };
  }
  if (isNoun && isOfBoth(view, chunk) && !object?.members.some((m) => m.mention.name)) {
    // "A và B nhất trí tại cuộc gặp giữa hai nhà lãnh đạo"
    const named = lefts.find((g) => mixed(g.members));
    if (named) return { ...result, together: indexes(named.members), leftEnd: named.to };
    return setting(view, chunk, inClause, people, focus);
  }
  if (subject && subject.before === 'được' && !object) {
    const guest = lefts.find((g) => g.to <= subject.from && g !== subject);
    if (guest)
      return {
        ...result,
        left: subject.members,
        right: guest.members,
        // "A muốn được B tiếp": the wish stands between
        leftEnd: Math.max(guest.to, subject.from - 4),
        passive: true,
      };
  }
  if (object) {
    const between = hasWord(tokens, chunk.to, object.from, new Set(['giữa']));
    const owned = isNoun && object.before === 'của';
    if ((between || owned) && mixed(object.members))
      return { ...result, together: indexes(withoutSubject(tokens, object)) };
    const second = rights[rights.indexOf(object) + 1];
    if (
      second &&
      (second.before === 'với' || between) &&
      second.from - object.to <= 3 &&
      // "Gặp A, B nhất trí với người đồng cấp"
      !hasWord(tokens, object.to, second.from, agreement)
    )
      return { ...result, left: object.members, right: second.members };
    // "Lễ đón B tại Phủ Chủ tịch do A chủ trì"
    if (chunk.trigger.roles === 'welcome' && second && presides(tokens, second))
      return { ...result, left: second.members, right: object.members };
    // "A dự tiệc chiêu đãi do B chủ trì", "A dự chiêu đãi của B"
    if (subject && givers.has(object.before) && chunk.trigger.kind === 'other')
      return { ...result, left: object.members, right: subject.members };
    const reporter = reporterOf(view, chunk, object, lefts, people);
    if (reporter)
      return {
        ...result,
        left: reporter.members,
        right: object.members,
        leftEnd: reporter.to,
        outcome: true,
      };
    const leftEnd = subject?.before === 'của' && !isNoun ? from : (subject?.to ?? from);
    if (subject) return { ...result, left: subject.members, right: object.members, leftEnd };
    // "…; hội đàm với B và gặp C": B has been met already
    const free = lefts.filter((g) => !g.members.every((m) => consumed.has(m)));
    if (free.length > 0 && !isNoun) return null;
    // "Tiếp Tổng thư ký B, Thủ tướng A khẳng định": the subject stands behind the comma
    const split = carried ? null : splitAtComma(tokens, object);
    if (split)
      return {
        ...result,
        left: split.after,
        right: split.before,
        ahead: isNoun && isAhead(tokens, object),
      };
    const after =
      subjectAfter(tokens, object, rights) ??
      speakerAt(view, chunk, object, lefts, people) ??
      (free.length === 0 ? carried : undefined);
    if (after)
      return {
        ...result,
        left: after.members,
        right: object.members,
        ahead: after === carried && isAhead(tokens, after),
      };
    const partner = lefts.length === 0 ? unnamedPartner(view, chunk, object, people, focus) : null;
    return partner === null ? null : { ...result, together: [partner, ...indexes(object.members)] };
  }
  if (subject && mixed(subject.members))
    return { ...result, together: indexes(subject.members), leftEnd: subject.to };
  const shared =
    subject && !isNoun ? sharedObject(view, chunk, subject, groups, people) : undefined;
  if (subject && shared)
    return { ...result, left: subject.members, right: shared.members, leftEnd: subject.to };
  const delegation = subject?.before === 'được' ? null : delegationAfter(view, chunk);
  // "tại cuộc tiếp Đoàn cấp cao Lào, A khẳng định", "Tiếp đoàn, A khẳng định"
  const opens = isNoun || chunk.from === view.sentence.first;
  const host = subject ?? (opens && lefts.length === 0 ? hostBehind(tokens, rights) : undefined);
  if (host && delegation)
    return { ...result, left: host.members, delegation, leftEnd: subject ? subject.to : from };
  const acts = !isNoun || hasWord(tokens, chunk.from - 3, chunk.from, governing);
  if (acts && focus.people.length > 1 && collective(view, from, chunk.from))
    return { ...result, together: bothIn(view, chunk, people) ?? [...focus.people] };
  return isNoun ? setting(view, chunk, inClause, people, focus) : null;
}

/** "A thảo luận với C, trước khi đến D gặp B": C is whom A was with, and does nothing himself. */
const isPartner = (
  { tokens }: SentenceView,
  { from, trigger }: TriggerChunk,
  { before, from: start, to }: Group,
  lefts: readonly Group[],
): boolean =>
  before === 'với' &&
  !trigger.noun &&
  tokens.slice(to, from).some(({ text }) => text === ',') &&
  lefts.some((g) => g.to <= start && g.before !== 'của');

/** "A khẳng định nước này vinh dự được đón tiếp B": what a country does is done by nobody named. */
const isOfCountry = ({ tokens }: SentenceView, from: number, to: number): boolean =>
  ownCountry.within(tokens, from, to) && hasWord(tokens, from, to, speech);
const ownCountry = phraseSet('nước này | nước ông | nước bà | nước mình');

/** "A sẽ hội kiến B; chào xã giao C": what is announced of A goes on; not "A cam kết sẽ điều tra". */
const isAhead = (tokens: readonly Token[], { to }: Group): boolean =>
  !speech.has(tokens[to]?.low ?? '') &&
  (expectationOf(tokens, to, Math.min(to + 3, tokens.length)) === 'announced' ||
    // "A và Đoàn đại biểu cấp cao Việt Nam sẽ hội kiến B"
    (companions.longest(tokens, to) !== null &&
      hasWord(tokens, to, Math.min(to + 12, tokens.length), will)));
const companions = phraseSet('và đoàn | cùng đoàn | và phu nhân | cùng phu nhân');
const will = new Set(['sẽ']);

/** "do A chủ trì", "dưới sự chủ trì của A" */
const presides = (tokens: readonly Token[], { from, to, before }: Group): boolean =>
  before === 'do'
    ? hasPhrase(tokens, to, to + 2, ['chủ', 'trì'])
    : hasPhrase(tokens, from - 4, from, ['sự', 'chủ', 'trì', 'của']);

/** Clause of token `at`: between semicolons, within the sentence. */
export function clause(tokens: readonly Token[], at: number, view: SentenceView): [number, number] {
  let from = view.sentence.first;
  let to = view.sentence.last;
  for (let i = view.sentence.first; i < view.sentence.last; i++) {
    if (tokens[i]?.text !== ';' || partsList(view, i)) continue;
    if (i < at) from = i + 1;
    else {
      to = i;
      break;
    }
  }
  return [from, to];
}

const governing = new Set(['có', 'tiến', 'tổ', 'dự', 'trong', 'bước', 'chủ', 'thực', 'tham']);
/** Under a picture: "A và B trước cuộc hội đàm". */
export const isBeforeTalks = (
  { tokens, sentence }: SentenceView,
  chunk: TriggerChunk,
  group?: Group,
): boolean =>
  sentence.zone === 'caption' &&
  tokens[chunk.from - 1]?.low === 'trước' &&
  (group === undefined || group.to === chunk.from - 1);

const purpose = new Set(['để', 'nhằm']);
/** Whether a subject that ends at `from` governs the noun at `to`: "A đã có cuộc gặp với B". */
function governs(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from <= 14) return hasWord(tokens, from, to, governing);
  // "A dẫn đầu một phái đoàn đã tới B và có cuộc hội kiến với C", not "… đến B để có cuộc gặp với C"
  const near = to - 3;
  // "A đã đặt hoa tại B, thăm C, thăm D, … và có cuộc gặp với E": one more of what A did
  const isOneMore = tokens[near + 1]?.low === 'và';
  return (
    (to - from <= 30 || isOneMore) &&
    hasWord(tokens, near, to, governing) &&
    !hasWord(tokens, near, to, purpose)
  );
}

/** "Sau hội đàm chiều 24/8, A và B chứng kiến …": the verb as a noun. */
export const isSession = (view: SentenceView, chunk: TriggerChunk): boolean =>
  sessions.has(chunk.trigger.name) && isScene(view, chunk);
