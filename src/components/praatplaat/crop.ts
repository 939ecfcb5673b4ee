import { lightsOf, type LitSpot } from './spotlight.ts';

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

/** Room round the light of a spot whose crop nobody composed, and the least and the most that is shown, of 1. */
const RUIM = 1.1;
const [MINST, MEEST] = [0.26, 0.6];

/**
 * The part of the plate that a spot is about, as a `viewBox` in the shape of the plate: as composed by hand, or else
 * round all its light.
 */
export function cropOf(plek: LitSpot): string {
  if (plek.uitsnede) {
    const [x, y, maat] = plek.uitsnede;
    return [x * 16, y * 10, maat * 16, maat * 10].map((n) => Math.round(n)).join(' ');
  }
  const lichten = lightsOf([plek]);
  const [links, rechts] = [Math.min(...lichten.map((v) => v.cx - v.rx)), Math.max(...lichten.map((v) => v.cx + v.rx))];
  const [boven, onder] = [Math.min(...lichten.map((v) => v.cy - v.ry)), Math.max(...lichten.map((v) => v.cy + v.ry))];
  const deel = Math.max((rechts - links) / BREED, (onder - boven) / HOOG) * RUIM;
  return crop((links + rechts) / 32, (boven + onder) / 20, 1 / Math.min(MEEST, Math.max(MINST, deel)));
}
