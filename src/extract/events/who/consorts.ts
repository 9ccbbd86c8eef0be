import { phraseSet } from '../../recognise/phrases.ts';
import type { ResolvedMention } from '../../resolve/people/article-person.ts';
import type { SentenceView } from '../view.ts';

/** Those who meet for themselves: not a spouse, nor a consort behind her sovereign. */
export const principals = (
  all: readonly ResolvedMention[],
  view: SentenceView,
): ResolvedMention[] =>
  all.filter(
    (m, i) =>
      !m.mention.honorific?.spouse &&
      !(
        i > 0 &&
        isConsortOf(m, all[i - 1], view) &&
        (m.person === null || all[0]?.person !== null)
      ),
  );

/** "Nhà vua A và Hoàng hậu", not "Nhà vua Bỉ, Hoàng hậu Hà Lan": of one country. */
const isConsortOf = (
  consort: ResolvedMention,
  before: ResolvedMention | undefined,
  view: SentenceView,
): boolean => {
  const [a, b] = [consort.mention.country, before?.mention.country];
  return isConsort(consort, view) && (!a || !b || a === b);
};

/** "hội kiến Nhà vua A và Hoàng hậu B": whoever comes with the sovereign, named or not. */
const isConsort = ({ mention }: ResolvedMention, { tokens }: SentenceView): boolean =>
  consorts.longest(tokens, mention.from) !== null;
const consorts = phraseSet('hoàng hậu | vương hậu | vương phi | công nương | đệ nhất phu nhân');
