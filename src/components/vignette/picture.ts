import sharp from 'sharp';
import { renderPng } from '../build/png';
import { drawn } from '../praatplaat/drawn';
import type { Plaat } from '../praatplaat/tekening/plaat';

/** Width of a picture beside a stop, in pixels: twice what the widest screen shows. */
const BESIDE = 880;

/** A piece of a plate in its units: across, down, width, height. */
export type Box = readonly [x: number, y: number, w: number, h: number];

/**
 * A piece of a plate, without its labels, as a picture.
 * @param vak what is shown of it
 * @param width how wide it becomes, in pixels
 * @param quality of the WebP, of 100: a small picture beside a heading needs less
 */
export async function cutPicture(plaat: Plaat, [x, y, w, h]: Box, width = BESIDE, quality = 78): Promise<Buffer> {
  const { binnenwerk, viewBox } = drawn(plaat, { opschriften: false });
  const { breedte, hoogte } = plaat.scene;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" width="${breedte}" height="${hoogte}" ` +
    `stroke-linecap="round" stroke-linejoin="round">${binnenwerk}</svg>`;
  // The whole plate, enlarged, and then the piece: resvg refuses a window on part of a drawing with masks.
  const scale = width / w;
  const [left, top, right, bottom] = [x, y, x + w, y + h].map((at) => Math.round(at * scale)) as [
    number,
    number,
    number,
    number,
  ];
  const png = await renderPng(svg, { width: Math.round(breedte * scale), crop: { left, top, right, bottom } });
  return sharp(png).webp({ quality, effort: 6 }).toBuffer();
}
