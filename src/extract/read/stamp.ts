import { normalise } from '../text/normalise.ts';
import { linesOf } from './lines.ts';

const stamps = [
  // 07:00 | 07/11/2024 GMT+7 · 15:56, 20/09/2019
  /(?:^|\D)\d{1,2}:\d{2}(?::\d{2})?\s*(?:[|,-]\s*)?(?:GMT\+7\s*)?(?:[|,-]\s*)?(?:ngày\s*)?(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)/iu,
  // Thứ ba, 16/04/2024 17:27 · 26/02/2024 14:05
  /(?:^|\D)(\d{1,2})[/-](\d{1,2})[/-](\d{4})\s*(?:[|,-]\s*)?\d{1,2}:\d{2}/iu,
  // Thứ Hai, 26/02/2024 · Cập nhật: 05/12/2020 · Ngày đăng: 20/09/2019
  /^(?:thứ\s+\S+|chủ nhật|cập nhật|ngày đăng|đăng ngày|published)\s*(?:[:,]\s*)?(?:lúc\s*)?(?:ngày\s*)?(\d{1,2})[/-](\d{1,2})[/-](\d{4})/iu,
];

/** Lines above the body in which a page says when it was published. */
const reach = 6;

/**
 * The day of publication that a page prints above its body, YYYY-MM-DD, or null. Never looks
 * further down: pages are fetched years later, and side columns carry other days.
 */
export function stampOf(text: string): string | null {
  for (const line of linesOf(normalise(text.slice(0, 4000)).text).slice(0, reach)) {
    if (line.text.length > 120) return null;
    for (const pattern of stamps) {
      const [, day = '', month = '', year = ''] = pattern.exec(line.text) ?? [];
      const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
      const date = new Date(`${iso}T00:00:00Z`);
      if (year !== '' && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso))
        return iso;
    }
  }
  return null;
}
