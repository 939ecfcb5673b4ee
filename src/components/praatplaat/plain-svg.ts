import { drawn } from './drawn.ts';
import type { Plaat } from './tekening/plaat.ts';

/** Width in pixels of the picture of a plate for slides: wide enough for a large screen. */
export const SLIDE_WIDTH = 3840;

/** A plate as an image of nothing but its lines, to be turned into pixels; without `labels` no word stands in it. */
export function plainSvg(plate: Plaat, labels = true): string {
  const { binnenwerk, viewBox } = drawn(plate, { opschriften: labels });
  const { breedte, hoogte } = plate.scene;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" width="${breedte}" ` +
    `height="${hoogte}" stroke-linecap="round" stroke-linejoin="round">${binnenwerk}</svg>`
  );
}
