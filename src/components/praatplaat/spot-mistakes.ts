import type { CollectionEntry } from 'astro:content';
import type { Problem } from '../problem/author-error.ts';
import type { PlateSources } from './photo.ts';
import { drawn } from './drawn.ts';

type Praatplaat = Pick<CollectionEntry<'praatplaten'>, 'id' | 'data' | 'filePath'>;

/** Addresses below `/praatplaten/` that the site uses itself: for plates of visitors, and for making them. */
const TAKEN = new Set(['eigen', 'maken']);

/** A plate whose name the site needs for pages of its own. */
const nameMistakes = (id: string, bestand: string): Problem[] =>
  TAKEN.has(id)
    ? [
        {
          bestand,
          veld: '(naam van het bestand)',
          gegeven: id,
          fout: `onder /praatplaten/${id}/ staan al bladzijden van de site zelf`,
          doe: `noem het bestand en de map van de tekening anders, bijvoorbeeld ${id}-plaat`,
        },
      ]
    : [];

/**
 * What is wrong with the picture of a plate and the places of its spots, for its author.
 * @param sources drawings and photos, by slug
 */
export function spotMistakes({ id, data, filePath }: Praatplaat, sources: PlateSources): Problem[] {
  const bestand = filePath ?? `src/content/praatplaten/${id}.mdx`;
  const taken = nameMistakes(id, bestand);
  if (taken.length) return taken;
  const folder = `src/components/praatplaat/platen/${id}`;
  const drawing = `${folder}/scene.json`;
  const { plaat, foto } = sources[id] ?? {};
  if (plaat && foto)
    return [
      {
        bestand: `${folder}/${foto.split('/').at(-1)}`,
        veld: '(het hele bestand)',
        gegeven: undefined,
        fout: 'deze plaat heeft een tekening én een foto, en zij toont er maar één',
        doe: `haal de foto weg, of ${drawing}`,
      },
    ];
  if (foto)
    return data.plekken
      .filter(({ x, y }) => x === undefined || y === undefined)
      .map(({ nr, x, y }) => ({
        bestand,
        veld: `plekken.${nr}.${x === undefined ? 'x' : 'y'}`,
        gegeven: x ?? y,
        fout: 'deze plaat is een foto, en op een foto heeft een plek alleen een plaats met x en y',
        doe: 'geef de plek x en y, in % van de breedte en de hoogte van de foto',
      }));
  if (!plaat)
    return [
      {
        bestand,
        veld: '(de plaat)',
        gegeven: undefined,
        fout: 'deze plaat heeft geen tekening en geen foto',
        doe: `teken haar in ${drawing}, of zet in die map een foto.jpg, foto.png of foto.webp en geef elke plek x en y`,
      },
    ];
  const owned =
    data.foto === undefined
      ? []
      : [
          {
            bestand,
            veld: 'foto',
            gegeven: data.foto,
            fout: 'deze plaat is een tekening van ons, en geen foto van een ander',
            doe: 'haal foto weg',
          },
        ];
  const found = drawn(plaat).metingen.plekken;
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
  return [...owned, ...written, ...without, ...surplus];
}
