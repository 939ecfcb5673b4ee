import { toString } from 'mdast-util-to-string';
import { visitParents } from 'unist-util-visit-parents';
import type { Heading } from 'mdast';
import type { Problem } from '../problem/author-error.ts';
import type { Entry } from './entry.ts';
import { headingFaults } from './heading-faults.ts';

/** What is wrong with the headings of a file that was read. */
export function headingProblems({ file, tree }: Entry): Problem[] {
  const headings: Heading[] = [];
  if (tree) visitParents(tree, 'heading', (heading: Heading) => void headings.push(heading));
  const faults = headingFaults(headings.map((heading) => ({ depth: heading.depth, words: toString(heading) })));
  return headings.flatMap((heading, i) => {
    const fault = faults[i];
    const { start, end } = heading.position ?? {};
    // Two lines: words with = or - below them, which are told as such.
    if (!fault || (heading.depth === 1 && start?.line !== end?.line)) return [];
    const gegeven = `${'#'.repeat(heading.depth)} ${toString(heading)}`;
    return [{ bestand: file, regel: start?.line, veld: '(een kop)', gegeven, ...fault }];
  });
}
