import { agreed } from '../gesprek/domain/report/agreed';
import type { Block, Line, ReportSource } from '../gesprek/domain/report/blocks';
import { closing } from '../gesprek/domain/report/report';
import { remarks } from '../gesprek/domain/report/said';
import { sayDate } from '../gesprek/domain/report/say';
import type { Plek } from '../gesprek/domain/plek';
import type { Translate } from '../gesprek/domain/translate';
import { isolate } from '../words/direction';
import type { Comparison, Groepsnotitie, SideBySide } from './side-by-side';

/** Marks of a screen, counted: "herkenbaar: 3 van de 5 groepen". */
export const countedMarks = ({ merken }: Pick<Comparison, 'merken'>, groups: number, t: Translate): string[] =>
  merken.map((m) => t('gesprekken.merkGeteld', { merk: t(`zaal.merk.${m.merk}`), groepen: m.groepen, aantal: groups }));

/** Heading and dots that a group gave a note on its wall, its mark and its place, in words. */
export function remarksOf(n: Groepsnotitie, plekken: readonly Plek[], t: Translate): Partial<Line> {
  const muur = [
    n.kop && t('zaal.muur.onderKop', { kop: n.kop }),
    n.stippen ? t('zaal.muur.stippenAantal', { aantal: n.stippen }) : '',
  ].filter(Boolean);
  return { ...(muur.length ? { muur: muur.join(', ') } : {}), ...remarks(n, plekken, t) };
}

/** Every question about which something was said: its marks counted, and every note with its group. */
function saidTogether({ stappen, groepen }: SideBySide, plekken: readonly Plek[], t: Translate): Block[] {
  if (!stappen.length) return [{ soort: 'tekst', tekst: t('zaal.geenNotities') }];
  return stappen.flatMap((s): Block[] => [
    { soort: 'tussenkop', tekst: s.stap.tekst },
    { soort: 'merken', geteld: countedMarks(s, groepen.length, t) },
    {
      soort: 'lijst',
      regels: s.notities.map((n) => ({ tekst: n.tekst, groep: n.groep, ...remarksOf(n, plekken, t) })),
    },
  ]);
}

/** What groups decided, each with its group; nothing when none did. */
const decided = ({ besluiten }: Pick<SideBySide, 'besluiten'>, soort: 'kop' | 'tussenkop', t: Translate): Block[] =>
  besluiten.length
    ? [
        { soort, tekst: t('zaal.slot.besluiten') },
        { soort: 'lijst', regels: besluiten },
      ]
    : [];

/** What stands on the page: agreements first, then the questions. */
export const pageBlocks = (together: SideBySide, plekken: readonly Plek[], t: Translate): [Block[], Block[]] => [
  [
    ...decided(together, 'tussenkop', t),
    { soort: 'tussenkop', tekst: t('zaal.afspraken') },
    ...agreed(together.afspraken, t),
  ],
  saidTogether(together, plekken, t),
];

/** The report of several groups together. */
export function sideBySideBlocks(together: SideBySide, source: Omit<ReportSource, 'achter'>, t: Translate): Block[] {
  const { plaat, groepen, afspraken, begonnen } = together;
  return [
    { soort: 'titel', tekst: t('gesprekken.verslagTitel', { titel: plaat.titel, aantal: groepen.length }) },
    { soort: 'tekst', tekst: `${sayDate(begonnen)}. ${groepen.map(isolate).join(', ')}` },
    { soort: 'beeld', tekst: t('zaal.plaatNaam', { nr: plaat.nr, titel: plaat.titel }) },
    ...decided(together, 'kop', t),
    { soort: 'kop', tekst: t('zaal.afspraken') },
    ...agreed(afspraken, t),
    { soort: 'kop', tekst: t('zaal.watGezegd') },
    ...saidTogether(together, source.plekken, t),
    ...closing(source, t),
  ];
}
