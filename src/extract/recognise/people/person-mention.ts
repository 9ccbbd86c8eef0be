import type { PostMention } from '../posts/post-mention.ts';
import type { Honorific } from './honorifics.ts';

/** A person as one place of the text names him: posts and name, a bare post, or a pronoun. */
export interface PersonMention {
  /** Tokens [from, to): honorifics, posts before and after, and the name. */
  from: number;
  to: number;
  /** Tokens of the name alone; null for "Thủ tướng Lào" or "ông". */
  name: { from: number; to: number; ids: string[]; country: string | null } | null;
  /** Another spelling in brackets behind the name. */
  alias: { from: number; to: number } | null;
  posts: PostMention[];
  honorific: Honorific | null;
  /** Country and party of the posts, as the text gives them. */
  country: string | null;
  party: string | null;
  rule: string;
}
