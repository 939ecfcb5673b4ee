import { typedIds } from './grammar.ts';
import type { Register } from './register.ts';

interface Patterns {
  square: RegExp;
  round: RegExp;
  known: RegExp;
}
const made = new WeakMap<Register, Patterns>();

function patterns(register: Register): Patterns {
  const there = made.get(register);
  if (there) return there;
  const { dashed, known, any } = typedIds(register.stems);
  const result = {
    square: new RegExp(String.raw`\[\s*(?:(?:voorbeeld|vraag)[ :]+)?(${any})[^\]\n]*(?:\][\s.,;:!?]*)?$`, 'imu'),
    round: new RegExp(
      String.raw`\(\s*(${dashed})(?:[ ,;]+${dashed})*(?: (?:voorbeeld|vraag))?(?::[^)\n]*)?\s*\)[\s.]*$`,
      'iu',
    ),
    known: new RegExp(`^${known}`, 'iu'),
  };
  made.set(register, result);
  return result;
}

/** Something that stands where a marker stands and was meant as one. */
export interface Lookalike {
  /** What was written, with its brackets. */
  given: string;
  /** The same in the signs of a keyboard. */
  plain: string;
  /** The first id in it, as written. */
  token: string;
}

/**
 * Finds what looks like a marker at the end of a text: `[t3-07]`, `[T3–07]`, `[N1-01]`, `(T1-07)`, `[T2-06].`
 * Words between brackets that have no such id (`[sic]`, `[2019]`, `[mbo-4]`, `[COVID-19]`) stay what they are.
 */
export function lookalike(text: string, register: Register): Lookalike | undefined {
  const { square, round, known } = patterns(register);
  const plain = inPlainSigns(text);
  const found = square.exec(text) ?? round.exec(text) ?? square.exec(plain);
  const token = found?.[1];
  if (!found || !token) return undefined;
  // Of a stem nobody knows only what is written as an id is meant as one: a capital, or two digits.
  if (!known.test(token) && !/^[A-Z]|\d{2}[a-z]?$/.test(token)) return undefined;
  const end = found.index + found[0].length;
  return { given: text.slice(found.index, end).trim(), plain: plain.slice(found.index, end).trim(), token };
}

/** Signs that look like another: brackets of other scripts, and Cyrillic capitals. */
const ALIKE: Readonly<Record<string, string>> = Object.fromEntries(
  ['【[】]', '〔[〕]', '〖[〗]', '⟦[⟧]', '⟨[⟩]', '〈[〉]', '«[»]', '‹[›]', 'АAВBЕEКKМMНHОOРPСCТTХX'].flatMap((pairs) =>
    [...pairs].flatMap((sign, i, all) => (i % 2 ? [] : [[sign, all[i + 1]!]])),
  ),
);

/** A text in the signs of a keyboard, each in its place: `［Ｔ２－０１］` is `[T2-01]`. */
const inPlainSigns = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[【】〔〕〖〗⟦⟧⟨⟩〈〉«»‹›А-Х]/g, (sign) => ALIKE[sign] ?? sign);
