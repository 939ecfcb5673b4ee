import type { Keten } from '../keten/keten';
import { Relater, type Everything } from './relater';
import { relateEvidence } from './relate-evidence';
import { relatePlates } from './relate-plates';
import { relateWords } from './relate-words';

/**
 * Everything the site relates, as one graph: each thing once, each relation once, each with whose it is.
 * Things stand in the order of the chain, relations in that of the things they begin with.
 */
export function everything(keten: Keten): Everything {
  const relater = new Relater(keten);
  relatePlates(keten, relater);
  relateEvidence(keten, relater);
  relateWords(keten, relater);
  return relater.all();
}
