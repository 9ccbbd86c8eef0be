import type { ResolvedMention } from '../../resolve/people/article-person.ts';
import { holderOf } from '../../resolve/people/coreference.ts';
import { speech } from '../telling/cues.ts';
import type { ArticleView, SentenceView } from '../view.ts';

const joints = new Set([',', 'và', 'cùng', 'với']);
/** A clause begins whose subject the last country is: "gặp Tổng thống Nga, Mỹ sẽ …". */
const acting = new Set([...speech, 'sẽ', 'đã', 'đang', 'đều', 'cũng', 'vẫn', 'phải']);

/** "đoàn Nga, Úc và Anh": the countries with which a list goes on at token `at`, behind its first. */
export function furtherCountries(
  { tokens, chunks, sentence, people }: SentenceView,
  at: number,
): string[] {
  const found: string[] = [];
  let to = at;
  while (to < sentence.last && joints.has(tokens[to]?.low ?? '')) {
    let from = to + 1;
    while (joints.has(tokens[from]?.low ?? '') || tokens[from]?.low === 'nước') from++;
    const next = chunks.find((c) => c.from === from);
    const isUnknown =
      next?.kind === 'name' && found.length > 0 && joints.has(tokens[next.to]?.low ?? '');
    if (next?.kind !== 'country' && !isUnknown) break;
    if (people.some(({ mention }) => mention.from === from)) break;
    if (next.kind === 'country') found.push(next.id);
    to = next.to;
  }
  return acting.has(tokens[to]?.low ?? '') ? found.slice(0, -1) : found;
}

/** "các Bộ trưởng Quốc phòng A", of whom each country has one; not "các bộ trưởng A". */
function isOneOfEach({ mention }: ResolvedMention, { tokens, chunks }: SentenceView): boolean {
  const [post] = mention.posts;
  if (post?.head.category !== 'minister') return true;
  const country = chunks.find((c) => c.kind === 'country' && c.from > post.from);
  return tokens
    .slice(post.from + head, Math.min(country?.from ?? post.to, mention.to))
    .some(({ low }) => !counting.has(low));
}
/** Words of "bộ trưởng". */
const head = 2;
const counting = new Set(['các', 'nước', 'của', 'bộ']);

/** "lãnh đạo Nga, Pháp và Đức": one for each country, whom the article names elsewhere or nowhere. */
export function ofEachCountry(
  members: readonly ResolvedMention[],
  view: SentenceView,
  { page, people }: ArticleView,
): ResolvedMention[] {
  return members.flatMap((member) => {
    const { mention } = member;
    if (mention.name !== null || mention.posts.length === 0 || mention.country === null)
      return [member];
    const more = furtherCountries(view, mention.to);
    const each = more.length > 0 && isOneOfEach(member, view) ? { ofEach: true as const } : {};
    return [
      { ...member, ...each },
      ...more.map((country) => ({
        ...member,
        ...each,
        person: holderOf(page, people, { ...mention, country }),
        mention: { ...mention, country },
      })),
    ];
  });
}
