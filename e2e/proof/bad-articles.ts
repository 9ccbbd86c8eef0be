import type { Random } from '../../src/graph/lifelike/random.ts';

/** A file as a user may have it, or a line of NDJSON. */
export type BadArticle = { kind: string } & (
  { path: string; bytes: Uint8Array } | { line: string }
);

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function utf16(text: string, bigEnd: boolean): Uint8Array {
  const codes = [0xfeff, ...Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))];
  return Uint8Array.from(codes.flatMap((c) => (bigEnd ? [c >> 8, c & 255] : [c & 255, c >> 8])));
}

const signs =
  '.,;:!?()[]{}<>/\\|"\'“”‘’–—-…@#%&*+=~^_`\u00a0\u200b\u202e\u0000\u0301\u0323\ufeff\ud83e\udd1d';
const markup = [
  ...['<p>', '</p>', '<div', '>', '</div>', '<script>alert(1)</script>', '<!--', '-->', '&nbsp;'],
  ...['<article>', '</article>', '<h1>', '</h1>', '<br>', '<li>', '<time datetime="2024-02-31">'],
  ...['<meta property="og:title" content="Tít">', '<a href="javascript:x">', '</a>', '<table>'],
];

/** Makes bad articles out of good ones; the same random numbers make the same articles. */
export function badArticles(seeds: readonly string[], random: Random): () => BadArticle {
  const { below, pick, chance } = random;
  const sentences = seeds.flatMap((text) => text.split(/(?<=[.!?])\s+|\n+/u)).filter(Boolean);
  const words = seeds.flatMap((text) => text.split(/\s+/u)).filter(Boolean);
  const lengthOf = () => 300 + below(2500);
  /** A stretch of a seed. */
  const stretch = () => {
    const text = pick(seeds);
    const from = below(text.length);
    return text.slice(from, from + lengthOf());
  };
  const many = (from: readonly string[], count: number, joint: string) =>
    Array.from({ length: count }, () => pick(from)).join(joint);
  const news = () => many(sentences, 3 + below(15), chance(0.5) ? ' ' : '\n');
  const spoil = (text: string, spoilt: (letter: string) => string, share: number) =>
    [...text].map((letter) => (chance(share) ? spoilt(letter) : letter)).join('');
  const txt = (text: string) => ({ path: 'a.txt', bytes: bytesOf(text) });

  const kinds: Record<string, () => { path: string; bytes: Uint8Array } | { line: string }> = {
    binary: () => ({
      path: pick(['a.txt', 'a.md', 'a.html']),
      bytes: Uint8Array.from({ length: below(1500) }, () => below(256)),
    }),
    'UTF-16': () => ({ path: 'a.txt', bytes: utf16(stretch(), chance(0.5)) }),
    'byte order marks': () => txt(`\ufeff${chance(0.3) ? '\ufeff' : ''}${stretch()}`),
    'lone surrogates': () => ({
      line: JSON.stringify({
        id: 'a',
        text: spoil(stretch(), (letter) => pick(['\ud800', '\udfff', letter]), 0.05),
      }),
    }),
    NUL: () => txt(spoil(stretch(), (letter) => `\u0000${letter}`, 0.1)),
    truncated: () => {
      const bytes = bytesOf(stretch());
      return { path: 'a.txt', bytes: bytes.slice(below(bytes.length), below(bytes.length) + 40) };
    },
    'bytes flipped': () => {
      const bytes = bytesOf(stretch());
      for (let n = below(40); n > 0; n--) bytes[below(bytes.length)] = below(256);
      return { path: 'a.txt', bytes };
    },
    'HTML soup': () => ({
      path: 'a.html',
      bytes: bytesOf(many([...markup, pick(sentences), pick(sentences)], 10 + below(50), ' ')),
    }),
    'markdown with broken front matter': () => ({
      path: 'a.md',
      bytes: bytesOf(
        `---\n${pick(['title: [', 'published: 2024-13-45', ': :', '- a: &x *x'])}\n---\n${news()}`,
      ),
    }),
    'sentences shuffled': () => txt(news()),
    'sentences spliced': () => {
      const half = (text: string) => text.slice(0, below(text.length));
      const parts = Array.from(
        { length: 4 + below(12) },
        () => `${half(pick(sentences))} ${pick(sentences).slice(below(60))}`,
      );
      return txt(parts.join('\n'));
    },
    'words shuffled': () => txt(many(words, 50 + below(300), ' ')),
    'letters spoilt': () => txt(spoil(stretch(), () => pick([...signs]), 0.04)),
    'numbers changed': () =>
      txt(stretch().replace(/\d+/gu, () => String(below(pick([5, 40, 3000, 1e9]))))),
    'capitals changed': () =>
      txt(chance(0.5) ? stretch().toUpperCase() : spoil(stretch(), (c) => c.toUpperCase(), 0.3)),
    'lines broken': () =>
      txt(spoil(stretch(), (letter) => pick([`\n${letter}`, `\r${letter}`, '\r\n']), 0.03)),
    'spaces lost': () => txt(stretch().replace(/\s/gu, (space) => (chance(0.3) ? '' : space))),
    'one huge line': () =>
      txt(many(chance(0.5) ? sentences : words, (chance(0.02) ? 2500 : 60) + below(200), ' ')),
    'one sign over and over': () =>
      txt(pick([...signs, 'Đ', '1/', 'ông ', 'Thủ tướng ', '- ']).repeat(1 + below(8000))),
    'records that are none': () => ({
      line: pick([
        '',
        '{',
        '[]',
        'null',
        '{"id":1}',
        '{"id":"a","text":""}',
        JSON.stringify(stretch()),
        stretch(),
      ]),
    }),
    empty: () => txt(pick(['', ' ', '\n\n\n', '\ufeff', '\u0000', '\u200b'])),
  };
  const names = Object.keys(kinds);
  let made = 0;
  return () => {
    const kind = names[made++ % names.length] ?? 'empty';
    return { kind, ...(kinds[kind]?.() ?? txt('')) };
  };
}
