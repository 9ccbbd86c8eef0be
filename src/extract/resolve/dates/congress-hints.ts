import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { Hint } from './years.ts';

const roman =
  /đại hội(?: đại biểu)?(?: toàn quốc)?(?: đảng)?(?: lần thứ)? ([ivxl]+)(?![\p{L}\p{M}])/gu;
const reports = /(?:kết quả|thành công(?: của| tốt đẹp của)?)(?: của)? $/u;
const ahead = /(?:tiến tới|chuẩn bị|hướng tới|trước thềm) $/u;

/**
 * Party congresses of Viet Nam whose results a text reports, or that it looks ahead to:
 * "trao đổi về kết quả Đại hội XIII", "tiến tới Đại hội XIV".
 */
export function congressHints(text: string, gazetteer: Gazetteer): Hint[] {
  const congresses = gazetteer.congresses.find(({ id }) => id === 'vn-cpv-congress');
  const hints = new Map<string, Hint>();
  const low = text.toLowerCase();
  for (const match of low.matchAll(roman)) {
    const before = low.slice(Math.max(0, match.index - 24), match.index);
    const kind = reports.test(before) ? 'results' : ahead.test(before) ? 'ahead' : null;
    const item = congresses?.items.find((one) => one.roman?.toLowerCase() === match[1]);
    if (kind && item)
      hints.set(kind, {
        kind,
        said: `Đại hội ${item.roman ?? ''}`,
        from: item.from,
        until: item.until,
      });
  }
  return [...hints.values()];
}
