/** Everything a link can say. Defaults are left out of the URL. */
import type { MeetingKind } from '../../graph/schema.ts';

export const lenses = ['all', 'leaders', 'parties', 'countries'] as const;
export type Lens = (typeof lenses)[number];

export interface ViewState {
  lens: Lens;
  view: 'network' | 'table';
  /** Window, inclusive, as typed: YYYY, YYYY-MM or YYYY-MM-DD; null = open. */
  from: string | null;
  to: string | null;
  countries: string[];
  parties: string[];
  kinds: MeetingKind[];
  /** Only meetings whose date certainly falls in the window. */
  certain: boolean;
  /** What the details show: a Ref of src/graph/ref.ts, e.g. person:vn-to-lam, meeting:m-…, tie:person:a~person:b. */
  select: string | null;
  /** Node whose neighbourhood alone is drawn, and how far. */
  focus: string | null;
  hops: 1 | 2 | 3;
  /** Two people: how are they linked? */
  path: [string, string] | null;
  query: string;
  lang: 'vi' | 'en';
  /** Zoom and centre, only on request: "z,x,y". */
  camera: string | null;
  embed: boolean;
}
