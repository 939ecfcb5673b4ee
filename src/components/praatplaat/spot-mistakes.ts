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

/** Spots on a photo that do not say where they are. */
const unplaced = ({ plekken }: Praatplaat['data'], bestand: string): Problem[] =>
  plekken
    .filter(({ x, y }) => x === undefined || y === undefined)
    .map(({ nr, x }) => ({
      bestand,
      veld: 'plekken, nr',
      gegeven: nr,
      fout: `deze plaat is een foto, en op een foto heeft een plek alleen een plaats met x en y; hier ontbreekt ${
        x === undefined ? 'x' : 'y'
      }`,
      doe: 'geef de plek x en y, in % van de breedte en de hoogte van de foto',
    }));

/** Nearer than this, in percents of the photo, one disc lies over another: only the last can be seen and touched. */
const NEAR = 2;

/** Spots on a photo of which the discs lie on top of each other, mostly copied with their place. */
function overlapping({ plekken }: Praatplaat['data'], bestand: string): Problem[] {
  const near = (a: number | undefined, b: number | undefined) =>
    a !== undefined && b !== undefined && Math.abs(a - b) < NEAR;
  return plekken.flatMap(({ nr, x, y }, i) => {
    const under = plekken.slice(0, i).find((p) => near(p.x, x) && near(p.y, y));
    if (!under) return [];
    return [
      {
        bestand,
        veld: `plekken.${nr}.x`,
        gegeven: x,
        fout: `deze plek ligt over plek ${under.nr}`,
        doe: 'geef een van de twee een eigen plaats, met x en y',
      },
    ];
  });
}

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
  if (foto) return [...unplaced(data, bestand), ...overlapping(data, bestand)];
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
      doe:
        `zet in ${drawing} bij „delen” van een laag: { "deel": "schijf", "x": 800, "y": 500, "nr": ${nr} }, ` +
        `of geef een „bordje” "schijf": [${nr}]`,
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
