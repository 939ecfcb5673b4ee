import { merge, difference } from '../state/merge';
import type { Gesprek } from '../state/model';
import { check } from '../state/valid';
import { isUntouched } from '../state/view';
import { deviceKeys, openDatabase } from './platform';
import type { Database } from './ports';
import { SafetyNet } from './safety-net';
import { lastFirst, summaryOf, type Store, type Summary } from './store';

/** The own computer: IndexedDB. What cannot be read is put aside, never thrown away. */
export class OwnStore implements Store {
  readonly plek = 'eigen';
  readonly tabsShare = true;
  readonly #db: Promise<Database>;
  readonly #net: SafetyNet;
  /** What stands beside a database that never opens would stay there unseen. */
  #blocked = false;
  /** The last that is surely in the database. */
  #sure: Gesprek | undefined;

  constructor(database: Promise<Database> = openDatabase(), net = new SafetyNet(deviceKeys)) {
    this.#db = database;
    this.#net = net;
    // Whoever uses the store hears of it; nobody has to listen before that.
    this.#db.catch(() => {
      this.#blocked = true;
    });
  }

  async read(id: string): Promise<Gesprek | undefined> {
    const kept = check(await (await this.#db).read(id));
    const parts = [...(kept.goed ? [kept.gesprek] : []), ...this.#net.held(id).map((piece) => piece.gesprek)];
    return parts.length ? parts.reduce(merge) : undefined;
  }

  hold(gesprek: Gesprek, tab: string): void {
    if (this.#blocked) this.#net.letGo(gesprek.id);
    else this.#net.hold(difference(gesprek, this.#sure), tab);
  }

  letGo(id: string): void {
    this.#net.letGo(id);
  }

  async save(gesprek: Gesprek): Promise<Gesprek> {
    const db = await this.#db;
    const pieces = this.#net.held(gesprek.id);
    const now = await db.replace(gesprek.id, (old) => {
      const kept = old === undefined ? undefined : check(old);
      const parts = [...(kept?.goed ? [kept.gesprek] : []), ...pieces.map((piece) => piece.gesprek)];
      return { now: parts.reduce(merge, gesprek), aside: kept?.goed === false };
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
    const read = (await (await this.#db).readAll()).map(check);
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
    await (await this.#db).remove(id);
  }
}
