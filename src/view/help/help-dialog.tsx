import { Dialog } from '../controls/dialog.tsx';
import { useWords } from '../words/use-words.ts';
import './help.css';

export function HelpDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const words = useWords();
  return (
    <Dialog open={open} onClose={onClose} title={words.helpTitle}>
      <div className="help">
        <p>{words.startText}</p>
        <h3>{words.helpWords}</h3>
        <dl>
          {words.glossary.map(([term = '', meaning]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
        <h3>{words.helpKeys}</h3>
        <dl>
          {words.keys.map(([key = '', does]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </div>
    </Dialog>
  );
}
