import leven from 'leven';

/**
 * How many slips of the keyboard lie between two words: a letter dropped, added or changed, or two neighbours swapped.
 * `leven` counts a swap as two; who types makes it in one, so a swap that brings the words two nearer counts for one.
 * @param max how many slips still interest the caller
 * @returns `Infinity` for more than `max`
 */
export function editDistance(a: string, b: string, max: number): number {
  const capped = { maxDistance: 2 * max + 1 };
  let word = a;
  let rest = leven(word, b, capped);
  let swaps = 0;
  for (let i = 1; i < a.length && rest > 1 && rest <= 2 * max; i++) {
    const pair = word[i]! + word[i - 1]!;
    if (word[i] === word[i - 1] || !b.includes(pair)) continue;
    const swapped = word.slice(0, i - 1) + pair + word.slice(i + 1);
    const nearer = leven(swapped, b, capped);
    if (nearer > rest - 2) continue;
    [word, rest] = [swapped, nearer];
    swaps++;
  }
  return rest + swaps > max ? Infinity : rest + swaps;
}
