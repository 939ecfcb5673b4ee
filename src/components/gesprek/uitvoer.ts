import { vul, type Woord } from '../teksten/woorden';
import type { Gegevens } from './gegevens';
import { slugVan } from './slug';
import { tekenSpelden } from './spelden';
import { schrijfTekst } from './toestand/geldig';
import type { Gesprek, Punt } from './toestand/model';
import { veld } from './toestand/zicht';
import { verslagboom, zegDag, type Blok } from './verslag/boom';
import { alsMarkdown } from './verslag/md';

export type Uitvoer = 'md' | 'json' | 'docx';

/** The report in pieces. */
export const boomVan = (
  g: Gesprek,
  gegevens: Pick<Gegevens, 'plekken' | 'bronnen' | 'tekening'>,
  woorden: ReadonlyMap<string, Woord>,
): Blok[] => verslagboom(g, gegevens, (sleutel, invulling) => vul(woorden, sleutel, invulling));

/** Hands a file to the visitor; nothing leaves the device. */
export function geefBestand(naam: string, inhoud: string | Blob, soort = 'text/plain'): void {
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
export async function geefUit(
  wat: Uitvoer,
  g: Gesprek,
  gegevens: Gegevens,
  woorden: ReadonlyMap<string, Woord>,
  beeld: HTMLImageElement | null,
): Promise<void> {
  const groep = veld(g, 'naam');
  const naam = `${[g.plaat.id, zegDag(g.begonnen), ...(groep ? [slugVan(groep)] : [])].join('-')}.${wat}`;
  if (wat === 'json') return geefBestand(naam, schrijfTekst(g), 'application/json');
  const blokken = boomVan(g, gegevens, woorden);
  if (wat === 'md') return geefBestand(naam, alsMarkdown(blokken), 'text/markdown');
  // The library comes only when somebody asks for a document.
  const [{ maakDocx }, png] = await Promise.all([
    import('./verslag/docx'),
    beeld
      ? alsPng(
          beeld,
          g.notities.flatMap((n) => (n.plek ? [n.plek] : [])),
        ).catch(() => undefined)
      : undefined,
  ]);
  geefBestand(naam, await maakDocx(blokken, png));
}

/** The picture of a plate with pins, as PNG of 1000 × 625. */
export async function alsPng(beeld: HTMLImageElement, spelden: readonly Punt[]): Promise<Uint8Array | undefined> {
  beeld.loading = 'eager';
  await beeld.decode();
  const doek = Object.assign(document.createElement('canvas'), { width: 1000, height: 625 });
  const pen = doek.getContext('2d')!;
  pen.drawImage(beeld, 0, 0, doek.width, doek.height);
  tekenSpelden(pen, doek.width / 1600, spelden);
  const blob = await new Promise<Blob | null>((klaar) => doek.toBlob(klaar, 'image/png'));
  return blob ? new Uint8Array(await blob.arrayBuffer()) : undefined;
}
