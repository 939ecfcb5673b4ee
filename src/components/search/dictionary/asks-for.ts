import { words } from '../dutch/fold.ts';
import type { AsksFor } from './query.ts';

const MOMENT = /\b(?:wanneer|hoe lang|hoelang|sinds|welk jaar|hoe oud|jaartal)\b/;
const MEANING = /^(?:wat (?:is|zijn|betekent|doet|houdt|bedoelen|verstaan)|betekenis|definitie|wie (?:is|zijn) een)\b/;

/** The kind of answer a question asks for, by how it is put. */
export function asksFor(query: string): AsksFor | undefined {
  const sentence = words(query).join(' ');
  if (MOMENT.test(sentence)) return 'moment';
  return MEANING.test(sentence) ? 'meaning' : undefined;
}
