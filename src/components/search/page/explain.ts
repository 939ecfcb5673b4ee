import type { QueryTerm } from '../dictionary/query.ts';
import { fold } from '../dutch/fold.ts';
import type { Hit } from '../rank/search.ts';

/** Why a record was found, when not by the very word. Kinds are keys of `zoeken.via` in the language file. */
export type Reason = { kind: 'letterlijk' } | { kind: 'vorm' | 'deel' | 'synoniem'; word: string };

/** A piece of text, lit or not. */
export interface Piece {
  text: string;
  lit: boolean;
}

const WORD = /[\p{L}\p{N}&]+(?:-[\p{L}\p{N}]+)*/gu;
/** Enough of a word to recognise its inflections by: without the last letters, never under four. */
const trunk = (word: string): string => (word.length <= 4 ? word : word.slice(0, Math.max(4, word.length - 3)));

const LIKENESSES = ['letterlijk', 'vorm', 'deel'] as const;
/** How a word of the text answers to a word that was looked up. */
function likeness(inText: string, sought: string): (typeof LIKENESSES)[number] | undefined {
  const word = fold(inText);
  if (word === sought || word.split('-').includes(sought)) return 'letterlijk';
  if (word.startsWith(trunk(sought)) && Math.abs(word.length - sought.length) <= 3) return 'vorm';
  return sought.length >= 4 && word.includes(sought) ? 'deel' : undefined;
}

/**
 * Says for the first word of the query that was not found literally how it was found.
 * @param text title and text of the record
 */
export function explain(terms: readonly QueryTerm[], hit: Pick<Hit, 'via'>, text: string): Reason {
  const inText = text.match(WORD) ?? [];
  for (const [i, term] of terms.entries()) {
    const via = hit.via[i];
    if (!via) continue;
    const best = LIKENESSES.map((kind) => ({ kind, word: inText.find((w) => likeness(w, term.word) === kind) })).find(
      (b) => b.word,
    );
    if (best?.kind === 'letterlijk') continue;
    if (best?.word) return { kind: best.kind, word: best.word.toLowerCase() };
    // It stands in a name or a number beside the text.
    if (via.relation === 'self') continue;
    const other = inText.find((w) => likeness(w, via.word)) ?? via.word;
    return { kind: via.relation === 'form' ? 'vorm' : 'synoniem', word: other.toLowerCase() };
  }
  return { kind: 'letterlijk' };
}

/** Cuts a text into lit and unlit pieces; of a compound only the part that was looked for is lit. */
export function highlight(text: string, sought: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  let upTo = 0;
  for (const match of text.matchAll(WORD)) {
    const by = sought.map((word) => ({ word, how: likeness(match[0], word) })).find((x) => x.how);
    if (!by) continue;
    // A ligature is one letter in the text and two in the word: then the whole word is lit.
    const part = by.how === 'deel' && fold(match[0]).length === match[0].length;
    const inside = part ? fold(match[0]).indexOf(by.word) : 0;
    const start = match.index + inside;
    const end = part ? start + by.word.length : match.index + match[0].length;
    pieces.push({ text: text.slice(upTo, start), lit: false }, { text: text.slice(start, end), lit: true });
    upTo = end;
  }
  return [...pieces, { text: text.slice(upTo), lit: false }].filter((piece) => piece.text);
}

/** The part of a text around the first word that was looked for, cut at words. */
export function excerpt(text: string, sought: readonly string[], length = 210): string {
  if (text.length <= length) return text;
  const match = [...text.matchAll(WORD)].find((m) => sought.some((word) => likeness(m[0], word)));
  const middle = match?.index ?? 0;
  const from = middle < length * 0.7 ? 0 : text.indexOf(' ', Math.min(middle - length / 2, text.length - length)) + 1;
  const space = text.lastIndexOf(' ', from + length);
  const to = space > from ? space : from + length;
  const more = space < text.length - 1 ? ' …' : '';
  return `${from ? '… ' : ''}${text.slice(from, to).replace(/[,;:]$/, '')}${more}`;
}
