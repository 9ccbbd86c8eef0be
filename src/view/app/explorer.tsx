import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo, useState } from 'react';
import { filterMeetings } from '../../graph/filter.ts';
import { networkOf } from '../../graph/network-of.ts';
import { nodesOfRef } from '../../graph/nodes-of-ref.ts';
import { Details } from '../details/details.tsx';
import { Filters } from '../filters/filters.tsx';
import { HelpDialog } from '../help/help-dialog.tsx';
import { useFilters } from '../load/use-filters.ts';
import { useIndexedGraph } from '../load/use-graph.ts';
import { ShownProvider, type Shown } from '../load/use-in-view.ts';
import { PathPanel } from '../path/path-panel.tsx';
import { encodeState } from '../state/url-codec.ts';
import { useViewState } from '../state/use-view-state.ts';
import { MeetingTable } from '../table/meeting-table.tsx';
import type { ThemeName } from '../theme/palette.ts';
import { useTheme } from '../theme/use-theme.ts';
import { Timeline } from '../timeline/timeline.tsx';
import { useWords } from '../words/use-words.ts';
import { CanvasBoundary } from './canvas-boundary.tsx';
import { Header } from './header.tsx';
import { networkCode } from './network-code.ts';
import { NothingMatches } from './nothing-matches.tsx';
import { Notice } from './notice.tsx';
import { LoadingMore, PartsNotice } from './parts-notice.tsx';
import { Summary } from './summary.tsx';
import { useKeys } from './use-keys.ts';
import { useTitle } from './use-title.ts';

/** The whole page once the data is there: one state, one view of the meetings, many panels. */
export function Explorer() {
  const [state] = useViewState();
  const { view, select, embed } = state;
  const words = useWords();
  const [theme, toggleTheme] = useTheme();
  const [help, setHelp] = useState(false);
  const shown = useWorkedOut();
  const title = useTitle();
  useKeys(() => {
    setHelp(true);
  });
  const empty = shown.shown.length === 0;
  return (
    <ShownProvider value={shown}>
      <a className="skip" href="#content">
        {words.skip}
      </a>
      <div className={`explorer${select === null ? '' : ' has-selection'}`}>
        {!embed && (
          <Header
            theme={theme}
            onTheme={toggleTheme}
            onHelp={() => {
              setHelp(true);
            }}
          />
        )}
        <div className="notices">
          <Notice />
          <PartsNotice />
        </div>
        <section className="bar" aria-label={words.filters}>
          <Summary />
          {embed ? (
            <a
              className="open-full"
              href={encodeState({ ...state, embed: false })}
              target="_blank"
              rel="noopener"
            >
              {words.openFull}
            </a>
          ) : (
            <Filters />
          )}
        </section>
        <main id="content" className="stage" tabIndex={-1}>
          <LoadingMore />
          {embed && <h1 className="visually-hidden">{words.name}</h1>}
          {view === 'path' ? (
            <PathPanel />
          ) : empty ? (
            <NothingMatches />
          ) : view === 'table' ? (
            <MeetingTable />
          ) : (
            <CanvasBoundary>
              <NetworkView theme={theme} />
            </CanvasBoundary>
          )}
        </main>
        <Timeline />
        <Details />
        <p className="visually-hidden" role="status">
          {select === null ? '' : title}
        </p>
      </div>
      <HelpDialog
        open={help}
        onClose={() => {
          setHelp(false);
        }}
      />
    </ShownProvider>
  );
}

/** The network; a word while its code is on the way. @throws where that cannot be had. */
function NetworkView({ theme }: { theme: ThemeName }) {
  const { data: Network, error } = useQuery(networkCode);
  const words = useWords();
  if (error) throw error;
  if (!Network) return <p className="stage-wait">{words.states.loading}</p>;
  return <Network theme={theme} />;
}

/** Filters, lens and focus applied to the graph; the drawing may lag behind a dragged thumb. */
function useWorkedOut(): Shown {
  const indexed = useIndexedGraph();
  const [state] = useViewState();
  const settled = useDeferredValue(state);
  const filters = useFilters();
  const inView = useMemo(() => filterMeetings(indexed, filters), [indexed, filters]);
  const { lens, focus, hops } = settled;
  const whole = useMemo(() => networkOf(indexed, inView.shown, lens), [indexed, inView, lens]);
  // what is selected matters to the drawing only where the drawing would leave it out
  const select = whole.tooMany === null ? null : settled.select;
  const drawn = useMemo(() => {
    if (focus === null && select === null) return whole;
    const around = focus === null ? null : { node: focus, hops };
    return networkOf(indexed, inView.shown, lens, { keep: nodesOfRef(indexed, select), around });
  }, [indexed, inView, lens, whole, focus, hops, select]);
  return useMemo(() => ({ ...inView, drawn }), [inView, drawn]);
}
