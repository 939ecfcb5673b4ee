import { choose, type Candidate } from './choose';
import { countWords, cut, proseBlocks, tooManyLinks, type Piece } from './prose';
import type { Recogniser } from './recognise';

/** How a term is marked in a page. */
interface Marking {
  /** May this term be marked here? */
  mayMark: (begrip: string) => boolean;
  /** How much a reader needs its explanation: the lowest first. */
  rank: (begrip: string) => number;
  /** Titles of works and of parts of this site, as they are written: no word in one is marked. */
  names: readonly string[];
  /** Writes the link in place of the words. */
  link: (begrip: string, woord: string) => string;
}

type Found = ReturnType<Recogniser['find']>[number];

/** A word of the glossary in a run of text. */
interface Use extends Candidate {
  woord: string;
  piece: Piece;
  begin: number;
}

/**
 * Makes words of the glossary inside `<main>` links: each at its first use in a sentence, and not too many.
 * @param html a whole page
 */
export function markTerms(html: string, recogniser: Recogniser, options: Marking): string {
  const start = /<main\b[^>]*>/.exec(html);
  const end = html.lastIndexOf('</main>');
  if (!start || end < 0) return html;
  const from = start.index + start[0].length;
  const pieces = cut(html.slice(from, end));
  const { uses, total } = usesIn(pieces, recogniser, options);
  const chosen = Map.groupBy(choose(uses, total), ({ piece }) => piece);
  const content = pieces.map((piece) => write(piece, chosen.get(piece) ?? [], options)).join('');
  return html.slice(0, from) + content + html.slice(end);
}

/** The first use of each term in the prose, and how many words the prose has. */
function usesIn(pieces: readonly Piece[], recogniser: Recogniser, options: Marking): { uses: Use[]; total: number } {
  const prose = proseBlocks(pieces);
  const uses = new Map<string, Use>();
  let total = 0;
  for (const piece of pieces) {
    if (piece.block === undefined || !prose.has(piece.block)) continue;
    for (const found of recogniser.find(piece.html)) {
      const { begrip, woord, begin } = found;
      if (uses.has(begrip) || !options.mayMark(begrip) || inName(piece, found, options.names)) continue;
      if (tooManyLinks(piece, woord)) continue;
      const at = total + countWords(piece.html.slice(0, begin));
      uses.set(begrip, { begrip, woord, piece, begin, at, words: countWords(woord), rank: options.rank(begrip) });
    }
    total += countWords(piece.html);
  }
  return { uses: [...uses.values()], total };
}

/** Where a sentence begins: at the beginning, or after the end of another. */
const BEGINNING = /(?:^|[.?!:…][’”"')\]]*)\s*(?:&\w+;|[‘“"'([])*$/;

/**
 * Is the word part of a name? It is within a title, or has a capital that it would not have in a sentence:
 * “de regeling Verbetering samenwerking Opleidingsscholen”.
 */
function inName({ html, before }: Piece, { woord, vorm, begin }: Found, names: readonly string[]): boolean {
  const capital = /^\p{Lu}/u.test(woord) && /^\p{Ll}/u.test(vorm) && !BEGINNING.test(before + html.slice(0, begin));
  return capital || names.some((name) => covers(html, name, begin, begin + woord.length));
}

/** Does a name stand in the text around these places, longer than what stands between them? */
function covers(text: string, name: string, from: number, to: number): boolean {
  const at = text.lastIndexOf(name, from);
  return at >= 0 && at + name.length >= to && name.length > to - from;
}

function write({ html }: Piece, uses: readonly Use[], { link }: Marking): string {
  let out = '';
  let done = 0;
  for (const { begrip, woord, begin } of [...uses].sort((a, b) => a.begin - b.begin)) {
    out += html.slice(done, begin) + link(begrip, woord);
    done = begin + woord.length;
  }
  return out + html.slice(done);
}
