import { openDB, type IDBPTransaction } from 'idb';
import type { Gesprek } from '../state/model';
import { Connection } from './connection';
import type { Database, KeyValue } from './ports';

// Only this file and the connection know where a browser keeps things.

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

const connection = new Connection((events) =>
  openDB('samen-opleiden', 1, {
    upgrade(db) {
      db.createObjectStore('gesprekken', { keyPath: 'id' });
      db.createObjectStore('apart', { autoIncrement: true });
    },
    ...events,
  }),
);

/** Writes that are under way. */
const writing = new Set<IDBPTransaction<unknown, string[], 'readwrite'>>();
let resting = false;

/** The database of this device; it is opened at first use. */
export const deviceDatabase: Database = {
  read: (id) => connection.run((db) => db.get('gesprekken', id)),
  readAll: () => connection.run((db) => db.getAll('gesprekken')),
  remove: (id) => connection.run((db) => db.delete('gesprekken', id)),
  replace: (id, change) =>
    connection.run(
      async (db): Promise<Gesprek> => {
        resting = false;
        const transaction = db.transaction(['gesprekken', 'apart'], 'readwrite');
        writing.add(transaction);
        // What goes wrong is told by the request it went wrong with.
        transaction.done.catch(() => undefined);
        try {
          const old: unknown = await transaction.objectStore('gesprekken').get(id);
          const { now, aside } = change(old);
          if (aside) await transaction.objectStore('apart').add(old);
          await transaction.objectStore('gesprekken').put(now);
          await transaction.done;
          return now;
        } finally {
          writing.delete(transaction);
        }
      },
      () => !resting,
    ),
  ready: () => connection.ready(),
  rest: () => {
    resting = true;
    for (const transaction of writing)
      try {
        transaction.abort();
      } catch {
        // It ended by itself.
      }
  },
};
