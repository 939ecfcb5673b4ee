import type { Bord } from './schijnwerper';
import { SCENES } from './scenes';
import { teken } from './tekening/teken';

/** Every sign of a plate, numbered discs included, as boxes on the canvas of 1600 × 1000. */
export function bordenVan(plaat: string): Bord[] {
  const scene = SCENES[plaat];
  if (!scene) return [];
  const { opschriften, plekken } = teken(scene).metingen;
  return [...opschriften.map(({ x, y, w, h }) => [x, y, w, h] as const), ...plekken.map(({ x, y, r }) => [x - r, y - r, 2 * r, 2 * r] as const)].map(([x, y, w, h]) => [Math.round(x) - 1, Math.round(y) - 1, Math.round(w) + 2, Math.round(h) + 2]);
}
