/** A photo credit inside a line: [start, end) of the text, so that photographers are nobody's peers. */
export interface Credit {
  start: number;
  end: number;
}

const opening =
  /(?:[ẢAÂâảa]nh|ẢNH|Nguồn(?: ảnh)?|Clip|Video|Đồ họa|Ảnh tư liệu)(?: minh họa| tư liệu)?\s*:\s*/gu;
/** One word of a credit: capitals, an agency, a sign that joins two of them. */
const part = /^(?:[\p{Lu}][\p{L}\p{M}\p{N}.+]*|[/&,-]|[xX])\s*/u;

/** Characters of a credit in brackets; one that goes on was never closed: "(Ảnh: VGP/NhNhững năm qua, …". */
const longestCredit = 80;

/** "Ảnh: TTXVN Ngày 10/5, …": words that begin the next sentence. */
const begins = /^(?:Ngày|Rạng|Sáng|Trưa|Chiều|Tối|Đêm|Hôm|Theo|Tại|Trong|Trước|Sau|Cùng|Phát)\s/u;

/** "Ảnh: VGP/Quang Hiếu. Đón đoàn có …": a full stop, not that of an initial ("V.", "Ng.", "Th."). */
const closes = /^(?!(?:Ng|Th|Tr|Ph|Kh|Nh|Ch)\.)[\p{L}\p{M}]{2,}\.\s*$/u;

/** A word and a colon, not "07:00". */
const labelled = /[^\d\s]\s*:/u;

/** The credits of one line, in order; offsets count in `text`. */
export function creditsOf(text: string): Credit[] {
  if (!labelled.test(text)) return [];
  const credits: Credit[] = [];
  let read = 0;
  for (const match of text.matchAll(opening)) {
    let start = match.index;
    let end = start + match[0].length;
    while (start > read && /\s/u.test(text.charAt(start - 1))) start--;
    if (start > read && text.charAt(start - 1) === '(') start--;
    read = end;
    if (text.charAt(start) === '(') {
      const close = text.indexOf(')', end);
      const last = close < 0 ? text.length : close + 1;
      if (last - start <= longestCredit) {
        credits.push({ start, end: last });
        continue;
      }
    }
    for (let count = 0; count < 7; count++) {
      const word = part.exec(text.slice(end, end + 40))?.[0];
      if (word === undefined || (count > 0 && begins.test(word))) break;
      // "Ảnh: TTXVN Chiều 5/3, …": a capital before lower case begins the next sentence
      if (count > 0 && /^\p{Ll}/u.test(text.slice(end + word.length)) && /\s$/u.test(word)) break;
      end += word.length;
      if (closes.test(word)) break;
    }
    if (/^[.)]/u.test(text.slice(end))) end++;
    credits.push({ start, end });
  }
  return credits;
}

/** What stands in brackets behind an author who wrote it from other sources; as a pattern. */
export const compiled = 'tổng hợp|t/h|lược dịch|biên dịch|[Tt]heo [^)]{2,40}';

/** "… Nguyễn Văn A (TTXVN)", "… Thu Hà (theo BBC)": who wrote it, behind the last sentence of a line. */
const byline = new RegExp(
  String.raw`[.!?…”"]\s+(?:\p{Lu}[\p{Ll}\p{M}]*\s*){2,5}\((?:${compiled}|TTXVN[^)]{0,20}|VOV[^)]{0,20}|Vietnam\+)\)\.?$`,
  'u',
);

/** The author at the end of one line; offsets count in `text`. */
export function bylineOf(text: string): Credit[] {
  const tail = Math.max(0, text.length - longestByline);
  const match = byline.exec(text.slice(tail));
  return match ? [{ start: tail + match.index + 1, end: text.length }] : [];
}
const longestByline = 110;
