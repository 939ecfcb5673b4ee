/** Elements whose text stays as it is: headings, controls, drawings, navigation, titles of works in italics, bold leads. */
const SKIPPED = new Set(
  [
    'h1 h2 h3 h4 h5 h6 title summary th dt figcaption caption legend b strong',
    'a button label select textarea option nav aside dialog template',
    'script style svg code',
    'dfn time em i cite',
  ].flatMap((names) => names.split(' ')),
);
/** Elements that stand within a line: the sentence goes on through them. All others begin a new one. */
const INLINE = new Set(
  [
    'a abbr b bdi bdo br button cite code data del dfn em i img input ins kbd label mark q s samp small span strong',
    'sub sup svg time u var wbr',
  ].flatMap((names) => names.split(' ')),
);
/** An element that asks to be left alone, one that is not seen, and the heading of a page with the sentence under it. */
const QUIET = / data-geen-termen\b| hidden\b| class="(?:[^"]* )?paginakop[" ]/;
const BOX = /^(?:div|ul|ol|table)$/;
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
/** A comment, a tag with its name and attributes, or a piece of text. */
const PIECE = /<!--[\s\S]*?-->|<(\/?)([a-zA-Z][\w-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>|[^<]+/g;

/** A piece of HTML: a run of text, or a tag or comment. */
export interface Piece {
  html: string;
  /** Number of the block a run of text stands in; nothing for tags, and for text that stays as it is. */
  block?: number;
  /** What stands before it in the same block, in words. */
  before: string;
  /** The boxes it stands in: how long their text is, and how much of it is link. */
  boxes: readonly Box[];
}

/** A box of the page, as reader view weighs it: a box with much link in it is taken for a menu and left out. */
interface Box {
  chars: number;
  links: number;
}

/** Cuts HTML into pieces and says of each run of text in which block it stands. */
export function cut(html: string): Piece[] {
  const open = new OpenElements();
  let block = 0;
  let before = '';
  return [...html.matchAll(PIECE)].map(([piece, closing, name, attributes]) => {
    if (name) {
      if (!INLINE.has(name.toLowerCase())) {
        block += 1;
        before = '';
      }
      if (closing) open.close(name);
      else open.open(name, attributes ?? '');
      return { html: piece, before: '', boxes: [] };
    }
    if (piece.startsWith('<!--')) return { html: piece, before: '', boxes: [] };
    const run: Piece = { html: piece, before, boxes: open.boxes, ...(open.skipped ? {} : { block }) };
    open.read(piece);
    before += piece;
    return run;
  });
}

/** The elements around the place where the reading is, and whether one of them keeps its text as it is. */
class OpenElements {
  readonly #stack: { name: string; skipped: boolean; box?: Box; link?: number }[] = [];

  get skipped(): boolean {
    return this.#stack.some((element) => element.skipped);
  }

  get boxes(): Box[] {
    return this.#stack.flatMap(({ box }) => box ?? []);
  }

  /** Counts a run of text in every box around it. A link to another place on the page counts for a third, as reader view has it. */
  read(text: string): void {
    const length = text.replace(/\s+/g, ' ').trim().length;
    const link = this.#stack.find((element) => element.link !== undefined)?.link ?? 0;
    for (const box of this.boxes) {
      box.chars += length;
      box.links += length * link;
    }
  }

  open(tag: string, attributes: string): void {
    const name = tag.toLowerCase();
    if (VOID.test(name) || attributes.endsWith('/')) return;
    this.#stack.push({
      name,
      skipped: SKIPPED.has(name) || QUIET.test(attributes),
      ...(BOX.test(name) && { box: { chars: 0, links: 0 } }),
      ...(name === 'a' && { link: / href="#/.test(attributes) ? 0.3 : 1 }),
    });
  }

  close(tag: string): void {
    const at = this.#stack.findLastIndex(({ name }) => name === tag.toLowerCase());
    if (at >= 0) this.#stack.length = at;
  }
}

/** The end of a sentence; a label or the name of a work (“Plaat 6, Leerrijke verbindingen”) has none. */
const SENTENCE = /[.?!…][’”)\]]*(?:\s|$)|[;:]\s*$/;

/** The blocks that are prose: those in which a sentence ends. */
export function proseBlocks(pieces: readonly Piece[]): ReadonlySet<number> {
  const text = new Map<number, string>();
  for (const { html, block } of pieces)
    if (block !== undefined) text.set(block, `${text.get(block) ?? ''}${html.replace(/&[#\w]+;/g, '’')}`);
  return new Set([...text].filter(([, words]) => SENTENCE.test(words)).map(([block]) => block));
}

/** Of a box this long nobody thinks that it is a menu. */
const LONG = 1500;
/** Reader view leaves out a box of which more than a fifth is link; a little less, for it counts signs a bit otherwise. */
const LINKY = 0.17;

/** Would one more link make a menu of a box around this text? */
export const tooManyLinks = ({ boxes }: Piece, link: string): boolean =>
  boxes.some(({ chars, links }) => chars < LONG && (links + link.length) / chars > LINKY);

/** How many words a text has. */
export const countWords = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;
