import { ANOTHER_DAY } from './clock-memory';
import { MOST } from './round';

/** Where a round is: who have the word, one after the other, and how much of the time of one of them is gone. */
export interface Turn {
  speakers: readonly string[];
  /** Who has the word, from 0. */
  nr: number;
  /** What everybody gets, in seconds. */
  seconds: number;
  /** What the one who has the word used of it, in ms. */
  elapsed: number;
  /** Was it said that the time is up? */
  told: boolean;
  /** Does the time stand still, as the screen is black? */
  held: boolean;
}

/** A round as a tab keeps it for a reload. */
export interface KeptRound extends Turn {
  /** The conversation, and the screen in it. */
  gesprek: string;
  screen: string;
  /** When this was kept, in ms of the clock on the wall. */
  at: number;
}

const isKept = (x: Partial<KeptRound>): x is KeptRound =>
  Array.isArray(x.speakers) &&
  x.speakers.length <= MOST &&
  x.speakers.every((name) => typeof name === 'string') &&
  typeof x.speakers[x.nr ?? -1] === 'string' &&
  [x.nr, x.seconds, x.elapsed, x.at].every((n) => Number.isFinite(n)) &&
  [x.told, x.held].every((b) => typeof b === 'boolean') &&
  [x.gesprek, x.screen].every((id) => typeof id === 'string');

/** Reads what was kept, whatever it is; undefined when that is no round. */
export function readRound(text: string | null): KeptRound | undefined {
  try {
    const kept = (JSON.parse(text ?? 'null') ?? {}) as Partial<KeptRound>;
    return isKept(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Where the round is by now: the time the page was away counts, unless it stood still. A clock on the wall that was set
 * back takes nothing off.
 * @param now ms of the clock on the wall
 * @returns undefined when it is of another day
 */
export function wakeRound(
  { speakers, nr, seconds, elapsed, told, held, at }: KeptRound,
  now: number,
): Turn | undefined {
  const away = Math.max(0, now - at);
  if (away > ANOTHER_DAY) return undefined;
  return { speakers, nr, seconds, elapsed: held ? elapsed : elapsed + away, told, held: false };
}
