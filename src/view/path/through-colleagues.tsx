import { useMemo } from 'react';
import { throughColleagues } from '../../graph/colleagues.ts';
import { nodeLabel } from '../load/labels.ts';
import { useIndexedGraph } from '../load/use-graph.ts';
import { useShown } from '../load/use-in-view.ts';
import { useViewState } from '../state/use-view-state.ts';
import { useWords } from '../words/use-words.ts';
import { HopItem } from './hop-item.tsx';
import { PersonLink } from './person-link.tsx';

/** No chain of meetings: the nearest link over people of one party or country, called what it is. */
export function ThroughColleagues({ a, b }: { a: string; b: string }) {
  const indexed = useIndexedGraph();
  const { shown } = useShown();
  const words = useWords();
  const [{ lang }] = useViewState();
  const links = useMemo(() => throughColleagues(indexed, a, b, shown), [indexed, a, b, shown]);
  if (links.length === 0) return null;
  return (
    <>
      <p>{words.pathColleagues}</p>
      {links.map(({ before, left, side, right, after }) => (
        <ol key={side.id} className="chain weak">
          {before.map((hop) => (
            <HopItem key={hop.to} hop={hop} />
          ))}
          <li className="chain-side">
            <PersonLink id={left} /> <span>{words.pathSide(nodeLabel(indexed, side, lang))}</span>{' '}
            <PersonLink id={right} />
          </li>
          {after.map((hop) => (
            <HopItem key={hop.to} hop={hop} />
          ))}
        </ol>
      ))}
    </>
  );
}
