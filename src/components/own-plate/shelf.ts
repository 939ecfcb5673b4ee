import { openDB } from 'idb';
import { Connection } from '../gesprek/domain/storage/connection';
import { deviceKeys, tabKeys } from '../gesprek/domain/storage/platform';
import type { KeyValue } from '../gesprek/domain/storage/ports';
import type { Place } from '../gesprek/domain/storage/store';
import { beside, rememberBeside } from './beside';
import type { OwnPlate } from './domain/model';
import { check, readText } from './domain/read';
import { leftovers, settle } from './leftover';
import { forgetPlaceOnSite } from './place-on-site';

/** Where plates are kept. Every method may reject, as with conversations: storage can be full, blocked or broken. */
export interface Shelf {
  readonly plek: Place;
  readonly read: (id: string) => Promise<OwnPlate | undefined>;
  /**
   * Keeps a plate as it is now.
   * @param since the last change of it that this page knows of
   * @returns the kept plate when another tab changed it after that: then nothing is written
   */
  readonly save: (plate: OwnPlate, since?: string) => Promise<OwnPlate | undefined>;
  /** Everything that is kept, the last change first, and how many could not be read; those stay where they are. */
  readonly all: () => Promise<{ platen: OwnPlate[]; unreadable: number }>;
  readonly wipe: (id: string) => Promise<void>;
}

const lastFirst = (a: OwnPlate, b: OwnPlate): number => (a.gewijzigd < b.gewijzigd ? 1 : -1);
const readable = (x: unknown): OwnPlate | undefined => {
  const read = check(x);
  return read.goed ? read.plaat : undefined;
};
/** What is kept, and was changed by another tab after `since`; this very change may have been kept by a page after this. */
const changedBy = (kept: OwnPlate | undefined, { gewijzigd }: OwnPlate, since?: string): OwnPlate | undefined =>
  kept && since !== undefined && kept.gewijzigd > since && kept.gewijzigd !== gewijzigd ? kept : undefined;

const connection = new Connection((events) =>
  openDB('samen-opleiden-platen', 1, {
    upgrade(db) {
      db.createObjectStore('platen', { keyPath: 'id' });
    },
    ...events,
  }),
);

const keep = (plate: OwnPlate, since?: string): Promise<OwnPlate | undefined> =>
  connection.run(async (db) => {
    const transaction = db.transaction('platen', 'readwrite');
    const there: unknown = await transaction.store.get(plate.id);
    const known = readable(there);
    const elsewhere = changedBy(known, plate, since);
    // What this version cannot read may be of a later one: it goes aside, and is counted there.
    if (there && !known) await transaction.store.put({ ...there, id: `${plate.id}-${Date.now()}` });
    if (!elsewhere) await transaction.store.put(plate);
    await transaction.done;
    return elsewhere;
  });
const pictureOf = async (id: string): Promise<OwnPlate['foto'] | undefined> =>
  readable(await connection.run((db) => db.get('platen', id)))?.foto;
/**
 * Keeps what a page that was left could not keep any more. When another tab changed the same plate meanwhile, nobody is
 * there to say which of the two counts: then both are kept, and the next list says so.
 */
const keepLeftovers = async (): Promise<void> => {
  await Promise.all(
    (await leftovers(pictureOf)).map(async ({ plate, since }) => {
      const other = await keep(plate, since);
      if (other) {
        const mine = beside(plate, other);
        await keep(mine);
        rememberBeside(mine, other);
      }
      settle(plate.id);
    }),
  );
};

/** The own computer. */
const OWN: Shelf = {
  plek: 'eigen',
  read: async (id) => {
    await keepLeftovers();
    return readable(await connection.run((db) => db.get('platen', id)));
  },
  save: async (plate, since) => {
    const elsewhere = await keep(plate, since);
    if (!elsewhere) settle(plate.id, plate.gewijzigd);
    return elsewhere;
  },
  all: async () => {
    await keepLeftovers();
    const rows: unknown[] = await connection.run((db) => db.getAll('platen'));
    const platen = rows.flatMap((row) => readable(row) ?? []).sort(lastFirst);
    return { platen, unreadable: rows.length - platen.length };
  },
  wipe: (id) => {
    settle(id);
    forgetPlaceOnSite(id, 'eigen');
    return connection.run((db) => db.delete('platen', id));
  },
};

const PREFIX = 'praatplaat:';

/** A shared computer: nothing outlives the tab. */
export function tabShelf(keys: KeyValue = tabKeys): Shelf {
  const read = (id: string): OwnPlate | undefined => {
    const found = readText(keys.get(PREFIX + id) ?? '');
    return found.goed ? found.plaat : undefined;
  };
  return {
    plek: 'gedeeld',
    read: async (id) => read(id),
    save: async (plate) => keys.set(PREFIX + plate.id, JSON.stringify(plate)) as undefined,
    all: async () => {
      const ids = keys.keys(PREFIX).map((key) => key.slice(PREFIX.length));
      const platen = ids.flatMap((id) => read(id) ?? []).sort(lastFirst);
      return { platen, unreadable: ids.length - platen.length };
    },
    wipe: async (id) => {
      forgetPlaceOnSite(id, 'gedeeld', keys);
      keys.remove(PREFIX + id);
    },
  };
}

/** Where plates are kept: on a device of one's own in its database, on a shared one in the tab. */
export const shelfFor = (place: Place): Shelf => (place === 'eigen' ? OWN : tabShelf());

/** A plate by its id, wherever this browser has it: this tab first. */
export async function findPlate(id: string): Promise<{ plate: OwnPlate; place: Place } | undefined> {
  for (const place of ['gedeeld', 'eigen'] as const) {
    const plate = await shelfFor(place)
      .read(id)
      .catch(() => undefined);
    if (plate) return { plate, place };
  }
  return undefined;
}

const NOW = 'praatplaat-nu';

/** Remembers which plate is used: a page of own plates without one in its address takes this one. */
export function rememberPlate(id: string, place: Place): void {
  for (const keys of place === 'eigen' ? [tabKeys, deviceKeys] : [tabKeys])
    try {
      keys.set(NOW, id);
    } catch {
      // Storage is blocked: the address has to say it.
    }
}

/** Id of the plate that was used last, in this tab or else on this device. */
export function rememberedPlate(): string | undefined {
  for (const keys of [tabKeys, deviceKeys])
    try {
      const id = keys.get(NOW);
      if (id) return id;
    } catch {
      // As above.
    }
  return undefined;
}
