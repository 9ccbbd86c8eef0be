/** Colours of countries on the canvas: told apart also without red and green. */
const light = [
  '#b3282d',
  '#1f6fb2',
  '#b8860b',
  '#2c7a57',
  '#7b4fa3',
  '#0e7c86',
  '#a8552b',
  '#5b6b7d',
  '#9c3f74',
  '#4f6d1f',
];
const dark = [
  '#ff8d85',
  '#7db8f2',
  '#efc252',
  '#74cfa3',
  '#c5a3ea',
  '#64cfd9',
  '#eda27c',
  '#a9b8c9',
  '#ef9cc7',
  '#b3cf7c',
];

/** Those that this press writes most about keep one colour for ever. */
const fixed: Record<string, number> = {
  VN: 0,
  LA: 1,
  KH: 2,
  CN: 3,
  RU: 4,
  US: 5,
  CU: 6,
  JP: 8,
  KR: 9,
};

export type ThemeName = 'light' | 'dark';

const rest = { light: '#7d776a', dark: '#7d786d' };

/** The colour of a country, and of nobody's: null. */
export interface Palette {
  colour: (id: string | null, theme: ThemeName) => string;
  /** Whether the colour is its own alone. */
  isOwn: (id: string) => boolean;
}

/**
 * No colour means two countries: those fixed keep theirs, what is left of the ten goes to the first
 * of the others; all others are grey together. `countries` are ids, the most important first.
 */
export function paletteFor(countries: readonly string[]): Palette {
  const own = new Map(
    countries.flatMap((id): [string, number][] => {
      const at = Object.hasOwn(fixed, id) ? fixed[id] : undefined;
      return at === undefined ? [] : [[id, at]];
    }),
  );
  const taken = new Set(own.values());
  const free = light.map((_, at) => at).filter((at) => !taken.has(at));
  for (const id of countries) {
    if (own.has(id)) continue;
    const at = free.shift();
    if (at === undefined) break;
    own.set(id, at);
  }
  return {
    colour: (id, theme) => {
      const at = own.get(id ?? '');
      return (at === undefined ? undefined : (theme === 'dark' ? dark : light)[at]) ?? rest[theme];
    },
    isOwn: (id) => own.has(id),
  };
}
