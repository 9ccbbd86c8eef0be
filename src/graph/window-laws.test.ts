import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber, isoOfDay } from './day.ts';
import { boundsOf, parseEdtf } from './edtf.ts';
import { dated, dates, days, points, yearless } from './lifelike/arbitrary-dates.ts';
import { toRows } from './rows.ts';
import { daysOf, fitsOf, whenOf, type DayWindow, type Window } from './window.ts';

/** How one date fits a window. */
function fit(date: string, window: DayWindow) {
  const { spans, open } = whenOf(date);
  return fitsOf({ spans: toRows([spans.flat()]), open: Uint8Array.of(open ? 1 : 0) }, window)[0];
}

const ends = fc.option(points, { nil: null });
const windows: fc.Arbitrary<Window> = fc.record({ from: ends, to: ends });
const rank = { no: 0, possible: 1, certain: 2, undefined: -1 };

test('a typed end means its first day as a beginning, its last as an end', () => {
  fc.assert(
    fc.property(points, (point) => {
      const { earliest, latest } = boundsOf(point);
      expect(daysOf({ from: point, to: point })).toEqual({
        first: dayNumber(earliest ?? ''),
        last: dayNumber(latest ?? ''),
      });
    }),
  );
});

test('an end that is no date, or no single one, is open', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.constant('[2022,2023]'), yearless), (text) => {
      if (parseEdtf(text)?.members.length === 1 && boundsOf(text).earliest !== null) return;
      expect(daysOf({ from: text, to: text })).toEqual({ first: -Infinity, last: Infinity });
    }),
  );
});

describe('how a date fits a window', () => {
  test('is told by looking at each of its days', () => {
    const near = fc.tuple(days, fc.integer({ min: -500, max: 500 }), fc.nat({ max: 400 }));
    const suffix = fc.constantFrom('', '?', '~', '%');
    fc.assert(
      fc.property(near, fc.constantFrom(10, 7, 4), suffix, ([day, shift, size], length, sign) => {
        const date = day.slice(0, length);
        const [first, last] = [dayNumber(day) + shift, dayNumber(day) + shift + size];
        const { earliest, latest } = boundsOf(date);
        const all: boolean[] = [];
        for (let at = dayNumber(earliest ?? ''); at <= dayNumber(latest ?? ''); at++)
          all.push(first <= at && at <= last);
        const inside = all.every(Boolean) && sign !== '?' && sign !== '%';
        const expected = inside ? 'certain' : all.some(Boolean) ? 'possible' : 'no';
        expect(fit(date + sign, { first, last })).toBe(expected);
      }),
    );
  });

  test('gets no worse when the window is widened', () => {
    fc.assert(
      fc.property(dates, windows, fc.nat({ max: 9000 }), fc.nat({ max: 9000 }), (date, w, a, b) => {
        const { first, last } = daysOf(w);
        const wider = fit(date, { first: first - a, last: last + b });
        expect(rank[wider ?? 'undefined']).toBeGreaterThanOrEqual(
          rank[fit(date, { first, last }) ?? 'undefined'],
        );
      }),
    );
  });

  test('a day that is certain falls in one of two windows that share all time', () => {
    fc.assert(
      fc.property(days, days, (day, cut) => {
        const before = fit(day, { first: -Infinity, last: dayNumber(cut) });
        const after = fit(day, { first: dayNumber(cut) + 1, last: Infinity });
        expect([before, after].sort()).toEqual(['certain', 'no']);
      }),
    );
  });

  test('what is not in two windows side by side is in neither, nor in both together', () => {
    fc.assert(
      fc.property(dated, days, fc.nat({ max: 800 }), fc.nat({ max: 800 }), (date, day, a, b) => {
        const first = dayNumber(day);
        const fits = [
          fit(date, { first, last: first + a }),
          fit(date, { first: first + a + 1, last: first + a + 1 + b }),
        ];
        const both = fit(date, { first, last: first + a + 1 + b });
        expect(both === 'no').toBe(fits.every((one) => one === 'no'));
      }),
    );
  });

  test('without any window everything fits, and what is settled is certain', () => {
    fc.assert(
      fc.property(dates, (date) => {
        const found = fit(date, daysOf({ from: null, to: null }));
        const settled = boundsOf(date).earliest !== null && !/[[?%]/u.test(date);
        expect(found).toBe(settled ? 'certain' : 'possible');
      }),
    );
  });

  test('a date without a year may fall in every window, certainly in none', () => {
    fc.assert(
      fc.property(yearless, windows, (date, window) => {
        expect(fit(date, daysOf(window))).toBe('possible');
      }),
    );
  });
});

test('days are numbered without gaps, there and back', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -1000, max: 1000 }), (day, shift) => {
      expect(isoOfDay(dayNumber(day))).toBe(day);
      expect(dayNumber(isoOfDay(dayNumber(day) + shift)) - dayNumber(day)).toBe(shift);
    }),
  );
});
