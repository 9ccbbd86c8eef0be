import { useMemo, useState } from 'react';
import { search } from '../../graph/search.ts';
import { Combobox } from '../controls/combobox.tsx';
import { parseNodeRef } from '../../graph/ref.ts';
import { nodeLabel } from '../load/labels.ts';
import { useIndexedGraph, useSearchIndex } from '../load/use-graph.ts';
import { useViewState } from '../state/use-view-state.ts';
import { useWords } from '../words/use-words.ts';
import './search.css';

/** Finds people, parties and countries by any spelling; choosing one selects it. */
export function SearchBox() {
  const index = useSearchIndex();
  const words = useWords();
  const indexed = useIndexedGraph();
  const [{ query, lang }, set] = useViewState();
  const [text, setText] = useState(query);
  const found = useMemo(() => (text === '' ? [] : search(index(), text)), [index, text]);
  const type = (next: string) => {
    setText(next);
    set({ query: next.slice(0, 100) }, 'replace');
  };
  return (
    <div className="search" role="search">
      <Combobox
        id="search"
        label={words.search}
        placeholder={words.search}
        text={text}
        onText={type}
        options={found}
        keyOf={({ ref }) => ref}
        none={words.searchNone}
        onChoose={({ ref }) => {
          setText('');
          set({ select: ref, query: '' });
        }}
        render={({ ref, label, matched, kind, meetings }) => {
          const node = parseNodeRef(ref);
          const name = node ? nodeLabel(indexed, node, lang) : label;
          return (
            <span className="found">
              <span className="found-name">{name}</span>
              {matched !== null && matched !== name && (
                <span className="found-other">{words.alsoWritten(matched)}</span>
              )}
              <span className="found-kind">
                {words.nodeKinds[kind]} · {words.meetings(meetings)}
              </span>
            </span>
          );
        }}
      />
    </div>
  );
}
