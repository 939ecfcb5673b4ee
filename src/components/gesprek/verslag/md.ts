import type { Gesprek } from '../toestand/model';
import { afsprakenOpRij, notitiesBij } from '../toestand/zicht';

/** Words the report says itself, from the language file. */
export interface Verslagwoorden {
  titel: string;
  afspraken: string;
  geenAfspraken: string;
  wat: string;
  wie: string;
  wanneer: string;
  bronnen: string;
  tekening: string;
  merk: Readonly<Record<string, string>>;
}

/** Signs that Markdown would take as its own. */
const veilig = (tekst: string): string => tekst.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&').replace(/^([-+=]|\d+[.)])/gm, '\\$1');
const cel = (tekst: string): string => veilig(tekst).replace(/\n/g, ' ');

/**
 * The report as Markdown: agreements first, then questions with their notes, then sources.
 * @param datum as a reader reads it
 * @param bronnen references behind the questions, one a line
 */
export function alsMarkdown(g: Gesprek, woorden: Verslagwoorden, datum: string, bronnen: readonly string[]): string {
  const afspraken = afsprakenOpRij(g);
  const regels = [`# ${veilig(woorden.titel)}`, '', datum, '', `## ${woorden.afspraken}`, ''];
  if (afspraken.length) regels.push(`| ${woorden.wat} | ${woorden.wie} | ${woorden.wanneer} |`, '| --- | --- | --- |', ...afspraken.map((a) => `| ${cel(a.wat)} | ${cel(a.wie)} | ${cel(a.wanneer)} |`));
  else regels.push(woorden.geenAfspraken);
  for (const stap of g.stappen) {
    const notities = notitiesBij(g, stap.id);
    if (!notities.length) continue;
    regels.push('', `## ${veilig(stap.tekst)}`, '');
    for (const n of notities) regels.push(`- ${veilig(n.tekst).replace(/\n/g, '\n  ')}${n.merk ? ` (${woorden.merk[n.merk] ?? n.merk})` : ''}`);
  }
  if (bronnen.length) regels.push('', `## ${woorden.bronnen}`, '', ...bronnen.map((b) => `- ${veilig(b)}`));
  return `${[...regels, '', woorden.tekening].join('\n')}\n`;
}
