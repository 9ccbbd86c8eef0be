import { useEffect, useRef, useState } from 'react';
import { foldText } from '../../graph/fold.ts';
import { useWords } from '../words/use-words.ts';

export interface Option {
  id: string;
  label: string;
  count: number;
  possible: number;
}

interface Props {
  label: string;
  /** Asked for where one of them is shown: in the open list, or chosen. */
  options: () => readonly Option[];
  chosen: readonly string[];
  onChange: (next: string[]) => void;
}

/** More options than this are searched, not scrolled through. */
const glance = 12;

/**
 * A button that opens a list of check boxes; closes on Escape and outside. Closed, it has none: each
 * of a hundred would be counted and drawn anew with every filter.
 */
export function Facet({ label, options, chosen, onChange }: Props) {
  const box = useRef<HTMLDetailsElement>(null);
  const words = useWords();
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const outside = (event: Event) => {
      if (box.current && event.target instanceof Node && !box.current.contains(event.target))
        box.current.open = false;
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('focusin', outside);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('focusin', outside);
    };
  }, []);
  const toggle = (id: string) => {
    onChange(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  };
  const asked = open || chosen.length > 0 ? options() : [];
  const fitting = asked.filter(
    (option) => typed === '' || foldText(option.label).includes(foldText(typed)),
  );
  const names = asked.filter(({ id }) => chosen.includes(id)).map((option) => option.label);
  return (
    <details
      ref={box}
      className="facet"
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !box.current?.open) return;
        event.stopPropagation();
        box.current.open = false;
        box.current.querySelector('summary')?.focus();
      }}
    >
      <summary className="button">
        {label}
        {names.length > 0 && (
          <span className="badge accent">{names.length > 2 ? names.length : names.join(', ')}</span>
        )}
      </summary>
      {open && (
        <div className="facet-list">
          {asked.length > glance && (
            <input
              type="search"
              aria-label={words.narrow(label)}
              placeholder={words.narrow(label)}
              value={typed}
              onChange={(event) => {
                setTyped(event.target.value);
              }}
            />
          )}
          <ul>
            {fitting.map(({ id, label: name, count, possible }) => (
              <li key={id}>
                <label className={count === 0 ? 'none' : undefined}>
                  <input
                    type="checkbox"
                    checked={chosen.includes(id)}
                    disabled={count === 0 && !chosen.includes(id)}
                    onChange={() => {
                      toggle(id);
                    }}
                  />
                  <span>{name}</span>
                  <span
                    className="facet-count"
                    title={possible > 0 ? words.possible(possible) : undefined}
                  >
                    {count}
                    {possible > 0 && (
                      <span className="facet-possible"> ({words.possible(possible)})</span>
                    )}
                  </span>
                </label>
              </li>
            ))}
          </ul>
        </div>
      )}
    </details>
  );
}
