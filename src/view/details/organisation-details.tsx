import type { NodeRef } from '../../graph/ref.ts';
import { hasNode, nodeLabel } from '../load/labels.ts';
import { useIndexedGraph } from '../load/use-graph.ts';
import { useViewState } from '../state/use-view-state.ts';
import { useWords } from '../words/use-words.ts';
import { FocusButton } from './focus-button.tsx';
import { Gone } from './gone.tsx';
import { useMeetingsInView } from './in-view.ts';
import { MeetingList } from './meeting-list.tsx';
import { NodeLink } from './node-link.tsx';
import { OnlyWindow } from './only-window.tsx';

const none: readonly number[] = [];

/** A party or a country: its leaders and its meetings. */
export function OrganisationDetails({ node }: { node: NodeRef }) {
  const indexed = useIndexedGraph();
  const words = useWords();
  const [{ lang, countries, parties }, set] = useViewState();
  const isCountry = node.kind === 'country';
  const all =
    (isCountry ? indexed.meetingsOfCountry : indexed.meetingsOfParty).get(node.id) ?? none;
  const { meetings, hidden } = useMeetingsInView(all, node);
  if (!hasNode(indexed, node)) return <Gone id={node.id} />;
  const leaders = indexed.graph.people.filter((p) =>
    isCountry ? p.country === node.id : p.parties.includes(node.id),
  );
  const party = isCountry ? undefined : indexed.parties.get(node.id);
  const chosen = (isCountry ? countries : parties).includes(node.id);
  return (
    <article>
      <p className="kicker">
        {words.nodeKinds[node.kind]}
        {party && ` · ${party.abbreviation}`}
      </p>
      <h2>{nodeLabel(indexed, node, lang)}</h2>
      {party?.country && (
        <p className="chips">
          <NodeLink node={{ kind: 'country', id: party.country }} />
        </p>
      )}
      <p className="actions">
        <FocusButton node={node} />
        <button
          type="button"
          className="button"
          aria-pressed={chosen}
          onClick={() => {
            set(
              isCountry
                ? { countries: chosen ? [] : [node.id] }
                : { parties: chosen ? [] : [node.id] },
            );
          }}
        >
          {words.filters}: {nodeLabel(indexed, node, lang)}
        </button>
      </p>
      {leaders.length > 0 && (
        <>
          <h3>{words.people(leaders.length)}</h3>
          <ul className="chips">
            {leaders.map(({ id }) => (
              <li key={id}>
                <NodeLink node={{ kind: 'person', id }} />
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>
        {words.meetings(meetings.length)}
        {hidden > 0 && <span className="muted"> · {words.hiddenHere(hidden)}</span>}
      </h3>
      <OnlyWindow />
      <MeetingList meetings={meetings} />
    </article>
  );
}
