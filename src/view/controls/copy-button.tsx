import { useState } from 'react';
import { useWords } from '../words/use-words.ts';

/** Copies a text; where the clipboard is denied, offers it for copying by hand. */
export function CopyButton({ label, text }: { label: string; text: () => string }) {
  const words = useWords();
  const [copied, setCopied] = useState<string | null>(null);
  const [offered, setOffered] = useState<string | null>(null);
  const copy = async () => {
    const value = text();
    try {
      await navigator.clipboard.writeText(value);
      setCopied(value);
      setTimeout(() => {
        setCopied(null);
      }, 2000);
    } catch {
      setOffered(value);
    }
  };
  return (
    <>
      <button type="button" className="button" onClick={() => void copy()}>
        <span aria-live="polite">{copied === null ? label : words.copied}</span>
      </button>
      {offered !== null && (
        <input
          className="copy-by-hand"
          readOnly
          value={offered}
          aria-label={label}
          onFocus={(event) => {
            event.target.select();
          }}
          autoFocus
        />
      )}
    </>
  );
}
