import { openDB, type IDBPDatabase } from 'idb';
import type { Gesprek } from '../state/model';
import type { Database, KeyValue } from './ports';

// The only file of the domain that knows where a browser keeps things.

/** @param storage asked for at every use: where storage is blocked, to name it is an error already */
const keysOf = (storage: () => Storage): KeyValue => ({
  get: (key) => storage().getItem(key),
  set: (key, value) => storage().setItem(key, value),
  remove: (key) => storage().removeItem(key),
  keys: (start) => Object.keys(storage()).filter((key) => key.startsWith(start)),
});

/** What lives as long as this tab. */
export const tabKeys: KeyValue = keysOf(() => sessionStorage);
/** What stays on this device. */
export const deviceKeys: KeyValue = keysOf(() => localStorage);

/** The database of this device. Rejects when storage is blocked. */
export async function openDatabase(): Promise<Database> {
  return asDatabase(
    await openDB('samen-opleiden', 1, {
      upgrade(db) {
        db.createObjectStore('gesprekken', { keyPath: 'id' });
        db.createObjectStore('apart', { autoIncrement: true });
      },
    }),
  );
}

const asDatabase = (db: IDBPDatabase): Database => ({
  read: (id) => db.get('gesprekken', id),
  readAll: () => db.getAll('gesprekken'),
  remove: (id) => db.delete('gesprekken', id),
  async replace(id, change): Promise<Gesprek> {
    const transaction = db.transaction(['gesprekken', 'apart'], 'readwrite');
    const old: unknown = await transaction.objectStore('gesprekken').get(id);
    const { now, aside } = change(old);
    if (aside) await transaction.objectStore('apart').add(old);
    await transaction.objectStore('gesprekken').put(now);
    await transaction.done;
    return now;
  },
});
