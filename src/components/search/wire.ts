import { packWords, unpackWords, type DictionaryFile } from './dictionary/file.ts';
import { words } from './dutch/fold.ts';
import type { IndexFile } from './engine/file.ts';
import type { FacetFile } from './facets.ts';

/** What a visitor fetches first: the words of the site, and what the index must be asked by. */
export type WordsFile = DictionaryFile & IndexFile;

/** The same as it travels: what can be told from something else in it is left out, so that a large glossary stays small. */
export type WireFile = Omit<WordsFile, 'begrippen'> & {
  /** A line for each term, its names parted by `|`; before them its slug and `=`, where that is not simply its name. */
  begrippen: string;
  /** Number of the record of each term, in the same order, as its distance to the one before. */
  termen: string;
};

type Term = DictionaryFile['begrippen'][number];

const slugOf = (name: string): string => words(name).join('-');
const keyOf = (slug: string): string => `begrippen/${slug}`;
/** The word that a name is by itself; the list of words may do without it. */
const oneWord = (name: string): string | undefined => {
  const all = words(name);
  return all.length === 1 && all[0] !== undefined && all[0].length > 1 && !/^\d+$/.test(all[0]) ? all[0] : undefined;
};
const namesOf = (terms: readonly Term[]): string[] => terms.flatMap(([, ...names]) => names);

/**
 * Makes the file as it travels.
 * @throws when a name has a sign in it that parts names
 */
export function toWire(file: WordsFile): WireFile {
  const { sleutel = {}, ...facetten } = file.facetten;
  const recordOf = ([slug]: Term): number => sleutel[keyOf(slug)]![0]!;
  // In the order of their records the numbers are steps of one.
  const known = file.begrippen
    .filter(([slug]) => sleutel[keyOf(slug)]?.length === 1)
    .sort((a, b) => recordOf(a) - recordOf(b));
  const taken = new Set(known.map(([slug]) => keyOf(slug)));
  const apart = file.begrippen.filter(([slug]) => !taken.has(keyOf(slug)));
  const all = new Set(unpackWords(file.woorden));
  const told = new Set(namesOf(file.begrippen).map(oneWord));
  return {
    ...file,
    begrippen: [...known, ...apart].map(asLine).join('\n'),
    termen: known.map((term, i) => recordOf(term) - (i ? recordOf(known[i - 1]!) : 0)).join(' '),
    // A name whose word no record has must stay out of the list.
    woorden: packWords([...[...all].filter((word) => !told.has(word)), ...notThere(told, all)]),
    facetten: { ...facetten, sleutel: Object.fromEntries(Object.entries(sleutel).filter(([key]) => !taken.has(key))) },
  };
}

/** Words that the names tell and the list lacks, marked as such. */
const notThere = (told: ReadonlySet<string | undefined>, all: ReadonlySet<string>): string[] =>
  [...told].flatMap((word) => (word && !all.has(word) ? [`${NOT}${word}`] : []));
const NOT = '!';

function asLine([slug, ...names]: Term): string {
  const line = names.join('|');
  if (names.some((name) => /[|=\n]/.test(name))) throw new Error(`begrippen/${slug}: een naam met | of =`);
  return slugOf(names[0] ?? '') === slug ? line : `${slug}=${line}`;
}

/** The file as search uses it. */
export function fromWire(wire: WireFile): WordsFile {
  const { termen, ...file } = wire;
  const begrippen = file.begrippen.split('\n').filter(Boolean).map(asTerm);
  return {
    ...file,
    begrippen,
    woorden: allWords(file.woorden, begrippen),
    facetten: withTerms(file.facetten, begrippen, termen),
  };
}

function asTerm(line: string): Term {
  const [slug, names] = line.includes('=') ? (line.split('=') as [string, string]) : [undefined, line];
  const [first = '', ...more] = names.split('|');
  return [slug ?? slugOf(first), first, ...more];
}

function allWords(packed: string, terms: readonly Term[]): string {
  const list = unpackWords(packed);
  const not = new Set(list.filter((word) => word.startsWith(NOT)).map((word) => word.slice(NOT.length)));
  const told = namesOf(terms)
    .flatMap((name) => oneWord(name) ?? [])
    .filter((word) => !not.has(word));
  return packWords([...list.filter((word) => !word.startsWith(NOT)), ...told]);
}

function withTerms(facetten: FacetFile, terms: readonly Term[], numbers: string): FacetFile {
  let number = 0;
  const steps = numbers.split(' ').filter(Boolean).map(Number);
  const own = steps.map((step, i) => [keyOf(terms[i]![0]), [(number += step)]] as const);
  return { ...facetten, sleutel: { ...facetten['sleutel'], ...Object.fromEntries(own) } };
}
