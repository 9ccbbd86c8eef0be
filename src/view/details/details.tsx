import { useRef } from 'react';
import { parseRef } from '../../graph/ref.ts';
import { useViewState } from '../state/use-view-state.ts';
import { useWords } from '../words/use-words.ts';
import './details.css';
import { MeetingDetails } from './meeting-details.tsx';
import { OrganisationDetails } from './organisation-details.tsx';
import { PersonDetails } from './person-details.tsx';
import { Start } from './start.tsx';
import { TieDetails } from './tie-details.tsx';
import { useFocusFollows } from './use-focus-follows.ts';

/** What is selected, with its evidence; where to begin, if nothing is. */
export function Details() {
  const [{ select }, set] = useViewState();
  const words = useWords();
  const panel = useRef<HTMLElement>(null);
  useFocusFollows(panel, select);
  return (
    <aside
      ref={panel}
      className={`details${select === null ? ' is-empty' : ''}`}
      aria-label={words.details}
      tabIndex={-1}
    >
      <Selected select={select} />
      {select !== null && (
        // last, so that the next key after the heading leads to the meetings
        <button
          type="button"
          className="button icon details-close"
          aria-label={words.close}
          onClick={() => {
            set({ select: null });
          }}
        >
          <span aria-hidden="true">✕</span>
        </button>
      )}
    </aside>
  );
}

function Selected({ select }: { select: string | null }) {
  const ref = select === null ? null : parseRef(select);
  if (!ref) return <Start />;
  switch (ref.kind) {
    case 'person':
      return <PersonDetails key={ref.id} id={ref.id} />;
    case 'party':
    case 'country':
      return <OrganisationDetails key={select} node={ref} />;
    case 'meeting':
      return <MeetingDetails key={ref.id} id={ref.id} />;
    case 'tie':
      return <TieDetails key={select} ends={ref.ends} />;
  }
}
