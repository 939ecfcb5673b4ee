import type { Gesprek } from '../state/model';
import { check } from '../state/valid';
import { isUntouched } from '../state/view';
import { tabKeys } from './platform';
import type { KeyValue } from './ports';
import { lastFirst, type Store, type Summary } from './store';

const PREFIX = 'gesprek:';

/** A shared computer: nothing outlives the tab. */
export class TabStore implements Store {
  readonly plek = 'gedeeld';
  readonly tabsShare: boolean = false;
  readonly #keys: KeyValue;

  constructor(keys: KeyValue = tabKeys) {
    this.#keys = keys;
  }

  async read(id: string): Promise<Gesprek | undefined> {
    const text = this.#keys.get(PREFIX + id);
    if (!text) return undefined;
    const read = check(JSON.parse(text));
    return read.goed ? read.gesprek : undefined;
  }

  async save(gesprek: Gesprek): Promise<Gesprek> {
    this.#keys.set(PREFIX + gesprek.id, JSON.stringify(gesprek));
    return gesprek;
  }

  leave(gesprek: Gesprek): boolean {
    try {
      this.#keys.set(PREFIX + gesprek.id, JSON.stringify(gesprek));
      return true;
    } catch {
      return false;
    }
  }

  async ready(): Promise<void> {
    // A tab answers at once.
  }

  async summaries(): Promise<Summary[]> {
    return [];
  }

  /** What this tab holds, the last one first. */
  async all(): Promise<Gesprek[]> {
    const ids = this.#keys.keys(PREFIX).map((key) => key.slice(PREFIX.length));
    // Under the same beginning stand small notes of the meeting view; what is no conversation is not listed.
    const read = await Promise.all(ids.map((id) => this.read(id).catch(() => undefined)));
    return read
      .filter((g) => g !== undefined)
      .filter((g) => !isUntouched(g))
      .sort(lastFirst);
  }

  async wipe(id: string): Promise<void> {
    this.#keys.remove(PREFIX + id);
  }
}

/** A second window beside a shared computer's tab: it keeps nothing itself, the tab does. */
export class RelayStore extends TabStore {
  override readonly tabsShare = true;

  override async save(gesprek: Gesprek): Promise<Gesprek> {
    return gesprek;
  }

  override leave(): boolean {
    return true;
  }
}
