import { expect, test } from 'vitest';
import { betweenMarkers, resultsInMarkdown } from './readme-table.ts';

test('results: every part, then the figures with a goal, the others folded away', () => {
  const text = resultsInMarkdown(
    [
      [
        'sameness',
        {
          machine: '2 cores',
          full: true,
          figures: [
            { what: 'distinct dist', of: '4 builds', value: 1, unit: '', goal: { most: 1 } },
            { what: 'meetings', of: 'a|b <i>', value: 12_345, unit: '' },
          ],
        },
      ],
      ['mutation', null],
    ],
    '2026-11-26',
  );
  expect(text).toBe(`Of 2026-11-26, on 2 cores.

| part | size | result |
| --- | --- | --- |
| sameness | full | 2 figures; 1 of 1 goals met |
| mutation | not run |  |

| part | what | of | value | goal | result |
| --- | --- | --- | --- | --- | --- |
| sameness | distinct dist | 4 builds | 1 | ≤ 1 | met |

<details>

<summary>1 figures without a goal</summary>

| part | what | of | value | note |
| --- | --- | --- | --- | --- |
| sameness | meetings | a\\|b &lt;i> | 12,345 |  |

</details>`);
});

const page = 'Before\n<!-- proof: results -->\nold\n<!-- proof: end of results -->\nAfter';

test('only what stands between the markers is replaced', () => {
  expect(betweenMarkers(page, 'proof', 'new')).toBe(
    'Before\n<!-- proof: results -->\n\nnew\n\n<!-- proof: end of results -->\nAfter',
  );
});

test('a page without the markers says which are missing', () => {
  expect(() => betweenMarkers(page, 'bench', 'new')).toThrow('<!-- bench: results -->');
});
