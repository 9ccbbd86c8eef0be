/** Everything a link can say. Defaults are left out of the URL. */
import { noFilters } from '../../graph/filter.ts';
import type { MeetingKind } from '../../graph/schema.ts';
import type { Lens } from '../../graph/lens.ts';

export const languages = ['vi', 'en'] as const;
export type Language = (typeof languages)[number];
export const views = ['network', 'table', 'path'] as const;
export type View = (typeof views)[number];

export const columns = ['date', 'who', 'kind', 'place', 'articles'] as const;
export type Column = (typeof columns)[number];
/** Column that the table is sorted by, "-" before it for downwards. */
export type Sort = Column | `-${Column}`;

export interface ViewState {
  lens: Lens;
  view: View;
  /** Window, inclusive, as typed: YYYY, YYYY-MM or YYYY-MM-DD; null = open. */
  from: string | null;
  to: string | null;
  countries: string[];
  parties: string[];
  kinds: MeetingKind[];
  /** Ids of topics: meetings at which one of them was spoken of. */
  topics: string[];
  /** Only meetings whose date certainly falls in the window. */
  certain: boolean;
  /** What the details show: a Ref of src/graph/ref.ts. */
  select: string | null;
  /** Node whose neighbourhood alone is drawn, and how far. */
  focus: string | null;
  hops: 1 | 2 | 3;
  /** Ids of two people: how are they linked? */
  a: string | null;
  b: string | null;
  query: string;
  sort: Sort;
  lang: Language;
  /** Zoom and centre, only on request: "zoom,x,y". */
  camera: string | null;
  embed: boolean;
}

export const defaults: ViewState = {
  lens: 'all',
  view: 'network',
  ...noFilters,
  select: null,
  focus: null,
  hops: 1,
  a: null,
  b: null,
  query: '',
  sort: '-date',
  lang: 'vi',
  camera: null,
  embed: false,
};
