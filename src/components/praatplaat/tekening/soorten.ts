/** Where a part stands, by its foot point unless it says otherwise, and its scale. */
export interface Plek {
  /** Place, across and down. */
  x: number;
  y: number;
  /** Scale, 1 is the size it was drawn at. */
  s?: number | undefined;
}
/** Draws what stands inside a part, in the coordinates of that part. In a scene it is written as a list of parts. */
export type Inhoud = () => void;
