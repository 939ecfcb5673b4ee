import type { Blok } from './boom';

/** Signs that Markdown would take as its own. */
export const veilig = (tekst: string): string =>
  tekst.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&').replace(/^([-+=]|\d+[.)])/gm, '\\$1');
const cel = (tekst: string): string => veilig(tekst).replace(/\n/g, ' ');

function schrijf(blok: Blok): string[] {
  switch (blok.soort) {
    case 'titel':
      return [`# ${cel(blok.tekst)}`];
    case 'kop':
      return [`## ${cel(blok.tekst)}`];
    case 'tussenkop':
      return [`### ${cel(blok.tekst)}`];
    case 'tekst':
    case 'klein':
      return [veilig(blok.tekst)];
    case 'lijst':
      return blok.regels.map(
        ({ tekst, bij }) => `- ${veilig(tekst).replace(/\n/g, '\n  ')}${bij ? ` (${veilig(bij)})` : ''}`,
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
export const alsMarkdown = (blokken: readonly Blok[]): string =>
  `${blokken
    .map(schrijf)
    .filter((r) => r.length)
    .map((r) => r.join('\n'))
    .join('\n\n')}\n`;
