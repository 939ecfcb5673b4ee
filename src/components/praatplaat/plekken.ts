import type { CollectionEntry } from 'astro:content';
import type { Melding } from '../../content/_schemas/auteursfout';
import { PLATEN } from './platen';
import type { Plaat } from './tekening/plaat';
import type { Plekmeting } from './tekening/meter';
import { teken } from './tekening/teken';

type Praatplaat = CollectionEntry<'praatplaten'>;
/** A spot with the middle of its disc, in % of the width and height of the plate. */
export type Plek = Praatplaat['data']['plekken'][number] & { x: number; y: number };

/** The discs in the drawing of a plate; undefined when we drew none. */
function discs(slug: string): readonly Plekmeting[] | undefined {
  const plaat = PLATEN[slug];
  return plaat && teken(plaat).metingen.plekken;
}

const tenth = (n: number): number => Math.round(n * 10) / 10;
/** A disc as a place on the plate, to a tenth of a percent. */
const place = ({ x, y }: Plekmeting, { breedte, hoogte }: Plaat['scene']) => ({
  x: tenth((x / breedte) * 100),
  y: tenth((y / hoogte) * 100),
});

/** The spots of a plate: their place is that of the disc in the drawing, or what the plate says when we did not draw it. */
export const plekkenVan = ({ id, data }: Praatplaat): Plek[] =>
  data.plekken.map(({ nr, id: plek, naam, x, y, ...rest }) => {
    const disc = discs(id)?.find((d) => d.nr === nr);
    const at = disc ? place(disc, PLATEN[id]!.scene) : { x: x ?? 50, y: y ?? 50 };
    return { nr, id: plek, naam, ...at, ...rest };
  });

/** What is wrong with the places of the spots of a plate, for its author. */
export function spotMistakes({ id, data, filePath }: Pick<Praatplaat, 'id' | 'data' | 'filePath'>): Melding[] {
  const bestand = filePath ?? `src/content/praatplaten/${id}.mdx`;
  const drawing = `src/components/praatplaat/platen/${id}/scene.json`;
  const found = discs(id);
  if (!found)
    return data.plekken
      .filter(({ x, y }) => x === undefined || y === undefined)
      .map(({ nr, x, y }) => ({
        bestand,
        veld: `plekken.${nr}.${x === undefined ? 'x' : 'y'}`,
        gegeven: x ?? y,
        fout: 'deze plaat heeft geen tekening, dus deze plek heeft geen plaats',
        doe: `geef de plek x en y in % van de plaat, of teken de plaat in ${drawing}`,
      }));
  const written = data.plekken
    .filter(({ x, y }) => x !== undefined || y !== undefined)
    .map(({ nr, x, y }) => ({
      bestand,
      veld: `plekken.${nr}.${x === undefined ? 'y' : 'x'}`,
      gegeven: x ?? y,
      fout: 'deze plek staat al in de tekening, en een plaats staat er maar één keer',
      doe: `haal x en y weg; de plaats komt van schijf ${nr} in ${drawing}`,
    }));
  const without = data.plekken
    .filter(({ nr }) => !found.some((d) => d.nr === nr))
    .map(({ nr }) => ({
      bestand,
      veld: `plekken.${nr}`,
      gegeven: nr,
      fout: 'de tekening heeft geen schijf met dit nummer',
      doe: `zet in ${drawing} een „schijf”, of een „bordje” met „schijf”, met nummer ${nr}`,
    }));
  const surplus = found
    .filter(({ nr }) => !data.plekken.some((p) => p.nr === nr))
    .map(({ nr }) => ({
      bestand,
      veld: 'plekken',
      gegeven: nr,
      fout: 'de tekening heeft een schijf met dit nummer, maar de plaat heeft geen plek die zo heet',
      doe: `beschrijf plek ${nr}, of haal de schijf uit ${drawing}`,
    }));
  return [...written, ...without, ...surplus];
}
