import { doe, neemOver, omgekeerd, type Actie } from './toestand/acties';
import { kiesId, type Gesprek } from './toestand/model';
import { samen } from './toestand/samen';
import type { Opslag } from './opslag';

/** Longest time between a key and its place on the disk, in ms. */
const RUST = 350;

type Bericht = { soort: 'gesprek'; gesprek: Gesprek } | { soort: 'wie'; van: string } | { soort: 'ik'; van: string } | { soort: 'gewist' };

/** What a page wants to hear of its conversation. */
export interface Luisteraar {
  gewijzigd(): void;
  /** Storage is full, blocked or broken; what was said is still in memory. */
  fout(fout: unknown): void;
  /** Another tab wiped the conversation. */
  gewist(): void;
  /** Everything said so far is kept. */
  bewaard?(): void;
}

/** A running conversation: state, storage and the other tabs kept in step. */
export class Sessie {
  readonly tab = kiesId();
  #gesprek: Gesprek;
  readonly #opslag: Opslag;
  readonly #kanaal: BroadcastChannel;
  readonly #luisteraar: Luisteraar;
  readonly #andere = new Set<string>();
  #wacht: ReturnType<typeof setTimeout> | undefined;
  #terug: { voor: Gesprek; actie: Actie } | undefined;
  #bezig: Promise<void> = Promise.resolve();
  #dicht = false;

  constructor(gesprek: Gesprek, opslag: Opslag, luisteraar: Luisteraar) {
    this.#gesprek = gesprek;
    this.#opslag = opslag;
    this.#luisteraar = luisteraar;
    this.#kanaal = new BroadcastChannel(`samen-opleiden/${gesprek.id}`);
    this.#kanaal.onmessage = (e: MessageEvent<Bericht>) => this.#hoor(e.data);
    this.#zeg({ soort: 'wie', van: this.tab });
    // Tabs that are still there answer at once; what the others left half typed is ours to keep.
    setTimeout(() => this.#dicht || this.#zet(neemOver(this.#gesprek, this.tab, new Set([this.tab, ...this.#andere]), kiesId)), 200);
  }

  get gesprek(): Gesprek {
    return this.#gesprek;
  }

  doe(actie: Actie): void {
    const voor = this.#gesprek;
    const na = doe(voor, actie);
    if (na === voor) return;
    if (actie.doe !== 'typ') this.#terug = { voor, actie };
    this.#zet(na);
  }

  /** Takes back the last thing that was done here, half typed words aside. */
  maakOngedaan(): boolean {
    const actie = this.#terug && omgekeerd(this.#terug.voor, this.#terug.actie, kiesId());
    this.#terug = undefined;
    if (actie) this.#zet(doe(this.#gesprek, actie));
    return Boolean(actie);
  }

  /** Writes what is not written yet; called at a pause in typing and when the page may go. */
  async bewaar(): Promise<void> {
    clearTimeout(this.#wacht);
    this.#wacht = undefined;
    if (this.#dicht) return;
    this.#bezig = this.#schrijf();
    await this.#bezig;
  }

  async #schrijf(): Promise<void> {
    try {
      const bewaard = await this.#opslag.bewaar(this.#gesprek);
      if (this.#dicht) return;
      this.#gesprek = samen(this.#gesprek, bewaard);
      this.#zeg({ soort: 'gesprek', gesprek: this.#gesprek });
      this.#luisteraar.bewaard?.();
    } catch (fout) {
      this.#luisteraar.fout(fout);
    }
  }

  /**
   * Nothing is written or heard after this.
   * @param gewist the conversation is wiped: the other tabs must drop it too
   * @returns when a write that was under way has ended
   */
  async sluit(gewist = false): Promise<void> {
    clearTimeout(this.#wacht);
    if (gewist) this.#zeg({ soort: 'gewist' });
    this.#dicht = true;
    this.#kanaal.close();
    await this.#bezig;
  }

  #zet(gesprek: Gesprek): void {
    if (gesprek === this.#gesprek) return;
    this.#gesprek = gesprek;
    this.#luisteraar.gewijzigd();
    this.#wacht ??= setTimeout(() => void this.bewaar(), RUST);
  }

  #zeg(bericht: Bericht): void {
    this.#kanaal.postMessage(bericht);
  }

  #hoor(bericht: Bericht): void {
    if (bericht.soort === 'wie') this.#zeg({ soort: 'ik', van: this.tab });
    if (bericht.soort === 'gewist') return this.#luisteraar.gewist();
    if (bericht.soort !== 'gesprek') return void this.#andere.add(bericht.van);
    if (bericht.gesprek.id !== this.#gesprek.id) return;
    const na = samen(this.#gesprek, bericht.gesprek);
    if (JSON.stringify(na) === JSON.stringify(this.#gesprek)) return;
    this.#gesprek = na;
    this.#luisteraar.gewijzigd();
  }
}
