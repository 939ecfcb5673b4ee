import sharp, { type Sharp } from 'sharp';
import { cached, versionOf } from '../build/cache';
import { pictureInputs, renderPixels, type Pixels, type PngOptions } from '../build/png';
import { plainSvg } from '../praatplaat/plain-svg';
import type { Plaat } from '../praatplaat/tekening/plaat';

/** Width of a picture beside a stop, in pixels: twice what the widest screen shows. */
const BESIDE = 880;
/** Pixels to a unit in the picture of a whole plate from which small pieces are cut: most pieces ask for less. */
const WHOLE_SCALE = 1.5;

/** A piece of a plate in its units: across, down, width, height. */
export type Box = readonly [x: number, y: number, w: number, h: number];

/** The picture of a plate of which this build cut a piece already. */
const wholes = new WeakMap<Plaat, Promise<Pixels>>();

/**
 * A piece of a plate, without its labels, as a picture in WebP. A piece that did not change is kept for the next build.
 * @param box what is shown of it
 * @param width how wide it becomes, in pixels
 * @param quality of the WebP, of 100: a small picture beside a heading needs less
 */
export async function cutPicture(plate: Plaat, box: Box, width = BESIDE, quality = 78): Promise<Buffer> {
  const svg = plainSvg(plate, false);
  const inputs = await pictureInputs(svg, { box, width, quality, WHOLE_SCALE });
  return cached('pieces', [versionOf('sharp'), ...inputs], async () => {
    const scale = width / box[2];
    const piece = scale > WHOLE_SCALE ? await drawnAlone(svg, plate, box, scale) : await cutFromWhole(svg, plate, box);
    const height = Math.round((box[3] / box[2]) * width);
    return piece.resize({ width, height, fit: 'fill' }).webp({ quality, effort: 6 }).toBuffer();
  });
}

/** The whole plate, enlarged, and then the piece: resvg refuses a window on part of a drawing with masks. */
async function drawnAlone(svg: string, { scene }: Plaat, box: Box, scale: number): Promise<Sharp> {
  const options = { width: Math.round(scene.breedte * scale), crop: edges(box, scale) } satisfies PngOptions;
  return opened(await renderPixels(svg, options));
}

async function cutFromWhole(svg: string, plate: Plaat, box: Box): Promise<Sharp> {
  const width = Math.round(plate.scene.breedte * WHOLE_SCALE);
  const whole = wholes.get(plate) ?? renderPixels(svg, { width });
  wholes.set(plate, whole);
  const { left, top, right, bottom } = edges(box, WHOLE_SCALE);
  return opened(await whole).extract({ left, top, width: right - left, height: bottom - top });
}

function edges([x, y, w, h]: Box, scale: number): NonNullable<PngOptions['crop']> {
  const [left, top, right, bottom] = [x, y, x + w, y + h].map((at) => Math.round(at * scale)) as [
    number,
    number,
    number,
    number,
  ];
  return { left, top, right, bottom };
}

const opened = ({ pixels, width, height }: Pixels): Sharp =>
  sharp(pixels, { raw: { width, height, channels: 4 } }).removeAlpha();
