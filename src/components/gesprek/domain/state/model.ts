import type { Part } from '../steps';

/**
 * Shapes of the data; a file with a higher number comes from a newer version of the site. A conversation has the lowest
 * number that says all of it, so that an older copy of the site opens it too: 2 when it says what became of what was
 * agreed before, 3 when it holds a day, a decision, a question of the group itself, minutes per step, notes that
 * phones handed over, or one of the fields that came with those.
 */
export const VERSIONS = [1, 2, 3] as const;
export type Versie = (typeof VERSIONS)[number];
/** Tells our files from any other JSON. */
export const KIND = 'samen-opleiden/gesprek';

/** What a group may mark a note as. */
export const MERKEN = ['herkenbaar', 'anders', 'slag'] as const;
export type Merk = (typeof MERKEN)[number];

/** The ways in which people sit together. */
export const GROEPSVORMEN = ['hele-groep', 'tweetallen', 'viertallen', 'een-twee-allen'] as const;
export type Groepsvorm = (typeof GROEPSVORMEN)[number];

/** How much a conversation holds: what comes on top is refused, and that is said. */
export const LIMITS = {
  tekst: 20_000,
  kort: 500,
  /** Who were there, with their roles. */
  mensen: 4_000,
  notities: 5_000,
  afspraken: 1_000,
  concepten: 2_000,
  /** Closed notes of phones: those of a large hall at every question. */
  briefjes: 5_000,
} as const;

/**
 * How much is read: enough for several full copies joined, little enough to keep a broken or hostile file from freezing
 * the page.
 */
export const READABLE = {
  notities: 50_000,
  afspraken: 10_000,
  vervallen: 1_000_000,
  concepten: 20_000,
  vorige: 10_000,
  briefjes: 50_000,
  /** Letters of all notes together, closed ones too: with these a file stays far below what is read. */
  letters: 8_000_000,
  /** Bytes of a file: three for each letter, and as much again for ids, fields and copies that were joined. */
  bestand: 100_000_000,
} as const;

/** A place on the plate, in % of its width and height. */
export interface Point {
  x: number;
  y: number;
}

/** One version of a note. Changing a note replaces this version by another with the same `stam`. */
export interface Notitie {
  /** Id of this version. */
  id: string;
  /** Stays the same through every change. */
  stam: string;
  /** Id of the screen it belongs to: `vraag-3`. */
  stap: string;
  tekst: string;
  merk: Merk | null;
  plek: Point | null;
  /** Order of entry: a counter, not a clock. */
  volg: number;
}

/** A note that a phone handed over and that nobody saw yet: opened, it becomes a note with the same id. */
export interface Briefje {
  id: string;
  /** Id of the screen it belongs to. */
  stap: string;
  tekst: string;
  merk: Merk | null;
  /** The name that a phone made up for this question, to tell how many handed over. */
  van: string;
}

/** One version of an agreement. */
export interface Afspraak {
  id: string;
  stam: string;
  wat: string;
  wie: string;
  wanneer: string;
  volg: number;
  /** The day, beside the free words of `wanneer`: "2026-12-03". */
  dag?: string;
  /** Is it a decision? Then there is nothing left to do. */
  besluit?: true;
}

/** What someone is typing and has not added yet, per tab and per screen. */
export interface Draft {
  tab: string;
  stap: string;
  tekst: string;
  merk: Merk | null;
  plek: Point | null;
  /** The note being changed; null for a new one. */
  stam: string | null;
  klok: number;
}

/** A single value of which the last one written counts; `klok` is a counter, so that a clock set back does no harm. */
export interface Field {
  waarde: string;
  klok: number;
  door: string;
}

/** A screen as it stood when the conversation began: later changes of the site do not change a report. */
export interface KeptStep {
  id: string;
  deel: Part;
  nr: number;
  tekst: string;
  /** Names of the spots in the light: "6 De grens". */
  plekken: string[];
}

/** How the group wants to talk. */
export interface Recipe {
  /** Numbers of the questions; empty means all. */
  vragen: number[];
  /** Minutes for everything; 0 means no timer. */
  minuten: number;
  groep: Groepsvorm;
  /** First two minutes of silent writing at every question. */
  stil: boolean;
  /** Plates to go on with afterwards. */
  daarna: string[];
  /** A question of the group itself, after those of the plate. */
  eigen?: string;
  /** Minutes per step; together they are `minuten`. */
  tijden?: Record<Part, number>;
}

export interface Kernafspraak {
  wat: string;
  wie: string;
  wanneer: string;
  dag?: string;
}

/**
 * A conversation. Sets of versions plus the ids that no longer count, so that any two copies can be joined in any
 * order without losing a word: two tabs that change the same note leave two notes.
 */
export interface Gesprek {
  soort: typeof KIND;
  versie: Versie;
  id: string;
  plaat: { id: string; nr: string; titel: string };
  /** ISO date and time. */
  begonnen: string;
  opzet: Recipe;
  stappen: KeptStep[];
  notities: Notitie[];
  afspraken: Afspraak[];
  /** Ids of versions that were replaced or deleted. */
  vervallen: string[];
  concepten: Draft[];
  /** Closed notes; absent when no phone handed any over. */
  briefjes?: Briefje[];
  /** By keys of which `fields.ts` knows every kind. */
  velden: Record<string, Field>;
  /** What the same group agreed the time before. */
  vorige: { begonnen: string; afspraken: Kernafspraak[] } | null;
}

/** What became of something that was agreed the time before. */
export const STANDEN = ['gedaan', 'bezig', 'niet-meer'] as const;
export type Stand = (typeof STANDEN)[number];

/** What a meeting begins with when nobody chose anything. */
export const DEFAULT_RECIPE: Recipe = { vragen: [], minuten: 60, groep: 'hele-groep', stil: false, daarna: [] };

/** A name nobody else picks: 16 letters and digits. */
export function freshId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (b) => 'abcdefghijkmnpqrstuvwxyz23456789'[b % 32]).join('');
}
