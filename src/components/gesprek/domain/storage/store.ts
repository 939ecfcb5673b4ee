import { openDB, type IDBPDatabase } from 'idb';
import type { Place } from '../session/facilitation';
import { AFSPRAAK } from '../state/actions';
import { check } from '../state/valid';
import type { Gesprek } from '../state/model';
import { merge, difference } from '../state/merge';
import { isUntouched, fieldOf } from '../state/view';
import { held, letGo, hold } from './safety-net';

/** A kept conversation as a list shows it. */
export interface Summary {
  id: string;
  plaat: string;
  /** ISO date and time. */
  begonnen: string;
  /** Name of the group; empty when nobody gave one. */
  naam: string;
  /** Notes that are still being typed count too: they are in the report. */
  notities: number;
  afspraken: number;
}

/** Where conversations are kept. Every method may reject: storage can be full, blocked or broken. */
export interface Store {
  readonly plek: Place;
  /** Do other tabs read and write the same? Else each tab keeps for itself what it hears. */
  readonly tabsShare: boolean;
  /** What was said, at once and without waiting: the page may be gone before {@link save} is done. */
  hold?(gesprek: Gesprek, tab: string): void;
  /** What was caught of a conversation is let go. */
  letGo?(id: string): void;
  read(id: string): Promise<Gesprek | undefined>;
  /** Joins with what is kept already, so that two tabs never overwrite each other; gives back what is kept now. */
  save(gesprek: Gesprek): Promise<Gesprek>;
  /** Conversations about a plate, the last one first. */
  summaries(plaat: string): Promise<Summary[]>;
  wipe(id: string): Promise<void>;
}

const opDatum = (a: Pick<Summary, 'begonnen'>, b: Pick<Summary, 'begonnen'>): number =>
  a.begonnen < b.begonnen ? 1 : -1;
/** What a list shows of a conversation. */
export const summaryOf = (g: Gesprek): Summary => ({
  id: g.id,
  plaat: g.plaat.id,
  begonnen: g.begonnen,
  naam: fieldOf(g, 'naam'),
  notities:
    g.notities.length + g.concepten.filter((c) => c.stam === null && c.stap !== AFSPRAAK && c.tekst.trim()).length,
  afspraken: g.afspraken.length,
});

/** The own computer: IndexedDB. What cannot be read is put aside, never thrown away. */
export class OwnStore implements Store {
  readonly plek = 'eigen';
  readonly tabsShare = true;
  readonly #db: Promise<IDBPDatabase> = OwnStore.#open();
  /** What stands beside a database that never opens would stay there unseen. */
  #geblokkeerd = false;
  /** The last that is surely in the database. */
  #zeker: Gesprek | undefined;

  // Async, so that a browser that throws at once (storage blocked) rejects like any other failure.
  static async #open(): Promise<IDBPDatabase> {
    return openDB('samen-opleiden', 1, {
      upgrade(db) {
        db.createObjectStore('gesprekken', { keyPath: 'id' });
        db.createObjectStore('apart', { autoIncrement: true });
      },
    });
  }

  constructor() {
    // Whoever uses the store hears of it; nobody has to listen before that.
    this.#db.catch(() => {
      this.#geblokkeerd = true;
    });
  }

  async read(id: string): Promise<Gesprek | undefined> {
    const gelezen = check(await (await this.#db).get('gesprekken', id));
    const delen = [...(gelezen.goed ? [gelezen.gesprek] : []), ...held(id).map((s) => s.gesprek)];
    return delen.length ? delen.reduce(merge) : undefined;
  }

  hold(gesprek: Gesprek, tab: string): void {
    if (this.#geblokkeerd) letGo(gesprek.id);
    else hold(difference(gesprek, this.#zeker), tab);
  }

  letGo(id: string): void {
    letGo(id);
  }

  async save(gesprek: Gesprek): Promise<Gesprek> {
    const db = await this.#db;
    const los = held(gesprek.id);
    const tx = db.transaction(['gesprekken', 'apart'], 'readwrite');
    const oud: unknown = await tx.objectStore('gesprekken').get(gesprek.id);
    const gelezen = oud === undefined ? undefined : check(oud);
    if (gelezen && !gelezen.goed) await tx.objectStore('apart').add(oud);
    const nu = [...(gelezen?.goed ? [gelezen.gesprek] : []), ...los.map((s) => s.gesprek)].reduce(merge, gesprek);
    await tx.objectStore('gesprekken').put(nu);
    await tx.done;
    this.#zeker = nu;
    for (const stuk of los) stuk.done();
    return nu;
  }

  async summaries(plaat: string): Promise<Summary[]> {
    return (await this.all()).gesprekken.filter((g) => g.plaat.id === plaat).map(summaryOf);
  }

  /** Everything that is kept, the last one first, and how many could not be read; those stay where they are. */
  async all(): Promise<{ gesprekken: Gesprek[]; onleesbaar: number }> {
    const gelezen = ((await (await this.#db).getAll('gesprekken')) as unknown[]).map(check);
    const goed = gelezen.flatMap((g) => (g.goed ? [g.gesprek] : []));
    const perId = new Map<string, Gesprek>();
    for (const g of [...goed, ...held().map((s) => s.gesprek)])
      perId.set(g.id, perId.has(g.id) ? merge(perId.get(g.id)!, g) : g);
    return {
      gesprekken: [...perId.values()].filter((g) => !isUntouched(g)).sort(opDatum),
      onleesbaar: gelezen.length - goed.length,
    };
  }

  async wipe(id: string): Promise<void> {
    letGo(id);
    await (await this.#db).delete('gesprekken', id);
  }
}

const SLEUTEL = 'gesprek:';

/** A shared computer: nothing outlives the tab. */
export class TabStore implements Store {
  readonly plek = 'gedeeld';
  readonly tabsShare: boolean = false;

  async read(id: string): Promise<Gesprek | undefined> {
    const tekst = sessionStorage.getItem(SLEUTEL + id);
    if (!tekst) return undefined;
    const gelezen = check(JSON.parse(tekst));
    return gelezen.goed ? gelezen.gesprek : undefined;
  }

  async save(gesprek: Gesprek): Promise<Gesprek> {
    sessionStorage.setItem(SLEUTEL + gesprek.id, JSON.stringify(gesprek));
    return gesprek;
  }

  async summaries(): Promise<Summary[]> {
    return [];
  }

  /** What this tab holds, the last one first. */
  async all(): Promise<Gesprek[]> {
    const ids = Object.keys(sessionStorage)
      .filter((k) => k.startsWith(SLEUTEL))
      .map((k) => k.slice(SLEUTEL.length));
    // Under the same beginning stand small notes of the meeting view; what is no conversation is not listed.
    const gelezen = await Promise.all(ids.map((id) => this.read(id).catch(() => undefined)));
    return gelezen
      .filter((g) => g !== undefined)
      .filter((g) => !isUntouched(g))
      .sort(opDatum);
  }

  async wipe(id: string): Promise<void> {
    sessionStorage.removeItem(SLEUTEL + id);
  }
}

/** A second window beside a shared computer's tab: it keeps nothing itself, the tab does. */
export class RelayStore extends TabStore {
  override readonly tabsShare = true;

  override async save(gesprek: Gesprek): Promise<Gesprek> {
    return gesprek;
  }
}
