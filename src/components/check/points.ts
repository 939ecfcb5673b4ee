import type { ListItem, Paragraph } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visitParents } from 'unist-util-visit-parents';
import { ID } from '../herkomst/grammar.ts';
import type { Problem } from '../problem/author-error.ts';
import type { ContentEntry } from './content-entry.ts';
import { isLeft } from './field-texts.ts';
import { get } from './get.ts';
import { lineText } from './source.ts';

/** A marker that ends a paragraph, with what stands behind its colon. */
const MARKER = new RegExp(String.raw`\[${ID}[^\]:]*(?<subjects>:[^\]]*)?\]\s*$`);

/**
 * Points of a report that do not begin with their core in bold, by which they are listed, found and named; and subjects
 * of what is no point, which no page would show.
 */
export function pointProblems(entry: ContentEntry): Problem[] {
  const { file, folder, text, tree } = entry;
  if (!tree) return [];
  const concept = get(entry.raw, ['concept']) === true;
  const problems: Problem[] = [];
  visitParents(tree, 'paragraph', (paragraph, above) => {
    const words = toString(paragraph);
    const marker = MARKER.exec(words);
    // A marker without words is told as that.
    if (!marker?.index || !words.slice(0, marker.index).trim()) return;
    const line = paragraph.position?.start.line ?? 1;
    const told = isPoint(paragraph, above)
      ? folder === 'tafelverslagen' && !concept && !isLeft(lineText(text, line))
        ? coreMissing(paragraph)
        : undefined
      : named(marker.groups?.subjects) && ([SUBJECTS_OF_NONE, SUBJECTS_DO] as const);
    if (!told) return;
    const [fout, doe] = told;
    problems.push({ bestand: file, regel: line, veld: '(de tekst)', gegeven: lineText(text, line), fout, doe });
  });
  return problems;
}

/** Are there subjects? A place where one is missing is told as that. */
const named = (subjects = ''): boolean =>
  subjects
    .slice(1)
    .split(',')
    .every((subject) => subject.trim());

const SUBJECTS_OF_NONE = 'onderwerpen horen bij een punt van een lijst; bij een alinea komen ze op geen bladzij';
const SUBJECTS_DO = 'begin de regel met een streepje en een spatie, of haal de dubbele punt met de onderwerpen weg';

/** The first paragraph of an item of a list. */
function isPoint(paragraph: Paragraph, above: readonly { type: string }[]): boolean {
  const parent = above.at(-1);
  return parent?.type === 'listItem' && (parent as ListItem).children[0] === paragraph;
}

/** What is wrong with the beginning of a point; undefined when its core stands there. */
function coreMissing({ children: [first] }: Paragraph): readonly [fout: string, doe: string] | undefined {
  const how = 'begin met de kern in een paar woorden: - **De kern.** De rest van het punt.';
  if (first?.type !== 'strong') return ['dit punt begint niet met een vetgedrukte kern, en daar heet het naar', how];
  return /[.?!…:][”’"')]*$/.test(toString(first).trim())
    ? undefined
    : ['achter de vetgedrukte kern van dit punt ontbreekt een punt', `zet de punt voor de laatste **; ${how}`];
}
