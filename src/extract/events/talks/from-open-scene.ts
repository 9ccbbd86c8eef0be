import type { ArticlePerson, ResolvedMention } from '../../resolve/people/article-person.ts';
import type { Candidate } from '../candidate.ts';
import { speech } from '../telling/cues.ts';
import { blank } from './from-lists.ts';
import { scenes } from '../telling/setting.ts';
import { firstOfBody, type ArticleView, type SentenceView } from '../view.ts';

/** How many sentences further the other side may speak, while nobody else is named. */
const farthest = 8;

/**
 * "Trong cuộc hội đàm sáng 13/10, A khẳng định …. B nhấn mạnh …": an article that begins with what one
 * side said at talks, and names next of all who answered there, or nobody but him.
 */
export function fromOpenScene(view: SentenceView, article: ArticleView): Candidate[] {
  const { tokens, sentence, chunks, people } = view;
  if (view !== firstOfBody(article) || !scenes.has(tokens[sentence.first]?.low ?? '')) return [];
  const scene = chunks.find((c) => c.kind === 'trigger' && c.from === sentence.first + 1);
  if (scene?.kind !== 'trigger' || !scene.trigger.noun || scene.trigger.roles !== 'peers')
    return [];
  const named = people.filter(({ mention, person }) => mention.name && person !== null);
  const [one, ...others] = named;
  if (!one || others.length > 0 || !speaks(view, one)) return [];
  for (const answer of article.sentences.slice(view.index + 1, view.index + 1 + farthest)) {
    const other = answer.people.find(
      ({ mention, person }) => mention.name && person !== null && person !== one.person,
    );
    if (!other) continue;
    if (!areTwoSides(one, other, article.people)) return [];
    const answers = other.mention.from === answer.sentence.first && speaks(answer, other);
    // of two people alone the other may be spoken of before he answers
    if (!answers && article.people.length === 2) continue;
    if (!answers) return [];
    return [
      {
        ...blank(`scene: ${scene.trigger.name}`, view),
        at: scene.from,
        kind: scene.trigger.kind,
        people: [one.person ?? -1, other.person ?? -1],
      },
    ];
  }
  return [];
}

const speaks = ({ tokens }: SentenceView, { mention }: ResolvedMention): boolean =>
  speech.has(tokens[mention.to]?.low ?? '');

const areTwoSides = (
  a: ResolvedMention,
  b: ResolvedMention,
  people: readonly ArticlePerson[],
): boolean => {
  const [one, other] = [people[a.person ?? -1]?.country, people[b.person ?? -1]?.country];
  return Boolean(one && other) && one !== other;
};
