import { useSyncExternalStore } from 'react';

export type PictureKind = 'png' | 'svg';

/** The canvas lends its picture and its camera to whoever saves or links the view. */
export interface LentCanvas {
  draw: (kind: PictureKind) => Promise<Blob> | Blob;
  /** Zoom and centre as a link holds them. */
  camera: () => string;
}

let lent: LentCanvas | null = null;
const listeners = new Set<() => void>();

function change(to: LentCanvas | null): void {
  lent = to;
  for (const listener of listeners) listener();
}

export function lendCanvas(canvas: LentCanvas): () => void {
  change(canvas);
  return () => {
    if (lent === canvas) change(null);
  };
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

/** Null where no canvas is drawn. */
export const useLentCanvas = (): LentCanvas | null => useSyncExternalStore(subscribe, () => lent);
