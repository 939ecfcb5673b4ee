import { openDB } from 'idb';
import { Connection } from './connection';
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

/** A database of its own: a photo is large, and no conversation waits for it. */
const connection = new Connection((events) =>
  openDB('samen-opleiden-fotos', 1, {
    upgrade: (db) => void db.createObjectStore('fotos', { keyPath: 'id' }),
    ...events,
  }),
);

/** Photos of this page: on a shared computer they are nowhere else. */
const here = new Map<string, Photo>();

/** The photo of a conversation; undefined when there is none, or it cannot be read. */
export async function readPhoto(place: Place, id: string): Promise<Photo | undefined> {
  if (here.has(id) || place === 'gedeeld') return here.get(id);
  const photo = await connection.run((db) => db.get('fotos', id) as Promise<Photo | undefined>).catch(() => undefined);
  if (photo) here.set(id, photo);
  return photo;
}

/** @returns whether it stays when the page is closed */
export async function keepPhoto(place: Place, photo: Photo): Promise<boolean> {
  here.set(photo.id, photo);
  if (place === 'gedeeld') return false;
  return connection
    .run((db) => db.put('fotos', photo))
    .then(
      () => true,
      () => false,
    );
}

/** Nothing of it stays on the device; what was wiped can come back as long as this page is open. */
export async function wipePhoto(id: string): Promise<void> {
  await connection.run((db) => db.delete('fotos', id)).catch(() => undefined);
}

/** Nothing of it stays. */
export async function dropPhoto(id: string): Promise<void> {
  here.delete(id);
  await wipePhoto(id);
}
