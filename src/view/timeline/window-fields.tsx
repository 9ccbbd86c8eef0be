import { useId, useState, type KeyboardEvent } from 'react';
import type { Window } from '../../graph/window.ts';
import { useSaidWindow } from '../load/parts.ts';
import { useViewState } from '../state/use-view-state.ts';
import { typedDate } from '../words/date.ts';
import { useWords } from '../words/use-words.ts';

/** The window as text: a year, a month or a day. */
export function WindowFields() {
  const [{ from, to }, set] = useViewState();
  const said = useSaidWindow();
  // both ends: where an address without a window means the latest years, one end is not enough
  const change = (part: Partial<Window>) => {
    set(said({ from, to, ...part }));
  };
  const words = useWords();
  return (
    <div className="window-fields">
      <Field
        key={`from ${from ?? ''}`}
        label={words.from}
        value={from}
        onChange={(edtf) => {
          change({ from: edtf });
        }}
      />
      <Field
        key={`to ${to ?? ''}`}
        label={words.to}
        value={to}
        onChange={(edtf) => {
          change({ to: edtf });
        }}
      />
    </div>
  );
}

function asTyped(edtf: string | null): string {
  return edtf === null
    ? ''
    : edtf
        .split('-')
        .reverse()
        .map((part) => part.replace(/^0/, ''))
        .join('/');
}

function Field({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string | null;
  onChange: (edtf: string | null) => void;
}) {
  const words = useWords();
  const [text, setText] = useState(asTyped(value));
  const [broken, setBroken] = useState(false);
  const error = useId();
  const settle = () => {
    const edtf = text.trim() === '' ? null : typedDate(text);
    const bad = text.trim() !== '' && edtf === null;
    setBroken(bad);
    if (!bad && edtf !== value) onChange(edtf);
  };
  return (
    <label className="window-field">
      <span>{label}</span>
      <input
        type="text"
        inputMode="numeric"
        size={10}
        value={text}
        placeholder="…"
        title={words.windowHint}
        aria-invalid={broken}
        aria-describedby={broken ? error : undefined}
        onChange={(event) => {
          setText(event.target.value);
        }}
        onBlur={settle}
        onKeyDown={(event: KeyboardEvent) => {
          if (event.key === 'Enter') settle();
        }}
      />
      {broken && (
        <span id={error} role="alert" className="window-error">
          {words.windowBroken}
        </span>
      )}
    </label>
  );
}
