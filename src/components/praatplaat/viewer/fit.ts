import type { Light } from '../spotlight';

/** A light is enlarged this much at most: more, and nobody sees where on the plate it is. */
const MEEST = 2;
/** Room left round the light, as a part of the picture. */
const RUIM = 0.86;

/**
 * How to look at lights: their middle as a part of the width and height of the plate, and how much to enlarge.
 * @param lichten on the canvas of 1600 × 1000; at least one
 */
export function fitLights(lichten: readonly Light[]): { x: number; y: number; k: number } {
  const links = Math.min(...lichten.map((v) => v.cx - v.rx));
  const rechts = Math.max(...lichten.map((v) => v.cx + v.rx));
  const boven = Math.min(...lichten.map((v) => v.cy - v.ry));
  const onder = Math.max(...lichten.map((v) => v.cy + v.ry));
  const k = Math.min(MEEST, RUIM / Math.max((rechts - links) / 1600, (onder - boven) / 1000));
  return { x: (links + rechts) / 3200, y: (boven + onder) / 2000, k: k < 1.15 ? 1 : Math.round(k * 100) / 100 };
}
