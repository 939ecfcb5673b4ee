import { toString } from 'mdast-util-to-string';
import { visitParents } from 'unist-util-visit-parents';
import type { Problem } from '../problem/author-error.ts';
import type { ContentEntry } from './content-entry.ts';
import { isLeft } from './field-texts.ts';
import { get } from './get.ts';
import { lineText } from './source.ts';

/** Folders whose prose retells a document or a conversation. */
const RETELLING = new Set<ContentEntry['folder']>(['themas', 'tafelverslagen', 'verhalen']);

/** A report, a story or a theme that is done and of which a visitor would read the title alone. */
export function proseMissing(entry: ContentEntry): Problem[] {
  const { file, folder, raw, data, tree, body } = entry;
  // Of prose that cannot be read it is told why, and a file with other fields may stand in another folder.
  if (!tree || data === undefined || !RETELLING.has(folder) || get(raw, ['concept']) === true || body.trim()) return [];
  return [
    {
      bestand: file,
      veld: '(de tekst)',
      gegeven: undefined,
      fout: 'onder de velden staat geen tekst, en de bladzij zou leeg zijn',
      doe: 'schrijf onder de tweede regel --- wat er te lezen is, of zet concept: true zolang het nog niet af is',
    },
  ];
}

/**
 * Paragraphs and points that do not say where they come from: beside those that do they would pass for the document's.
 * A line that leads to a list (`… maakt:`) has its list to say it.
 */
export function provenanceProblems(entry: ContentEntry): Problem[] {
  if (!entry.tree || !RETELLING.has(entry.folder) || get(entry.raw, ['concept']) === true) return [];
  const problems: Problem[] = [];
  visitParents(entry.tree, 'paragraph', (paragraph, above) => {
    const words = toString(paragraph).trim();
    // Anything between brackets at the end was meant to say it; whether it does is told elsewhere.
    if (/[\])}]\W*$/.test(words) || words.endsWith(':') || above.some((n) => n.type === 'footnoteDefinition')) return;
    const line = paragraph.position?.end.line ?? 1;
    // What a template wrote is told as that.
    if (isLeft(lineText(entry.text, line))) return;
    const point = above.some((n) => n.type === 'listItem');
    // Of a conversation only points are of someone; what stands between them we counted ourselves.
    if (!point && get(entry.raw, ['gesprek'])) return;
    const own = point ? 'dit punt zegt niet waar het' : 'deze alinea zegt niet waar ze';
    problems.push({
      bestand: entry.file,
      regel: line,
      veld: 'vindplaats',
      gegeven: lineText(entry.text, line),
      fout: `${own} vandaan komt, en lijkt zo uit het document te komen`,
      doe: 'sluit af met de vindplaats, zoals [T2-01], of met [aangevuld] als de redactie dit toevoegt',
    });
  });
  return problems;
}
