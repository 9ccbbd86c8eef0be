import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readFolder } from './read-folder.ts';

const folderOf = (files: Record<string, string | Uint8Array>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'articles-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
};

const html = `<!doctype html><html><head><title>Tít</title><meta property="og:site_name" content="Báo Mẫu">
<meta property="article:published_time" content="2024-03-05T08:00:00+07:00"><link rel="canonical" href="https://example.org/a"></head>
<body><nav><a href="/">Trang chủ</a></nav><article><h1>Tít</h1>${'<p>Chiều 5/3, tại Hà Nội, Thủ tướng Trần Văn Hạnh đã tiếp Bộ trưởng Ngoại giao Lào Khamsone Vilaysack đang thăm Việt Nam.</p>'.repeat(6)}</article></body></html>`;

it('reads every format that users have', () => {
  const { articles, errors } = readFolder(
    folderOf({
      'a.txt': '\ufeffTít\r\n\r\nThân bài.',
      'a.json': '{"published":"2024-01-02","url":"https://example.org/x"}',
      'b.md': '---\ntitle: Tít\npublished: 2024-02-03\noutlet: Báo\n---\n# Tít\n\nThân **bài**.',
      'c.html': html,
      'd.ndjson': '{"id":"d1","text":"Một"}\n{"id":"d2","text":"Hai","published":"2020-05-06"}\n',
      'e.txt': Buffer.from(`\ufeffThủ tướng`, 'utf16le'),
    }),
  );
  expect(errors).toEqual([]);
  expect(articles.map(({ id, published }) => [id, published])).toEqual([
    ['a', '2024-01-02'],
    ['b', '2024-02-03'],
    ['c', '2024-03-05'],
    ['d1', null],
    ['d2', '2020-05-06'],
    ['e', null],
  ]);
  expect(articles[0]?.text).toBe('Tít\n\nThân bài.');
  expect(articles[1]).toMatchObject({ outlet: 'Báo', text: 'Tít\n\nThân bài.' });
  expect(articles[2]).toMatchObject({ outlet: 'Báo Mẫu', url: 'https://example.org/a' });
  expect(articles[2]?.text).toContain('Khamsone Vilaysack');
  expect(articles[2]?.text).not.toContain('Trang chủ');
  expect(articles[5]?.text).toBe('Thủ tướng');
});

it('takes no day that the calendar does not have', () => {
  const { articles } = readFolder(
    folderOf({
      'a.md': '---\npublished: 2024-13-45\n---\nThân bài.',
      'b.md': '---\npublished: 2024-02-30\n---\nTít\n07:00 | 01/03/2024\nThân bài.',
      'c.ndjson': '{"id":"c","text":"Một","published":"2024-02-29T07:00:00Z"}',
    }),
  );
  expect(articles.map(({ published }) => published)).toEqual([null, '2024-03-01', '2024-02-29']);
});

it('tells what it cannot read and goes on', () => {
  const { articles, errors } = readFolder(
    folderOf({
      'a.txt': '',
      'b.txt': Buffer.from([0xc3, 0x28, 0xa0, 0xa1, 0xff, 0xfe, 0xfd]),
      'c.txt': 'x'.repeat(2_000_001),
      'd.ndjson': 'broken\n{"id":"ok","text":"Tốt"}',
      'e.txt': 'Tốt',
    }),
  );
  expect(articles.map(({ id }) => id)).toEqual(['ok', 'e']);
  expect(errors.map(({ error }) => error.id)).toEqual(['a', 'b', 'c', 'd.ndjson:1']);
  for (const { error } of errors) expect(error.remedy).not.toBe('');
});

it('has nothing to say of a folder that is not there', () =>
  expect(readFolder('/nowhere/at/all')).toEqual({ articles: [], errors: [] }));
