import type { CollectionEntry } from 'astro:content';

export type Gebeurtenis = CollectionEntry<'tijdlijn'>;
export type Fase = CollectionEntry<'fasen'>;

/** A phase with its events in order of time. */
export interface PhaseWithEvents {
  fase: Fase;
  gebeurtenissen: Gebeurtenis[];
}

/** Groups events by phase; phases without events are left out. */
export const byPhase = (phases: readonly Fase[], events: readonly Gebeurtenis[]): PhaseWithEvents[] =>
  phases
    .map((fase) => ({ fase, gebeurtenissen: events.filter((g) => g.data.fase === fase.data.nr) }))
    .filter((f) => f.gebeurtenissen.length);

/** Does this event come from one of the documents, or did the editors add it? */
export const fromDocument = ({ data }: Gebeurtenis): boolean => data.herkomst.length > 0;

/** Is the date as it stands in the source, or did somebody reckon it? */
export const dateIsSure = ({ data }: Gebeurtenis): boolean => data.zekerheid === 'zeker';

/** The stops of a newcomer, in their order. */
export const stopsOf = (events: readonly Gebeurtenis[]): Gebeurtenis[] =>
  events.filter((g) => g.data.halte).sort((a, b) => (a.data.halte ?? 0) - (b.data.halte ?? 0));

/** What two events say that cannot both be so. */
export interface Conflict {
  ander: Gebeurtenis;
  waarin: string;
}

/** The events whose source says otherwise, read from both sides. */
export const conflictsOf = (event: Gebeurtenis, events: readonly Gebeurtenis[]): Conflict[] =>
  events.flatMap((ander) => [
    ...event.data.tegenspraak.filter((t) => t.gebeurtenis === ander.id).map(({ waarin }) => ({ ander, waarin })),
    ...ander.data.tegenspraak.filter((t) => t.gebeurtenis === event.id).map(({ waarin }) => ({ ander, waarin })),
  ]);
