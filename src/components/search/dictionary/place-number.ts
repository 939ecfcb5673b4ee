import { fold } from '../dutch/fold.ts';
import { numberSaid, type SpokenPlaces } from './spoken-place.ts';

/** The number of a place in a document, as it was typed. */
export interface PlaceNumber {
  /** As documents may write it, the likeliest first: with two figures or with one. */
  numbers: readonly string[];
  /** Was it typed as documents write it, with its hyphen? Then nothing else is meant. */
  asWritten: boolean;
}

const AS_WRITTEN = /^([a-z0-9.-]+)-[a-z]*\d{1,4}$/;
const DASHES = /[\u2010-\u2015\u2212]/g;
/** Brackets and quotes around it, a stop after it. */
const AROUND = /^[\s[({"'“”„«]+|[\s\])}"'“”„».,;:]+$/g;
const BETWEEN = '[\\s.,_-]*';
/** `w1.4` as it is typed: `w 1 4`, `W1,4`, `w1-4`; a number keeps a sign between its figures. */
const loosely = (stem: string): string =>
  stem
    .replace(/[^a-z0-9.-]/g, '')
    .replace(/([a-z])(?=\d)/g, `$1${BETWEEN}`)
    .replace(/[.-](?=\w)/g, '[\\s.,_-]?');

/**
 * Reads a query that is the number of a place, in any of the ways people type it: `T3-07`, `t3 7`, `[W1.1-O1]`, `w1-1 o1`.
 * @param stems what ids of items begin with, up to the hyphen, in lower case
 * @param spoken how places are said aloud: `tafel 3 punt 7`
 */
export function placeNumbers(query: string, stems: ReadonlySet<string>, spoken: SpokenPlaces): PlaceNumber | undefined {
  const asked = fold(query).replace(DASHES, '-').replace(AROUND, '');
  const said = numberSaid(asked, spoken);
  const typed = said ?? asked;
  const stemAsWritten = AS_WRITTEN.exec(typed)?.[1];
  for (const stem of longestFirst(stems)) {
    const found = readWith(stem, typed);
    if (!found) continue;
    const [, letter = '', figures = ''] = found;
    const n = String(Number(figures));
    const numbers = [...new Set([figures, n.padStart(2, '0'), n])].map((of) => `${stem}-${letter}${of}`);
    return { numbers, asWritten: !said && stemAsWritten === stem };
  }
  return undefined;
}

/** A value may be called by its figures alone: `1.1 o1`. */
function readWith(stem: string, typed: string): RegExpExecArray | null {
  const full = new RegExp(`^${loosely(stem)}${BETWEEN}([a-z]?)${BETWEEN}(\\d{1,4})$`).exec(typed);
  if (full || !/^[a-z]\d.\d$/.test(stem)) return full;
  return new RegExp(`^${loosely(stem.slice(1))}${BETWEEN}([a-z])${BETWEEN}(\\d{1,4})$`).exec(typed);
}

const longestFirst = (stems: ReadonlySet<string>): string[] => [...stems].sort((a, b) => b.length - a.length);
