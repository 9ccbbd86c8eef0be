import { useState } from 'react';
import { useBrokenParameters } from '../state/use-view-state.ts';
import { useWords } from '../words/use-words.ts';

/** Says which parts of a link could not be read. */
export function Notice() {
  const broken = useBrokenParameters().join(', ');
  const [dismissed, setDismissed] = useState('');
  const words = useWords();
  if (broken === '' || broken === dismissed) return null;
  return (
    <section className="notice" aria-label={words.copyLink}>
      <p role="status">{words.brokenLink(broken)}</p>
      <button
        type="button"
        className="button"
        onClick={() => {
          setDismissed(broken);
        }}
      >
        {words.dismiss}
      </button>
    </section>
  );
}
