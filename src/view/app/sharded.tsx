import { useCallback, useMemo } from 'react';
import { parseRef } from '../../graph/ref.ts';
import type { OpenManifest } from '../load/open-manifest.ts';
import { PartsProvider, type Parts } from '../load/parts.ts';
import { resolveState } from '../load/resolve-state.ts';
import { LoadedProvider } from '../load/use-graph.ts';
import { useShards } from '../load/use-shards.ts';
import { ResolveProvider, useViewState } from '../state/use-view-state.ts';
import type { ViewState } from '../state/view-state.ts';
import { Explorer } from './explorer.tsx';
import { FaultScreen, LoadingScreen } from './screens.tsx';

interface Props {
  opened: OpenManifest;
  /** Loads the manifest anew: the one here names shards that are gone. */
  onReload: () => void;
}

/** The page over a graph in shards: an address without a window means the latest years. */
export function Sharded({ opened, onReload }: Props) {
  const resolve = useCallback(
    (state: ViewState): ViewState => {
      const resolved = resolveState({ graph: opened.society }, state);
      const isOpen = resolved.from === null && resolved.to === null;
      return isOpen ? { ...resolved, ...opened.opening } : resolved;
    },
    [opened],
  );
  return (
    <ResolveProvider value={resolve}>
      <Shown opened={opened} onReload={onReload} />
    </ResolveProvider>
  );
}

function Shown({ opened, onReload }: Props) {
  const [{ from, to, select }] = useViewState();
  const ref = select === null ? null : parseRef(select);
  const meeting = ref?.kind === 'meeting' ? ref.id : null;
  const { indexed, standing, loading, fault, missing, refetch } = useShards(
    opened,
    { from, to },
    meeting,
  );
  const { manifest, search, opening, whole } = opened;
  const isFailed = fault !== null;
  const isGone = fault?.kind === 'missing';
  const [done, of] = [loading?.done ?? 0, loading?.of ?? 0];
  const loaded = useMemo(() => (indexed === null ? null : { indexed, search }), [indexed, search]);
  const parts: Parts = {
    opening,
    whole,
    meetings: manifest.shards.reduce((sum, { meetings }) => sum + meetings, 0),
    standing,
    loading: of === 0 ? null : { done, of },
    failed: isFailed ? { meetings: missing } : null,
    retry: () => {
      if (isGone) onReload();
      refetch();
    },
  };
  if (loaded === null) return <LoadingScreen />;
  if (fault && loaded.indexed.meetings.length === 0)
    return <FaultScreen fault={fault} onRetry={parts.retry} />;
  return (
    <LoadedProvider value={loaded}>
      <PartsProvider value={parts}>
        <Explorer />
      </PartsProvider>
    </LoadedProvider>
  );
}
