import type { CollectionEntry } from 'astro:content';
import { anchor } from '../herkomst/anchor.ts';

type Bevinding = Pick<CollectionEntry<'bevindingen'>, 'id' | 'data'>;

/** A finding under a value: in a line of a document's table, or put there by the editors. */
export interface Line {
  waarde: string;
  /** Id of the line; absent when no document has it. */
  herkomst?: string;
  /** How the document words it here, where that differs from the finding's own text. */
  tekst?: string | undefined;
}

/** Where a finding stands, in order. */
export const linesOf = ({ data }: Bevinding): readonly Line[] =>
  data.regels.length ? data.regels : data.waarden.map((waarde) => ({ waarde }));

/** Slugs of the values a finding stands under, each once. */
export const valuesOf = (bevinding: Bevinding): string[] => [...new Set(linesOf(bevinding).map((l) => l.waarde))];

/** Did the editors take this finding from its source themselves? Then no document has it. */
export const isOwn = ({ data }: Bevinding): boolean => data.regels.length === 0;

/** Anchor of a finding on the page of a value. */
export const lineAnchor = (bevinding: Bevinding, { herkomst }: Line): string =>
  herkomst ? anchor(herkomst) : `bevinding-${bevinding.id}`;

/** What the number of a finding is sorted by: lines of documents first, then what the editors added. */
export const sortKey = (bevinding: Bevinding, line: Line | undefined = linesOf(bevinding)[0]): string =>
  line?.herkomst ? `0 ${line.herkomst}` : `1 ${bevinding.id}`;
