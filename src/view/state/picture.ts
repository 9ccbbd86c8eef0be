/** The canvas lends its picture to whoever saves it. */
export type PictureKind = 'png' | 'svg';
type Draw = (kind: PictureKind) => Promise<Blob> | Blob;

let draw: Draw | null = null;

export function lendPicture(by: Draw): () => void {
  draw = by;
  return () => {
    if (draw === by) draw = null;
  };
}

export const canDraw = (): boolean => draw !== null;
export const drawPicture = async (kind: PictureKind): Promise<Blob | null> =>
  draw ? await draw(kind) : null;
