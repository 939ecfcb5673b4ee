/** Everything that `npm run nieuw` can make. */
export const KINDS = [
  'document',
  'plaat',
  'thema',
  'verhaal',
  'tafelverslag',
  'waarde',
  'bron',
  'bevinding',
  'begrip',
  'gebeurtenis',
] as const;
export type Kind = (typeof KINDS)[number];

/** The smallest whole number from a start that is not taken. */
export function firstFree(taken: readonly unknown[], from = 1): number {
  let free = from;
  while (taken.includes(free)) free++;
  return free;
}

/** A number for a new thing: one more than the highest there is. */
export const afterLast = (taken: readonly unknown[]): number =>
  Math.max(0, ...taken.filter((n): n is number => typeof n === 'number')) + 1;
