import { headingOf, inWords, type Block } from './blocks';
import { inARow } from './say';

/** A line of a list; what was typed on more lines stays below its dash. */
const item = (text: string): string => `- ${text.replace(/\n/g, '\n  ')}`;

function lines(block: Block): string {
  switch (block.soort) {
    case 'lijst':
      return block.regels.map((line) => item(inWords(line))).join('\n');
    case 'tabel':
      return block.rijen.map((cells) => item(inARow(cells))).join('\n');
    case 'merken':
      return block.geteld.join('; ');
    case 'gegevens':
      return block.regels.map(([naam, waarde]) => `${naam}: ${waarde}`).join('\n');
    case 'tussenkop':
      return headingOf(block);
    case 'foto':
      return block.bijschrift;
    case 'beeld':
      return '';
    default:
      return block.tekst;
  }
}

/** A report as plain text, for a mail or a message: every word as it was typed. */
export const toPlainText = (blocks: readonly Block[]): string => `${blocks.map(lines).filter(Boolean).join('\n\n')}\n`;
