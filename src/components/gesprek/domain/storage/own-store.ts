import { merge, difference } from '../state/merge';
import type { Gesprek } from '../state/model';
import { check } from '../state/valid';
import { isUntouched } from '../state/view';
import { deviceDatabase, deviceKeys } from './platform';
import { wipePhotos } from './photos';
import type { Database } from './ports';
import { SafetyNet } from './safety-net';
import { lastFirst, summaryOf, type Store, type Summary } from './store';
import { troubleOf } from './trouble';

/** The own computer: IndexedDB. What cannot be read is put aside, never thrown away. */
export class OwnStore implements Store {
  readonly plek = 'eigen';
  readonly tabsShare = true;
  readonly #db: Database;
  readonly #net: SafetyNet;
  /** Did the database ever answer? What stands beside one that never opens would stay there unseen. */
  #answered = false;
  #blocked = false;
  /** The last that is surely in the database. */
  #sure: Gesprek | undefined;

  constructor(database: Database = deviceDatabase, net = new SafetyNet(deviceKeys)) {
    this.#db = database;
    this.#net = net;
  }

  async read(id: string): Promise<Gesprek | undefined> {
    const held = this.#net.held(id).map((piece) => piece.gesprek);
    // Words that are held are a conversation to go on with; what the database has joins them when it answers.
    const row = await this.#ask(() => this.#db.read(id)).catch((error: unknown) => {
      if (!held.length) throw error;
    });
    const kept = check(row);
    const parts = [...(kept.goed ? [kept.gesprek] : []), ...held];
    return parts.length ? parts.reduce(merge) : undefined;
  }

  hold(gesprek: Gesprek, tab: string): boolean {
    if (!this.#blocked) return this.#net.hold(difference(gesprek, this.#sure), tab);
    this.#net.letGo(gesprek.id);
    return false;
  }

  letGo(id: string): void {
    this.#net.letGo(id);
  }

  leave(gesprek: Gesprek, tab: string): boolean {
    return this.hold(gesprek, tab);
  }

  rest(): void {
    this.#db.rest();
  }

  ready(): Promise<void> {
    return this.#db.ready();
  }

  async save(gesprek: Gesprek): Promise<Gesprek> {
    const pieces = this.#net.held(gesprek.id);
    const replace = () =>
      this.#db.replace(gesprek.id, (old) => {
        const kept = old === undefined ? undefined : check(old);
        const parts = [...(kept?.goed ? [kept.gesprek] : []), ...pieces.map((piece) => piece.gesprek)];
        return { now: parts.reduce(merge, gesprek), aside: kept?.goed === false };
      });
    const now = await this.#ask(replace).catch((error: unknown) => {
      // Nobody would find it there, or be able to wipe it.
      if (this.#blocked) this.#net.letGo(gesprek.id);
      throw error;
    });
    this.#sure = now;
    for (const piece of pieces) piece.done();
    return now;
  }

  async summaries(plaat: string): Promise<Summary[]> {
    return (await this.all()).gesprekken.filter((g) => g.plaat.id === plaat).map(summaryOf);
  }

  /** Everything that is kept, the last one first, and how many could not be read; those stay where they are. */
  async all(): Promise<{ gesprekken: Gesprek[]; unreadable: number }> {
    const read = (await this.#ask(() => this.#db.readAll())).map(check);
    const good = read.flatMap((g) => (g.goed ? [g.gesprek] : []));
    const byId = new Map<string, Gesprek>();
    for (const g of [...good, ...this.#net.held().map((piece) => piece.gesprek)])
      byId.set(g.id, byId.has(g.id) ? merge(byId.get(g.id)!, g) : g);
    return {
      gesprekken: [...byId.values()].filter((g) => !isUntouched(g)).sort(lastFirst),
      unreadable: read.length - good.length,
    };
  }

  async wipe(id: string): Promise<void> {
    this.#net.letGo(id);
    await this.#ask(() => this.#db.remove(id));
    // The photos that belong to it go too.
    await wipePhotos(id);
  }

  async #ask<T>(deed: () => Promise<T>): Promise<T> {
    try {
      const answer = await deed();
      this.#answered = true;
      this.#blocked = false;
      return answer;
    } catch (error) {
      this.#blocked = !this.#answered && troubleOf(error) === 'geblokkeerd';
      throw error;
    }
  }
}
