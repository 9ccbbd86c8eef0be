import { useWords } from '../words/use-words.ts';

/** A link to something that the data no longer holds. */
export function Gone({ id }: { id: string }) {
  const words = useWords();
  return (
    <div role="status">
      <h2>{words.gone}</h2>
      <p className="muted">{id}</p>
    </div>
  );
}
