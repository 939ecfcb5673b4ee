import { xmlText } from '../build/xml';
import { plain, type Piece } from '../reference/csl';
import { withoutLoneLetter, type Selection } from './records';

/** Pieces as HTML with their italics, for what is pasted in a text. */
export const toHtml = (pieces: readonly Piece[]): string =>
  pieces.map(({ tekst, cursief }) => (cursief ? `<i>${xmlText(tekst)}</i>` : xmlText(tekst))).join('');

/** Both forms of something on the clipboard. */
export interface Copied {
  text: string;
  html: string;
}

/** A reference in both forms. */
export const copied = (pieces: readonly Piece[]): Copied => ({ text: plain(pieces), html: toHtml(pieces) });

/** The references of a selection in the order of the alphabet, each as a paragraph with how sure it is. */
export function referenceList({ bronnen }: Selection, withCaveat: boolean): Piece[][] {
  const certainty = new Map(bronnen.flatMap((b) => b.publicaties.map((p) => [p.id, b.zekerheid] as const)));
  const all = bronnen.flatMap((b) => b.publicaties).sort((a, b) => a.plaats - b.plaats);
  return withoutLoneLetter(all).map(({ id, apa, merk }) => {
    const sure = certainty.get(id)!;
    const itself = [plain(apa), merk ?? ''].join(' ').toLowerCase();
    // What the reference says itself, is not said again.
    const said = [
      ...(merk ? [merk] : []),
      ...(withCaveat && !itself.includes(sure.toLowerCase()) ? [`[${sure}]`] : []),
    ];
    return [...apa, ...(said.length ? [{ tekst: ` ${said.join(' ')}` }] : [])];
  });
}

/** References in both forms, a paragraph each. */
export const copiedList = (list: readonly Piece[][]): Copied => ({
  text: list.map(plain).join('\n\n'),
  html: list.map((pieces) => `<p>${toHtml(pieces)}</p>`).join(''),
});
