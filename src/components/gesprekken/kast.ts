import { EigenOpslag, GedeeldeOpslag } from '../gesprek/opslag';
import { roep } from '../gesprek/sessie';
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

/** Which row: the same conversation can be kept on the device and stand in this tab, as two copies. */
export const sleutelVan = ({ gesprek, plek }: Stuk): string =>
  plek === 'gedeeld' ? `tabblad-${gesprek.id}` : gesprek.id;

/** The conversations of this device, of this tab and of opened files. Nothing of a file is kept before someone says so. */
export class Kast {
  readonly #opslag = { eigen: new EigenOpslag(), gedeeld: new GedeeldeOpslag() };
  readonly #tab = kiesId();
  #stukken: Stuk[] = [];
  onleesbaar = 0;

  get stukken(): readonly Stuk[] {
    return this.#stukken;
  }

  vind(sleutel: string): Stuk | undefined {
    return this.#stukken.find((s) => sleutelVan(s) === sleutel);
  }

  /** Reads what is kept now; another tab may have gone on. Rejects when the store of the device is blocked; what was known stays in the list. */
  async laad(): Promise<void> {
    const gedeeld = await this.#opslag.gedeeld.alle().catch(() => []);
    const eigen = await this.#opslag.eigen
      .alle()
      .catch((fout: unknown) => ({
        gesprekken: this.#stukken.flatMap((s) => (s.plek === 'eigen' ? [s.gesprek] : [])),
        onleesbaar: this.onleesbaar,
        fout,
      }));
    const bewaard: Stuk[] = [
      ...eigen.gesprekken.map((gesprek) => ({ gesprek, plek: 'eigen' as const })),
      ...gedeeld.map((gesprek) => ({ gesprek, plek: 'gedeeld' as const })),
    ];
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
   * @returns its row, and whether it was here
   * @throws when it is kept here and the new words cannot be; then nothing has changed
   */
  async leg(gesprek: Gesprek): Promise<{ stuk: Stuk; wasHier: boolean }> {
    await this.ververs();
    // Of two copies the first is the one of the device.
    const hier = this.#stukken.find((s) => s.gesprek.id === gesprek.id);
    if (!hier) {
      const stuk: Stuk = { gesprek, plek: 'bestand' };
      this.#stukken.push(stuk);
      return { stuk, wasHier: false };
    }
    hier.gesprek = await this.#schrijf(hier.plek, samen(hier.gesprek, gesprek));
    return { stuk: hier, wasHier: true };
  }

  /** Keeps what came from a file on this device. */
  async bewaar(stuk: Stuk): Promise<void> {
    stuk.gesprek = await this.#schrijf('eigen', stuk.gesprek);
    stuk.plek = 'eigen';
  }

  /** Gives the group another name. What was wiped elsewhere in the meantime stays wiped. */
  async noem(sleutel: string, naam: string): Promise<void> {
    await this.ververs();
    const stuk = this.vind(sleutel);
    if (stuk)
      stuk.gesprek = await this.#schrijf(
        stuk.plek,
        doe(stuk.gesprek, { doe: 'vul', veld: 'naam', waarde: naam, door: this.#tab }),
      );
  }

  /**
   * Gone from the device and from any tab that has it open.
   * @returns what was wiped, with all that other tabs had added, so that it can be put back; undefined when it was gone already
   */
  async wis(sleutel: string): Promise<Stuk | undefined> {
    await this.ververs();
    const stuk = this.vind(sleutel);
    if (!stuk) return undefined;
    const {
      gesprek: { id },
      plek,
    } = stuk;
    if (plek !== 'bestand') {
      // First the word, then the deed: a tab that has it open may not write it again in between.
      roep(plek, id, { soort: 'gewist' });
      await this.#opslag[plek].wis(id);
    }
    this.#stukken = this.#stukken.filter((s) => s !== stuk);
    return stuk;
  }

  /** Puts back what was wiped, in the tabs that had it open too. */
  async zetTerug(stuk: Stuk): Promise<void> {
    const { gesprek, plek } = stuk;
    await this.#schrijf(plek, gesprek);
    if (plek === 'bestand' && !this.vind(sleutelVan(stuk))) this.#stukken.push(stuk);
    if (plek !== 'bestand') roep(plek, gesprek.id, { soort: 'terug', gesprek });
    await this.ververs();
  }

  /** Keeps it where it belongs; a tab that has it open hears of it, or what is written there next would seem older. */
  async #schrijf(plek: Plek, gesprek: Gesprek): Promise<Gesprek> {
    if (plek === 'bestand') return gesprek;
    const bewaard = await this.#opslag[plek].bewaar(gesprek);
    roep(plek, gesprek.id, { soort: 'gesprek', gesprek: bewaard });
    return bewaard;
  }
}
