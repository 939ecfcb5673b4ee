/** A piece of the plate, as parts of its width and height. */
export interface Piece {
  x: number;
  y: number;
  width: number;
  height: number;
}
interface Size {
  width: number;
  height: number;
}
/** How the plate lies: shifted in pixels, and enlarged. */
export interface Lie {
  x: number;
  y: number;
  k: number;
}

/** A crop of the canvas of 1600 × 1000, as a `viewBox`, as a piece of the plate. */
export function pieceOf(viewBox: string): Piece {
  const [x, y, width, height] = viewBox.split(' ').map(Number) as [number, number, number, number];
  return { x: x / 1600, y: y / 1000, width: width / 1600, height: height / 1000 };
}

/**
 * How the plate must lie to show a piece of it: whole, in the middle and as large as there is room for, without a gap
 * beside the plate.
 * @param plate its own size
 * @param stage the room in which the piece is to be seen, from the upper left corner of the plate as it lies now
 * @param most how many times larger at most
 */
export function lieOf(piece: Piece, plate: Size, stage: Size, most: number): Lie {
  const fit = Math.min(stage.width / (piece.width * plate.width), stage.height / (piece.height * plate.height), most);
  const k = Math.max(fit, stage.width / plate.width, stage.height / plate.height);
  const shift = (middle: number, whole: number, room: number): number =>
    Math.min(0, Math.max(room - k * whole, room / 2 - k * middle * whole));
  return {
    x: shift(piece.x + piece.width / 2, plate.width, stage.width),
    y: shift(piece.y + piece.height / 2, plate.height, stage.height),
    k,
  };
}
