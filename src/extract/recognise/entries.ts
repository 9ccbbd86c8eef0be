import type { Head } from './posts/heads.ts';
import type { Honorific } from './people/honorifics.ts';
import type { Trigger } from './triggers/triggers.ts';

/** What a phrase of a word list stands for. One phrase may stand for several things. */
export type Entry =
  | { kind: 'head'; head: Head }
  | { kind: 'honorific'; honorific: Honorific }
  /** `slot`: a short form that is also a word or a name ("Anh", "Nga"): needs a slot to count. */
  | { kind: 'country'; id: string; slot: 'free' | 'slot' | 'pair' }
  | { kind: 'party'; id: string; country: string | null }
  /** `capitals`: counts where each word has one ("Tuổi Trẻ"), or has nothing else ("TƯ"). */
  | {
      kind: 'organisation';
      country: string | null;
      body: 'press' | 'party' | 'igo' | 'other';
      capitals: 'any' | 'each' | 'all';
    }
  /** What a ministry or a committee deals with; counts with a capital: "Thông tin", "Quốc Phòng". */
  | { kind: 'field' }
  | { kind: 'place'; name: string; country: string }
  | { kind: 'venue'; city: string; country: string; only: string | null }
  /** `country`: of all who bear the name, null where they differ. */
  | { kind: 'person'; ids: string[]; country: string | null }
  | { kind: 'trigger'; trigger: Trigger }
  /** A fixed phrase that must not be read as its parts ("tiếp tục", "gặp khó khăn"). */
  | { kind: 'fixed' };

export type EntryOf<K extends Entry['kind']> = Extract<Entry, { kind: K }>;
