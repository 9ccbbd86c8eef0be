import { expect, test } from 'vitest';
import { makeArticle } from '../read/make-article.ts';
import { explainLines } from './explain-lines.ts';
import { openMapper } from './mapper.ts';

const { reader } = openMapper({ root: process.cwd(), cached: false });

/** The lines under a heading, up to the next one, without the space before them. */
function under(heading: string, text: string): string[] {
  const lines = explainLines(makeArticle('explain', text, { published: null }), reader);
  const from = lines.indexOf(heading) + 1;
  if (from === 0) return [];
  const next = lines.findIndex((line, i) => i >= from && !line.startsWith(' '));
  return lines.slice(from, next < 0 ? undefined : next).map((line) => line.trim());
}

const text = `Chủ tịch nước Tô Lâm tiếp Chủ tịch Quốc hội Lào Khamla Vilay
Ngày 5/2/2024, Chủ tịch nước Tô Lâm tiếp Chủ tịch Quốc hội Lào Khamla Vilay.
Trước đó, hồi tháng 1/2023, Chủ tịch nước Tô Lâm đã hội đàm với Tổng thống Áo Anna Berger.
Chủ tịch nước Tô Lâm mong sớm được gặp Tổng thống Áo Anna Berger.`;

test('explain names every stage, the rule that fired and what it read', () => {
  expect(under('RECOGNISE', text)).toContain('date     "Ngày 5/2/2024" → 5/2/2024  (ngày D/M)');
  expect(under('RESOLVE', text)).toEqual([
    '0 Tô Lâm: vn-to-lam, VN by gazetteer',
    '1 Khamla Vilay: not in the gazetteer, LA by post',
    '2 Anna Berger: not in the gazetteer, AT by post',
  ]);
  expect(under('EVENTS', text)).toContain('meeting, held, in_person, 2024-02-05, no place');
});

test('explain says why a meeting is told in passing, and why another is none', () => {
  expect(under('TOLD IN PASSING', text)).toEqual([
    'peers: hội đàm: told as past: Tô Lâm + Anna Berger: “Trước đó, hồi tháng 1/2023, Chủ tịch nước Tô Lâm đã hội đàm với Tổng thống Áo Anna Berger.”',
  ]);
  expect(under('DROPPED', text)).toEqual([
    'events, peers: gặp: only wished, possible or denied: “Chủ tịch nước Tô Lâm mong sớm được gặp Tổng thống Áo Anna Berger.”',
  ]);
});
