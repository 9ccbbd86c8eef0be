import type { Token } from '../../document.ts';
import { Phrases } from '../../recognise/phrases.ts';
import type { ArticlePerson } from '../../resolve/people/article-person.ts';
import { pairAt } from './country-pairs.ts';
import { scenes, type FoundSides } from '../telling/setting.ts';
import { sideOf } from './sides.ts';
import type { Group, SentenceView, TriggerChunk } from '../view.ts';

const list = (all: string): string[] => all.split('|').map((form) => form.trim());

/** What people who are met together, nobody by name, are: firms, friends of the country, the young. */
const forms: Record<string, string[]> = {
  business: list(
    'doanh nghiệp | doanh nhân | nhà đầu tư | tập đoàn | công ty | ngân hàng | quỹ đầu tư | phòng thương mại | liên đoàn kinh tế',
  ),
  friends: list(
    'hội hữu nghị | hội đồng hữu nghị | tổ chức hữu nghị | bạn bè | nhân sĩ | thân nhân | cựu chiến binh | lão thành | ' +
      'cố vấn | chuyên gia | học giả | trí thức | nhà khoa học | giáo sư',
  ),
  young: list('sinh viên | thanh niên | học sinh'),
  lawmakers: list('nghị sĩ | nghị sỹ'),
};
const kinds = new Phrases<string>();
for (const [kind, all] of Object.entries(forms)) for (const form of all) kinds.add(form, kind);

/** Between the verb and those whom it is done with: "với đại diện lãnh đạo của gần 60 doanh nghiệp". */
const openers = new Set(
  (
    'với cùng và thân mật các những một số nhiều đông đảo gần hơn trên khoảng đại diện ban lãnh đạo người đứng đầu cấp ' +
    'cao của đoàn biểu nhóm cộng đồng nhà hàng lớn trẻ cựu tiêu giới thế hệ hội hiệp liên minh đồng'
  ).split(' '),
);
const longestOpening = 14;

/** How far behind them their country may stand: "doanh nghiệp, nhà đầu tư hàng đầu của Nhật Bản". */
const reach = 10;
/** Behind it something else begins: "doanh nghiệp tại Nhật Bản" may be anybody's. */
const barriers = new Set(
  'đang đã từng sẽ tại ở do về để nhằm trong khi sang đến tới vào cho bên'.split(' '),
);
/** People of the country, wherever they live. */
const own = new Set(['kiều', 'gốc', 'người']);

interface Gathering {
  kind: string;
  /** Its country, or both of "Hội Hữu nghị Việt Nam - Lào". */
  countries: string[];
  to: number;
}

/** Who a verb or noun of meeting names as a group: "gặp gỡ các doanh nghiệp Pháp". */
function gatheringAt(view: SentenceView, chunk: TriggerChunk): Gathering | null {
  const { tokens, sentence, chunks } = view;
  const limit = Math.min(chunk.to + longestOpening, sentence.last);
  let at = chunk.to;
  while (at < limit && isOpener(tokens[at]) && !kinds.longest(tokens, at, sentence.last)) at++;
  const hit = kinds.longest(tokens, at, sentence.last);
  const [kind] = hit?.values ?? [];
  if (!hit || kind === undefined) return null;
  for (let i = hit.to; i <= Math.min(hit.to + reach, sentence.last - 1); i++) {
    const token = tokens[i];
    if (token?.text === ',' ? !joinsMore(tokens, i, sentence.last) : isEnd(token)) return null;
    const country = chunks.find((c) => c.kind === 'country' && c.from === i);
    if (country?.kind !== 'country') continue;
    if (own.has(tokens[i - 1]?.low ?? '')) return null;
    return { kind, ...(pairAt(view, i) ?? { countries: [country.id], to: country.to }) };
  }
  return null;
}

/**
 * "A gặp gỡ các doanh nghiệp Pháp", "Tại cuộc gặp với đại diện Hội Hữu nghị Việt Nam - Lào, A khẳng định": A and
 * people of another country, none of whom is named.
 */
export function metTogether(
  view: SentenceView,
  chunk: TriggerChunk,
  { lefts, rights, subject, object }: Around,
  people: readonly ArticlePerson[],
): Partial<FoundSides> | null {
  const { roles, noun } = chunk.trigger;
  if (roles !== 'peers' && roles !== 'host') return null;
  const met = gatheringAt(view, chunk);
  if (!met) return null;
  // "gặp lãnh đạo các công ty Pháp, A khẳng định" reads as one list of two
  const rest = (object?.members ?? []).filter(
    ({ mention, person }) => mention.from >= met.to && person !== null,
  );
  const [first] = rest;
  const isBehind = first && view.tokens[first.mention.from - 1]?.text === ',';
  // "tiếp đoàn doanh nghiệp Pháp do ông B dẫn đầu"
  if (first && !(object && object.from < met.to && isBehind)) return null;
  if (object?.members.some(({ mention }) => mention.name && mention.from < met.to)) return null;
  const before = view.tokens[chunk.from - 1]?.low ?? '';
  const isScene = scenes.has(before) || before === 'khi';
  const opens = noun || isScene || chunk.from === view.sentence.first;
  const isNamed = ({ members }: Group) => members.some(({ person }) => person !== null);
  const behind =
    first && object
      ? { ...object, from: first.mention.from, members: rest, before: ',' }
      : rights.find((g) => g.from > met.to && g.before === ',' && isNamed(g));
  const speaker = isScene ? lefts.find(isNamed) : undefined;
  const host = subject ?? speaker ?? (opens && lefts.length === 0 ? behind : undefined);
  const [leader] = host?.members ?? [];
  if (!host || !leader || !isNamed(host)) return null;
  const side = sideOf(leader, people);
  const country = met.countries.find((id) => id !== side);
  if (side === null || country === undefined) return null;
  const delegation = { country, group: met.kind };
  // "B sẽ tham gia hoạt động của A, gồm gặp doanh nghiệp": what stands before A is of it too
  if (host.before === 'của') return { left: host.members, delegation };
  return { left: host.members, delegation, leftEnd: Math.min(host.to, chunk.from) };
}

/** Whether somebody is of those who are met as a group: "Chủ tịch Tập đoàn A" of the firms. */
export const isOneOf = (person: ArticlePerson | undefined, kind: string): boolean =>
  (person?.posts ?? []).some(
    ({ text }) =>
      // "lãnh đạo các công ty" is nobody's post
      !text.includes('các') && (forms[kind] ?? []).some((form) => text.includes(form)),
  );

interface Around {
  lefts: readonly Group[];
  rights: readonly Group[];
  subject: Group | undefined;
  object: Group | undefined;
}

const ends = new Set(['.', ';', ':', '(', '"', '“']);
const isEnd = (token: Token | undefined): boolean =>
  token === undefined || ends.has(token.text) || barriers.has(token.low);

const isOpener = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'number' || openers.has(token.low));

/** "doanh nghiệp, nhà đầu tư Nhật Bản": more of them behind the comma. */
const joinsMore = (tokens: readonly Token[], comma: number, last: number): boolean =>
  kinds.longest(tokens, comma + 1, last) !== null;
