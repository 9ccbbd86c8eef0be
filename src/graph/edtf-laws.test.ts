import * as other from '@edtf-ts/core';
import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber, isoOfDay } from './day.ts';
import { boundsOf, daysInMonth, isCertainDay, memberBounds, parseEdtf } from './edtf.ts';
import { oneRunIn } from './lifelike/one-run-in.ts';
import {
  dated,
  dates,
  days,
  intervals,
  points,
  sets,
  yearless,
} from './lifelike/arbitrary-dates.ts';

type Bounds = ReturnType<typeof boundsOf> | null;

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** What the package `edtf` makes of a text; null where it refuses it. */
function boundsByEdtf(text: string): Bounds {
  try {
    const { min, max } = edtf(text);
    return { earliest: dayOf(min), latest: dayOf(max) };
  } catch {
    return null;
  }
}

/** What the package `@edtf-ts/core` makes of it. */
function boundsByOther(text: string): Bounds {
  const parsed = other.parse(text);
  return parsed.success
    ? { earliest: dayOf(Number(parsed.value.min)), latest: dayOf(Number(parsed.value.max)) }
    : null;
}

describe('two libraries as oracles', () => {
  test.each([
    ['days, months, years', points],
    ['intervals', intervals],
    ['one-of sets', sets],
    ['all of these, doubtful or not', dated],
  ])('%s: where the libraries agree, so do we', (_, texts) => {
    let agreed = 0;
    fc.assert(
      fc.property(texts, (text) => {
        const [one, two] = [boundsByEdtf(text), boundsByOther(text)];
        if (one === null || JSON.stringify(one) !== JSON.stringify(two)) return;
        agreed++;
        expect(boundsOf(text)).toEqual(one);
      }),
    );
    expect(agreed).toBeGreaterThan(oneRunIn(2).numRuns);
  });

  test('what both refuse, we refuse', () => {
    const signs = [...'0123456789', '-', '/', '[', ']', ',', '?', '~', '%', '19', '202', '2024-02'];
    const almost = fc
      .array(fc.constantFrom(...signs), { maxLength: 12 })
      .map((list) => list.join(''));
    const spoiled = fc
      .tuple(dated, fc.nat(), fc.constantFrom(...signs, ''))
      .map(([text, at, sign]) => {
        const cut = at % text.length;
        return text.slice(0, cut) + sign + text.slice(cut + 1);
      });
    let refused = 0;
    fc.assert(
      fc.property(fc.oneof(almost, spoiled), (text) => {
        // a set of intervals is ours: a visit of two days in one of two years
        if (/\[.*\//u.test(text) || boundsByEdtf(text) !== null || boundsByOther(text) !== null)
          return;
        refused++;
        expect(parseEdtf(text)).toBeNull();
      }),
    );
    expect(refused).toBeGreaterThan(oneRunIn(4).numRuns);
  });
});

describe('bounds', () => {
  test('begin before they end, on days of the calendar', () => {
    fc.assert(
      fc.property(dated, (text) => {
        const { earliest, latest } = boundsOf(text);
        expect(earliest !== null && latest !== null && earliest <= latest).toBe(true);
        for (const day of [earliest ?? '', latest ?? ''])
          expect(isoOfDay(dayNumber(day))).toBe(day);
      }),
    );
  });

  test('are those of the members together, whatever their order', () => {
    fc.assert(
      fc.property(fc.array(points, { minLength: 2, maxLength: 5 }), (members) => {
        const all = members.map(boundsOf);
        const expected = {
          earliest: all.map(({ earliest }) => earliest ?? '').sort()[0],
          latest: all
            .map(({ latest }) => latest ?? '')
            .sort()
            .at(-1),
        };
        expect(boundsOf(`[${members.join(',')}]`)).toEqual(expected);
        expect(boundsOf(`[${[...members].reverse().join(',')}]`)).toEqual(expected);
      }),
    );
  });

  test('of a month and of a year hold those of each of its days', () => {
    fc.assert(
      fc.property(days, (day) => {
        const [month, year] = [boundsOf(day.slice(0, 7)), boundsOf(day.slice(0, 4))];
        const order = [year.earliest, month.earliest, day, month.latest, year.latest];
        expect([...order].sort()).toEqual(order);
      }),
    );
  });

  test('of the months of a year lie side by side and fill it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1583, max: 9999 }), (year) => {
        const months = Array.from({ length: 12 }, (_, at) =>
          boundsOf(`${String(year)}-${String(at + 1).padStart(2, '0')}`),
        );
        const whole = boundsOf(String(year));
        expect(months[0]?.earliest).toBe(whole.earliest);
        expect(months[11]?.latest).toBe(whole.latest);
        months.slice(1).forEach(({ earliest }, at) => {
          expect(dayNumber(earliest ?? '')).toBe(dayNumber(months[at]?.latest ?? '') + 1);
        });
      }),
    );
  });

  test('are the same in doubt; the doubt is kept', () => {
    fc.assert(
      fc.property(fc.oneof(points, intervals, sets), (text) => {
        for (const [sign, uncertain, approximate] of [
          ['?', true, false],
          ['~', false, true],
          ['%', true, true],
        ] as const) {
          expect(boundsOf(text + sign)).toEqual(boundsOf(text));
          expect(parseEdtf(text + sign)).toMatchObject({ uncertain, approximate });
        }
        expect(parseEdtf(text)).toMatchObject({ uncertain: false, approximate: false });
      }),
    );
  });

  test('are unknown as soon as the year of one member is', () => {
    fc.assert(
      fc.property(points, yearless, fc.boolean(), (known, unknown, first) => {
        const members = first ? [unknown, known] : [known, unknown];
        const nothing = { earliest: null, latest: null };
        expect(boundsOf(unknown)).toEqual(nothing);
        expect(boundsOf(`[${members.join(',')}]`)).toEqual(nothing);
        expect(boundsOf(members.join('/'))).toEqual(nothing);
        expect(memberBounds(parseEdtf(`[${members.join(',')}]`) ?? never)).toHaveLength(1);
      }),
    );
  });
});

const never = { members: [], uncertain: false, approximate: false };

test('one certain day is what begins and ends on the day it is written as', () => {
  fc.assert(
    fc.property(dates, (text) => {
      const { earliest, latest } = boundsOf(text);
      expect(isCertainDay(text)).toBe(earliest === text && latest === text);
    }),
  );
});

test('nothing may stand before or behind a date', () => {
  const rest = fc.constantFrom(' ', '\n', 'x', '-', ',', '/', '1', '[', ']', '\u0000');
  fc.assert(
    fc.property(dates, rest, (text, more) => {
      expect(parseEdtf(more + text)).toBeNull();
      if (!/[?~%]$/u.test(more)) expect(parseEdtf(text + more)).toBeNull();
    }),
  );
});

test('a month has as many days as the calendar says', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1583, max: 9999 }), fc.integer({ min: 1, max: 12 }), (y, m) => {
      expect(daysInMonth(y, m)).toBe(new Date(Date.UTC(y, m, 0)).getUTCDate());
    }),
  );
});
