import { AFSPRAAK, BESLUIT } from '../state/afspraak';
import type { Gesprek } from '../state/model';
import { agreementsInOrder, fieldOf } from '../state/view';

/** Where a conversation is kept: on the own computer, or on a shared one in this tab only. */
export type Place = 'eigen' | 'gedeeld';

/** A kept conversation as a list shows it. */
export interface Summary {
  id: string;
  plaat: string;
  /** ISO date and time. */
  begonnen: string;
  /** Name of the group; empty when nobody gave one. */
  naam: string;
  /** Notes that are still being typed count too: they are in the report. */
  notities: number;
  afspraken: number;
}

/** Where conversations are kept. Every method may reject: storage can be full, blocked or broken. */
export interface Store {
  readonly plek: Place;
  /** Do other tabs read and write the same? Else each tab keeps for itself what it hears. */
  readonly tabsShare: boolean;
  /**
   * What was said, at once and without waiting: the page may be gone before {@link save} is done.
   * @returns whether it is held
   */
  readonly hold?: (gesprek: Gesprek, tab: string) => boolean;
  /**
   * The page may go: whatever can be done without waiting is done, and nothing else is begun.
   * @returns whether every word is somewhere
   */
  readonly leave: (gesprek: Gesprek, tab: string) => boolean;
  /** The page is put away: a write that is under way stops, as what it writes is held. */
  readonly rest?: () => void;
  /** Resolves once the store answers, also when that was too late for who asked first. */
  readonly ready: () => Promise<void>;
  /** What was caught of a conversation is let go. */
  readonly letGo?: (id: string) => void;
  readonly read: (id: string) => Promise<Gesprek | undefined>;
  /** Joins with what is kept already, so that two tabs never overwrite each other; gives back what is kept now. */
  readonly save: (gesprek: Gesprek) => Promise<Gesprek>;
  /** Conversations about a plate, the last one first. */
  readonly summaries: (plaat: string) => Promise<Summary[]>;
  readonly wipe: (id: string) => Promise<void>;
}

/** The last one first. */
export const lastFirst = (a: Pick<Summary, 'begonnen'>, b: Pick<Summary, 'begonnen'>): number =>
  a.begonnen < b.begonnen ? 1 : -1;
/** What a list shows of a conversation. */
export const summaryOf = (g: Gesprek): Summary => ({
  id: g.id,
  plaat: g.plaat.id,
  begonnen: g.begonnen,
  naam: fieldOf(g, 'naam'),
  notities:
    g.notities.length +
    g.concepten.filter((c) => c.stam === null && ![AFSPRAAK, BESLUIT].includes(c.stap) && c.tekst.trim()).length,
  afspraken: agreementsInOrder(g).length,
});
