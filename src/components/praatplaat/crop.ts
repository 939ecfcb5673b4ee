/** Canvas of a plate, in units. */
const BREED = 1600;
const HOOG = 1000;

/**
 * A crop of a plate round a point, as the `viewBox` of an SVG: the point in the middle, as far as the edges of the plate allow.
 * @param x place of the point in % of the width
 * @param y and of the height
 * @param schaal how much it is enlarged
 */
export function crop(x: number, y: number, schaal = 2.6): string {
  const maat = [BREED / schaal, HOOG / schaal] as const;
  const begin = (punt: number, heel: number, deel: number) =>
    Math.min(heel - deel, Math.max(0, (punt / 100) * heel - deel / 2));
  return [begin(x, BREED, maat[0]), begin(y, HOOG, maat[1]), ...maat].map((n) => Math.round(n)).join(' ');
}
