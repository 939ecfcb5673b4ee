import type { Problem } from '../problem/author-error.ts';
import { lineText } from './source.ts';
import { eachNode } from './tree.ts';
import type { Prose } from './typed.ts';

/** Notes and addresses at the foot of a text that nothing asks for, or that stand twice: they would not be printed. */
export function noteProblems({ file, tree, source }: Prose): Problem[] {
  const asked = new Set<string>();
  const seen = new Set<string>();
  const problems: Problem[] = [];
  eachNode(tree, ({ type, identifier }) => {
    if (/Reference$/.test(type) && identifier) asked.add(kindOf(type) + identifier);
  });
  eachNode(tree, ({ type, identifier, position }) => {
    if (!/efinition$/.test(type) || !identifier) return;
    const name = kindOf(type) + identifier;
    const line = position?.start.line ?? 1;
    const problem = (fout: string, doe: string) =>
      problems.push({ bestand: file, regel: line, veld: '(de tekst)', gegeven: lineText(source, line), fout, doe });
    const written = name.startsWith('^') ? `[${name}]` : `[woorden][${identifier}]`;
    const what = name.startsWith('^') ? 'deze noot' : 'dit adres';
    if (seen.has(name)) problem(`${what} staat er twee keer, en alleen de eerste telt`, 'haal een van de twee weg');
    else if (!asked.has(name))
      problem(
        `${what} wordt nergens in de tekst gebruikt, en komt niet op de bladzij`,
        `zet ${written} in de tekst, of haal de regel weg`,
      );
    seen.add(name);
  });
  return problems;
}

const kindOf = (type: string): string => (type.startsWith('footnote') ? '^' : '');
