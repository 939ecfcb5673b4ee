import { headingOf, inWords, ticked, type Block } from './blocks';

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Words as they were typed; nothing in them works as markup. */
const words = (text: string): string => text.replace(/[&<>"]/g, (sign) => SIGNS[sign]!).replace(/\n/g, '<br>');
/** An element whose words run the way their own script runs. */
const tag = (name: string, inside: string): string => `<${name} dir="auto">${inside}</${name}>`;
const row = (name: 'th' | 'td', cells: readonly string[]): string =>
  `<tr>${cells.map((cell) => tag(name, words(cell))).join('')}</tr>`;

function element(block: Block): string {
  switch (block.soort) {
    case 'titel':
      return tag('h1', words(block.tekst));
    case 'kop':
      return tag('h2', words(block.tekst));
    case 'tussenkop':
      return tag('h3', words(headingOf(block)));
    case 'gegevens':
      return block.regels.map(([naam, waarde]) => tag('p', `${words(naam)}: ${words(waarde)}`)).join('');
    case 'tekst':
    case 'klein':
      return tag('p', words(block.tekst));
    case 'merken':
      return block.geteld.length ? tag('p', words(block.geteld.join('; '))) : '';
    case 'lijst':
      return `<ul>${block.regels.map((line) => `<li>${tag('span', words(inWords(line)))}</li>`).join('')}</ul>`;
    case 'tabel':
      return `<table>${row('th', block.kop)}${ticked(block)
        .map((cells) => row('td', cells))
        .join('')}</table>`;
    case 'foto':
      return block.bijschrift && tag('p', words(block.bijschrift));
    case 'beeld':
      return '';
  }
}

/** A report as rich text for a clipboard: who pastes it in a document gets headings, lists and a table. */
export const toHtml = (blocks: readonly Block[]): string => blocks.map(element).join('');
