import { EigenOpslag } from '../gesprek/opslag';
import { doe } from '../gesprek/toestand/acties';
import { kiesId, type Gesprek } from '../gesprek/toestand/model';
import { samen } from '../gesprek/toestand/samen';

/** A conversation in the list. */
export interface Stuk {
  gesprek: Gesprek;
  /** Kept on this device, or only read from a file. */
  bewaard: boolean;
}

/** The conversations of this device and of opened files. Nothing of a file is kept before someone says so. */
export class Kast {
  readonly #opslag = new EigenOpslag();
  readonly #tab = kiesId();
  #stukken: Stuk[] = [];
  onleesbaar = 0;

  get stukken(): readonly Stuk[] {
    return this.#stukken;
  }

  vind(id: string): Stuk | undefined {
    return this.#stukken.find((s) => s.gesprek.id === id);
  }

  /** Reads what is kept. Rejects when storage is blocked. */
  async laad(): Promise<void> {
    const { gesprekken, onleesbaar } = await this.#opslag.alle();
    this.onleesbaar = onleesbaar;
    this.#stukken = [...gesprekken.map((gesprek) => ({ gesprek, bewaard: true })), ...this.#stukken.filter((s) => !s.bewaard)];
  }

  /** Adds what a file held; of a conversation that is here already, the new words join the old. Gives back whether it was here. */
  async leg(gesprek: Gesprek): Promise<boolean> {
    const hier = this.vind(gesprek.id);
    if (!hier) {
      this.#stukken.push({ gesprek, bewaard: false });
      return false;
    }
    hier.gesprek = samen(hier.gesprek, gesprek);
    if (hier.bewaard) hier.gesprek = await this.#opslag.bewaar(hier.gesprek);
    return true;
  }

  async bewaar(stuk: Stuk): Promise<void> {
    stuk.gesprek = await this.#opslag.bewaar(stuk.gesprek);
    stuk.bewaard = true;
  }

  async noem(stuk: Stuk, naam: string): Promise<void> {
    const nieuw = doe(stuk.gesprek, { doe: 'vul', veld: 'naam', waarde: naam, door: this.#tab });
    stuk.gesprek = stuk.bewaard ? await this.#opslag.bewaar(nieuw) : nieuw;
  }

  /** Gone from the device and from any tab that has it open; the caller may put it back. */
  async wis(stuk: Stuk): Promise<void> {
    if (stuk.bewaard) {
      await this.#opslag.wis(stuk.gesprek.id);
      const kanaal = new BroadcastChannel(`samen-opleiden/${stuk.gesprek.id}`);
      kanaal.postMessage({ soort: 'gewist' });
      kanaal.close();
    }
    this.#stukken = this.#stukken.filter((s) => s !== stuk);
  }

  async zetTerug(stuk: Stuk): Promise<void> {
    if (stuk.bewaard) await this.bewaar(stuk);
    this.#stukken.push(stuk);
  }
}
