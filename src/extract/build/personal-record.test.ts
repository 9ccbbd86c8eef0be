import { expect, test } from 'vitest';
import { PersonalRecord } from './personal-record.ts';
import { familiesOf } from './post-family.ts';

interface Line {
  article: number;
  years?: string[];
  sex?: 'f' | 'm';
  posts?: string[];
}

const seen = ({ article, years = ['2024'], sex }: Line) => ({
  article,
  fact: { sex: sex ?? null },
  years: new Set(years),
});

/** Whether the last of these may be the human being of all before. */
function mayHold(...lines: Line[]): boolean {
  const record = new PersonalRecord();
  const last = lines.pop() as Line;
  for (const line of lines) record.add(seen(line), familiesOf(line.posts ?? []));
  return record.mayHold(seen(last), familiesOf(last.posts ?? []));
}

const ambassador = ['Đại sứ Việt Nam tại Lào'];
const secretary = ['Bí thư Tỉnh ủy Sơn La'];
const minister = ['Bộ trưởng Quốc phòng'];

test.each<[boolean, string, Line[]]>([
  [true, 'nothing is known yet', [{ article: 0 }]],
  [true, 'another article', [{ article: 0 }, { article: 1 }]],
  [false, 'the same article', [{ article: 0 }, { article: 1 }, { article: 0 }]],
  [
    true,
    'the same sex',
    [
      { article: 0, sex: 'f' },
      { article: 1, sex: 'f' },
    ],
  ],
  [false, 'another sex', [{ article: 0, sex: 'f' }, { article: 1 }, { article: 2, sex: 'm' }]],
  [true, 'a sex not told', [{ article: 0, sex: 'f' }, { article: 1 }]],
  [true, 'no sex told so far', [{ article: 0 }, { article: 1, sex: 'm' }]],
  [
    true,
    'one career',
    [
      { article: 0, posts: ambassador },
      { article: 1, posts: ambassador },
    ],
  ],
  [
    false,
    'two careers',
    [
      { article: 0, posts: ambassador },
      { article: 1, posts: secretary },
    ],
  ],
  [
    false,
    'two careers, told apart by posts of both',
    [
      { article: 0, posts: [...ambassador, ...minister] },
      { article: 1, posts: secretary },
    ],
  ],
  [
    true,
    'two careers of which one is shared',
    [
      { article: 0, posts: [...ambassador, ...minister] },
      { article: 1, posts: [...minister, ...secretary] },
    ],
  ],
  [
    false,
    'a career of one year among several',
    [
      { article: 0, posts: secretary },
      { article: 1, posts: [...secretary, ...minister] },
      { article: 2, posts: minister },
    ],
  ],
  [
    true,
    'a post of no career',
    [
      { article: 0, posts: ambassador },
      { article: 1, posts: ['Ủy viên'] },
    ],
  ],
  [
    true,
    'two careers in two years',
    [
      { article: 0, posts: ambassador, years: ['2023'] },
      { article: 1, posts: secretary, years: ['2024'] },
    ],
  ],
  [
    true,
    'two careers, the year of the first not sure',
    [
      { article: 0, posts: ambassador, years: ['2023', '2024'] },
      { article: 1, posts: secretary, years: ['2023'] },
    ],
  ],
  [
    true,
    'two careers, no year known',
    [
      { article: 0, posts: ambassador, years: [] },
      { article: 1, posts: secretary, years: [] },
    ],
  ],
  [
    false,
    'another career in one of the years that it may be',
    [
      { article: 0, posts: ambassador, years: ['2024'] },
      { article: 1, posts: secretary, years: ['2023', '2024'] },
    ],
  ],
])('%s: %s', (expected, _, lines) => {
  expect(mayHold(...lines)).toBe(expected);
});
