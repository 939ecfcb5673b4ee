import type { Problem } from '../problem/author-error.ts';

/** A heading as deep as it was typed, with its words. */
export interface TypedHeading {
  depth: number;
  words: string;
}

/**
 * What is wrong with each heading of a page: they begin at `##`, below its title, and go one level deeper at a time.
 * @returns in their order; nothing for one that is well
 */
export function headingFaults(headings: readonly TypedHeading[]): (Pick<Problem, 'fout' | 'doe'> | undefined)[] {
  let above = 1;
  return headings.map(({ depth, words }) => {
    const told = (fout: string, right: number) => ({ fout, doe: `schrijf: ${'#'.repeat(right)} ${words}` });
    const before = above;
    above = Math.max(2, depth);
    if (depth === 1) return told('# is de titel van de bladzij, en die staat er al boven', 2);
    if (depth <= before + 1) return undefined;
    const stands = before === 1 ? 'de titel' : '#'.repeat(before);
    return told(`hier wordt een niveau overgeslagen: boven deze kop staat ${stands}`, before + 1);
  });
}
