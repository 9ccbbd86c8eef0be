import type { Meeting, Topic } from '../../graph/schema.ts';
import { sortedUnique } from './order.ts';
import type { World } from './world.ts';

/** The topics of the meetings, by their ids. */
export const topicsOf = (meetings: readonly Meeting[], world: World): Topic[] =>
  sortedUnique(meetings.flatMap(({ topics }) => topics.map(({ topic }) => topic))).map((id) => ({
    id,
    name: world.topic(id)?.name ?? { vi: id, en: id },
  }));
