import type { CollectionEntry } from 'astro:content';
import type { Problem } from '../../content/_schemas/author-error.ts';
import type { Plaat } from './tekening/plaat.ts';
import { drawn } from './drawn.ts';

type Praatplaat = Pick<CollectionEntry<'praatplaten'>, 'id' | 'data' | 'filePath'>;

/**
 * What is wrong with the places of the spots of a plate, for its author.
 * @param plates what we drew, by slug
 */
export function spotMistakes({ id, data, filePath }: Praatplaat, plates: Readonly<Record<string, Plaat>>): Problem[] {
  const bestand = filePath ?? `src/content/praatplaten/${id}.mdx`;
  const drawing = `src/components/praatplaat/platen/${id}/scene.json`;
  const plate = plates[id];
  const found = plate && drawn(plate).metingen.plekken;
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
