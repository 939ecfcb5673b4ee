import { emptyBlock, type Block, type Place } from './blocks.ts';
import { writeProse } from './write.ts';

const MARKER = /\s*\[([^\]\n]+)\]$/;
const ID = String.raw`(?:[A-Z][A-Za-z0-9.]*-[A-Z]*\d{1,4}|G\.[a-z0-9-]+-\d{2,4})`;
const IDS = new RegExp(String.raw`^(${ID}(?:[ ,]+${ID})*)(?: (voorbeeld|vraag))?(?::\s*(.+))?$`);

/** Words as they were typed, of words as Markdown holds them. */
const plain = (markdown: string): string =>
  markdown
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/&#x([0-9A-Fa-f]+);/g, (_, hex: string) => String.fromCodePoint(parseInt(hex, 16)))
    .replaceAll('&amp;', '&');

interface Marked {
  words: string;
  place: Place;
  nature: '' | 'voorbeeld' | 'vraag';
  subjects: string[];
}

/** Words and the marker behind them. */
function unmark(line: string): Marked {
  const found = MARKER.exec(line);
  const bare: Marked = { words: line, place: { ids: [], own: false }, nature: '', subjects: [] };
  if (!found) return bare;
  const words = line.slice(0, found.index);
  if (found[1] === 'aangevuld') return { ...bare, words, place: { ids: [], own: true } };
  const [, ids, nature = '', subjects = ''] = IDS.exec(found[1]!) ?? [];
  if (!ids) return bare;
  return {
    words,
    place: { ids: ids.split(/[ ,]+/), own: false },
    nature: nature as Marked['nature'],
    subjects: subjects
      .split(',')
      .map((s) => s.trim())
      .filter(Boolean),
  };
}

/** A block as it was meant, if it reads back as the same words. */
function guess(source: string): Block {
  const line = source.replace(/\s*\n\s*/g, ' ');
  if (/^## /.test(source) && !source.includes('\n')) return { kind: 'heading', text: plain(source.slice(3)) };
  if (/^- /.test(source)) {
    const { words, ...behind } = unmark(line.slice(2));
    const [, core = '', rest = words] = /^\*\*([^*]+)\*\*\s*(.*)$/.exec(words) ?? [];
    return { kind: 'point', core: plain(core), text: plain(rest), ...behind };
  }
  const { words, place } = unmark(line);
  return { kind: 'paragraph', text: plain(words), place };
}

/** A longer piece is no paragraph of a page, and reading it takes more than a moment. */
const LONGEST = 5_000;

const flat = (source: string): string => source.replace(/\s+/g, ' ').trim();

/** Where the pieces of a prose begin and end: paragraphs, headings, and each point of a list. A piece of code stays whole. */
function pieces(prose: string): (readonly [from: number, to: number])[] {
  const found: [from: number, to: number][] = [];
  let open: number | undefined;
  let [fenced, at, end] = [false, 0, 0];
  const close = () => {
    if (open !== undefined) found.push([open, end]);
    open = undefined;
  };
  for (const line of prose.split('\n')) {
    const isFence = /^\s*(?:```|~~~)/.test(line);
    if (!fenced && (!line.trim() || /^(?:- |## )/.test(line))) close();
    if (line.trim() || fenced) {
      open ??= at;
      end = at + line.trimEnd().length;
    }
    if (isFence) fenced = !fenced;
    at += line.length + 1;
  }
  close();
  return found;
}

/** A piece of prose with its words as they stand in the file, and what stands before it. */
export interface KeptBlock {
  lead: string;
  source: string;
  block: Block;
}

/** Prose of a file as it stands there; what a form cannot show otherwise stays as it is, so that nothing is lost. */
export function keepProse(prose: string): { pieces: KeptBlock[]; end: string } {
  const found: (KeptBlock & { from: number })[] = [];
  let before = 0;
  for (const [from, to] of pieces(prose)) {
    const source = prose.slice(from, to);
    const guessed: Block = source.length > LONGEST ? { kind: 'source', source } : guess(source);
    const same = guessed.kind !== 'source' && flat(writeProse([guessed])) === flat(source);
    const last = found.at(-1);
    // Neighbours that stay as they stand belong together: a table, a list within a list.
    if (!same && last?.block.kind === 'source') {
      last.source = prose.slice(last.from, to);
      last.block = { kind: 'source', source: last.source };
    } else
      found.push({ from, lead: prose.slice(before, from), source, block: same ? guessed : { kind: 'source', source } });
    before = to;
  }
  return { pieces: found.map(({ lead, source, block }) => ({ lead, source, block })), end: prose.slice(before) };
}

/** The same as blocks; an empty prose begins with a paragraph. */
export function readProse(prose: string): Block[] {
  const blocks = keepProse(prose).pieces.map(({ block }) => block);
  return blocks.length ? blocks : [emptyBlock('paragraph')];
}
