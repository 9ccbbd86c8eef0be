import type { ResolvedMention } from '../../resolve/people/article-person.ts';
import type { Candidate } from '../candidate.ts';
import { blank } from './from-lists.ts';
import { isPicture } from '../telling/picture.ts';
import { placeOf } from '../where/places.ts';
import { sideOf } from '../who/sides.ts';
import type { ArticleView, SentenceView } from '../view.ts';

/** Between two people of one picture: "A (trái) và B", "A, phải, và B". */
const beside = new Set(['(', ')', ',', 'trái', 'phải', 'bìa', 'ảnh', 'và', 'cùng', 'bên', 'cạnh']);
const joints = new Set(['và', 'cùng', 'cạnh']);
const where = new Set(['tại', 'ở']);
/** Where many are: nobody meets anybody there. */
const crowded = new Set(['hội', 'diễn', 'lễ', 'cuộc', 'phiên', 'buổi', 'trận', 'tiệc']);

/** "A (trái) và B tại Nhà Trắng hồi tháng 6/2017": a picture that shows two people at a place, and no more. */
export function fromPictures(view: SentenceView, { people }: ArticleView): Candidate[] {
  const { tokens, sentence, chunks, dates } = view;
  if (!isPicture(view) || chunks.some(({ kind }) => kind === 'trigger')) return [];
  const [one, other, ...more] = view.people.filter(({ mention }) => mention.name);
  if (!one || !other || more.length > 0 || one.mention.from !== sentence.first) return [];
  if (!areTwo(one, other) || !joins(tokens.slice(one.mention.to, other.mention.from))) return [];
  const [a, b] = [sideOf(one, people), sideOf(other, people)];
  if (a === null || b === null || a === b) return [];
  let at = other.mention.to;
  while (at < sentence.last && beside.has(tokens[at]?.low ?? '')) at++;
  if (!where.has(tokens[at]?.low ?? '') || crowded.has(tokens[at + 1]?.low ?? '')) return [];
  if (dates.length === 0 && !placeOf(view, at)) return [];
  const shown = [one.person ?? -1, other.person ?? -1];
  return [{ ...blank('picture: A và B tại', view), at, people: shown, past: true }];
}

const areTwo = (one: ResolvedMention, other: ResolvedMention): boolean =>
  one.person !== null && other.person !== null && one.person !== other.person;

const joins = (between: readonly { low: string }[]): boolean =>
  between.every(({ low }) => beside.has(low)) && between.some(({ low }) => joints.has(low));
