import type { Core } from 'cytoscape';
import { useWords } from '../words/use-words.ts';
import { lookAtAll } from './camera.ts';

/** What a wheel or two fingers do, for one pointer and for keys. */
export function ZoomButtons({ cy }: { cy: Core | null }) {
  const words = useWords();
  const zoom = (by: number) => {
    if (cy)
      cy.zoom({
        level: cy.zoom() * by,
        renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 },
      });
  };
  const buttons: [string, string, () => void][] = [
    [
      '+',
      words.zoomIn,
      () => {
        zoom(1.3);
      },
    ],
    [
      '−',
      words.zoomOut,
      () => {
        zoom(1 / 1.3);
      },
    ],
    [
      '⤢',
      words.zoomFit,
      () => {
        if (cy) lookAtAll(cy);
      },
    ],
  ];
  return (
    <div className="zoom">
      {buttons.map(([sign, label, act]) => (
        <button
          key={label}
          type="button"
          className="button icon"
          aria-label={label}
          title={label}
          onClick={act}
        >
          <span aria-hidden="true">{sign}</span>
        </button>
      ))}
    </div>
  );
}
