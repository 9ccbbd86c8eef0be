import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { Hint } from './years.ts';

/** "Đại hội XIII", "Đại hội 19 đảng Cộng sản Trung Quốc", with what stands behind. */
const numbered =
  /đại hội(?: đại biểu)?(?: toàn quốc)?(?: đảng)?(?: lần thứ)? ([ivxl]+|\d{1,2})(?![\p{L}\p{M}\d])([^.;,\n]{0,60})/gu;
const reports =
  /(?:kết quả|thành công(?: của| tốt đẹp của)?|vừa tổ chức(?: thành công)?|(?:ngay|đầu tiên) sau)(?: của)? $/u;
const ahead = /(?:tiến tới|chuẩn bị|hướng tới|trước thềm) $/u;

/** Whose congress it is by the words behind its number; that of Viet Nam where they name no other. */
const owners: readonly [words: RegExp, id: string][] = [
  [/^(?: của)? đảng cộng sản trung quốc/u, 'cn-cpc-congress'],
  [/^(?: của)? đảng nhân dân cách mạng lào/u, 'la-lprp-congress'],
  [/^(?: của)? đảng cộng sản cuba/u, 'cu-pcc-congress'],
  [/^(?: của)? đảng lao động triều tiên/u, 'kp-wpk-congress'],
  [/^(?!(?: của)? đảng (?!cộng sản việt nam|ta(?![\p{L}\p{M}])))/u, 'vn-cpv-congress'],
];

/**
 * Congresses of ruling parties whose results a text reports, or that it looks ahead to:
 * "trao đổi về kết quả Đại hội XIII", "tiến tới Đại hội XIV".
 */
export function congressHints(text: string, gazetteer: Gazetteer): Hint[] {
  const hints = new Map<string, Hint>();
  const low = text.toLowerCase();
  for (const { index, 1: number = '', 2: behind = '' } of low.matchAll(numbered)) {
    const before = low.slice(Math.max(0, index - 30), index);
    const kind = reports.test(before) ? 'results' : ahead.test(before) ? 'ahead' : null;
    const owner = owners.find(([words]) => words.test(behind))?.[1];
    const item = itemOf(gazetteer, owner, number);
    if (kind && item)
      hints.set(kind, {
        kind,
        said: `Đại hội ${number.toUpperCase()}`,
        from: item.from,
        until: item.until,
      });
  }
  return [...hints.values()];
}

/** The numbered event of a series of the gazetteer, by its Roman or Arabic number. */
export const itemOf = ({ congresses }: Gazetteer, id: string | undefined, number: string) =>
  congresses
    .find((series) => series.id === id)
    ?.items.find(
      ({ roman, ordinal }) => roman?.toLowerCase() === number || String(ordinal) === number,
    );
