import { useRef, useState } from 'react';
import { exporters } from '../../graph/exports/exporters.ts';
import { CopyButton } from '../controls/copy-button.tsx';
import { useIndexedGraph } from '../load/use-graph.ts';
import { useShown } from '../load/use-in-view.ts';
import { canDraw, drawPicture, type PictureKind } from '../state/picture.ts';
import { useWords } from '../words/use-words.ts';
import { saveFile } from './save-file.ts';
import './take-away.css';

/** Link, pictures and data of exactly this view. */
export function TakeAway() {
  const indexed = useIndexedGraph();
  const { shown, drawn } = useShown();
  const words = useWords();
  const menu = useRef<HTMLDetailsElement>(null);
  const [said, setSaid] = useState('');
  const picture = async (kind: PictureKind) => {
    const blob = await drawPicture(kind);
    if (blob) saveFile(`cuoc-gap.${kind}`, blob);
  };
  return (
    <details
      ref={menu}
      className="take-away"
      onToggle={() => {
        setSaid('');
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !menu.current?.open) return;
        event.stopPropagation();
        menu.current.open = false;
        menu.current.querySelector('summary')?.focus();
      }}
    >
      <summary className="button">{words.takeAway}</summary>
      <div className="take-away-menu">
        <CopyButton label={words.copyLink} text={() => window.location.href} />
        {canDraw() && (
          <>
            <h3>{words.pictures}</h3>
            <p className="take-away-row">
              {(['png', 'svg'] as const).map((kind) => (
                <button
                  key={kind}
                  type="button"
                  className="button"
                  onClick={() => void picture(kind)}
                >
                  {kind.toUpperCase()}
                </button>
              ))}
            </p>
          </>
        )}
        <h3>{words.downloads}</h3>
        <p className="take-away-row">
          {exporters.map(({ id, name, extension, mime, make }) => (
            <button
              key={id}
              type="button"
              className="button"
              onClick={() => {
                const { text, omitted } = make({
                  indexed,
                  shown,
                  ties: drawn.ties,
                  link: window.location.href,
                });
                saveFile(`cuoc-gap-${id}.${extension}`, new Blob([text], { type: mime }));
                setSaid(omitted > 0 ? words.omitted(omitted) : '');
              }}
            >
              {name}
            </button>
          ))}
        </p>
        <p role="status" className="take-away-said">
          {said}
        </p>
      </div>
    </details>
  );
}
