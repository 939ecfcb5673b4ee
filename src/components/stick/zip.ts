import { zipSync } from 'fflate';

/** A zip that is the same to the byte whenever and wherever it is made. @param folder name of the one folder in it */
export function zip(folder: string, files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  // By its own clock, as the format has no time zones.
  return zipSync(Object.fromEntries(sorted.map(([path, bytes]) => [`${folder}/${path}`, bytes])), {
    level: 6,
    mtime: new Date(2000, 0, 1),
    os: 3,
  });
}
