import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyText } from './arbitrary-text.ts';
import { normalise } from './normalise.ts';
import { splitSentences, type ZoneRange } from './sentences.ts';
import { tokenise } from './tokens.ts';

const normal = anyText.map((text) => normalise(text).text);

describe('tokens', () => {
  test('hold every letter of the text once, in order, and nothing else', () => {
    fc.assert(
      fc.property(normal, (text) => {
        let at = 0;
        for (const { start, end, text: piece } of tokenise(text)) {
          expect(text.slice(at, start)).toMatch(/^\s*$/u);
          expect(start).toBeLessThan(end);
          expect(text.slice(start, end)).toBe(piece);
          expect(start).toBeGreaterThanOrEqual(at);
          at = end;
        }
        expect(text.slice(at)).toMatch(/^\s*$/u);
      }),
    );
  });
  test('are what their kind says', () => {
    fc.assert(
      fc.property(normal, (text) => {
        for (const { kind, text: piece, low, cap } of tokenise(text)) {
          if (kind === 'word') expect(piece).toMatch(/^[\p{L}\p{M}]+$/u);
          else if (kind === 'number') expect(piece).toMatch(/^\p{N}+$/u);
          else if (kind === 'break') expect(piece).toMatch(/^\n\s*$/u);
          else expect(piece).toHaveLength(1);
          expect(low).toBe(kind === 'word' ? piece.toLowerCase() : piece);
          expect(cap).toBe(kind === 'word' && piece.charAt(0) !== piece.charAt(0).toLowerCase());
        }
      }),
    );
  });
  test('of two lines are those of each line', () => {
    fc.assert(
      fc.property(normal, normal, (a, b) => {
        const [first, second] = [a.trim(), b.trim()];
        const words = (text: string) =>
          tokenise(text)
            .filter(({ kind }) => kind !== 'break')
            .map(({ text: piece }) => piece);
        expect(words(`${first}\n${second}`)).toEqual([...words(first), ...words(second)]);
      }),
    );
  });
});

describe('sentences', () => {
  /** A text whose lines, or their ends, lie in a zone or, every so often, in none. */
  const pages = fc
    .tuple(normal, fc.array(fc.option(fc.nat({ max: 4 })), { minLength: 1 }))
    .map(([text, pattern]) => {
      const zones: ZoneRange[] = [];
      let start = 0;
      text.split('\n').forEach((line, at) => {
        const zone = at === 0 ? 'title' : 'body';
        const skipped = pattern[at % pattern.length] ?? null;
        const end = start + line.length;
        if (skipped !== null) zones.push({ start: Math.min(end, start + skipped), end, zone });
        start += line.length + 1;
      });
      return { text, zones };
    });

  test('hold every word of the zones once, no word outside, in order', () => {
    fc.assert(
      fc.property(pages, ({ text, zones }) => {
        const tokens = tokenise(text);
        const held = splitSentences(tokens, zones).flatMap(({ first, last }) =>
          Array.from({ length: last - first }, (_, n) => first + n),
        );
        const inside = tokens.flatMap(({ kind, start }, at) =>
          kind !== 'break' && zones.some((zone) => zone.start <= start && start < zone.end)
            ? [at]
            : [],
        );
        expect(held.filter((at) => tokens[at]?.kind !== 'break')).toEqual(inside);
      }),
    );
  });
  test('begin and end at a word or sign of one line, and carry its zone', () => {
    fc.assert(
      fc.property(pages, ({ text, zones }) => {
        const tokens = tokenise(text);
        for (const { start, end, first, last, paragraph, zone } of splitSentences(tokens, zones)) {
          expect([tokens[first]?.start, tokens[last - 1]?.end]).toEqual([start, end]);
          expect(text.slice(start, end)).not.toContain('\n');
          expect(text.slice(start, end).trim()).not.toBe('');
          expect(zones[paragraph]?.zone).toBe(zone);
          expect(zones[paragraph]?.start).toBeLessThanOrEqual(start);
        }
      }),
    );
  });
});
