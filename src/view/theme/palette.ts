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

/** The colour of a country; one of ten by its letters where it has none of its own. */
export function countryColour(id: string | null, theme: ThemeName): string {
  const list = theme === 'dark' ? dark : light;
  if (id === null) return theme === 'dark' ? '#a2a9b7' : '#62646d';
  const own = Object.hasOwn(fixed, id) ? fixed[id] : undefined;
  const at =
    own ?? [...id].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) % list.length;
  return list[at] ?? '#62646d';
}
