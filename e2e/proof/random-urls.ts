import { isDeepStrictEqual } from 'node:util';
import type { Random } from '../../src/graph/lifelike/random.ts';
import { decodeState, encodeState } from '../../src/view/state/url-codec.ts';
import { defaults } from '../../src/view/state/view-state.ts';

const names = [...Object.keys(defaults), 'v', 'utm_source', '__proto__', 'constructor', '', 'LENS'];
const pieces = [
  ...[
    'person:',
    'party:',
    'country:',
    'meeting:',
    'tie:',
    '~',
    ',',
    '-',
    '.',
    '/',
    '%',
    '%E1',
    '%00',
  ],
  ...[
    'VN',
    'LA',
    'vn-cpv',
    'kh-hun-sen',
    'm-abc2',
    'Đặng',
    '2022',
    '2022-02',
    '2024-02-30',
    'XXXX',
  ],
  ...[
    'all',
    'leaders',
    'table',
    'path',
    'phone',
    'in_person',
    '1',
    '2',
    '3',
    '0',
    '-date',
    'en',
    'vi',
  ],
  ...[
    '<script>',
    'javascript:',
    "'",
    '"',
    '\u0000',
    '\ud83e',
    '🤝',
    '\u202e',
    '+',
    '%2B',
    'x'.repeat(99),
  ],
];

/** A query string, from nearly a link to plain garbage. */
export function randomUrl({ below, pick, chance }: Random): string {
  if (chance(0.1))
    return String.fromCharCode(...Array.from({ length: below(60) }, () => below(0x10000)));
  const value = () => Array.from({ length: 1 + below(4) }, () => pick(pieces)).join('');
  const pairs = Array.from(
    { length: below(7) },
    () => `${pick(names)}${chance(0.95) ? '=' : ''}${value()}`,
  );
  return `${chance(0.9) ? '?' : ''}${pairs.join(pick(['&', '&', '&', '&&', ';']))}`;
}

export interface UrlReport {
  urls: number;
  /** Those that said anything that differs from the default view. */
  telling: number;
  /** Messages of what was thrown. */
  thrown: string[];
  /** Query strings whose canonical link does not read as the same state, or is written differently again. */
  unstable: string[];
}

/** Decodes random query strings and writes their canonical links. */
export function readRandomUrls(count: number, random: Random): UrlReport {
  const report: UrlReport = { urls: 0, telling: 0, thrown: [], unstable: [] };
  for (; report.urls < count; report.urls++) {
    const search = randomUrl(random);
    try {
      const { state } = decodeState(search);
      const link = encodeState(state);
      const again = decodeState(link);
      if (link !== '') report.telling++;
      const isSame = isDeepStrictEqual(again.state, state) && again.broken.length === 0;
      if (!isSame || encodeState(again.state) !== link) report.unstable.push(search);
    } catch (error) {
      report.thrown.push(`${search}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return report;
}
