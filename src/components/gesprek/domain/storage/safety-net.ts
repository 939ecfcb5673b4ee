import type { Gesprek } from '../state/model';
import { check } from '../state/valid';
import type { KeyValue } from './ports';

const PREFIX = 'gesprek-los:';

/** Words that a tab had said and the database may not have yet. */
interface HeldPiece {
  readonly gesprek: Gesprek;
  /** Takes it away, unless the tab has said more since. */
  readonly done: () => void;
}

/**
 * A page that goes away has no time left for the database, but for this it has: what is not kept yet stands here, for
 * as long as it is not kept. Only for an own computer.
 */
export class SafetyNet {
  readonly #store: KeyValue;

  constructor(store: KeyValue) {
    this.#store = store;
  }

  /**
   * @param part only what is new: small enough to write at every key
   * @returns whether it is held: storage may be full or blocked, and then the database is what counts
   */
  hold(part: Gesprek, tab: string): boolean {
    try {
      this.#store.set(`${PREFIX}${part.id}:${tab}`, JSON.stringify(part));
      return true;
    } catch {
      return false;
    }
  }

  /** What was caught of one conversation, or of all. */
  held(id?: string): HeldPiece[] {
    return this.#keys(id).flatMap((key) => {
      try {
        const text = this.#store.get(key);
        const read = check(JSON.parse(text ?? ''));
        if (!read.goed) return [];
        const done = () => {
          if (this.#store.get(key) === text) this.#store.remove(key);
        };
        return [{ gesprek: read.gesprek, done }];
      } catch {
        return [];
      }
    });
  }

  /** Nothing of this conversation stays here. */
  letGo(id: string): void {
    try {
      for (const key of this.#keys(id)) this.#store.remove(key);
    } catch {
      // Blocked: nothing was held.
    }
  }

  #keys(id?: string): string[] {
    try {
      return this.#store.keys(id === undefined ? PREFIX : `${PREFIX}${id}:`);
    } catch {
      return [];
    }
  }
}
