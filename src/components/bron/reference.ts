import type { CollectionEntry } from 'astro:content';
import type { Csl } from '../citation/apa';

type Bron = CollectionEntry<'bronnen'>;

/** The reference that is printed with a source: only what may be meant, never background to it. */
export const printedReference = (bron: Bron): Csl | undefined =>
  bron.data.verwijzingen.find((v) => v.rol === 'waarschijnlijk')?.csl;

/** Did the editors see title, year and author of this reference themselves? If not, it is never shown as if they had. */
export const isConfirmed = (bron: Bron): boolean => bron.data.zekerheid !== 'vermoedelijk-niet-gezien';
