import type { WordList } from './word-list.ts';

/** What stands apart from its verb wherever it stands: `hoe krijg je iedereen mee`. */
const APART = new Set(['mee', 'af', 'terug', 'weg']);
/** What is a preposition too, and belongs to a verb only at the end: `hoe sluit je je aan`. */
const APART_AT_END = new Set(['aan', 'bij', 'door', 'in', 'om', 'op', 'over', 'toe', 'uit', 'voor']);
/** Shorter words are no verbs that part. */
const SHORTEST = 3;

/** A verb of which the first part stands elsewhere in the sentence. */
export interface SeparableVerb {
  /** `sluit` and `aan`. */
  verb: string;
  particle: string;
  /** `aansluiten`: the form that the site knows. */
  joined: string;
}

/** The verb that a sentence parts, when the site knows it: `hoe sluit je je aan` asks of aansluiten. */
export function separableVerb(typed: readonly string[], list: WordList): SeparableVerb | undefined {
  const at = typed.findIndex((word, i) => i > 0 && (APART.has(word) || (APART_AT_END.has(word) && !typed[i + 1])));
  const particle = typed[at];
  if (!particle) return undefined;
  const verb = typed
    .slice(0, at)
    .find((word) => word.length >= SHORTEST && !APART.has(word) && isKnown(particle + word, list));
  return verb ? { verb, particle, joined: asKnown(particle + verb, list) } : undefined;
}

const isKnown = (word: string, list: WordList): boolean =>
  list.has(word) || list.sameStem(word).length > 0 || list.near(word).length > 0;

const asKnown = (word: string, list: WordList): string => (list.has(word) ? word : (list.sameStem(word)[0] ?? word));
