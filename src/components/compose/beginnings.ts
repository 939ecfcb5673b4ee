import type { CollectionEntry } from 'astro:content';
import type { OwnPlate } from '../own-plate/domain/model';
import { PLATEN } from '../praatplaat/platen';
import type { Scene } from '../praatplaat/tekening/plaat';

const FILES = import.meta.glob<Scene>('./landscapes/*.json', { eager: true, import: 'default' });

/** The order in which they stand beside each other. */
const NAMES = ['weg', 'eiland', 'rivier', 'boom', 'huis', 'plein'];

/** Empty landscapes by their name. */
export const LANDSCAPES: Readonly<Record<string, Scene>> = Object.fromEntries(
  NAMES.map((name) => [name, FILES[`./landscapes/${name}.json`]!]),
);

/** What a new plate begins with. */
export type Beginning = Partial<OwnPlate> & Pick<OwnPlate, 'herkomst'> & { scene: Scene };

const fromLandscape = (naam: string): Beginning => ({
  herkomst: { soort: 'landschap', landschap: naam },
  scene: LANDSCAPES[naam]!,
});

/** Everything of a plate of the site that somebody can go on with. */
function fromPlate({ id, data }: CollectionEntry<'praatplaten'>): Beginning {
  return {
    herkomst: { soort: 'kopie', plaat: id, titel: data.titel },
    scene: PLATEN[id]!.scene,
    titel: data.titel,
    ondertitel: data.ondertitel,
    kern: data.kern,
    beschrijving: data.beschrijving,
    plekken: data.plekken.map(({ nr, naam, uitleg, licht }) => ({ nr, naam, uitleg, licht })),
    vragen: data.vragen.map(({ nr, tekst, opdracht, plekken, waarden, bevindingen, tafelpunten, begrippen }) => ({
      nr,
      tekst,
      ...(opdracht && { opdracht }),
      plekken,
      waarden,
      bevindingen,
      tafelpunten,
      begrippen,
    })),
  };
}

/** Every beginning by its name in the address; a landscape and a plate never share one. */
export const beginnings = (platen: readonly CollectionEntry<'praatplaten'>[]): Readonly<Record<string, Beginning>> => ({
  ...Object.fromEntries(Object.keys(LANDSCAPES).map((naam) => [`landschap-${naam}`, fromLandscape(naam)])),
  ...Object.fromEntries(platen.filter(({ id }) => PLATEN[id]).map((plaat) => [plaat.id, fromPlate(plaat)])),
});
