import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyText, cleanText } from './arbitrary-text.ts';
import { normalise } from './normalise.ts';
import { rewrite } from './rewrite.ts';
import { tokenise } from './tokens.ts';

const plain = (text: string): string => normalise(text).text;

describe('the normal form', () => {
  test('is normal: once more changes nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = normalise(text);
        expect(plain(once.text)).toBe(once.text);
      }),
    );
  });
  test('has no line ends of other systems, no invisible signs, no special spaces or dashes', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(plain(text)).not.toMatch(
          /[\r\u00a0\u00ad\u2000-\u2015\u202a-\u202f\u205f\u2060\u2066-\u2069\u2212\u3000\ufeffÐðƉ]/u,
        );
      }),
    );
  });
  test('is the same for composed and decomposed letters', () => {
    fc.assert(
      fc.property(cleanText, (text) => {
        expect(plain(text.normalize('NFD'))).toBe(plain(text.normalize('NFC')));
      }),
    );
  });
  test('is the same for the line ends of Windows, old Macs and Unix', () => {
    fc.assert(
      fc.property(cleanText, (text) => {
        expect(plain(text.replaceAll('\n', '\r\n'))).toBe(plain(text));
        expect(plain(text.replaceAll('\n', '\r'))).toBe(plain(text));
      }),
    );
  });
  test('is the same with spaces that do not break and with invisible signs between words', () => {
    const signs = fc.constantFrom('\u200b', '\ufeff', '\u2060', '\u200e', '\u00ad');
    fc.assert(
      fc.property(cleanText, signs, (text, sign) => {
        expect(plain(text.replaceAll(' ', '\u00a0'))).toBe(plain(text));
        expect(plain(text.replaceAll(' ', ` ${sign}`))).toBe(plain(text));
      }),
    );
  });
  test('never changes plain Latin text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        expect(plain(text)).toBe(text);
      }),
    );
  });
});

describe('the way back', () => {
  test('leads from begin to begin, from end to end, never backwards', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const { text, toSource } = normalise(source);
        expect(toSource(text.length)).toBe(source.length);
        for (let at = 0; at < text.length; at++)
          expect(toSource(at)).toBeLessThanOrEqual(toSource(at + 1));
      }),
    );
  });
  test('leads from each word to what it is the normal form of', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const { text, toSource } = normalise(source);
        for (const { start, end, kind } of tokenise(text)) {
          if (kind !== 'word' && kind !== 'number') continue;
          const quote = source.slice(toSource(start), toSource(end));
          // where a word was written with other letters, the rest of it decided which ones
          if (/[\u0400-\u04ff]/u.test(quote)) continue;
          expect(plain(quote)).toContain(plain(text.slice(start, end)));
        }
      }),
    );
  });
});

test('a replacement is found where it stood, what stays stays', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'x', 'xx') });
  fc.assert(
    fc.property(letters, fc.constantFrom('', 'y', 'yyy'), (source, next) => {
      const { text, toSource } = rewrite(source, /x+/gu, () => next);
      for (let at = 0; at < text.length; at++)
        expect(toSource(at)).toBeLessThanOrEqual(toSource(at + 1));
      expect(text).toBe(source.replaceAll(/x+/gu, next));
      [...text].forEach((letter, at) => {
        if (letter !== 'y') expect(source[toSource(at)]).toBe(letter);
      });
      expect(toSource(text.length)).toBe(source.length);
    }),
  );
});
