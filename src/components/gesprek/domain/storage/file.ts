import { readText, type ReadResult } from '../state/valid';
import { READABLE } from '../state/model';

/** Reads a file of a conversation; whatever is in it, it only says so. A file of gigabytes is refused before it is read. */
export async function readFile(bestand: File): Promise<ReadResult> {
  if (bestand.size > READABLE.bestand) return { goed: false, reden: 'te-groot' };
  return bestand.text().then(readText, () => ({ goed: false, reden: 'kapot', waar: '' }) as const);
}
