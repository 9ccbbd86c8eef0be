import { useRef, useState } from 'react';
import { exporters } from '../../graph/exports/exporters.ts';
import { CopyButton } from '../controls/copy-button.tsx';
import { useIndexedGraph } from '../load/use-graph.ts';
import { useShown } from '../load/use-in-view.ts';
import { useLentCanvas } from '../state/lent-canvas.ts';
import { encodeState } from '../state/url-codec.ts';
import { useViewState } from '../state/use-view-state.ts';
import type { ViewState } from '../state/view-state.ts';
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
  const canvas = useLentCanvas();
  const [state, set] = useViewState();
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
        <p className="take-away-row">
          <CopyButton label={words.copyLink} text={() => window.location.href} />
          <CopyButton
            label={words.copyEmbed}
            text={() =>
              frameOf(`${window.location.origin}${window.location.pathname}`, {
                ...state,
                embed: true,
              })
            }
          />
        </p>
        {canvas && (
          <>
            <label className="take-away-camera">
              <input
                type="checkbox"
                checked={state.camera !== null}
                onChange={(event) => {
                  set({ camera: event.target.checked ? canvas.camera() : null }, 'replace');
                }}
              />
              {words.withCamera}
            </label>
            <h2>{words.pictures}</h2>
            <p className="take-away-row">
              {(['png', 'svg'] as const).map((kind) => (
                <button
                  key={kind}
                  type="button"
                  className="button"
                  onClick={() =>
                    void Promise.resolve(canvas.draw(kind)).then((blob) => {
                      saveFile(`cuoc-gap.${kind}`, blob);
                    })
                  }
                >
                  {kind.toUpperCase()}
                </button>
              ))}
            </p>
          </>
        )}
        <h2>{words.downloads}</h2>
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
                saveFile(`cuoc-gap-${id}.${extension}`, fileOf(text, mime));
                setSaid(omitted > 0 ? words.omitted(omitted) : '');
              }}
            >
              {words.exports[id] ?? name}
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

/** Spreadsheets take a CSV for Latin-1 unless it begins with a byte order mark. */
const fileOf = (text: string, mime: string): Blob =>
  new Blob(mime.startsWith('text/csv') ? ['\uFEFF', text] : [text], { type: mime });

/** What somebody puts into his own page to show this view there. */
const frameOf = (page: string, state: ViewState): string =>
  `<iframe src="${page}${encodeState(state).replaceAll('&', '&amp;')}" title="Cuộc gặp" width="100%" height="640" loading="lazy"></iframe>`;
