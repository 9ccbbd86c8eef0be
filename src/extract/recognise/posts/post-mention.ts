import type { Head, Modifier } from './heads.ts';

/** One office as the text names it: "nguyên Bộ trưởng Bộ Ngoại giao Lào". */
export interface PostMention {
  /** Tokens [from, to), modifier included. */
  from: number;
  to: number;
  head: Head;
  modifier: Modifier | null;
  /** Country and party that the post itself names, else null. */
  country: string | null;
  /** Viet Nam by a body alone whose name other countries share ("Văn phòng Quốc hội"). */
  shared: boolean;
  party: string | null;
  /** The other country of a pair that Viet Nam begins ("Phòng Thương mại Việt Nam - Hà Lan"). */
  partner: string | null;
  /** The post is held in the service of another ("Đặc phái viên của …"): who follows is absent. */
  of: boolean;
}
