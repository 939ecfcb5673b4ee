import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../src/components/text/edit-distance';

/** As the books have it: Levenshtein with a swap of neighbours as one step (optimal string alignment). */
function byTheBook(a: string, b: string): number {
  const d = Array.from({ length: a.length + 1 }, (_, i) => [i, ...Array.from(b, () => 0)]);
  d[0] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const change = d[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      d[i]![j] = Math.min(d[i - 1]![j]! + 1, d[i]![j - 1]! + 1, change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        d[i]![j] = Math.min(d[i]![j]!, d[i - 2]![j - 2]! + 1);
    }
  return d[a.length]![b.length]!;
}

describe('slips between two words', () => {
  it.each([
    ['dropped', 'tekrt'],
    ['added', 'tekkort'],
    ['changed', 'tekart'],
    ['swapped', 'tekrot'],
  ])('a letter %s is one', (_, typed) => expect(editDistance('tekort', typed, 2)).toBe(1));
  it('of two names are counted too', () =>
    expect([editDistance('rug-2018', 'rug-2081', 3), editDistance('', 'abc', 3)]).toEqual([1, 3]));
  it('two swaps are two, a swap and a dropped letter too', () =>
    expect([editDistance('grensganger', 'rgensgagner', 2), editDistance('grensganger', 'rgensganer', 2)]).toEqual([
      2, 2,
    ]));
  it('are not counted further than asked', () =>
    expect([editDistance('tekort', 'school', 2), editDistance('tekort', 'tekort', 0)]).toEqual([Infinity, 0]));
  it('count as by the book up to two, and more only where letters swap and change in one place', () =>
    fc.assert(
      fc.property(fc.stringMatching(/^[abc]{0,7}$/), fc.stringMatching(/^[abc]{0,7}$/), (a, b) => {
        const [ours, book] = [editDistance(a, b, 3), byTheBook(a, b)];
        if (book <= 1) expect(ours).toBe(book);
        if (ours <= 3) expect(Math.abs(ours - book)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 2000 },
    ));
});
