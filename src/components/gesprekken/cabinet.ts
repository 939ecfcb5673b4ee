import { OwnStore } from '../gesprek/domain/storage/own-store';
import { TabStore } from '../gesprek/domain/storage/tab-store';
import { announce } from '../gesprek/domain/session/channel';
import { apply } from '../gesprek/domain/state/actions';
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
  readonly #opslag = { eigen: new OwnStore(), gedeeld: new TabStore() };
  readonly #tab = freshId();
  #stukken: Kept[] = [];
  unreadable = 0;

  get all(): readonly Kept[] {
    return this.#stukken;
  }

  find(sleutel: string): Kept | undefined {
    return this.#stukken.find((s) => keyOf(s) === sleutel);
  }

  /**
   * Reads what is kept now; another tab may have gone on. Rejects when the store of the device is blocked; what was
   * known stays in the list.
   */
  async load(): Promise<void> {
    const gedeeld = await this.#opslag.gedeeld.all().catch(() => []);
    const eigen = await this.#opslag.eigen.all().catch((fout: unknown) => ({
      gesprekken: this.#stukken.flatMap((s) => (s.plek === 'eigen' ? [s.gesprek] : [])),
      unreadable: this.unreadable,
      fout,
    }));
    const bewaard: Kept[] = [
      ...eigen.gesprekken.map((gesprek) => ({ gesprek, plek: 'eigen' as const })),
      ...gedeeld.map((gesprek) => ({ gesprek, plek: 'gedeeld' as const })),
    ];
    const hier = new Set(bewaard.map((s) => s.gesprek.id));
    this.unreadable = eigen.unreadable;
    this.#stukken = [...bewaard, ...this.#stukken.filter((s) => s.plek === 'bestand' && !hier.has(s.gesprek.id))];
    if ('fout' in eigen) throw eigen.fout;
  }

  /** As {@link load}, where a blocked store is no news. */
  async refresh(): Promise<void> {
    await this.load().catch(() => undefined);
  }

  /**
   * Adds what a file held; of a conversation that is here already, the new words join the old.
   * @returns its row, and whether it was here
   * @throws when it is kept here and the new words cannot be; then nothing has changed
   */
  async add(gesprek: Gesprek): Promise<{ kept: Kept; wasHere: boolean }> {
    await this.refresh();
    // Of two copies the first is the one of the device.
    const hier = this.#stukken.find((s) => s.gesprek.id === gesprek.id);
    if (!hier) {
      const stuk: Kept = { gesprek, plek: 'bestand' };
      this.#stukken.push(stuk);
      return { kept: stuk, wasHere: false };
    }
    hier.gesprek = await this.#schrijf(hier.plek, merge(hier.gesprek, gesprek));
    return { kept: hier, wasHere: true };
  }

  /** Keeps what came from a file on this device. */
  async save(stuk: Kept): Promise<void> {
    stuk.gesprek = await this.#schrijf('eigen', stuk.gesprek);
    stuk.plek = 'eigen';
  }

  /** Gives the group another name. What was wiped elsewhere in the meantime stays wiped. */
  async rename(sleutel: string, naam: string): Promise<void> {
    await this.refresh();
    const stuk = this.find(sleutel);
    if (stuk)
      stuk.gesprek = await this.#schrijf(
        stuk.plek,
        apply(stuk.gesprek, { doe: 'vul', veld: 'naam', waarde: naam, door: this.#tab }),
      );
  }

  /**
   * Gone from the device and from any tab that has it open.
   * @returns what was wiped, with all that other tabs had added, so that it can be put back; undefined when it was gone already
   */
  async wipe(sleutel: string): Promise<Kept | undefined> {
    await this.refresh();
    const stuk = this.find(sleutel);
    if (!stuk) return undefined;
    const {
      gesprek: { id },
      plek,
    } = stuk;
    if (plek !== 'bestand') {
      // First the word, then the deed: a tab that has it open may not write it again in between.
      announce(plek, id, { soort: 'gewist' });
      await this.#opslag[plek].wipe(id);
    }
    this.#stukken = this.#stukken.filter((s) => s !== stuk);
    return stuk;
  }

  /** Puts back what was wiped, in the tabs that had it open too. */
  async restore(stuk: Kept): Promise<void> {
    const { gesprek, plek } = stuk;
    await this.#schrijf(plek, gesprek);
    if (plek === 'bestand' && !this.find(keyOf(stuk))) this.#stukken.push(stuk);
    if (plek !== 'bestand') announce(plek, gesprek.id, { soort: 'terug', gesprek });
    await this.refresh();
  }

  /** Keeps it where it belongs; a tab that has it open hears of it, or what is written there next would seem older. */
  async #schrijf(plek: RowPlace, gesprek: Gesprek): Promise<Gesprek> {
    if (plek === 'bestand') return gesprek;
    const bewaard = await this.#opslag[plek].save(gesprek);
    announce(plek, gesprek.id, { soort: 'gesprek', gesprek: bewaard });
    return bewaard;
  }
}
