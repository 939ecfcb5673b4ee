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

const flat = (source: string): string => source.replace(/\s+/g, ' ').trim();

/** The pieces of a prose: paragraphs, headings, and each point of a list. A piece of code stays whole. */
function pieces(prose: string): string[] {
  const found: string[] = [];
  let open: string[] = [];
  let fenced = false;
  const close = () => {
    if (open.length) found.push(open.join('\n'));
    open = [];
  };
  for (const line of prose.split('\n')) {
    const isFence = /^\s*(?:```|~~~)/.test(line);
    if (!fenced && (!line.trim() || /^(?:- |## )/.test(line))) close();
    if (line.trim() || fenced) open.push(line.trimEnd());
    if (isFence) fenced = !fenced;
  }
  close();
  return found;
}

/** Prose of a file as blocks; what this form cannot show otherwise stays as it stands, so that nothing is lost. */
export function readProse(prose: string): Block[] {
  const blocks = pieces(prose).map((source): Block => {
    const block = guess(source);
    const same = flat(writeProse([block])) === flat(source);
    return same ? block : { kind: 'source', source };
  });
  return together(blocks);
}

/** Neighbours that stay as they stand belong together: a table, a list within a list. */
function together(blocks: readonly Block[]): Block[] {
  const found: Block[] = [];
  for (const block of blocks) {
    const before = found.at(-1);
    if (block.kind === 'source' && before?.kind === 'source')
      found[found.length - 1] = { kind: 'source', source: `${before.source}\n\n${block.source}` };
    else found.push(block);
  }
  return found.length ? found : [emptyBlock('paragraph')];
}
