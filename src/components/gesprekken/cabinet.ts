import { OwnStore } from '../gesprek/domain/storage/own-store';
import { TabStore } from '../gesprek/domain/storage/tab-store';
import { announce } from '../gesprek/domain/session/channel';
import { apply } from '../gesprek/domain/state/actions';
import { apart } from '../gesprek/domain/state/apart';
import { finish } from '../gesprek/domain/state/drafts';
import { freshId, type Gesprek } from '../gesprek/domain/state/model';
import { merge } from '../gesprek/domain/state/merge';

/** Where a conversation is: kept on this device, in this tab only, or just read from a file. */
export type RowPlace = 'eigen' | 'gedeeld' | 'bestand';
/** A conversation in the list. */
export interface Kept {
  gesprek: Gesprek;
  plek: RowPlace;
}

/** Which row: the same conversation can be kept on the device and stand in this tab, as two copies. */
export const keyOf = ({ gesprek, plek }: Kept): string => (plek === 'gedeeld' ? `tabblad-${gesprek.id}` : gesprek.id);

/** The conversations of this device, of this tab and of opened files. Nothing of a file is kept before someone says so. */
export class Cabinet {
  readonly #stores = { eigen: new OwnStore(), gedeeld: new TabStore() };
  readonly #tab = freshId();
  #all: Kept[] = [];
  unreadable = 0;

  get all(): readonly Kept[] {
    return this.#all;
  }

  find(key: string): Kept | undefined {
    return this.#all.find((s) => keyOf(s) === key);
  }

  /**
   * Reads what is kept now; another tab may have gone on. Rejects when the store of the device is blocked; what was
   * known stays in the list.
   */
  async load(): Promise<void> {
    const shared = await this.#stores.gedeeld.all().catch(() => []);
    const own = await this.#stores.eigen.all().catch((error: unknown) => ({
      gesprekken: this.#all.flatMap((s) => (s.plek === 'eigen' ? [s.gesprek] : [])),
      unreadable: this.unreadable,
      error,
    }));
    const saved: Kept[] = [
      ...own.gesprekken.map((gesprek) => ({ gesprek, plek: 'eigen' as const })),
      ...shared.map((gesprek) => ({ gesprek, plek: 'gedeeld' as const })),
    ];
    const here = new Set(saved.map((s) => s.gesprek.id));
    this.unreadable = own.unreadable;
    this.#all = [...saved, ...this.#all.filter((s) => s.plek === 'bestand' && !here.has(s.gesprek.id))];
    if ('error' in own) throw own.error;
  }

  /** Resolves once the store of the device answers, also when that was too late for {@link load}. */
  ready(): Promise<void> {
    return this.#stores.eigen.ready();
  }

  /** As {@link load}, where a blocked store is no news. */
  async refresh(): Promise<void> {
    await this.load().catch(() => undefined);
  }

  /**
   * Adds what a file held; of a conversation that is here already, the new words join the old.
   * @returns its row, whether it was here, and whether the file said anything new
   * @throws when it is kept here and the new words cannot be; then nothing has changed
   */
  async add(gesprek: Gesprek): Promise<{ kept: Kept; wasHere: boolean; news: boolean }> {
    await this.refresh();
    // Of two copies the first is the one of the device.
    const here = this.#all.find((s) => s.gesprek.id === gesprek.id);
    if (!here) {
      const kept: Kept = { gesprek, plek: 'bestand' };
      this.#all.push(kept);
      return { kept, wasHere: false, news: true };
    }
    // A file holds half typed words as notes: those are no news where they are still half typed.
    const known = finish(here.gesprek);
    const outside = apart(gesprek, known);
    // Joined with itself it is in the same order.
    const news = JSON.stringify(merge(known, outside)) !== JSON.stringify(merge(known, known));
    if (news) here.gesprek = await this.#write(here.plek, merge(here.gesprek, outside));
    return { kept: here, wasHere: true, news };
  }

  /** Keeps what came from a file on this device. */
  async save(kept: Kept): Promise<void> {
    kept.gesprek = await this.#write('eigen', kept.gesprek);
    kept.plek = 'eigen';
  }

  /** Gives the group another name. What was wiped elsewhere in the meantime stays wiped. */
  async rename(key: string, name: string): Promise<void> {
    await this.refresh();
    const kept = this.find(key);
    if (kept)
      kept.gesprek = await this.#write(
        kept.plek,
        apply(kept.gesprek, { doe: 'vul', veld: 'naam', waarde: name, door: this.#tab }),
      );
  }

  /**
   * Gone from the device and from any tab that has it open.
   * @returns what was wiped, with all that other tabs had added, so that it can be put back; undefined when it was gone already
   */
  async wipe(key: string): Promise<Kept | undefined> {
    await this.refresh();
    const kept = this.find(key);
    if (!kept) return undefined;
    const {
      gesprek: { id },
      plek,
    } = kept;
    if (plek !== 'bestand') {
      // First the word, then the deed: a tab that has it open may not write it again in between.
      announce(plek, id, { soort: 'gewist' });
      await this.#stores[plek].wipe(id);
    }
    this.#all = this.#all.filter((s) => s !== kept);
    return kept;
  }

  /** Puts back what was wiped, in the tabs that had it open too. */
  async restore(kept: Kept): Promise<void> {
    const { gesprek, plek } = kept;
    await this.#write(plek, gesprek);
    if (plek === 'bestand' && !this.find(keyOf(kept))) this.#all.push(kept);
    if (plek !== 'bestand') announce(plek, gesprek.id, { soort: 'terug', gesprek });
    await this.refresh();
  }

  /** Keeps it where it belongs; a tab that has it open hears of it, or what is written there next would seem older. */
  async #write(plek: RowPlace, gesprek: Gesprek): Promise<Gesprek> {
    if (plek === 'bestand') return gesprek;
    const saved = await this.#stores[plek].save(gesprek);
    announce(plek, gesprek.id, { soort: 'gesprek', gesprek: saved });
    return saved;
  }
}
