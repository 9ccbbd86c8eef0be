import { parseEdtf, type EdtfPoint } from '../../graph/edtf.ts';
import type { Language } from '../state/view-state.ts';

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** A date in words: "18/2/2022 hoặc 18/2/2023", "18 February 2022 or 2023", "có lẽ 18/5/2021". */
export function dateInWords(text: string, lang: Language): string {
  const edtf = parseEdtf(text);
  if (!edtf) return text;
  const say = lang === 'vi' ? vietnamese : english;
  const members = edtf.members.map(({ from, to }) =>
    same(from, to) ? say.point(from) : say.range(from, to),
  );
  const list = members.join(lang === 'vi' ? ' hoặc ' : ' or ');
  if (edtf.approximate) return lang === 'vi' ? `khoảng ${list}` : `about ${list}`;
  if (edtf.uncertain) return lang === 'vi' ? `có lẽ ${list}` : `probably ${list}`;
  return list;
}

const same = (a: EdtfPoint, b: EdtfPoint): boolean =>
  a.year === b.year && a.month === b.month && a.day === b.day;

interface Saying {
  point: (p: EdtfPoint) => string;
  range: (from: EdtfPoint, to: EdtfPoint) => string;
}

const vietnamese: Saying = {
  point: ({ year, month, day }) => {
    if (year === null && month === null) return 'không rõ ngày';
    const known = [day, month, year]
      .filter((part) => part !== null)
      .map(String)
      .join('/');
    if (year === null) return `${day === null ? `tháng ${known}` : known}, không rõ năm`;
    return month === null ? `năm ${known}` : day === null ? `tháng ${known}` : known;
  },
  range: (from, to) => `${vietnamese.point(from)} – ${vietnamese.point(to)}`,
};

const english: Saying = {
  point: ({ year, month, day }) => {
    if (year === null && month === null) return 'date unknown';
    const known = [day, month === null ? null : (months[month - 1] ?? ''), year]
      .filter((part) => part !== null)
      .map(String)
      .join(' ');
    return year === null ? `${known}, year unknown` : known;
  },
  range: (from, to) => `${english.point(from)} – ${english.point(to)}`,
};

/** "18/2/2022", "2/2022", "2022" or ISO, as people type it → EDTF; null if it is none of these. */
export function typedDate(text: string): string | null {
  const plain = text.trim();
  const parts = /^(?:(?:(\d{1,2})[/.-])?(\d{1,2})[/.-])?(\d{4})$/.exec(plain);
  const edtf = parts
    ? [parts[3], parts[2], parts[1]]
        .filter((part) => part !== undefined)
        .map((part) => part.padStart(2, '0'))
        .join('-')
    : plain;
  return /^\d{4}(-\d\d){0,2}$/.test(edtf) && parseEdtf(edtf) ? edtf : null;
}
