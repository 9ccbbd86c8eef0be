import { dayNumber, isoOfDay } from '../day.ts';
import { isCertainDay } from '../edtf.ts';
import type { Exporter } from './exporter.ts';

/** Text of iCalendar (RFC 5545 §3.3.11). */
const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\\;,]/gu, (sign) => `\\${sign}`)
    .replace(/\r\n|\r|\n/gu, '\\n')

    .replace(/[\u0000-\u001f\u007f]/gu, '');

const octets = (text: string): number => new TextEncoder().encode(text).length;

/** A content line folded at 75 octets, never inside a character (§3.1). */
export function fold(line: string): string {
  const lines: string[] = [];
  let current = '';
  let size = 0;
  for (const letter of line) {
    const width = octets(letter);
    if (size + width > 75) {
      lines.push(current);
      current = ' ';
      size = 1;
    }
    current += letter;
    size += width;
  }
  return [...lines, current].join('\r\n');
}

const compact = (iso: string): string => iso.replaceAll('-', '');

/** Held meetings whose day is certain, as all-day events with ids that last. */
export const calendar: Exporter = {
  id: 'calendar',
  name: 'iCalendar',
  extension: 'ics',
  mime: 'text/calendar;charset=utf-8',
  make: ({ indexed: { meetings, people, evidence }, shown }) => {
    let omitted = 0;
    const events = shown.flatMap((at) => {
      const m = meetings[at];
      if (!m || m.status !== 'held' || !isCertainDay(m.date.edtf)) {
        omitted++;
        return [];
      }
      const who =
        m.participants.map(({ person }) => people.get(person)?.name ?? person).join(', ') ||
        m.countries.join(' – ');
      return [
        'BEGIN:VEVENT',
        `UID:${m.id}@cuoc-gap`,
        `DTSTAMP:${compact(m.date.edtf)}T000000Z`,
        `DTSTART;VALUE=DATE:${compact(m.date.edtf)}`,
        `DTEND;VALUE=DATE:${compact(isoOfDay(dayNumber(m.date.edtf) + 1))}`,
        `SUMMARY:${escaped(who)}`,
        ...(m.place === null ? [] : [`LOCATION:${escaped(m.place)}`]),
        `DESCRIPTION:${escaped(evidence.get(m.evidence[0] ?? '')?.exact ?? '')}`,
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
      ];
    });
    const lines = [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Cuoc gap//meetings//VI',
      'CALSCALE:GREGORIAN',
      ...events,
      'END:VCALENDAR',
    ];
    return { text: `${lines.map(fold).join('\r\n')}\r\n`, omitted };
  },
};
