import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import './combobox.css';

interface Props<T> {
  id?: string;
  label: string;
  placeholder?: string;
  text: string;
  onText: (text: string) => void;
  options: readonly T[];
  keyOf: (option: T) => string;
  render: (option: T) => ReactNode;
  onChoose: (option: T) => void;
  /** Said where nothing is found. */
  none: string;
}

/**
 * A text field with a list of suggestions, after the ARIA Authoring Practices' editable combobox
 * with list autocomplete: the focus stays in the field, arrows move through the list.
 */
export function Combobox<T>({
  id,
  label,
  placeholder,
  text,
  onText,
  options,
  keyOf,
  render,
  onChoose,
  none,
}: Props<T>) {
  const own = useId();
  const list = `${own}-list`;
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const expanded = open && text.trim() !== '';
  const active = Math.min(at, Math.max(0, options.length - 1));
  const choose = (option: T) => {
    setOpen(false);
    onChoose(option);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const chosen = options[active];
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      if (options.length > 0)
        setAt((active + (event.key === 'ArrowDown' ? 1 : options.length - 1)) % options.length);
    } else if (event.key === 'Enter' && expanded && chosen) {
      event.preventDefault();
      choose(chosen);
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      if (expanded) setOpen(false);
      else onText('');
    }
  };
  return (
    <div
      className="combobox"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <input
        id={id}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        aria-label={label}
        aria-expanded={expanded}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={
          expanded && options.length > 0 ? `${list}-${String(active)}` : undefined
        }
        placeholder={placeholder ?? label}
        value={text}
        onChange={(event) => {
          onText(event.target.value);
          setAt(0);
          setOpen(true);
        }}
        onFocus={() => {
          setOpen(true);
        }}
        onKeyDown={onKey}
      />
      <ul id={list} role="listbox" aria-label={label} hidden={!expanded}>
        {expanded &&
          options.map((option, i) => (
            <li
              key={keyOf(option)}
              id={`${list}-${String(i)}`}
              role="option"
              aria-selected={i === active}
              onPointerDown={(event) => {
                event.preventDefault();
              }}
              onClick={() => {
                choose(option);
              }}
              onPointerMove={() => {
                setAt(i);
              }}
            >
              {render(option)}
            </li>
          ))}
      </ul>
      {expanded && options.length === 0 && (
        <p className="combobox-none" role="status">
          {none}
        </p>
      )}
    </div>
  );
}
