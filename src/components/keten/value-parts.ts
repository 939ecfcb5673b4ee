import type { CollectionEntry } from 'astro:content';
import { anchor } from '../herkomst/anchor.ts';

type Waarde = CollectionEntry<'waarden'>['data'];
/** A condition or a voice; without an id it is our own, as is its value. */
type Part = Waarde['randvoorwaarden'][number] | Waarde['stemmen'][number];

/**
 * Its anchor on the page of the value: that of the fragment, or its place in the list when no document has it.
 * @param place from 0
 */
export const partAnchor = (part: Part, place: number): string =>
  part.herkomst ? anchor(part.herkomst) : `${'wie' in part ? 'stem' : 'voorwaarde'}-${place + 1}`;

/** What a value says in conditions and voices that are our own: no document has them, so nothing else finds them. */
export const ownParts = ({ randvoorwaarden, stemmen }: Waarde): string[] => [
  ...randvoorwaarden.filter((r) => !r.herkomst).map((r) => `${r.kop} ${r.tekst}`),
  ...stemmen.filter((s) => !s.herkomst).map((s) => `${s.tekst} ${s.wie}`),
];
