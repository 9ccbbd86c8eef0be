/** The types that the stages of the pipeline pass on. Offsets are UTF-16, [start, end). */
import type { EdtfDate, MeetingKind, Reason, Role } from '../graph/schema.ts';

/** What `read` makes of one page: any input format, one shape. */
export interface Article {
  /** File name without ending, or the id of an NDJSON record. */
  id: string;
  title: string | null;
  outlet: string | null;
  url: string | null;
  /** YYYY-MM-DD: front matter, sidecar or record, never guessed from side columns. */
  published: string | null;
  /** SHA-256 of the NFC text, hexadecimal. */
  sha256: string;
  /** The page as text, LF line ends, otherwise as it came. Evidence quotes this. */
  text: string;
}

/** A span of the normalised text. */
export interface Span {
  start: number;
  end: number;
}

/** A span that a rule recognised; the rule's name travels into the graph. */
export interface Mention<T> extends Span {
  rule: string;
  value: T;
}

/** A day, month or range as the text gives it; the year may be missing. */
export interface DateValue {
  year: number | null;
  month: number | null;
  day: number | null;
  /** Last day of a range ("từ ngày 8 đến 10/1"), else null. */
  until: { year: number | null; month: number | null; day: number | null } | null;
  /** Relative to the day of publication ("hôm qua"), else null. */
  relative: { unit: 'day' | 'month' | 'year'; offset: number } | null;
  /** "cùng ngày", "hôm đó": the day of the event before. */
  anaphoric: boolean;
}

/** A person as one article shows him. */
export interface PersonFact {
  /** Longest form of the name in the text, titles stripped. */
  name: string;
  /** Other forms in the text. */
  aliases: string[];
  /** Id in the gazetteer of people, where it knows him. */
  known: string | null;
  /** Country id, or null. */
  country: string | null;
  /** Party id that the text gives by a post or affiliation, or null. */
  party: string | null;
  sex: 'f' | 'm' | null;
  /** Posts that the text gives, as spelled, in order of appearance. */
  posts: string[];
  mentions: Span[];
}

export interface ParticipantFact {
  /** Index into `people`. */
  person: number;
  side: string | null;
  role: Role;
  /** As the text gives it near this mention, else null. */
  post: string | null;
  /** Indexes into `evidence`. */
  evidence: number[];
}

/** What was spoken of: id of the gazetteer, indexes into `evidence`. */
export interface TopicFact {
  topic: string;
  evidence: number[];
}

export interface MeetingFact {
  date: EdtfDate;
  /** The same before any year was inferred (XXXX-MM-DD where none is printed). */
  textDate: string;
  kind: MeetingKind;
  place: string | null;
  /** The place as the article spells it. */
  placeText: string | null;
  hostCountry: string | null;
  marginsOf: string[];
  participants: ParticipantFact[];
  /** Party and country ids. */
  parties: string[];
  countries: string[];
  status: 'held' | 'planned';
  main: boolean;
  topics: TopicFact[];
  /** Indexes into `evidence`, the sentence that asserts the meeting first. */
  evidence: number[];
  confidence: { level: 'high' | 'medium' | 'low'; reasons: Reason[] };
}

/** A quote: offsets into Article.text, so that text.slice(start, end) is verbatim. */
export interface EvidenceFact extends Span {
  rule: string;
}

/** Something a stage looked at and refused: for `explain` and the report. */
export interface Dropped extends Span {
  stage: string;
  rule: string;
  why: string;
}

/** Output of `map`: all that one article says. Pure: depends on the article and gazetteer alone. */
export interface ArticleFacts {
  article: Article;
  people: PersonFact[];
  meetings: MeetingFact[];
  evidence: EvidenceFact[];
  /** Party ids named or represented. */
  parties: string[];
  dropped: Dropped[];
}

/** What `map` writes for a record that it could not read. */
export interface MapError {
  error: { id: string; where: string; what: string; remedy: string };
}

/** One word, number or sign of the normalised text. Runs of letters and marks, runs of digits, single signs. */
export interface Token extends Span {
  /** As normalised (NFC, old tone-mark placement, plain spaces and hyphens). */
  text: string;
  /** Lower case; equal words share one string. */
  low: string;
  kind: 'word' | 'number' | 'sign' | 'break';
  /** A word whose first letter is upper case. */
  cap: boolean;
}

/** What part of the page a line is; furniture never becomes a sentence. */
export type Zone = 'title' | 'body' | 'caption' | 'subhead';

export interface Sentence extends Span {
  /** Tokens [first, last) of the document. */
  first: number;
  last: number;
  paragraph: number;
  zone: Zone;
}

/** An article after `text` and `read` have done their work, before anything is recognised. */
export interface Page {
  article: Article;
  /** Normalised text; mentions and sentences count in it. */
  text: string;
  /** Offset in the normalised text → offset in article.text. */
  toSource: (offset: number) => number;
  tokens: Token[];
  sentences: Sentence[];
  /** What is not read because the page is longer than any article; null for all others. */
  unread: Span | null;
}
