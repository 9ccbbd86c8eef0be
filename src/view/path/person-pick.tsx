import { useId, useMemo, useState } from 'react';
import { search } from '../../graph/search.ts';
import { parseNodeRef } from '../../graph/ref.ts';
import { Combobox } from '../controls/combobox.tsx';
import { useIndexedGraph, useSearchIndex } from '../load/use-graph.ts';
import { useWords } from '../words/use-words.ts';

interface Props {
  label: string;
  /** Id of the person chosen. */
  value: string | null;
  onPick: (id: string | null) => void;
}

/** A person among any number of people, found by any spelling of the name. */
export function PersonPick({ label, value, onPick }: Props) {
  const id = useId();
  const words = useWords();
  const { people } = useIndexedGraph();
  const index = useSearchIndex();
  const [typed, setTyped] = useState<string | null>(null);
  const name = value === null ? '' : (people.get(value)?.name ?? '');
  const found = useMemo(() => {
    if (typed === null || typed === '') return [];
    const persons = index().filter(({ kind }) => kind === 'person');
    return search(persons, typed);
  }, [index, typed]);
  return (
    <div
      className="path-pick"
      onBlur={() => {
        setTyped(null);
      }}
    >
      <label htmlFor={id}>{label}</label>
      <Combobox
        id={id}
        label={label}
        placeholder={words.choose}
        text={typed ?? name}
        onText={(text) => {
          setTyped(text);
          if (text === '') onPick(null);
        }}
        options={found}
        keyOf={({ ref }) => ref}
        none={words.searchNone}
        onChoose={({ ref }) => {
          setTyped(null);
          onPick(parseNodeRef(ref)?.id ?? null);
        }}
        render={({ label: found, meetings }) => (
          <>
            {found} {meetings !== null && <span className="muted">{words.meetings(meetings)}</span>}
          </>
        )}
      />
    </div>
  );
}
