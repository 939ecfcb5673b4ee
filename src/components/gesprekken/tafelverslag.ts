import type { Translate } from '../gesprek/domain/translate';
import type { Plek } from '../gesprek/domain/plek';
import { sayAside, sayDay } from '../gesprek/domain/report/blocks';
import { slugOf } from '../gesprek/domain/slug';
import { sayMarks } from './blocks';
import type { SideBySide } from './side-by-side';

/** What makes a web or mail address of bare words. Inside an address a backslash stands for itself, so escapes would fail there. */
const ADRES = /(?<=https?):(?=\/\/)|(?<=www)\.|(?<=mailto|xmpp):|@/gi;
/** Signs that MDX would take as its own. */
const veilig = (tekst: string): string =>
  tekst
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&')
    .replace(ADRES, (teken) => `&#${teken.charCodeAt(0)};`);
/** A value of the front matter: JSON is YAML too, and says everything. */
const waarde = (tekst: string): string => JSON.stringify(tekst.replace(/\s+/g, ' ').trim());

/**
 * The outcome of several groups as a table report of this site, ready for an editor to read over and publish.
 * Ids begin with `G.` and the name of the file, so that they need no list of their own.
 * @returns name of the file without ending, and its text
 */
export function toMdx(naast: SideBySide, plekken: readonly Plek[], t: Translate): { slug: string; mdx: string } {
  const { plaat, groepen, stappen, afspraken } = naast;
  const dag = sayDay(naast.begonnen);
  const slug = slugOf(`${plaat.id} ${dag}`);
  let teller = 0;
  const punt = (kop: string, tekst: string, bij = ''): string =>
    `- **${veilig(kop)}.** ${veilig(tekst)}${bij ? ` (${veilig(bij)})` : ''} [G.${slug}-${String(++teller).padStart(2, '0')}]`;
  const voor = [
    `titel: ${waarde(t('gesprekken.tafel.titel', { titel: plaat.titel }))}`,
    `kort: ${waarde(plaat.titel)}`,
    `kern: ${waarde(t('gesprekken.tafel.kern', { aantal: groepen.length, titel: plaat.titel }))}`,
    'gesprek:',
    `  plaat: ${plaat.id}`,
    `  groepen: ${groepen.length}`,
    `datum: '${dag}'`,
    'sector: [niet genoemd]',
    `redactie: ${waarde(t('gesprekken.tafel.redactie'))}`,
  ];
  const delen = [
    ...stappen.map((s) =>
      [
        `## ${veilig(s.stap.tekst)}`,
        ...(s.merken.length ? [veilig(sayMarks(s, groepen.length, t))] : []),
        s.notities.map((n) => punt(n.groep, n.tekst, sayAside(n, plekken, t))).join('\n'),
      ].join('\n\n'),
    ),
    ...(afspraken.length
      ? [
          `## ${t('zaal.afspraken')}\n\n${afspraken.map((a) => punt(a.groep, a.wat, [a.wie, a.wanneer].filter(Boolean).join(', '))).join('\n')}`,
        ]
      : []),
  ];
  return { slug, mdx: `---\n${voor.join('\n')}\n---\n\n${delen.join('\n\n')}\n` };
}
