import { aside, headingOf, type Block, type Line } from '../domain/report/blocks';
import type { Merk } from '../domain/state/model';
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
function table({ kop, rijen, vink }: Extract<Block, { soort: 'tabel' }>): HTMLTableElement {
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
      { className: vink ? 'tabel tabel--vink' : 'tabel' },
      withRole('rowgroup', make('thead', {}, row(...heads))),
      withRole('rowgroup', make('tbody', {}, ...rijen.map((cells) => row(...cells.map(cell))))),
    ),
  );
}

/** Addresses of the pictures of the marks; without one the word stands alone. */
export type Marks = Readonly<Partial<Record<Merk, string>>>;

/** What one group said: its mark as picture and word, and its place below it. */
function note({ tekst, merk, teken, plek, nrs, adres }: Line, marks: Marks): HTMLLIElement {
  const picture = teken && marks[teken];
  return make(
    'li',
    {},
    ...(picture ? [make('img', { src: picture, alt: '', className: 'teken' })] : []),
    ...(nrs ? [make('b', { className: 'nrs' }, nrs), ' '] : []),
    make('span', { dir: 'auto' }, tekst),
    ...(adres ? [' ', make('a', { href: adres }, adres.replace(/^https?:\/\//, ''))] : []),
    ...(merk ? [' ', make('span', { className: 'merkwoord' }, merk)] : []),
    ...(plek ? [' ', make('span', { className: 'zacht klein' }, `(${plek})`)] : []),
  );
}

/** What one of several groups said, with its name before it. */
const groupNote = ({ tekst, groep, ...line }: Line): HTMLLIElement => {
  const rest = aside(line);
  return make(
    'li',
    {},
    make('b', { dir: 'auto' }, groep!),
    ': ',
    make('span', { dir: 'auto' }, tekst),
    ...(rest ? [' ', make('span', { className: 'zacht' }, `(${rest})`)] : []),
  );
};

/** The lines of a list. */
export const toItems = (lines: readonly Line[], marks: Marks = {}): HTMLLIElement[] =>
  lines.map((line) => (line.groep === undefined ? note(line, marks) : groupNote(line)));

/** Names with what they are. */
export const toDetails = (rows: readonly (readonly [string, string])[]): HTMLElement[] =>
  rows.flatMap(([naam, waarde]) => [make('dt', {}, naam), make('dd', { dir: 'auto' }, waarde)]);

function element(block: Block, marks: Marks): HTMLElement | undefined {
  switch (block.soort) {
    case 'titel':
    case 'kop':
      return make('h2', { dir: 'auto' }, block.tekst);
    case 'tussenkop':
      return make('h3', { dir: 'auto' }, ...heading(block));
    case 'tekst':
      return make('p', { dir: 'auto' }, block.tekst);
    case 'klein':
      return make('p', { className: 'klein zacht' }, block.tekst);
    case 'gegevens':
      return make('dl', {}, ...toDetails(block.regels));
    case 'merken':
      return make(
        'p',
        { className: 'teller' },
        ...block.geteld.map((text) => make('span', { className: 'tag' }, text)),
      );
    case 'lijst':
      return make('ul', {}, ...toItems(block.regels, marks));
    case 'tabel':
      return table(block);
    case 'beeld':
    case 'foto':
      // The plate and the photo themselves stand on the page already.
      return undefined;
  }
}

/** The number of a question as a disc; who listens hears it before the question. */
function heading(block: Extract<Block, { soort: 'tussenkop' }>): (Node | string)[] {
  if (block.nr === undefined) return [headingOf(block)];
  return [make('span', { className: 'schijf' }, block.nr), ' ', make('span', {}, block.tekst)];
}

/** Pieces of a report as elements; what stands below a heading of a question is a section with it. */
export function toElements(blocks: readonly Block[], marks: Marks = {}): HTMLElement[] {
  const out: HTMLElement[] = [];
  let section: HTMLElement | undefined;
  for (const block of blocks) {
    const part = element(block, marks);
    if (!part) continue;
    if (block.soort === 'tussenkop') out.push((section = make('section', {}, part)));
    else if (section) section.append(part);
    else out.push(part);
  }
  return out;
}
