import { sourcesFromDisk } from '../praatplaat/plates-from-disk.ts';
import { make, type Outcome } from './make.ts';

/**
 * What `npm run nieuw` does, in the project that this file is part of.
 * @param root folder of the project
 * @param words what stands behind `npm run nieuw --`
 */
export const command = (root: string, words: readonly string[]): Promise<Outcome> =>
  make(root, words, sourcesFromDisk, new Date().toLocaleDateString('sv-SE'));
