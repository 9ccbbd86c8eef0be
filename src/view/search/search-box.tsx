import { useMemo, useState } from 'react';
import { search, topicOf } from '../../graph/search.ts';
import { Combobox } from '../controls/combobox.tsx';
import { parseNodeRef } from '../../graph/ref.ts';
import { nodeLabel, topicName } from '../load/labels.ts';
import { useIndexedGraph, useSearchIndex } from '../load/use-graph.ts';
import { useViewState } from '../state/use-view-state.ts';
import { useWords } from '../words/use-words.ts';
import './search.css';

/** Finds people, parties and countries by any spelling, and topics; choosing one selects it, a topic filters by it. */
export function SearchBox() {
  const index = useSearchIndex();
  const words = useWords();
  const indexed = useIndexedGraph();
  const [{ query, lang, topics }, set] = useViewState();
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
        onChoose={(found) => {
          setText('');
          set({
            query: '',
            ...(found.kind === 'topic'
              ? { topics: [...new Set([...topics, topicOf(found)])] }
              : { select: found.ref }),
          });
        }}
        render={(found) => {
          const { ref, label, matched, kind, meetings } = found;
          const node = parseNodeRef(ref);
          const name =
            kind === 'topic'
              ? topicName(indexed, topicOf(found), lang)
              : node
                ? nodeLabel(indexed, node, lang)
                : label;
          return (
            <span className="found">
              <span className="found-name">{name}</span>
              {matched !== null && matched !== name && (
                <span className="found-other">{words.alsoWritten(matched)}</span>
              )}
              <span className="found-kind">
                {kind === 'topic' ? words.topicFound : words.nodeKinds[kind]}
                {meetings !== null && ` · ${words.meetings(meetings)}`}
              </span>
            </span>
          );
        }}
      />
    </div>
  );
}
