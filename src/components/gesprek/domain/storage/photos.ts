import { openDB, type IDBPDatabase } from 'idb';
import type { Place } from './store';

/** A photo of what the group made on paper; it stays on this device. */
export interface Photo {
  /** Of the conversation it belongs to. */
  id: string;
  /** The picture itself, as a `data:` address. */
  data: string;
  width: number;
  height: number;
  /** What is to be seen on it. */
  tekst: string;
}

let opened: Promise<IDBPDatabase> | undefined;
/** A database of its own: a photo is large, and no conversation waits for it. */
async function database(): Promise<IDBPDatabase> {
  opened ??= openDB('samen-opleiden-fotos', 1, {
    upgrade: (db) => void db.createObjectStore('fotos', { keyPath: 'id' }),
    blocking: (_old, _wanted, event) => (event.target as IDBDatabase).close(),
  });
  try {
    return await opened;
  } catch (error) {
    opened = undefined;
    throw error;
  }
}

/** Photos of this page: on a shared computer they are nowhere else. */
const here = new Map<string, Photo>();

export async function readPhoto(place: Place, id: string): Promise<Photo | undefined> {
  if (here.has(id) || place === 'gedeeld') return here.get(id);
  const photo = await database().then(
    (db) => db.get('fotos', id) as Promise<Photo | undefined>,
    () => undefined,
  );
  if (photo) here.set(id, photo);
  return photo;
}

/** @returns whether it stays when the page is closed */
export async function keepPhoto(place: Place, photo: Photo): Promise<boolean> {
  here.set(photo.id, photo);
  if (place === 'gedeeld') return false;
  return database()
    .then(
      (db) => db.put('fotos', photo).then(() => true),
      () => false,
    )
    .catch(() => false);
}

/** Nothing of it stays on the device; what was wiped can come back as long as this page is open. */
export async function wipePhoto(id: string): Promise<void> {
  await database()
    .then((db) => db.delete('fotos', id))
    .catch(() => undefined);
}

/** Nothing of it stays. */
export async function dropPhoto(id: string): Promise<void> {
  here.delete(id);
  await wipePhoto(id);
}
