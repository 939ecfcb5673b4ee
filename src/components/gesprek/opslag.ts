import { openDB, type IDBPDatabase } from 'idb';
import type { Opslagplek } from './leiding';
import { AFSPRAAK } from './toestand/acties';
import { keur } from './toestand/geldig';
import type { Gesprek } from './toestand/model';
import { samen, verschil } from './toestand/samen';
import { isOngerept, veld } from './toestand/zicht';
import { gevangen, laatGaan, vang } from './vangnet';

/** A kept conversation as a list shows it. */
export interface Kop {
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
export interface Opslag {
  readonly plek: Opslagplek;
  /** Do other tabs read and write the same? Else each tab keeps for itself what it hears. */
  readonly deelt: boolean;
  /** What was said, at once and without waiting: the page may be gone before {@link bewaar} is done. */
  vang?(gesprek: Gesprek, tab: string): void;
  /** What was caught of a conversation is let go. */
  laat?(id: string): void;
  lees(id: string): Promise<Gesprek | undefined>;
  /** Joins with what is kept already, so that two tabs never overwrite each other; gives back what is kept now. */
  bewaar(gesprek: Gesprek): Promise<Gesprek>;
  /** Conversations about a plate, the last one first. */
  lijst(plaat: string): Promise<Kop[]>;
  wis(id: string): Promise<void>;
}

const opDatum = (a: Pick<Kop, 'begonnen'>, b: Pick<Kop, 'begonnen'>): number => (a.begonnen < b.begonnen ? 1 : -1);
/** What a list shows of a conversation. */
export const kop = (g: Gesprek): Kop => ({
  id: g.id,
  plaat: g.plaat.id,
  begonnen: g.begonnen,
  naam: veld(g, 'naam'),
  notities:
    g.notities.length + g.concepten.filter((c) => c.stam === null && c.stap !== AFSPRAAK && c.tekst.trim()).length,
  afspraken: g.afspraken.length,
});

/** The own computer: IndexedDB. What cannot be read is put aside, never thrown away. */
export class EigenOpslag implements Opslag {
  readonly plek = 'eigen';
  readonly deelt = true;
  readonly #db: Promise<IDBPDatabase> = EigenOpslag.#open();
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

  async lees(id: string): Promise<Gesprek | undefined> {
    const gelezen = keur(await (await this.#db).get('gesprekken', id));
    const delen = [...(gelezen.goed ? [gelezen.gesprek] : []), ...gevangen(id).map((s) => s.gesprek)];
    return delen.length ? delen.reduce(samen) : undefined;
  }

  vang(gesprek: Gesprek, tab: string): void {
    if (this.#geblokkeerd) laatGaan(gesprek.id);
    else vang(verschil(gesprek, this.#zeker), tab);
  }

  laat(id: string): void {
    laatGaan(id);
  }

  async bewaar(gesprek: Gesprek): Promise<Gesprek> {
    const db = await this.#db;
    const los = gevangen(gesprek.id);
    const tx = db.transaction(['gesprekken', 'apart'], 'readwrite');
    const oud: unknown = await tx.objectStore('gesprekken').get(gesprek.id);
    const gelezen = oud === undefined ? undefined : keur(oud);
    if (gelezen && !gelezen.goed) await tx.objectStore('apart').add(oud);
    const nu = [...(gelezen?.goed ? [gelezen.gesprek] : []), ...los.map((s) => s.gesprek)].reduce(samen, gesprek);
    await tx.objectStore('gesprekken').put(nu);
    await tx.done;
    this.#zeker = nu;
    for (const stuk of los) stuk.klaar();
    return nu;
  }

  async lijst(plaat: string): Promise<Kop[]> {
    return (await this.alle()).gesprekken.filter((g) => g.plaat.id === plaat).map(kop);
  }

  /** Everything that is kept, the last one first, and how many could not be read; those stay where they are. */
  async alle(): Promise<{ gesprekken: Gesprek[]; onleesbaar: number }> {
    const gelezen = ((await (await this.#db).getAll('gesprekken')) as unknown[]).map(keur);
    const goed = gelezen.flatMap((g) => (g.goed ? [g.gesprek] : []));
    const perId = new Map<string, Gesprek>();
    for (const g of [...goed, ...gevangen().map((s) => s.gesprek)])
      perId.set(g.id, perId.has(g.id) ? samen(perId.get(g.id)!, g) : g);
    return {
      gesprekken: [...perId.values()].filter((g) => !isOngerept(g)).sort(opDatum),
      onleesbaar: gelezen.length - goed.length,
    };
  }

  async wis(id: string): Promise<void> {
    laatGaan(id);
    await (await this.#db).delete('gesprekken', id);
  }
}

const SLEUTEL = 'gesprek:';

/** A shared computer: nothing outlives the tab. */
export class GedeeldeOpslag implements Opslag {
  readonly plek = 'gedeeld';
  readonly deelt: boolean = false;

  async lees(id: string): Promise<Gesprek | undefined> {
    const tekst = sessionStorage.getItem(SLEUTEL + id);
    if (!tekst) return undefined;
    const gelezen = keur(JSON.parse(tekst));
    return gelezen.goed ? gelezen.gesprek : undefined;
  }

  async bewaar(gesprek: Gesprek): Promise<Gesprek> {
    sessionStorage.setItem(SLEUTEL + gesprek.id, JSON.stringify(gesprek));
    return gesprek;
  }

  async lijst(): Promise<Kop[]> {
    return [];
  }

  /** What this tab holds, the last one first. */
  async alle(): Promise<Gesprek[]> {
    const ids = Object.keys(sessionStorage)
      .filter((k) => k.startsWith(SLEUTEL))
      .map((k) => k.slice(SLEUTEL.length));
    // Under the same beginning stand small notes of the meeting view; what is no conversation is not listed.
    const gelezen = await Promise.all(ids.map((id) => this.lees(id).catch(() => undefined)));
    return gelezen
      .filter((g) => g !== undefined)
      .filter((g) => !isOngerept(g))
      .sort(opDatum);
  }

  async wis(id: string): Promise<void> {
    sessionStorage.removeItem(SLEUTEL + id);
  }
}

/** A second window beside a shared computer's tab: it keeps nothing itself, the tab does. */
export class Doorgeefopslag extends GedeeldeOpslag {
  override readonly deelt = true;

  override async bewaar(gesprek: Gesprek): Promise<Gesprek> {
    return gesprek;
  }
}
