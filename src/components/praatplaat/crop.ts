import { lightsOf, type LitSpot } from './spotlight.ts';

/** Canvas of a plate, in units. */
const WIDTH = 1600;
const HEIGHT = 1000;

/**
 * A crop of a plate round a point, as the `viewBox` of an SVG: the point in the middle, as far as the edges of the plate allow.
 * @param x place of the point in % of the width
 * @param y and of the height
 * @param scale how much it is enlarged
 */
export function crop(x: number, y: number, scale = 2.6): string {
  const size = [WIDTH / scale, HEIGHT / scale] as const;
  const start = (point: number, whole: number, part: number) =>
    Math.min(whole - part, Math.max(0, (point / 100) * whole - part / 2));
  return [start(x, WIDTH, size[0]), start(y, HEIGHT, size[1]), ...size].map((n) => Math.round(n)).join(' ');
}

/** Room round the light of a spot whose crop nobody composed, and the least and the most that is shown, of 1. */
const ROOM = 1.1;
const [LEAST, MOST] = [0.26, 0.6];

/**
 * A piece of a plate: a box as it is given, or that of one of its spots.
 * @param plekken the spots of the plate
 * @returns across, down, width and height on the canvas
 * @throws when the plate has no spot with this number; the relations are checked before
 */
export function boxOf(
  { plek, vak }: { plek?: number | undefined; vak?: Box | undefined },
  plekken: readonly LitSpot[],
): Box {
  return (
    vak ??
    (cropOf(plekken.find(({ nr }) => nr === plek)!)
      .split(' ')
      .map(Number) as unknown as Box)
  );
}
type Box = readonly [x: number, y: number, width: number, height: number];

/**
 * The part of the plate that a spot is about, as a `viewBox` in the shape of the plate: as composed by hand, or else
 * round all its light.
 */
export function cropOf(plek: LitSpot): string {
  if (plek.uitsnede) {
    const [x, y, size] = plek.uitsnede;
    return [x * 16, y * 10, size * 16, size * 10].map((n) => Math.round(n)).join(' ');
  }
  const lights = lightsOf([plek]);
  const [left, right] = [Math.min(...lights.map((v) => v.cx - v.rx)), Math.max(...lights.map((v) => v.cx + v.rx))];
  const [top, bottom] = [Math.min(...lights.map((v) => v.cy - v.ry)), Math.max(...lights.map((v) => v.cy + v.ry))];
  const part = Math.max((right - left) / WIDTH, (bottom - top) / HEIGHT) * ROOM;
  return crop((left + right) / 32, (top + bottom) / 20, 1 / Math.min(MOST, Math.max(LEAST, part)));
}
