import { parseEdtf } from '../../graph/edtf.ts';
import { parseNodeRef, parseRef } from '../../graph/ref.ts';
import { meetingKinds } from '../../graph/schema.ts';
import { lenses } from '../../graph/lens.ts';
import { columns, defaults, languages, views, type ViewState } from './view-state.ts';

/** How one parameter is written; `parse` gives undefined for what it cannot read. */
interface Codec<T> {
  parse: (text: string) => T | undefined;
  format: (value: T) => string;
}

const oneOf = <T extends string>(options: readonly T[]): Codec<T> => ({
  parse: (text) => options.find((option) => option === text),
  format: (value) => value,
});

const text = (pattern: RegExp): Codec<string | null> => ({
  parse: (value) => (pattern.test(value) ? value : undefined),
  format: (value) => value ?? '',
});

const listOf = <T extends string>(pattern: RegExp, options?: readonly T[]): Codec<T[]> => ({
  parse: (value) => {
    const items = [...new Set(value.split(','))];
    const good = items.every((item) =>
      options ? options.includes(item as T) : pattern.test(item),
    );
    return good && items.length <= 60 ? (items as T[]) : undefined;
  },
  format: (value) => value.join(','),
});

const flag: Codec<boolean> = {
  parse: (value) => (value === '1' ? true : undefined),
  format: () => '1',
};
const id = /^[A-Za-z0-9][A-Za-z0-9._-]{0,80}$/;

const day: Codec<string | null> = {
  parse: (value) => (/^\d{4}(-\d\d){0,2}$/.test(value) && parseEdtf(value) ? value : undefined),
  format: (value) => value ?? '',
};
const ref: Codec<string | null> = {
  parse: (value) => (parseRef(value) ? value : undefined),
  format: (value) => value ?? '',
};
const nodeRef: Codec<string | null> = {
  parse: (value) => (parseNodeRef(value) ? value : undefined),
  format: (value) => value ?? '',
};
const hops: Codec<1 | 2 | 3> = {
  parse: (value) => ([1, 2, 3] as const).find((n) => String(n) === value),
  format: String,
};
/** Half a character, which somebody types or a cut leaves, has no way into an address. */
const query: Codec<string> = {
  parse: (value) => value.slice(0, 100).toWellFormed(),
  format: (value) => value.toWellFormed(),
};

/** The parameters, in the order in which they are written. Names never change: links live on. */
const codecs: { [K in keyof ViewState]: Codec<ViewState[K]> } = {
  view: oneOf(views),
  lens: oneOf(lenses),
  from: day,
  to: day,
  countries: listOf(id),
  parties: listOf(id),
  kinds: listOf(id, meetingKinds),
  topics: listOf(id),
  certain: flag,
  select: ref,
  focus: nodeRef,
  hops,
  a: text(id),
  b: text(id),
  query,
  sort: oneOf(columns.flatMap((column) => [column, `-${column}`] as const)),
  camera: text(/^\d{1,2}(\.\d{1,3})?(,-?\d{1,6}){2}$/),
  embed: flag,
  lang: oneOf(languages),
};

const names = Object.keys(codecs) as (keyof ViewState)[];
/** Version of the way links are written. Absent means 1; a reader of 1 stays for ever. */
const version = 'v';

export interface DecodedState {
  state: ViewState;
  /** Parameters that could not be read and fell back to their default. */
  broken: string[];
}

/** Reads a query string. Whatever is unknown or broken falls back to the default and is named. */
export function decodeState(search: string): DecodedState {
  const params = new URLSearchParams(search);
  const state: ViewState = { ...defaults };
  const broken: string[] = [];
  const read = (name: keyof ViewState, value: string) => {
    const parsed = codecs[name].parse(value);
    if (parsed === undefined) broken.push(name);
    else Object.assign(state, { [name]: parsed });
  };
  for (const [name, value] of params) {
    if (name === version) continue;
    if (Object.hasOwn(codecs, name)) read(name as keyof ViewState, value);
    else if (!broken.includes(name)) broken.push(name.slice(0, 40));
  }
  return { state, broken };
}

const isDefault = (name: keyof ViewState, value: unknown): boolean => {
  const usual: unknown = defaults[name];
  return Array.isArray(value) ? value.length === 0 : value === usual;
};

/** Writes a state, defaults left out, always in one order; '' for the default state. */
export function encodeState(state: ViewState): string {
  const pairs: string[] = [];
  const write = (name: keyof ViewState) => {
    const value = state[name];
    if (isDefault(name, value)) return;
    const codec = codecs[name] as Codec<unknown>;
    const written = encodeURIComponent(codec.format(value))
      .replace(/%3A/g, ':')
      .replace(/%2C/g, ',');
    pairs.push(`${name}=${written}`);
  };
  for (const name of names) write(name);
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}
