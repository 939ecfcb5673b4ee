import { readFile } from 'node:fs/promises';
import { renderAsync } from '@resvg/resvg-js';
import { cached, versionOf } from './cache.ts';
import { fontPaths } from './fonts.ts';

/** Size of a picture, or the piece of the drawing it shows. */
export interface PngOptions {
  /** Width in pixels; that of the drawing when it is left out. */
  width?: number;
  /** The piece to keep, in pixels. */
  crop?: { left: number; top: number; right: number; bottom: number };
}

/** A picture as its points: four bytes each (red, green, blue, alpha), row by row. */
export interface Pixels {
  pixels: Buffer;
  /** In pixels. */
  width: number;
  /** In pixels. */
  height: number;
}

let fonts: Promise<readonly [files: string[], content: Buffer[]]> | undefined;
const readFonts = async () => {
  const files = await fontPaths();
  return [files, await Promise.all(files.map((file) => readFile(file)))] as const;
};

/** In a thread of its own: whoever waits for it can do something else. */
async function rendered(svg: string, { width, crop }: PngOptions): ReturnType<typeof renderAsync> {
  const [fontFiles] = await (fonts ??= readFonts());
  return renderAsync(svg, {
    ...(width && { fitTo: { mode: 'width', value: width } }),
    ...(crop && { crop }),
    font: { loadSystemFonts: false, fontFiles },
  });
}

/**
 * Everything a picture depends on, for who keeps it: what draws it, its letters, its size and the drawing.
 * @param svg the drawing
 */
export async function pictureInputs(svg: string, options: object): Promise<(string | Uint8Array)[]> {
  const [, letters] = await (fonts ??= readFonts());
  return [versionOf('@resvg/resvg-js'), JSON.stringify(options), ...letters, svg];
}

/** A drawing as a picture, with the letters of the site. The same drawing is drawn once, and kept for the next build. */
export async function renderPng(svg: string, options: PngOptions = {}): Promise<Buffer> {
  return cached('png', await pictureInputs(svg, options), async () => (await rendered(svg, options)).asPng());
}

/** A drawing as points, for who goes on with them: nothing is kept. */
export async function renderPixels(svg: string, options: PngOptions = {}): Promise<Pixels> {
  const { pixels, width, height } = await rendered(svg, options);
  return { pixels, width, height };
}
