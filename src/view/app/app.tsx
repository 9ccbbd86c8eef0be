import { useCallback, useEffect } from 'react';
import { resolveId } from '../../graph/index-graph.ts';
import { formatRef, parseRef, type NodeRef } from '../../graph/ref.ts';
import type { LoadedGraph } from '../load/load-graph.ts';
import { LoadedProvider, useGraphQuery } from '../load/use-graph.ts';
import { ResolveProvider, useViewState } from '../state/use-view-state.ts';
import type { ViewState } from '../state/view-state.ts';
import { useWords } from '../words/use-words.ts';
import './app.css';
import { Explorer } from './explorer.tsx';
import { EmptyScreen, FaultScreen, LoadingScreen } from './screens.tsx';

export function App() {
  const { data, error, refetch } = useGraphQuery();
  useDocumentLanguage();
  if (data && data.indexed.graph.articles.length === 0) return <EmptyScreen />;
  if (data) return <Loaded graph={data} />;
  if (error) return <FaultScreen fault={error.fault} onRetry={() => void refetch()} />;
  return <LoadingScreen />;
}

function Loaded({ graph }: { graph: LoadedGraph }) {
  const resolve = useCallback((state: ViewState) => resolveState(graph, state), [graph]);
  return (
    <LoadedProvider value={graph}>
      <ResolveProvider value={resolve}>
        <Explorer />
      </ResolveProvider>
    </LoadedProvider>
  );
}

/** Ids that an old link names become the ids under which they live on today. */
function resolveState({ indexed }: LoadedGraph, state: ViewState): ViewState {
  const node = (ref: NodeRef): NodeRef => ({ ...ref, id: resolveId(indexed, ref.id) });
  const ref = (text: string | null): string | null => {
    const parsed = text === null ? null : parseRef(text);
    if (!parsed) return null;
    if (parsed.kind === 'tie')
      return formatRef({ kind: 'tie', ends: [node(parsed.ends[0]), node(parsed.ends[1])] });
    return formatRef({ ...parsed, id: resolveId(indexed, parsed.id) });
  };
  const id = (text: string | null) => (text === null ? null : resolveId(indexed, text));
  return {
    ...state,
    select: ref(state.select),
    focus: ref(state.focus),
    a: id(state.a),
    b: id(state.b),
  };
}

function useDocumentLanguage(): void {
  const [{ lang, embed }] = useViewState();
  const words = useWords();
  useEffect(() => {
    document.documentElement.lang = lang;
    document.title = `${words.name}: ${words.tagline}`;
    document.documentElement.toggleAttribute('data-embed', embed);
  }, [lang, embed, words]);
}
