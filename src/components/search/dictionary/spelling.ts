import { sound } from '../dutch/sound.ts';
import { editDistance } from '../../text/edit-distance.ts';
import type { AlikeWords } from './alike-words.ts';

/** Slips that a word of this length may hide: none in three letters, one up to eight, two in a long word. */
const slipsIn = (word: string): number => (word.length >= 9 ? 2 : word.length >= 4 ? 1 : 0);

/** Four letters lie near too much: there only letters that swapped are a slip. */
const fourLettersSwapped = (a: string, b: string): boolean =>
  b.length === 4 && [...a].sort().join('') === [...b].sort().join('');

/** From here on another word is rarely so near. */
const LONG = 9;

/** A slip in the first letter is rare: mostly it is another word that the site lacks (`overtuig` is no voertuig). */
const beginAlike = (typed: string, word: string): boolean =>
  typed[0] === word[0] || sound(typed)[0] === sound(word)[0] || word.slice(1) === typed;

/** A long word that is spelled by ear is one slip, however many letters differ. */
const SPELLED_BY_EAR = 7;

function slipsBetween(typed: string, word: string, max: number): number {
  if (typed.length === 4 && !fourLettersSwapped(typed, word)) return Infinity;
  if (Math.abs(typed.length - word.length) > 3) return Infinity;
  const slips = editDistance(typed, word, max);
  if (!beginAlike(typed, word) && (slips > 1 || typed.length < LONG)) return Infinity;
  return slips > 1 && typed.length >= SPELLED_BY_EAR && sound(typed) === sound(word) ? 1 : slips;
}

/**
 * The word that was meant by something that is none: one slip of the keyboard, two in a long word. Of equally near
 * words the one with the same first letter wins: a slip there is rare.
 * @param atMost how many slips may lie between
 */
export function nearestWord(typed: string, words: AlikeWords, atMost: number): string | undefined {
  const max = Math.min(atMost, slipsIn(typed));
  if (!max) return undefined;
  let best: { word: string; slips: number } | undefined;
  for (const word of words.of(typed, max, typed.length >= SPELLED_BY_EAR)) {
    const slips = slipsBetween(typed, word, best?.slips ?? max);
    if (slips > max) continue;
    const nearer = !best || slips < best.slips;
    if (nearer || (best!.word[0] !== typed[0] && word[0] === typed[0])) best = { word, slips };
  }
  return best?.word;
}

/** Do two words differ in their ending only? Then one is a form of the other, and no slip. */
export function differInEnding(a: string, b: string): boolean {
  const shared = Math.min(a.length, b.length) - 2;
  return shared >= 4 && a.slice(0, shared) === b.slice(0, shared);
}

/** Between 0 (same) and 1: by letter pairs, so that long words with a common part come near. */
export function unlikeness(a: string, b: string): number {
  const pairs = (s: string) => Array.from({ length: Math.max(0, s.length - 1) }, (_, i) => s.slice(i, i + 2));
  const [ofA, ofB] = [pairs(a), pairs(b)];
  const left = [...ofB];
  const shared = ofA.filter((pair) => {
    const at = left.indexOf(pair);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
  return 1 - (2 * shared) / Math.max(1, ofA.length + ofB.length);
}
