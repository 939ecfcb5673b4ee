import type { CollectionEntry } from 'astro:content';
import { PLATEN } from './platen';
import type { Plaat } from './tekening/plaat';
import type { Plekmeting } from './tekening/meter';
import { drawn } from './drawn';

type Praatplaat = CollectionEntry<'praatplaten'>;
/** A spot with the middle of its disc, in % of the width and height of the plate. */
export type Plek = Praatplaat['data']['plekken'][number] & { x: number; y: number };

/** The discs in the drawing of a plate; undefined when we drew none. */
function discs(slug: string): readonly Plekmeting[] | undefined {
  const plaat = PLATEN[slug];
  return plaat && drawn(plaat).metingen.plekken;
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
