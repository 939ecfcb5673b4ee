import type { Recogniser } from './recognise';

/** Elements whose text stays as it is: headings, controls, drawings, navigation, titles of works in italics. */
const SKIPPED = new Set(
  [
    'h1 h2 h3 h4 h5 h6 title summary th dt figcaption',
    'a button label select textarea option nav aside dialog',
    'script style template svg code',
    'dfn time em i cite',
  ].flatMap((names) => names.split(' ')),
);
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
/** A comment, a tag with its name and attributes, or a piece of text. */
const PIECE = /<!--[\s\S]*?-->|<(\/?)([a-zA-Z][\w-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>|[^<]+/g;

/** How a term is marked in a page. */
interface Marking {
  /** May this term be marked here? */
  kies: (begrip: string) => boolean;
  /** Writes the button in place of the words. */
  knop: (begrip: string, woord: string) => string;
  /** Writes the definition that the button opens. */
  kader: (begrip: string) => string;
}

/**
 * Makes the first use of every term inside `<main>` a button that opens its definition.
 * @param html a whole page
 * @returns the page, with the definitions before the end of `<main>`
 */
export function markTerms(html: string, herkenner: Recogniser, opties: Marking): string {
  const start = /<main\b[^>]*>/.exec(html);
  const end = html.lastIndexOf('</main>');
  if (!start || end < 0) return html;
  const from = start.index + start[0].length;

  const seen = new Set<string>();
  const open = new OpenElements();
  const content = html
    .slice(from, end)
    .replace(PIECE, (piece, closing: string | undefined, name: string | undefined, attributes: string | undefined) => {
      if (name && closing) open.close(name);
      else if (name) open.open(name, attributes ?? '');
      return name || piece.startsWith('<!--') || open.skipped ? piece : markText(piece, herkenner, opties, seen);
    });
  const definitions = [...seen].map(opties.kader).join('');
  return html.slice(0, from) + content + definitions + html.slice(end);
}

/** The elements around the place where the reading is, and whether one of them keeps its text as it is. */
class OpenElements {
  readonly #stack: { name: string; skipped: boolean }[] = [];

  get skipped(): boolean {
    return this.#stack.some((element) => element.skipped);
  }

  open(tag: string, attributes: string): void {
    const name = tag.toLowerCase();
    if (VOID.test(name) || attributes.endsWith('/')) return;
    this.#stack.push({ name, skipped: SKIPPED.has(name) || / data-geen-termen\b| hidden\b/.test(attributes) });
  }

  close(tag: string): void {
    const at = this.#stack.findLastIndex(({ name }) => name === tag.toLowerCase());
    if (at >= 0) this.#stack.length = at;
  }
}

/** A line may break beside a button; between it and a bracket, quotation mark or full stop it must not. An entity stays whole. */
const SIGNS_AT_END = /(?:&[#\w]+;|[^\s\p{L}\p{N}&;])*$/u;
const SIGNS_AT_START = /^(?:&[#\w]+;|[^\s\p{L}\p{N}&])*/u;

/** @param seen terms that were marked before on this page; the new ones are added */
function markText(text: string, herkenner: Recogniser, { kies, knop }: Marking, seen: Set<string>): string {
  let out = '';
  let done = 0;
  for (const { begrip, woord, begin } of herkenner.vind(text)) {
    if (seen.has(begrip) || !kies(begrip)) continue;
    seen.add(begrip);
    const before = SIGNS_AT_END.exec(text.slice(done, begin))![0];
    const after = SIGNS_AT_START.exec(text.slice(begin + woord.length))![0];
    const button = knop(begrip, woord);
    out += text.slice(done, begin - before.length);
    out += before || after ? `<span class="bijeen">${before}${button}${after}</span>` : button;
    done = begin + woord.length + after.length;
  }
  return out + text.slice(done);
}
