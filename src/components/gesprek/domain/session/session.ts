import { channelOf, type Message } from './channel';
import { inverse } from '../state/undo';
import type { Store } from '../storage/store';
import { apply, type Action } from '../state/actions';
import { takeOver } from '../state/drafts';
import { freshId, type Gesprek } from '../state/model';
import { merge } from '../state/merge';

/** Longest time between a key and its place on the disk, in ms. */
const RUST = 350;
/** How long other tabs get to answer that they are still there, in ms. */
const ANTWOORD = 200;
/** This page, for as long as it is open: a conversation that comes back finds what was half typed here still here. */
const TAB = freshId();

/** What a page hears of its conversation. */
export type SessionEvent =
  | { kind: 'changed' }
  /** Everything said so far is kept. */
  | { kind: 'saved' }
  /** Storage is full, blocked or broken; what was said is still in memory. */
  | { kind: 'failed'; error: unknown }
  /** Another tab wiped the conversation. */
  | { kind: 'wiped' };

/** One after the other, whichever tab asks; without locks all at once. */
const omDeBeurt = (naam: string, daad: () => Promise<void>): Promise<void> =>
  navigator.locks ? navigator.locks.request(naam, daad) : daad();

/** A running conversation: state, storage and the other tabs kept in step. */
export class Session {
  readonly tab = TAB;
  #gesprek: Gesprek;
  readonly #opslag: Store;
  readonly #kanaal: BroadcastChannel;
  readonly #emit: (event: SessionEvent) => void;
  readonly #andere = new Set<string>();
  #wacht: ReturnType<typeof setTimeout> | undefined;
  #terug: { voor: Gesprek; actie: Action } | undefined;
  #bezig: Promise<void> = Promise.resolve();
  #schrijft = 0;
  #dicht = false;

  constructor(gesprek: Gesprek, opslag: Store, emit: (event: SessionEvent) => void) {
    this.#gesprek = gesprek;
    this.#opslag = opslag;
    this.#emit = emit;
    this.#kanaal = channelOf(opslag.plek, gesprek.id);
    this.#kanaal.onmessage = (e: MessageEvent<Message>) => this.#hoor(e.data);
    this.#zeg({ soort: 'wie', van: this.tab });
    setTimeout(() => void omDeBeurt(`samen-opleiden/neem-over/${gesprek.id}`, () => this.#neemOver()), ANTWOORD);
  }

  get gesprek(): Gesprek {
    return this.#gesprek;
  }

  apply(actie: Action): void {
    const voor = this.#gesprek;
    const na = apply(voor, actie);
    if (na === voor) return;
    if (actie.doe !== 'typ') this.#terug = { voor, actie };
    this.#zet(na);
  }

  /** Takes back the last thing that was done here, half typed words aside. */
  undo(): boolean {
    const actie = this.#terug && inverse(this.#terug.voor, this.#terug.actie, freshId());
    this.#terug = undefined;
    if (actie) this.#zet(apply(this.#gesprek, actie));
    return Boolean(actie);
  }

  /** Writes what is not written yet; called at a pause in typing and when the page may go. */
  async save(): Promise<void> {
    clearTimeout(this.#wacht);
    this.#wacht = undefined;
    if (this.#dicht) return;
    // The page may be gone before the write is done: what came back by itself was caught at no key.
    this.#opslag.hold?.(this.#gesprek, this.tab);
    this.#bezig = this.#schrijf();
    await this.#bezig;
  }

  async #schrijf(): Promise<void> {
    this.#schrijft++;
    try {
      const bewaard = await this.#opslag.save(this.#gesprek);
      if (this.#dicht) return;
      this.#neem(bewaard);
      this.#zeg({ soort: 'gesprek', gesprek: this.#gesprek });
      this.#emit({ kind: 'saved' });
    } catch (fout) {
      this.#emit({ kind: 'failed', error: fout });
    } finally {
      this.#schrijft--;
    }
  }

  /**
   * What tabs that are gone left half typed is ours to keep. Tabs that begin at the same moment do this one after the
   * other, and each looks first what the one before took.
   */
  async #neemOver(): Promise<void> {
    if (this.#dicht) return;
    const elders = await this.#opslag.read(this.#gesprek.id).catch(() => undefined);
    if (this.#dicht) return;
    if (elders) this.#neem(elders);
    const na = takeOver(this.#gesprek, this.tab, new Set([this.tab, ...this.#andere]));
    if (na === this.#gesprek) return;
    this.#zet(na);
    await this.save();
  }

  /**
   * What is not written yet is written; nothing is said or heard after this.
   * @param gewist the conversation is wiped: the other tabs must drop it too
   * @returns when a write that was under way has ended
   */
  async close(gewist = false): Promise<void> {
    if (!gewist && this.#wacht !== undefined) void this.save();
    clearTimeout(this.#wacht);
    if (gewist) {
      this.#zeg({ soort: 'gewist' });
      this.#opslag.letGo?.(this.#gesprek.id);
    }
    this.#dicht = true;
    this.#kanaal.close();
    await this.#bezig;
  }

  #zet(gesprek: Gesprek): void {
    if (gesprek === this.#gesprek) return;
    this.#gesprek = gesprek;
    if (!this.#dicht) this.#opslag.hold?.(gesprek, this.tab);
    this.#emit({ kind: 'changed' });
    this.#wacht ??= setTimeout(() => void this.save(), RUST);
  }

  /** Joins what was said elsewhere. @returns whether it was news */
  #neem(elders: Gesprek): boolean {
    const na = merge(this.#gesprek, elders);
    if (JSON.stringify(na) === JSON.stringify(this.#gesprek)) return false;
    this.#gesprek = na;
    this.#emit({ kind: 'changed' });
    return true;
  }

  #zeg(bericht: Message): void {
    if (!this.#dicht) this.#kanaal.postMessage(bericht);
  }

  #hoor(bericht: Message): void {
    switch (bericht.soort) {
      case 'wie':
        this.#andere.add(bericht.van);
        this.#zeg({ soort: 'ik', van: this.tab });
        // A room that was closed for a while hears what was said meanwhile.
        return this.#zeg({ soort: 'gesprek', gesprek: this.#gesprek });
      case 'ik':
        return void this.#andere.add(bericht.van);
      case 'gewist':
        return this.#vergeet();
      case 'gesprek':
        if (this.#neem(bericht.gesprek) && !this.#opslag.tabsShare)
          this.#wacht ??= setTimeout(() => void this.save(), RUST);
    }
  }

  /** Wiped elsewhere: a write of ours that is still under way would bring it back. */
  #vergeet(): void {
    const { id } = this.#gesprek;
    this.#opslag.letGo?.(id);
    clearTimeout(this.#wacht);
    this.#wacht = undefined;
    void this.close();
    if (this.#schrijft) void this.#bezig.then(() => this.#opslag.wipe(id)).catch(() => undefined);
    this.#emit({ kind: 'wiped' });
  }
}
