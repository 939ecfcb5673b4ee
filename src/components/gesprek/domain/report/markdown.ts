import type { Block } from './blocks';

/** Signs that Markdown would take as its own. */
export const escape = (tekst: string): string =>
  tekst.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&').replace(/^([-+=]|\d+[.)])/gm, '\\$1');
const cel = (tekst: string): string => escape(tekst).replace(/\n/g, ' ');

function schrijf(blok: Block): string[] {
  switch (blok.soort) {
    case 'titel':
      return [`# ${cel(blok.tekst)}`];
    case 'kop':
      return [`## ${cel(blok.tekst)}`];
    case 'tussenkop':
      return [`### ${cel(blok.tekst)}`];
    case 'tekst':
    case 'klein':
      return [escape(blok.tekst)];
    case 'lijst':
      return blok.regels.map(
        ({ tekst, bij }) => `- ${escape(tekst).replace(/\n/g, '\n  ')}${bij ? ` (${escape(bij)})` : ''}`,
      );
    case 'tabel':
      return [
        `| ${blok.kop.map(cel).join(' | ')} |`,
        `| ${blok.kop.map(() => '---').join(' | ')} |`,
        ...blok.rijen.map((rij) => `| ${rij.map(cel).join(' | ')} |`),
      ];
    case 'beeld':
      return [];
  }
}

/** A report as Markdown; nothing that was typed works as markup. */
export const toMarkdown = (blokken: readonly Block[]): string =>
  `${blokken
    .map(schrijf)
    .filter((r) => r.length)
    .map((r) => r.join('\n'))
    .join('\n\n')}\n`;
