/** Spellings that sound the same to a Dutch ear. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/ij|y/g, 'ei'],
  [/ou/g, 'au'],
  [/dt?(?![aeou])/g, 't'],
  [/c(?=[eij])/g, 's'],
  [/ch/g, 'g'],
  [/[cq]/g, 'k'],
  [/ph/g, 'f'],
  [/v/g, 'f'],
  [/z/g, 's'],
  [/x/g, 'ks'],
  [/([a-z])\1/g, '$1'],
];

/**
 * How a word sounds, roughly: who spells by ear writes `kwalitijd`. Only to be compared.
 * @param word folded
 */
export const sound = (word: string): string => ALIKE.reduce((text, [from, to]) => text.replace(from, to), word);
