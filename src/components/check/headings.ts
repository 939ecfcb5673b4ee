import { toString } from 'mdast-util-to-string';
import { visitParents } from 'unist-util-visit-parents';
import type { Heading } from 'mdast';
import type { Problem } from '../problem/author-error.ts';
import type { Entry } from './entry.ts';

/** Headings begin at `##`, below the title of the page, and go one level deeper at a time. */
export function headingProblems({ file, tree }: Entry): Problem[] {
  const problems: Problem[] = [];
  let above = 1;
  if (tree)
    visitParents(tree, 'heading', (heading: Heading) => {
      const given = `${'#'.repeat(heading.depth)} ${toString(heading)}`;
      const problem = (fout: string, depth: number) =>
        problems.push({
          bestand: file,
          regel: heading.position?.start.line,
          veld: '(een kop)',
          gegeven: given,
          fout,
          doe: `schrijf: ${'#'.repeat(depth)} ${toString(heading)}`,
        });
      // Two lines: words with = or - below them, which are told as such.
      const { start, end } = heading.position ?? {};
      if (heading.depth === 1 && start?.line === end?.line)
        problem('# is de titel van de bladzij, en die staat er al boven', 2);
      else if (heading.depth > above + 1)
        problem(
          `hier wordt een niveau overgeslagen: boven deze kop staat ${above === 1 ? 'de titel' : '#'.repeat(above)}`,
          above + 1,
        );
      above = Math.max(2, heading.depth);
    });
  return problems;
}
