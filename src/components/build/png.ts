import { readFile } from 'node:fs/promises';
import { Resvg } from '@resvg/resvg-js';
import { cached, versionOf } from './cache.ts';
import { fontPaths } from './fonts.ts';

/** Size of a picture, or the piece of the drawing it shows. */
export interface PngOptions {
  /** Width in pixels; that of the drawing when it is left out. */
  width?: number;
  /** The piece to keep, in pixels. */
  crop?: { left: number; top: number; right: number; bottom: number };
}

let fonts: Promise<readonly [files: string[], content: Buffer[]]> | undefined;
const readFonts = async () => {
  const files = await fontPaths();
  return [files, await Promise.all(files.map((file) => readFile(file)))] as const;
};

/** A drawing as a picture, with the letters of the site. The same drawing is drawn once, and kept for the next build. */
export async function renderPng(svg: string, { width, crop }: PngOptions = {}): Promise<Buffer> {
  const [fontFiles, letters] = await (fonts ??= readFonts());
  const inputs = [versionOf('@resvg/resvg-js'), JSON.stringify([width, crop]), ...letters, svg];
  return cached('png', inputs, () =>
    new Resvg(svg, {
      ...(width && { fitTo: { mode: 'width', value: width } }),
      ...(crop && { crop }),
      font: { loadSystemFonts: false, fontFiles },
    })
      .render()
      .asPng(),
  );
}
