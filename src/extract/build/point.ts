/** A place in the picture, in the units of the page at zoom 1; y grows downwards. */
export interface Point {
  x: number;
  y: number;
}
