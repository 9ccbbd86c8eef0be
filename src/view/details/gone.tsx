import { useParts } from '../load/parts.ts';
import { useWords } from '../words/use-words.ts';

/** A link to something that the data no longer holds, or that is not loaded yet. */
export function Gone({ id }: { id: string }) {
  const words = useWords();
  const parts = useParts();
  const title = parts?.loading
    ? words.states.loading
    : parts?.failed
      ? words.parts.notLoaded
      : words.gone;
  return (
    <div role="status">
      <h2>{title}</h2>
      <p className="muted">{id}</p>
    </div>
  );
}
