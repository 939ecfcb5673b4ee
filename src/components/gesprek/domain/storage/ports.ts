import type { Gesprek } from '../state/model';

/** Words under a key. Every method may throw: storage can be full, blocked or broken. */
export interface KeyValue {
  readonly get: (key: string) => string | null;
  readonly set: (key: string, value: string) => void;
  readonly remove: (key: string) => void;
  /** Keys that begin like this. */
  readonly keys: (start: string) => string[];
}

/** Conversations by their id, read as whatever is there. Every method may reject. */
export interface Database {
  readonly read: (id: string) => Promise<unknown>;
  readonly readAll: () => Promise<unknown[]>;
  readonly remove: (id: string) => Promise<void>;
  /**
   * Reads and writes in one go, so that nobody comes in between.
   * @param change what to keep, and whether what was there is put aside: it could not be read
   * @returns what is kept now
   */
  readonly replace: (id: string, change: (old: unknown) => { now: Gesprek; aside: boolean }) => Promise<Gesprek>;
  /** Resolves once the database answers, also when that was too late for who asked first. */
  readonly ready: () => Promise<void>;
  /**
   * The page may be put away: a write that is under way stops, or it would hold up every other page for as long as this
   * one is kept.
   */
  readonly rest: () => void;
}
