import { lazy, Suspense, useCallback, useEffect } from 'react';
import type { LoadedGraph } from '../load/load-graph.ts';
import { resolveState } from '../load/resolve-state.ts';
import { LoadedProvider, useGraphQuery } from '../load/use-graph.ts';
import { ResolveProvider, useViewState } from '../state/use-view-state.ts';
import type { ViewState } from '../state/view-state.ts';
import './app.css';
import { Explorer } from './explorer.tsx';
import { useNetworkAhead } from './network-code.ts';
import { EmptyScreen, FaultScreen, LoadingScreen } from './screens.tsx';

// most graphs are one file and need none of it
const Sharded = lazy(() =>
  import('./sharded.tsx').then(
    (code) => ({ default: code.Sharded }),
    () => ({ default: ScriptMissing }),
  ),
);

function ScriptMissing() {
  const again = () => {
    window.location.reload();
  };
  return <FaultScreen fault={{ kind: 'failed', what: 'script' }} onRetry={again} />;
}

export function App() {
  const { data, error, refetch, dataUpdatedAt } = useGraphQuery();
  useDocumentLanguage();
  useNetworkAhead();
  const reload = () => void refetch();
  if (data && 'manifest' in data)
    return (
      <Suspense fallback={<LoadingScreen />}>
        <Sharded key={dataUpdatedAt} opened={data} onReload={reload} />
      </Suspense>
    );
  if (data && data.indexed.graph.articles.length === 0) return <EmptyScreen />;
  if (data) return <Loaded graph={data} />;
  if (error) return <FaultScreen fault={error.fault} onRetry={reload} />;
  return <LoadingScreen />;
}

function Loaded({ graph }: { graph: LoadedGraph }) {
  const resolve = useCallback((state: ViewState) => resolveState(graph.indexed, state), [graph]);
  return (
    <LoadedProvider value={graph}>
      <ResolveProvider value={resolve}>
        <Explorer />
      </ResolveProvider>
    </LoadedProvider>
  );
}

function useDocumentLanguage(): void {
  const [{ lang, embed }] = useViewState();
  useEffect(() => {
    document.documentElement.lang = lang;
    document.documentElement.toggleAttribute('data-embed', embed);
  }, [lang, embed]);
}
