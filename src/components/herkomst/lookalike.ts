import type { Register } from './register.ts';

const DASH = '[-‐‑‒–—−_]';
/** The number of an item as it may have been typed: a letter for a digit, one letter too many. */
const NUMBER = String.raw`[a-z]?[\doil]{1,3}[a-z]?(?![\p{L}\d])`;
/** Of a document nobody knows: short letters, a number perhaps, a dash and a number. `[COVID-19]` is none. */
const UNKNOWN = String.raw`[a-z]{1,3}\d{0,2}(?:[.,]\d{1,2})*\s?${DASH}\s?${NUMBER}`;
const OWN = String.raw`g\.[a-z0-9-]{3,}`;

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

interface Patterns {
  square: RegExp;
  round: RegExp;
  known: RegExp;
}
const made = new WeakMap<Register, Patterns>();

function patterns(register: Register): Patterns {
  const there = made.get(register);
  if (there) return there;
  const stems = [...register.stems].sort((a, b) => b.length - a.length).map(literal);
  const dashed = stems.length ? String.raw`(?:${stems.join('|')})\s?${DASH}\s?${NUMBER}` : '(?!)';
  // A single letter needs its dash: `[I 3]` is prose.
  const long = stems.filter((s) => s.length > 1);
  const loose = long.length ? String.raw`(?:${long.join('|')})[. ]?${NUMBER}` : '(?!)';
  const one = `(?:${dashed}|${loose}|${UNKNOWN}|${OWN})`;
  const result = {
    square: new RegExp(String.raw`\[\s*(${one})[^\]\n]*(?:\][\s.,;:!?]*)?$`, 'imu'),
    round: new RegExp(
      String.raw`\(\s*(${dashed})(?:[ ,;]+${dashed})*(?: (?:voorbeeld|vraag))?(?::[^)\n]*)?\s*\)[\s.]*$`,
      'iu',
    ),
    known: new RegExp(`^(?:${dashed}|${loose}|${OWN})`, 'iu'),
  };
  made.set(register, result);
  return result;
}

/** Something that stands where a marker stands and was meant as one. */
export interface Lookalike {
  /** What was written, with its brackets. */
  given: string;
  /** The first id in it, as written. */
  token: string;
}

/**
 * Finds what looks like a marker at the end of a text: `[t3-07]`, `[T3–07]`, `[N1-01]`, `(T1-07)`, `[T2-06].`
 * Words between brackets that have no such id (`[sic]`, `[2019]`, `[mbo-4]`, `[COVID-19]`) stay what they are.
 */
export function lookalike(text: string, register: Register): Lookalike | undefined {
  const { square, round, known } = patterns(register);
  const found = square.exec(text) ?? round.exec(text);
  const token = found?.[1];
  if (!found || !token) return undefined;
  // Of a stem nobody knows only what is written as an id is meant as one: a capital, or two digits.
  if (!known.test(token) && !/^[A-Z]|\d{2}[a-z]?$/.test(token)) return undefined;
  return { given: found[0].trim(), token };
}
