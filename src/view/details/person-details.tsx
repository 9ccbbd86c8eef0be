import { countryName } from '../load/labels.ts';
import { useIndexedGraph } from '../load/use-graph.ts';
import { useViewState } from '../state/use-view-state.ts';
import { useWords } from '../words/use-words.ts';
import { FocusButton } from './focus-button.tsx';
import { Gone } from './gone.tsx';
import { useMeetingsInView } from './in-view.ts';
import { MeetingList } from './meeting-list.tsx';
import { NodeLink } from './node-link.tsx';
import { OnlyWindow } from './only-window.tsx';
import { Terms } from './terms.tsx';

const none: readonly number[] = [];

export function PersonDetails({ id }: { id: string }) {
  const indexed = useIndexedGraph();
  const words = useWords();
  const [{ lang }, set] = useViewState();
  const { meetings, hidden } = useMeetingsInView(indexed.meetingsOfPerson.get(id) ?? none, {
    kind: 'person',
    id,
  });
  const person = indexed.people.get(id);
  if (!person) return <Gone id={id} />;
  return (
    <article>
      <p className="kicker">
        {words.nodeKinds.person}
        {person.country !== null && ` · ${countryName(indexed, person.country, lang)}`}
      </p>
      <h2>{person.name}</h2>
      {person.otherNames.length > 0 && (
        <p className="muted">
          {words.otherNames}: {person.otherNames.join(', ')}
        </p>
      )}
      {!person.known && <p className="muted">{words.unknownPerson}</p>}
      <h3>
        {words.meetings(meetings.length)}
        {hidden > 0 && <span className="muted"> · {words.hiddenHere(hidden)}</span>}
      </h3>
      <OnlyWindow />
      <MeetingList meetings={meetings} />
      <p className="chips">
        {person.country !== null && <NodeLink node={{ kind: 'country', id: person.country }} />}
        {person.parties.map((party) => (
          <NodeLink key={party} node={{ kind: 'party', id: party }} />
        ))}
      </p>
      <p className="actions">
        <FocusButton node={{ kind: 'person', id }} />
        <button
          type="button"
          className="button"
          onClick={() => {
            set({ view: 'path', a: id });
          }}
        >
          {words.path}
        </button>
      </p>
      <Terms person={id} />
    </article>
  );
}
