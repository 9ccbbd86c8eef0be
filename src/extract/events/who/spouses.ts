import { phraseSet } from '../../recognise/phrases.ts';
import type { ResolvedMention } from '../../resolve/people/article-person.ts';
import type { Candidate } from '../candidate.ts';
import type { ArticleView, SentenceView } from '../view.ts';

const spouses = phraseSet(
  'phu nhân | phu quân | vợ | chồng | hoàng hậu | vương hậu | vương phi | đệ nhất phu nhân',
);
const joints = phraseSet('và | cùng | cùng với | , cùng | và cả');

/** Adds to each meeting the named wife or husband who its sentences say was there: "A và Phu nhân B", "A cùng phu nhân". */
export function withSpouses<T extends Told>(meetings: readonly T[], article: ArticleView): T[] {
  const married = couplesOf(article);
  return married.size === 0
    ? [...meetings]
    : meetings.map((meeting) => withSpouse(meeting, married, article));
}

type Told = Candidate & { sentences: readonly { sentence: number; rule: string }[] };

function withSpouse<T extends Told>(
  meeting: T,
  married: ReadonlyMap<number, number>,
  { sentences }: ArticleView,
): T {
  const present = new Set([...meeting.people, ...meeting.attendees]);
  const beside = new Set<number>();
  for (const { sentence, rule } of meeting.sentences) {
    const view = sentences[sentence];
    // who stands in the picture of those who talked need not have taken part
    if (!view || ofPictures.test(rule)) continue;
    for (const one of view.people) {
      const spouse = married.get(one.person ?? -1);
      if (spouse === undefined || one.person === null || present.has(spouse)) continue;
      if (!present.has(one.person) || spouseBehind(view, one) === null) continue;
      // "theo lời mời của A và phu nhân", "nhân chuyến thăm của A và phu nhân"
      const isOwner = view.tokens[one.mention.from - 1]?.low === 'của';
      if (!isOwner || meeting.visitors.includes(one.person)) beside.add(spouse);
    }
  }
  return beside.size === 0 ? meeting : { ...meeting, attendees: [...meeting.attendees, ...beside] };
}
const ofPictures = /ảnh|bắt tay/u;

/** By each person of the article the wife or husband whom it names. */
function couplesOf({ sentences }: ArticleView): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const view of sentences)
    for (const one of view.people) {
      const other = spouseOf(view, one)?.person ?? null;
      if (one.person !== null && other !== null && other !== one.person)
        found.set(one.person, other);
    }
  return found;
}

/** "A và Phu nhân B", "A và phu nhân, bà B", "phu nhân Thủ tướng A, bà B", "bà B, phu nhân của A". */
function spouseOf(view: SentenceView, one: ResolvedMention): ResolvedMention | undefined {
  const { tokens, people } = view;
  const { from, to } = one.mention;
  const named = (at: number) =>
    people.find(({ mention }) => mention.from === at && mention.name !== null);
  const behind = spouseBehind(view, one);
  if (behind !== null) {
    const after = spouses.longest(tokens, behind)?.to ?? behind;
    return named(behind) ?? (apart.has(tokens[after]?.low ?? '') ? named(after + 1) : undefined);
  }
  const before = tokens[from - 1]?.low === 'của' ? from - 1 : from;
  const tie = [1, 2, 4].map((length) => before - length).find((at) => endOf(view, at) === before);
  if (tie === undefined) return undefined;
  if (tokens[to]?.text === ',' && tokens[to + 1]?.low === 'bà') return named(to + 1);
  return tokens[tie - 1]?.text === ','
    ? people.find(({ mention }) => mention.to === tie - 1 && mention.name !== null)
    : undefined;
}
const apart = new Set([',', 'là']);

const endOf = ({ tokens }: SentenceView, at: number) => spouses.longest(tokens, at)?.to;

/** The token where a wife or husband stands right behind somebody: "A (phải) | cùng phu nhân"; else null. */
function spouseBehind({ tokens }: SentenceView, { mention: { to } }: ResolvedMention) {
  const at = tokens[to]?.text === '(' && tokens[to + 2]?.text === ')' ? to + 3 : to;
  const joint = joints.longest(tokens, at)?.to;
  return joint !== undefined && spouses.longest(tokens, joint) !== null ? joint : null;
}
