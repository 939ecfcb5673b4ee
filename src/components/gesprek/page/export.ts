import type { RoomData } from '../domain/room-data';
import { vul, type Woord } from '../../teksten/woorden';
import { slugOf } from '../domain/slug';
import { drawPins } from './pins';
import { writeText } from '../domain/state/valid';
import type { Gesprek, Point } from '../domain/state/model';
import { fieldOf } from '../domain/state/view';
import { reportBlocks, sayDay, type Block } from '../domain/report/blocks';
import { toMarkdown } from '../domain/report/markdown';

export type Format = 'md' | 'json' | 'docx';

/** The report in pieces. */
export const blocksOf = (
  g: Gesprek,
  gegevens: Pick<RoomData, 'plekken' | 'bronnen' | 'tekening'>,
  woorden: ReadonlyMap<string, Woord>,
): Block[] => reportBlocks(g, gegevens, (sleutel, invulling) => vul(woorden, sleutel, invulling));

/** Hands a file to the visitor; nothing leaves the device. */
export function download(naam: string, inhoud: string | Blob, soort = 'text/plain'): void {
  const adres = URL.createObjectURL(
    inhoud instanceof Blob ? inhoud : new Blob([inhoud], { type: `${soort};charset=utf-8` }),
  );
  Object.assign(document.createElement('a'), { href: adres, download: naam }).click();
  setTimeout(() => URL.revokeObjectURL(adres), 10_000);
}

/**
 * Hands the conversation to the visitor as a file, named after plate, day and group.
 * @param beeld picture of the plate on the page, for the document
 */
export async function exportReport(
  wat: Format,
  g: Gesprek,
  gegevens: RoomData,
  woorden: ReadonlyMap<string, Woord>,
  beeld: HTMLImageElement | null,
): Promise<void> {
  const groep = fieldOf(g, 'naam');
  const naam = `${[g.plaat.id, sayDay(g.begonnen), ...(groep ? [slugOf(groep)] : [])].join('-')}.${wat}`;
  if (wat === 'json') return download(naam, writeText(g), 'application/json');
  const blokken = blocksOf(g, gegevens, woorden);
  if (wat === 'md') return download(naam, toMarkdown(blokken), 'text/markdown');
  // The library comes only when somebody asks for a document.
  const [{ toWord }, png] = await Promise.all([
    import('../domain/report/word'),
    beeld
      ? toPng(
          beeld,
          g.notities.flatMap((n) => (n.plek ? [n.plek] : [])),
        ).catch(() => undefined)
      : undefined,
  ]);
  download(naam, await toWord(blokken, png));
}

/** The picture of a plate with pins, as PNG of 1000 × 625. */
export async function toPng(beeld: HTMLImageElement, spelden: readonly Point[]): Promise<Uint8Array | undefined> {
  beeld.loading = 'eager';
  await beeld.decode();
  const doek = Object.assign(document.createElement('canvas'), { width: 1000, height: 625 });
  const pen = doek.getContext('2d')!;
  pen.drawImage(beeld, 0, 0, doek.width, doek.height);
  drawPins(pen, doek.width / 1600, spelden);
  const blob = await new Promise<Blob | null>((klaar) => doek.toBlob(klaar, 'image/png'));
  return blob ? new Uint8Array(await blob.arrayBuffer()) : undefined;
}
