import type { Token } from '../../document.ts';
import type { Chunk } from '../../recognise/chunks.ts';
import type { PersonMention } from '../../recognise/people/person-mention.ts';
import type { PostMention } from '../../recognise/posts/post-mention.ts';
import { elsewhere, isTopic } from '../../recognise/posts/whose-post.ts';
import { endsPost } from '../../recognise/stop-words.ts';

/** The country that stands with a person in his sentence, though no post of his names one, or null. */
export const statedCountry = (
  chunks: readonly Chunk[],
  mention: PersonMention,
  tokens: readonly Token[],
  isBloc: (country: string) => boolean,
): string | null =>
  behind(chunks, mention, tokens, isBloc) ?? within(chunks, mention.posts, tokens, isBloc);

/** The country right before a name, or behind it with "của" or "người": his whatever his name sounds like. */
export function ownCountry(
  chunks: readonly Chunk[],
  { name, from, to }: PersonMention,
  tokens: readonly Token[],
  isBloc: (country: string) => boolean,
): string | null {
  const own = chunks.find((chunk) =>
    chunk.to === from
      ? name?.from === from
      : chunk.from === to + 1 && owning.has(tokens[to]?.low ?? ''),
  );
  // "đặc phái viên về tình hình Ukraine A", "người đứng đầu chính quyền Mỹ tại Iraq B"
  if (own && own.to === from && isElsewhere(own, tokens)) return null;
  const id = own?.kind === 'country' ? own.id : own?.kind === 'party' ? own.country : null;
  return id === 'VN' || (id !== null && isBloc(id)) ? null : id;
}
/** "Đại tá A (người Mỹ gốc Việt)", "B, người Australia": a foreigner whatever his name sounds like; or null. */
export function nativeOf(
  chunks: readonly Chunk[],
  { to }: PersonMention,
  tokens: readonly Token[],
): string | null {
  const at = tokens[to]?.text === '(' || tokens[to]?.text === ',' ? to + 1 : to;
  const own = tokens[at]?.low === 'người' && chunks.find(({ from }) => from === at + 1);
  return own && own.kind === 'country' && own.id !== 'VN' ? own.id : null;
}

const isElsewhere = (chunk: Chunk, tokens: readonly Token[]): boolean =>
  elsewhere.has(tokens[chunk.from - 1]?.low ?? '') ||
  isTopic({ from: chunk.from - topicReach }, chunk, tokens);
const topicReach = 6;
/** "vua A của Nhật Bản", "tiền đạo B người Argentina" */
const owning = new Set(['của', 'người']);

/** The country of a place or an institution. */
const seatOf = (chunk: Chunk): string | null =>
  chunk.kind === 'place' || (chunk.kind === 'organisation' && chunk.body === 'other')
    ? chunk.country
    : null;

/** How many tokens may stand between the country or party of a delegation and "do": a comma, "(CPI)". */
const beforeDo = 4;

/** "đoàn đại biểu Đảng Nhân dân Cách mạng Lào do A dẫn đầu": whose delegation it is. */
export function ledFrom(
  chunks: readonly Chunk[],
  mention: PersonMention,
  tokens: readonly Token[],
): string | null {
  const at = mention.from - 1;
  if (tokens[at]?.low !== 'do') return null;
  const owner = chunks.findLast(
    ({ kind, to }) => (kind === 'party' || kind === 'country') && to <= at,
  );
  if (!owner || at - owner.to > beforeDo) return null;
  // "đoàn Hội Hữu nghị Lào - Việt Nam do A dẫn đầu": of the country named first
  const first = chunks.findLast(({ to }) => to === owner.from - 1);
  const isPair = isDash(tokens[owner.from - 1]) && first?.kind === 'country';
  const isOfDelegation = tokens
    .slice(Math.max(0, owner.from - reach), owner.from)
    .some(({ low }) => low === 'đoàn');
  if (!isOfDelegation) return null;
  if (isPair) return first.id;
  if (owner.kind === 'party') return owner.country;
  return owner.kind === 'country' ? owner.id : null;
}

const isDash = (token: Token | undefined): boolean => token?.text === '-' || token?.text === '–';

const reach = 14;
const reachInBrackets = 24;
/** Words that no post holds, but what explains a person does: "đến từ Đại học …", "làm việc tại …". */
const joining = new Set(['đến', 'từ', 'làm', 'tại', 'với', 'của']);
/** "Giáo sư A thuộc Đại học …", "chuyên gia B tại Viện …": what joins a name to where he works. */
const working = new Set(['thuộc', 'tại', 'của', 'từ', 'đến']);
const houses = new Set(
  'đại học viện trường trung tổ quỹ tập công bộ hãng đài khoa ngân cơ hội'.split(' '),
);

/** Whether an institution follows the name, joined by a word instead of a sign. */
function worksAt(tokens: readonly Token[], at: number): boolean {
  if (!working.has(tokens[at]?.low ?? '')) return false;
  const from = tokens[at]?.low === 'đến' && tokens[at + 1]?.low === 'từ' ? at + 2 : at + 1;
  return houses.has(tokens[from]?.low ?? '');
}

/** "ông A, Phó Chủ tịch Sàn chứng khoán NASDAQ, Hoa Kỳ", "Giáo sư B (Nhật Bản)", "C, Đại học Virginia" */
function behind(
  chunks: readonly Chunk[],
  mention: PersonMention,
  tokens: readonly Token[],
  isBloc: (country: string) => boolean,
): string | null {
  const at = chunks.findIndex((chunk) => chunk.from >= mention.to);
  const after = at < 0 ? [] : chunks.slice(at);
  if (after[0]?.kind !== 'sign' && !worksAt(tokens, mention.to)) return null;
  const bracket = tokens[after[0]?.from ?? -1]?.text === '(';
  const comma = tokens[after[0]?.from ?? -1]?.text === ',';
  // "Theo giáo sư A, Triều Tiên sẽ …": the clause begins behind the comma
  const capital = after[1]?.kind !== 'country' && tokens[after[1]?.from ?? -1]?.cap === true;
  if (comma && tokens[mention.from - 1]?.low === 'theo' && !capital) return null;
  for (const [index, chunk] of after.entries()) {
    if (bracket && tokens[chunk.from]?.text === ')') return null;
    if (
      chunk.from - mention.to > (bracket ? reachInBrackets : reach) ||
      chunk.kind === 'trigger' ||
      chunk.kind === 'name'
    )
      return null;
    const low = tokens[chunk.from]?.low ?? '';
    if (chunk.kind === 'word' && endsPost(low) && !joining.has(low)) return null;
    const next = after[index + 1];
    const id = chunk.kind === 'country' ? chunk.id : seatOf(chunk);
    if (id === null || id === 'VN' || isBloc(id)) continue;
    if (isTopic({ from: mention.to }, chunk, tokens)) continue;
    // "A, Triều Tiên đã …" against "A, Triều Tiên, …"
    if (index === 1 && comma && next !== undefined && next.kind !== 'sign') return null;
    return id;
  }
  return null;
}

/** "giáo sư Đại học Virginia", "chuyên gia tại Viện A, Seoul": where somebody without an office works. */
function within(
  chunks: readonly Chunk[],
  posts: readonly PostMention[],
  tokens: readonly Token[],
  isBloc: (country: string) => boolean,
): string | null {
  for (const post of posts) {
    if (post.head.sphere !== 'other') continue;
    for (const chunk of chunks) {
      if (chunk.from < post.from || chunk.to > post.to || isTopic(post, chunk, tokens)) continue;
      const id = chunk.kind === 'country' ? chunk.id : seatOf(chunk);
      if (id !== null && id !== 'VN' && !isBloc(id)) return id;
    }
  }
  return null;
}
