import type { Afspraak, Briefje, Draft, Kernafspraak, Merk, Notitie, Point, Stand } from './model';

/**
 * Everything that can happen to a conversation. `id` is a fresh id for the new version, given by the caller. Who takes
 * something away names its `tab`: what that tab was typing to change it goes along, and comes back with it as `draft`.
 */
export type Action =
  | { doe: 'noteer'; id: string; stap: string; tekst: string; merk: Merk | null; plek: Point | null }
  | { doe: 'wijzig'; id: string; stam: string; tekst: string; merk: Merk | null; plek: Point | null }
  | { doe: 'wis-notitie'; stam: string; tab?: string }
  | { doe: 'zet-notitie'; id: string; notitie: Omit<Notitie, 'id'>; draft?: Draft | undefined }
  | ({ doe: 'spreek-af'; id: string; besluit?: boolean } & Kernafspraak)
  | ({ doe: 'wijzig-afspraak'; id: string; stam: string } & Kernafspraak)
  | { doe: 'wis-afspraak'; stam: string; tab?: string }
  | { doe: 'zet-afspraak'; id: string; afspraak: Omit<Afspraak, 'id'>; draft?: Draft | undefined }
  | { doe: 'verplaats'; stam: string; naar: number; door: string }
  /** What became of what was agreed before, by its number from 0. */
  | { doe: 'vink'; nr: number; stand: Stand | ''; door: string }
  /** A phone hands notes over: they stay closed. */
  | { doe: 'ontvang'; briefjes: readonly Briefje[] }
  /** Everything that is closed at one screen is opened. */
  | { doe: 'open'; stap: string }
  /** How notes hang on the wall; see the fields of the model. */
  | { doe: 'hang'; velden: Readonly<Record<string, string>>; door: string }
  /** Several at once, that are taken back at once. */
  | { doe: 'reeks'; acties: readonly Action[] }
  /** A field that somebody writes in. */
  | { doe: 'vul'; veld: string; waarde: string; door: string }
  /** How many minutes the talk took so far; it never becomes less. */
  | { doe: 'duur'; minuten: number; door: string }
  /** What a tab types and has not added yet. */
  | ({ doe: 'typ' } & Omit<Draft, 'klok'>);

/** One kind of action. */
export type ActionOf<D extends Action['doe']> = Extract<Action, { doe: D }>;
