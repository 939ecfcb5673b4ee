import { EigenOpslag, GedeeldeOpslag } from '../gesprek/opslag';
import { doe } from '../gesprek/toestand/acties';
import { kiesId, type Gesprek } from '../gesprek/toestand/model';
import { samen } from '../gesprek/toestand/samen';

/** Where a conversation is: kept on this device, in this tab only, or just read from a file. */
export type Plek = 'eigen' | 'gedeeld' | 'bestand';
/** A conversation in the list. */
export interface Stuk {
  gesprek: Gesprek;
  plek: Plek;
}

/** The conversations of this device, of this tab and of opened files. Nothing of a file is kept before someone says so. */
export class Kast {
  readonly #opslag = { eigen: new EigenOpslag(), gedeeld: new GedeeldeOpslag() };
  readonly #tab = kiesId();
  #stukken: Stuk[] = [];
  onleesbaar = 0;

  get stukken(): readonly Stuk[] {
    return this.#stukken;
  }

  vind(id: string): Stuk | undefined {
    return this.#stukken.find((s) => s.gesprek.id === id);
  }

  /** Reads what is kept now; another tab may have gone on. Rejects when the store of the device is blocked; what was known stays in the list. */
  async laad(): Promise<void> {
    const gedeeld = await this.#opslag.gedeeld.alle().catch(() => []);
    const eigen = await this.#opslag.eigen.alle().catch((fout: unknown) => ({ gesprekken: this.#stukken.flatMap((s) => (s.plek === 'eigen' ? [s.gesprek] : [])), onleesbaar: this.onleesbaar, fout }));
    const bewaard: Stuk[] = [...eigen.gesprekken.map((gesprek) => ({ gesprek, plek: 'eigen' as const })), ...gedeeld.map((gesprek) => ({ gesprek, plek: 'gedeeld' as const }))];
    const hier = new Set(bewaard.map((s) => s.gesprek.id));
    this.onleesbaar = eigen.onleesbaar;
    this.#stukken = [...bewaard, ...this.#stukken.filter((s) => s.plek === 'bestand' && !hier.has(s.gesprek.id))];
    if ('fout' in eigen) throw eigen.fout;
  }

  /** As {@link laad}, where a blocked store is no news. */
  async ververs(): Promise<void> {
    await this.laad().catch(() => undefined);
  }

  /**
   * Adds what a file held; of a conversation that is here already, the new words join the old.
   * @returns whether it was here
   * @throws when it is kept here and the new words cannot be; then nothing has changed
   */
  async leg(gesprek: Gesprek): Promise<boolean> {
    await this.ververs();
    const hier = this.vind(gesprek.id);
    if (!hier) {
      this.#stukken.push({ gesprek, plek: 'bestand' });
      return false;
    }
    hier.gesprek = await this.#schrijf(hier.plek, samen(hier.gesprek, gesprek));
    return true;
  }

  /** Keeps what came from a file on this device. */
  async bewaar(stuk: Stuk): Promise<void> {
    stuk.gesprek = await this.#schrijf('eigen', stuk.gesprek);
    stuk.plek = 'eigen';
  }

  /** Gives the group another name. What was wiped elsewhere in the meantime stays wiped. */
  async noem(id: string, naam: string): Promise<void> {
    await this.ververs();
    const stuk = this.vind(id);
    if (stuk) stuk.gesprek = await this.#schrijf(stuk.plek, doe(stuk.gesprek, { doe: 'vul', veld: 'naam', waarde: naam, door: this.#tab }));
  }

  /**
   * Gone from the device and from any tab that has it open.
   * @returns what was wiped, with all that other tabs had added, so that it can be put back; undefined when it was gone already
   */
  async wis(id: string): Promise<Stuk | undefined> {
    await this.ververs();
    const stuk = this.vind(id);
    if (!stuk) return undefined;
    if (stuk.plek !== 'bestand') {
      // First the word, then the deed: a tab that has it open may not write it again in between.
      const kanaal = new BroadcastChannel(`samen-opleiden/${id}`);
      kanaal.postMessage({ soort: 'gewist' });
      kanaal.close();
      await this.#opslag[stuk.plek].wis(id);
    }
    this.#stukken = this.#stukken.filter((s) => s !== stuk);
    return stuk;
  }

  /** Puts back what was wiped. */
  async zetTerug({ gesprek, plek }: Stuk): Promise<void> {
    await this.#schrijf(plek, gesprek);
    if (plek === 'bestand' && !this.vind(gesprek.id)) this.#stukken.push({ gesprek, plek });
    await this.ververs();
  }

  async #schrijf(plek: Plek, gesprek: Gesprek): Promise<Gesprek> {
    return plek === 'bestand' ? gesprek : this.#opslag[plek].bewaar(gesprek);
  }
}
