import { check } from '../state/valid';
import type { Gesprek } from '../state/model';

const SLEUTEL = 'gesprek-los:';

/** Words that a tab had said and the database may not have yet. */
export interface HeldPiece {
  gesprek: Gesprek;
  /** Takes it away, unless the tab has said more since. */
  done(): void;
}

/**
 * A page that goes away has no time left for the database, but for this it has: what is not kept yet stands here, for
 * as long as it is not kept. Only for an own computer.
 * @param deel only what is new: small enough to write at every key
 */
export function hold(deel: Gesprek, tab: string): void {
  try {
    localStorage.setItem(`${SLEUTEL}${deel.id}:${tab}`, JSON.stringify(deel));
  } catch {
    // Full or blocked: the database is what counts, and says so itself.
  }
}

const sleutels = (begin: string): string[] => {
  try {
    return Object.keys(localStorage).filter((k) => k.startsWith(begin));
  } catch {
    return [];
  }
};

/** What was caught of one conversation, or of all. */
export function held(id?: string): HeldPiece[] {
  return sleutels(id === undefined ? SLEUTEL : `${SLEUTEL}${id}:`).flatMap((sleutel) => {
    const tekst = localStorage.getItem(sleutel);
    try {
      const gelezen = check(JSON.parse(tekst ?? ''));
      return gelezen.goed
        ? [
            {
              gesprek: gelezen.gesprek,
              done: () => {
                if (localStorage.getItem(sleutel) === tekst) localStorage.removeItem(sleutel);
              },
            },
          ]
        : [];
    } catch {
      return [];
    }
  });
}

/** Nothing of this conversation stays here. */
export function letGo(id: string): void {
  for (const sleutel of sleutels(`${SLEUTEL}${id}:`)) localStorage.removeItem(sleutel);
}
