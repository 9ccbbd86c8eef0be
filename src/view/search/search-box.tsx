import { useMemo, useState } from 'react';
import { search } from '../../graph/search.ts';
import { Combobox } from '../controls/combobox.tsx';
import { useSearchIndex } from '../load/use-graph.ts';
import { useViewState } from '../state/use-view-state.ts';
import { useWords } from '../words/use-words.ts';
import './search.css';

/** Finds people, parties and countries by any spelling; choosing one selects it. */
export function SearchBox() {
  const index = useSearchIndex();
  const words = useWords();
  const [{ query }, set] = useViewState();
  const [text, setText] = useState(query);
  const found = useMemo(() => search(index, text), [index, text]);
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
        render={({ label, matched, kind, meetings }) => (
          <span className="found">
            <span className="found-name">{label}</span>
            {matched !== null && <span className="found-other">{words.alsoWritten(matched)}</span>}
            <span className="found-kind">
              {words.nodeKinds[kind]} · {words.meetings(meetings)}
            </span>
          </span>
        )}
      />
    </div>
  );
}
