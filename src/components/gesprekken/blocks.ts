import type { Translate } from '../gesprek/domain/translate';
import { sayAside, sayDate, type Block, type ReportSource } from '../gesprek/domain/report/blocks';
import type { SideBySide, Comparison } from './side-by-side';

/** Marks of a screen, counted: "herkenbaar: 3 van de 5 groepen". */
export const sayMarks = ({ merken }: Pick<Comparison, 'merken'>, groepen: number, t: Translate): string =>
  merken
    .map((m) => t('gesprekken.merkGeteld', { merk: t(`zaal.merk.${m.merk}`), groepen: m.groepen, aantal: groepen }))
    .join('; ');

/** The report of several groups together. */
export function sideBySideBlocks(
  naast: SideBySide,
  { plekken, bronnen, tekening }: ReportSource,
  t: Translate,
): Block[] {
  const { plaat, groepen, stappen, afspraken } = naast;
  return [
    { soort: 'titel', tekst: t('gesprekken.verslagTitel', { titel: plaat.titel, aantal: groepen.length }) },
    { soort: 'tekst', tekst: `${sayDate(naast.begonnen)}. ${groepen.join(', ')}` },
    { soort: 'beeld', tekst: t('zaal.plaatNaam', { nr: plaat.nr, titel: plaat.titel }) },
    { soort: 'kop', tekst: t('zaal.afspraken') },
    afspraken.length
      ? {
          soort: 'tabel',
          kop: [t('zaal.wat'), t('zaal.wie'), t('zaal.wanneer'), t('gesprekken.groep')],
          rijen: afspraken.map((a) => [a.wat, a.wie, a.wanneer, a.groep]),
        }
      : { soort: 'tekst', tekst: t('zaal.geenAfspraken') },
    { soort: 'kop', tekst: t('zaal.watGezegd') },
    ...stappen.flatMap((s): Block[] => [
      { soort: 'tussenkop', tekst: s.stap.tekst },
      ...(s.merken.length ? [{ soort: 'tekst' as const, tekst: sayMarks(s, groepen.length, t) }] : []),
      {
        soort: 'lijst',
        regels: s.notities.map((n) => ({
          tekst: n.tekst,
          bij: [n.groep, sayAside(n, plekken, t)].filter(Boolean).join('; '),
        })),
      },
    ]),
    ...(stappen.length ? [] : [{ soort: 'tekst' as const, tekst: t('zaal.geenNotities') }]),
    ...(bronnen.length
      ? [
          { soort: 'kop' as const, tekst: t('zaal.bronnen') },
          { soort: 'lijst' as const, regels: bronnen.map((tekst) => ({ tekst, bij: '' })) },
        ]
      : []),
    { soort: 'klein', tekst: tekening },
  ];
}
