import type { Drawing } from '../../graph/network.ts';
import { countryName } from '../load/labels.ts';
import { useIndexedGraph } from '../load/use-graph.ts';
import { useViewState } from '../state/use-view-state.ts';
import type { Palette, ThemeName } from '../theme/palette.ts';
import { useWords } from '../words/use-words.ts';

interface Props {
  theme: ThemeName;
  palette: Palette;
  drawn: Drawing;
}

/** What colours, shapes and lines mean; always in sight. */
export function Legend({ theme, palette, drawn }: Props) {
  const indexed = useIndexedGraph();
  const [{ lang }] = useViewState();
  const words = useWords();
  const counts = new Map<string, number>();
  for (const { node } of drawn.nodes) {
    const id =
      node.kind === 'country'
        ? node.id
        : node.kind === 'person'
          ? indexed.people.get(node.id)?.country
          : indexed.parties.get(node.id)?.country;
    if (id) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const own = [...counts].filter(([id]) => palette.isOwn(id)).sort((a, b) => b[1] - a[1]);
  const kinds = new Set(drawn.nodes.map(({ node }) => node.kind));
  return (
    <section className="legend" aria-label={words.legend}>
      <ul>
        {own.map(([id]) => (
          <li key={id}>
            <Dot colour={palette.colour(id, theme)} />
            {countryName(indexed, id, lang)}
          </li>
        ))}
        {own.length < counts.size && (
          <li>
            <Dot colour={palette.colour(null, theme)} />
            {words.otherCountries}
          </li>
        )}
      </ul>
      <ul>
        {kinds.has('person') && (
          <li>
            <svg viewBox="0 0 12 12" aria-hidden="true">
              <circle className="shape" cx="6" cy="6" r="4.5" />
            </svg>
            {words.nodeKinds.person}
          </li>
        )}
        {kinds.has('party') && (
          <li>
            <svg viewBox="0 0 12 12" aria-hidden="true">
              <rect className="shape" x="1" y="2.5" width="10" height="7" rx="2" />
            </svg>
            {words.nodeKinds.party}
          </li>
        )}
        {kinds.has('country') && (
          <li>
            <svg viewBox="0 0 12 12" aria-hidden="true">
              <path className="shape" d="M3.5 1.5h5L11 6 8.5 10.5h-5L1 6Z" />
            </svg>
            {words.nodeKinds.country}
          </li>
        )}
        <li>
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <path className="line" d="M0 6h12" />
          </svg>
          {words.legendTie}
        </li>
        {drawn.ties.some(({ kind }) => kind === 'member') && (
          <li>
            <svg viewBox="0 0 12 12" aria-hidden="true">
              <path className="line dashed" d="M0 6h12" />
            </svg>
            {words.legendMember}
          </li>
        )}
      </ul>
    </section>
  );
}

const Dot = ({ colour }: { colour: string }) => (
  <svg viewBox="0 0 12 12" aria-hidden="true">
    <circle cx="6" cy="6" r="5" fill={colour} />
  </svg>
);
