/** Canvas of a plate, in units. */
const WIDTH = 1600;
const HEIGHT = 1000;

/**
 * A crop of a plate round a point, as the `viewBox` of an SVG: the point in the middle, as far as the edges of the plate allow.
 * @param x place of the point in % of the width
 * @param y and of the height
 * @param schaal how much it is enlarged
 */
export function crop(x: number, y: number, scale = 2.6): string {
  const size = [WIDTH / scale, HEIGHT / scale] as const;
  const start = (point: number, whole: number, part: number) =>
    Math.min(whole - part, Math.max(0, (point / 100) * whole - part / 2));
  return [start(x, WIDTH, size[0]), start(y, HEIGHT, size[1]), ...size].map((n) => Math.round(n)).join(' ');
}
