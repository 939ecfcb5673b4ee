import type { Point } from './state/model';

/** A numbered spot of a plate; x and y in % of its width and height. */
export interface Plek {
  nr: number;
  naam: string;
  x: number;
  y: number;
}

/** How far from a spot a place may lie to be called "bij" that spot, in % of the height of the plate. */
const DICHTBIJ = 16;

/**
 * The spot a place on the plate belongs to.
 * @param punt place in % of width and height
 * @returns the nearest spot, or undefined when none is near
 */
export function plekBij<P extends Pick<Plek, 'x' | 'y'>>(punt: Point, plekken: readonly P[]): P | undefined {
  // The plate is 16 : 10: a percent of its width is longer than one of its height.
  const afstand = (p: P) => Math.hypot((p.x - punt.x) * 1.6, p.y - punt.y);
  const naaste = plekken.reduce<P | undefined>(
    (beste, p) => (beste && afstand(beste) <= afstand(p) ? beste : p),
    undefined,
  );
  return naaste && afstand(naaste) <= DICHTBIJ ? naaste : undefined;
}

/** Where on a plate a click fell, in % of its width and height, to a tenth. */
export function pointOn(
  vlak: { left: number; top: number; width: number; height: number },
  x: number,
  y: number,
): Point {
  const deel = (afstand: number, maat: number) =>
    Math.round(Math.min(100, Math.max(0, (afstand / maat) * 100)) * 10) / 10;
  return { x: deel(x - vlak.left, vlak.width), y: deel(y - vlak.top, vlak.height) };
}
