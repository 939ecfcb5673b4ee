import { copyText } from '../browser/copy';
import { toHtml } from '../export/copy';
import { plain, type Piece } from '../reference/csl';

/** What stands in an element, as pieces: only italics are kept. */
function piecesIn(element: Element): Piece[] {
  const pieces: Piece[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const tekst = walker.currentNode.textContent!.replace(/\s+/g, ' ');
    pieces.push({ tekst, ...(walker.currentNode.parentElement!.closest('i') ? { cursief: true } : {}) });
  }
  return pieces;
}

/**
 * Copies the references that stand in an element, each as a paragraph.
 * @param certainty goes along behind each of them
 * @returns false when the browser does not allow it
 */
export function copyShown(element: Element, certainty: string | undefined): Promise<boolean> {
  const behind: Piece[] = certainty ? [{ tekst: ` [${certainty}]` }] : [];
  const list = [...element.querySelectorAll('p')].map((p) => [...piecesIn(p), ...behind]);
  return copyText(
    list.map((pieces) => plain(pieces).trim()).join('\n\n'),
    list.map((pieces) => `<p>${toHtml(pieces)}</p>`).join(''),
  );
}
