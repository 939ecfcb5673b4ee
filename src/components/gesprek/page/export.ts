import type { Block } from '../domain/report/blocks';
import type { Point } from '../domain/state/model';
import { drawPins } from './pins';

/** Hands a file to the visitor; nothing leaves the device. */
export function download(name: string, content: string | Blob, type = 'text/plain'): void {
  const address = URL.createObjectURL(
    content instanceof Blob ? content : new Blob([content], { type: `${type};charset=utf-8` }),
  );
  Object.assign(document.createElement('a'), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
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
    const { toMarkdown } = await import('../domain/report/markdown');
    return download(`${name}.md`, toMarkdown(blocks), 'text/markdown');
  }
  const [{ toWord }, png] = await Promise.all([
    import('../domain/report/word'),
    Promise.resolve(picture() || undefined).catch(() => undefined),
  ]);
  download(`${name}.docx`, await toWord(blocks, png));
}

/** The picture of a plate with pins, as PNG of 1000 × 625. */
export async function toPng(image: HTMLImageElement, pins: readonly Point[]): Promise<Uint8Array | undefined> {
  image.loading = 'eager';
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: 1000, height: 625 });
  const pen = canvas.getContext('2d')!;
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  drawPins(pen, canvas.width / 1600, pins);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  return blob ? new Uint8Array(await blob.arrayBuffer()) : undefined;
}
