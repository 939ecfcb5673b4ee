import type { Point } from './state/model';

/** A numbered spot of a plate; x and y in % of its width and height. */
export interface Plek {
  nr: number;
  naam: string;
  x: number;
  y: number;
}

/** How far from a spot a place may lie to be called "bij" that spot, in % of the height of the plate. */
const NEAR = 16;

/**
 * The spot a place on the plate belongs to.
 * @param point place in % of width and height
 * @returns the nearest spot, or undefined when none is near
 */
export function plekNear<P extends Pick<Plek, 'x' | 'y'>>(point: Point, plekken: readonly P[]): P | undefined {
  // The plate is 16 : 10: a percent of its width is longer than one of its height.
  const distance = (p: P) => Math.hypot((p.x - point.x) * 1.6, p.y - point.y);
  const nearest = plekken.reduce<P | undefined>(
    (best, p) => (best && distance(best) <= distance(p) ? best : p),
    undefined,
  );
  return nearest && distance(nearest) <= NEAR ? nearest : undefined;
}

/** Where on a plate a click fell, in % of its width and height, to a tenth. */
export function pointOn(
  area: { left: number; top: number; width: number; height: number },
  x: number,
  y: number,
): Point {
  const share = (distance: number, size: number) =>
    Math.round(Math.min(100, Math.max(0, (distance / size) * 100)) * 10) / 10;
  return { x: share(x - area.left, area.width), y: share(y - area.top, area.height) };
}
