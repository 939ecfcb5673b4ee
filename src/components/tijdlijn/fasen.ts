import type { CollectionEntry } from 'astro:content';

export type Gebeurtenis = CollectionEntry<'tijdlijn'>;
const FASEN = [1, 2, 3, 4] as const;
type Fase = (typeof FASEN)[number];

/** A phase with its events in order of time. */
export interface FaseMetGebeurtenissen {
  fase: Fase;
  gebeurtenissen: Gebeurtenis[];
}

/** Groups events by phase; phases without events are left out. */
export const perFase = (tijdlijn: readonly Gebeurtenis[]): FaseMetGebeurtenissen[] =>
  FASEN.map((fase) => ({ fase, gebeurtenissen: tijdlijn.filter((g) => g.data.fase === fase) })).filter(
    (f) => f.gebeurtenissen.length,
  );

/** Does this event come from one of the documents, or did the editors add it? */
export const uitDocument = ({ data }: Gebeurtenis): boolean => data.herkomst.length > 0;
