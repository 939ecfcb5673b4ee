import { download } from '../../browser/download';
import type { Block } from '../domain/report/blocks';
import type { Translate } from '../domain/translate';
import type { Picture, Pictures } from '../domain/report/word';
import { drawPins, type Pin } from './pins';

const WRITERS = {
  md: () => import('../domain/report/markdown'),
  docx: () => import('../domain/report/word'),
};

/** What else makes something of a conversation. */
export const EXTRAS = {
  ics: () => import('../domain/report/calendar'),
  png: () => import('./group-plate'),
  foto: () => import('./shrink'),
  fotos: () => import('../domain/storage/photos'),
};

/** Fetches what writes a report while there is a network: who asks for it later may have none. */
export function fetchWriters(): void {
  for (const writer of [...Object.values(WRITERS), ...Object.values(EXTRAS)]) writer().catch(() => undefined);
}

/**
 * Hands a report to the visitor as a file. What writes it comes only when somebody asks for it.
 * @param name of the file, without ending
 * @param pictures for a document; without one that cannot be made
 */
export async function exportBlocks(
  format: 'md' | 'docx',
  name: string,
  blocks: readonly Block[],
  t: Translate,
  pictures: () => Promise<Pictures>,
): Promise<void> {
  if (format === 'md') {
    const { toMarkdown } = await WRITERS.md();
    return download(`${name}.md`, toMarkdown(blocks), 'text/markdown');
  }
  const [{ toWord }, made] = await Promise.all([WRITERS.docx(), pictures()]);
  download(`${name}.docx`, await toWord(blocks, t, made));
}

/** Is a piece of the site gone, as the old ones are after a new version? Without a network none come: then nothing is new. */
export const isMissing = (error: unknown): boolean =>
  error instanceof TypeError && /import|module|load/i.test(error.message) && navigator.onLine;

/** The picture of a plate with pins, as PNG of 1000 × 625; undefined when it cannot be made. */
export async function toPng(image: HTMLImageElement, pins: readonly Pin[]): Promise<Picture | undefined> {
  const [width, height] = [1000, 625];
  try {
    image.loading = 'eager';
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    const pen = canvas.getContext('2d')!;
    pen.drawImage(image, 0, 0, width, height);
    drawPins(pen, width / 1600, pins);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    return blob ? { data: new Uint8Array(await blob.arrayBuffer()), type: 'png', width, height } : undefined;
  } catch {
    return undefined;
  }
}
