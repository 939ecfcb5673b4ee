import { openDB } from 'idb';
import { Connection } from './connection';
import type { Place } from './store';

/** A photo of what the group made on paper; it stays on this device. */
export interface Photo {
  /** The picture itself, as a `data:` address. */
  data: string;
  width: number;
  height: number;
  /** What is to be seen on it. */
  tekst: string;
}

/** Photos of one conversation as the database has them: the first as it stood there when there was one only. */
interface Row extends Photo {
  /** Of the conversation they belong to. */
  id: string;
  /** The ones after the first. */
  meer?: Photo[];
}

/** A database of its own: a photo is large, and no conversation waits for it. */
const connection = new Connection((events) =>
  openDB('samen-opleiden-fotos', 1, {
    upgrade: (db) => void db.createObjectStore('fotos', { keyPath: 'id' }),
    ...events,
  }),
);

/** Photos of this page, by their conversation: on a shared computer they are nowhere else. */
const here = new Map<string, readonly Photo[]>();

let busy: Promise<unknown> = Promise.resolve();
/** One after the other: what is put back may not be overtaken by the wipe before it. */
function inTurn<T>(deed: () => Promise<T>): Promise<T> {
  const done = busy.then(deed, deed);
  busy = done.catch(() => undefined);
  return done;
}

async function read(id: string): Promise<readonly Photo[]> {
  const known = here.get(id);
  if (known) return known;
  const row = await connection.run((db) => db.get('fotos', id) as Promise<Row | undefined>).catch(() => undefined);
  if (!row) return [];
  const { id: _, meer = [], ...first } = row;
  const photos = [first, ...meer];
  here.set(id, photos);
  return photos;
}

async function write(id: string, [first, ...meer]: readonly Photo[]): Promise<boolean> {
  const row = first && { id, ...first, ...(meer.length ? { meer } : {}) };
  return connection
    .run<unknown>((db) => (row ? db.put('fotos', row) : db.delete('fotos', id)))
    .then(
      () => true,
      () => false,
    );
}

/** Photos of a conversation, in the order in which they were added. */
export async function readPhotos(place: Place, id: string): Promise<readonly Photo[]> {
  return place === 'gedeeld' ? (here.get(id) ?? []) : inTurn(() => read(id));
}

/** @returns whether they stay when the page is closed */
export async function keepPhotos(place: Place, id: string, photos: readonly Photo[]): Promise<boolean> {
  here.set(id, photos);
  return place !== 'gedeeld' && inTurn(() => write(id, photos));
}

/** Nothing of them stays on the device; what was wiped can come back as long as this page is open. */
export async function wipePhotos(id: string): Promise<void> {
  await inTurn(async () => {
    await read(id);
    await write(id, []);
  });
}

/**
 * What was wiped comes back with what was added meanwhile: photos of other conversations go behind those of the first,
 * and are nowhere else any more.
 */
export async function joinPhotos(place: Place, id: string, others: readonly string[]): Promise<void> {
  const fetch = place === 'gedeeld' ? async (one: string) => here.get(one) ?? [] : read;
  await inTurn(async () => {
    const all: Photo[] = [];
    for (const one of [id, ...others])
      for (const photo of await fetch(one)) if (!all.some(({ data }) => data === photo.data)) all.push(photo);
    if (!all.length) return;
    here.set(id, all);
    if (place === 'eigen') await write(id, all);
    for (const other of others) {
      here.delete(other);
      if (place === 'eigen') await write(other, []);
    }
  });
}
