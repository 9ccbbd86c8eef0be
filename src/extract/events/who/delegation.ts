import type { Token } from '../../document.ts';
import type { ArticlePerson, ResolvedMention } from '../../resolve/people/article-person.ts';
import type { Candidate } from '../candidate.ts';
import { furtherCountries } from './further-countries.ts';
import type { Group, SentenceView, TriggerChunk } from '../view.ts';

/** A delegation met without the name of its head: of a country, or the one told of before. */
export interface Delegation {
  country: string | null;
  /** Countries of more of them: "các đoàn Nga, Úc và Anh". */
  others?: string[];
  /** What people without a head are: firms, friends, veterans. */
  group?: string;
}

/** Between the verb and its delegation: "tiếp và trao đổi thân mật với đoàn". */
const between = new Set('và trao đổi thân mật với các chính thức trọng thể làm việc'.split(' '));
/** Behind "đoàn" alone: nothing more is said of it. */
const closing = new Set(
  ', . ; : ) ! tại ở và vào ngay từ trong khi do với có cho theo sau trước - –'.split(' '),
);
/** How far behind "đoàn" its country may stand: "đoàn quân sự cấp cao Ấn Độ". */
const reach = 7;

/** The delegation that is the object of a verb: "tiếp đoàn", "đón đoàn đại biểu quân sự Lào". */
export function delegationAfter(view: SentenceView, chunk: TriggerChunk): Delegation | null {
  const { tokens, sentence } = view;
  let at = chunk.trigger.name.endsWith(' đoàn') ? chunk.to - 1 : chunk.to;
  while (between.has(tokens[at]?.low ?? '')) at++;
  if (tokens[at]?.low === 'phái') at++;
  if (at >= sentence.last || tokens[at]?.low !== 'đoàn') return null;
  const next = tokens[at + 1];
  if (at + 1 >= sentence.last || closing.has(next?.low ?? '') || next?.kind === 'number')
    return { country: null };
  for (let i = at + 1; i <= at + reach && i < sentence.last; i++) {
    if (closing.has(tokens[i]?.low ?? '') || view.people.some((m) => m.mention.from === i))
      return null;
    const found = view.chunks.find((c) => c.from === i);
    if (found?.kind === 'country')
      return { country: found.id, others: furtherCountries(view, found.to) };
    if (found?.kind === 'party' && found.country !== null) return { country: found.country };
  }
  return null;
}

/** "Bộ trưởng A đón đoàn quân sự B": its head is the only person of B who visits in this article. */
export function nameHeads(
  found: readonly Candidate[],
  visits: readonly Candidate[],
  people: readonly ArticlePerson[],
): void {
  for (const meeting of found) {
    if (!meeting.ofDelegation) continue;
    const [country] = meeting.countries;
    const heads = new Set(visits.flatMap(({ people: [visitor] }) => visitor ?? []));
    const [head, ...others] = [...heads].filter((p) => people[p]?.country === country);
    if (head === undefined || others.length > 0) continue;
    meeting.people = [...meeting.people, head];
    meeting.countries = [];
  }
}

/** "B và các quan chức khác đón đoàn": people without a name or number beside the one who acts. */
export const isRetinue = (tokens: readonly Token[], { from, members }: Group): boolean => {
  const before = tokens[from - 1]?.low ?? '';
  // "A cùng đoàn đại biểu Quốc hội Việt Nam đã hội kiến B"
  const joins = before === 'đoàn' && ['cùng', 'và'].includes(tokens[from - 2]?.low ?? '');
  // "đoàn do A làm Trưởng đoàn đã hội đàm với B"
  const leads = before === 'làm' && members.every(({ mention }) => leadsDelegation(mention));
  return (joins || leads || several.has(before)) && members.every(({ person }) => person === null);
};
const leadsDelegation = ({ posts }: ResolvedMention['mention']): boolean =>
  posts.every(({ head }) => head.category === 'role_head_of_delegation');
const several = new Set(['các', 'nhiều', 'những', 'số', 'đông']);
