import { aside, type Block, type Line } from '../domain/report/blocks';
import { make, withRole } from '../../browser/make';

/** Longest row of letters that stays in one piece; longer than any word people say. */
const WHOLE = 26;
/** Text that may break in a row of letters no column is wide enough for, and nowhere else in a word. */
const breakable = (text: string): (Node | string)[] =>
  text
    .split(new RegExp(`(\\S{${WHOLE}}(?=\\S))`, 'u'))
    .filter(Boolean)
    .flatMap((part, i) => (i ? [make('wbr'), part] : [part]));

/** On a phone the cells stand below each other; the roles say that it is a table all the same. */
function table({ kop, rijen }: Extract<Block, { soort: 'tabel' }>): HTMLTableElement {
  const row = (...cells: HTMLElement[]) => withRole('row', make('tr', {}, ...cells));
  const heads = kop.map((text) => withRole('columnheader', make('th', { scope: 'col' }, text)));
  const cell = (text: string, i: number) => {
    const td = withRole('cell', make('td', { dir: 'auto' }, ...breakable(text)));
    td.dataset.kop = kop[i]!;
    return td;
  };
  return withRole(
    'table',
    make(
      'table',
      { className: 'tabel' },
      withRole('rowgroup', make('thead', {}, row(...heads))),
      withRole('rowgroup', make('tbody', {}, ...rijen.map((cells) => row(...cells.map(cell))))),
    ),
  );
}

/** A line: with a group before it, or with its mark as a label of its own. */
function item({ tekst, groep, merk, plek }: Line): HTMLLIElement {
  const rest = aside(groep === undefined ? { plek } : { merk, plek });
  return make(
    'li',
    {},
    ...(groep === undefined ? [] : [make('b', { dir: 'auto' }, groep), ': ']),
    make('span', { dir: 'auto' }, tekst),
    ...(groep === undefined && merk ? [' ', make('span', { className: 'tag' }, merk)] : []),
    ...(rest ? [' ', make('span', { className: groep === undefined ? 'zacht klein' : 'zacht' }, `(${rest})`)] : []),
  );
}

/** The lines of a list. */
export const toItems = (lines: readonly Line[]): HTMLLIElement[] => lines.map(item);

function element(block: Block): HTMLElement | undefined {
  switch (block.soort) {
    case 'titel':
    case 'kop':
      return make('h2', { dir: 'auto' }, block.tekst);
    case 'tussenkop':
      return make('h3', { dir: 'auto' }, block.tekst);
    case 'tekst':
      return make('p', { dir: 'auto' }, block.tekst);
    case 'klein':
      return make('p', { className: 'klein zacht' }, block.tekst);
    case 'merken':
      return make(
        'p',
        { className: 'teller' },
        ...block.geteld.map((text) => make('span', { className: 'tag' }, text)),
      );
    case 'lijst':
      return make('ul', {}, ...toItems(block.regels));
    case 'tabel':
      return table(block);
    case 'beeld':
      // The plate itself stands on the page already.
      return undefined;
  }
}

/** Pieces of a report as elements; what stands below a heading of a question is a section with it. */
export function toElements(blocks: readonly Block[]): HTMLElement[] {
  const out: HTMLElement[] = [];
  let section: HTMLElement | undefined;
  for (const block of blocks) {
    const part = element(block);
    if (!part) continue;
    if (block.soort === 'tussenkop') out.push((section = make('section', {}, part)));
    else if (section) section.append(part);
    else out.push(part);
  }
  return out;
}
