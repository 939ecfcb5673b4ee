import { download } from '../../browser/download';
import type { Block } from '../domain/report/blocks';
import { drawPins, type Pin } from './pins';

const WRITERS = {
  md: () => import('../domain/report/markdown'),
  docx: () => import('../domain/report/word'),
};

/** Fetches what writes a report while there is a network: who asks for it later may have none. */
export function fetchWriters(): void {
  for (const writer of Object.values(WRITERS)) writer().catch(() => undefined);
}

/**
 * Hands a report to the visitor as a file. What writes it comes only when somebody asks for it.
 * @param name of the file, without ending
 * @param picture of the plate, for a document; without one when it cannot be made
 */
export async function exportBlocks(
  format: 'md' | 'docx',
  name: string,
  blocks: readonly Block[],
  picture: () => Promise<Uint8Array | undefined> | '' | undefined,
): Promise<void> {
  if (format === 'md') {
    const { toMarkdown } = await WRITERS.md();
    return download(`${name}.md`, toMarkdown(blocks), 'text/markdown');
  }
  const [{ toWord }, png] = await Promise.all([
    WRITERS.docx(),
    Promise.resolve(picture() || undefined).catch(() => undefined),
  ]);
  download(`${name}.docx`, await toWord(blocks, png));
}

/** Did a piece of the site not come? After a new version the old pieces are gone, and without a network none come. */
export const isMissing = (error: unknown): boolean =>
  error instanceof TypeError && /import|module|load/i.test(error.message);

/** The picture of a plate with pins, as PNG of 1000 × 625. */
export async function toPng(image: HTMLImageElement, pins: readonly Pin[]): Promise<Uint8Array | undefined> {
  image.loading = 'eager';
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: 1000, height: 625 });
  const pen = canvas.getContext('2d')!;
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  drawPins(pen, canvas.width / 1600, pins);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  return blob ? new Uint8Array(await blob.arrayBuffer()) : undefined;
}
