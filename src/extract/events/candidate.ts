import type { DateValue, Mention, Span } from '../document.ts';
import type { MeetingKind } from '../../graph/schema.ts';

export interface FoundPlace {
  /** As the gazetteer spells it first, and as the article does. */
  name: string;
  text: string;
  /** Where the normalised text prints it; none where a venue or a country implies it. */
  span?: Span | undefined;
  country: string;
  /** `lead`: said of another event of the article. */
  basis: 'text' | 'venue' | 'lead';
}

/** A date of the text; `inherited` says whose it is where the sentence itself prints none. */
export interface FoundDate extends Mention<DateValue> {
  from: number;
  to: number;
  inherited?: 'same_as_lead' | 'day_of_visit' | 'at_margins' | undefined;
}

/** A meeting as one sentence asserts it, before candidates of the article are merged. */
export interface Candidate {
  /** Name of the rule that made it. */
  rule: string;
  sentence: number;
  /** Token of the trigger: tells apart several meetings of one sentence. */
  at: number;
  kind: MeetingKind;
  /** Indexes into the people of the article, principals first. */
  people: number[];
  chairs: number[];
  hosts: number[];
  visitors: number[];
  /** Present, but no principals. */
  attendees: number[];
  /** Countries of sides that are named only by post or country. */
  countries: string[];
  parties: string[];
  /** The office of the other side where the text names nobody by it: "hội kiến Chủ tịch Hạ viện A". */
  office?: { category: string; text: string };
  /** The other side is a delegation of the one country named: its head is told elsewhere. */
  ofDelegation?: boolean;
  /** The other side is people of one kind, none of whom is named: "gặp gỡ các doanh nghiệp A". */
  group?: string;
  date: FoundDate | null;
  place: FoundPlace | null;
  hostCountry: string | null;
  /** A visit of which its sentence does not say where it led: no place that it names is its own. */
  nowhere?: boolean;
  planned: boolean;
  /** Only wished, possible or denied: refused, unless it is an announced visit. */
  wished: boolean;
  /** An article only refers back to it. */
  past: boolean;
}

/** A candidate that is no meeting to keep, and why: for `explain` and the report. */
export interface Refused {
  candidate: Candidate;
  why: string;
}

/** Ends the name of a rule that found only what came of a meeting: "thông báo kết quả cuộc hội đàm với B". */
export const outcome = ' (outcome)';

/** "B đón đoàn tại sân bay", "Đón đoàn có B, C": where a visit begins. */
export const isWelcome = ({ kind, rule }: Candidate): boolean =>
  kind === 'other' && (rule.startsWith('welcome: ') || rule.startsWith('list: đón'));

/** A meeting that took place nowhere: by phone or online. */
export const isRemote = ({ kind }: Candidate): boolean => kind === 'phone' || kind === 'online';
