import type { Plek } from '../plek';
import type { Invulling } from '../../../teksten/woorden';
import { plekBij } from '../plek';
import type { Gesprek, Kernafspraak, Notitie } from '../state/model';
import { afsprakenOpRij, notitiesBij, fieldOf } from '../state/view';

/** A line of a list, with smaller words behind it. */
export interface Line {
  tekst: string;
  bij: string;
}
/** A piece of a report, whatever it is written as. */
export type Block =
  | { soort: 'titel' | 'kop' | 'tussenkop' | 'tekst' | 'klein'; tekst: string }
  | { soort: 'lijst'; regels: readonly Line[] }
  | { soort: 'tabel'; kop: readonly string[]; rijen: readonly (readonly string[])[] }
  | { soort: 'beeld'; tekst: string };

export type Translate = (sleutel: string, invulling?: Invulling) => string;

/** What a report says that is not in the conversation. */
export interface ReportSource {
  plekken: readonly Plek[];
  /** References behind the questions, one a line. */
  bronnen: readonly string[];
  /** Whose drawing it is. */
  tekening: string;
}

/** A moment as a reader reads it: "5 januari 2026". */
export const sayDate = (iso: string): string => new Date(iso).toLocaleDateString('nl-NL', { dateStyle: 'long' });
/** The day of a moment, as the clock on the wall has it, for the name of a file: "2026-01-05". */
export function sayDay(iso: string): string {
  const d = new Date(iso);
  return [d.getFullYear(), d.getMonth() + 1, d.getDate()].map((n) => String(n).padStart(2, '0')).join('-');
}
/** An agreement in one line. */
export const inOneLine = (a: Kernafspraak): string => [a.wat, a.wie, a.wanneer].filter(Boolean).join(', ');

/** Mark and place of a note in words: "anders of nieuw, bij 8: Portfolio". */
export function sayAside(n: Pick<Notitie, 'merk' | 'plek'>, plekken: readonly Plek[], t: Translate): string {
  const plek = n.plek && plekBij(n.plek, plekken);
  return [n.merk ? t(`zaal.merk.${n.merk}`) : '', plek ? t('zaal.bijPlek', { nr: plek.nr, naam: plek.naam }) : '']
    .filter(Boolean)
    .join(', ');
}

/** The report of one conversation: agreements first, then every question with its notes, then sources. */
export function reportBlocks(g: Gesprek, { plekken, bronnen, tekening }: ReportSource, t: Translate): Block[] {
  const afspraken = afsprakenOpRij(g);
  const naam = fieldOf(g, 'naam');
  const wie = fieldOf(g, 'wie');
  const uit: Block[] = [
    {
      soort: 'titel',
      tekst: naam
        ? t('zaal.verslagVanGroep', { titel: g.plaat.titel, naam })
        : t('zaal.verslagVan', { titel: g.plaat.titel }),
    },
    { soort: 'tekst', tekst: [sayDate(g.begonnen), wie && t('zaal.erbij', { wie })].filter(Boolean).join('. ') },
    { soort: 'beeld', tekst: t('zaal.plaatNaam', { nr: g.plaat.nr, titel: g.plaat.titel }) },
    { soort: 'kop', tekst: t('zaal.afspraken') },
    afspraken.length
      ? {
          soort: 'tabel',
          kop: [t('zaal.wat'), t('zaal.wie'), t('zaal.wanneer')],
          rijen: afspraken.map((a) => [a.wat, a.wie, a.wanneer]),
        }
      : { soort: 'tekst', tekst: t('zaal.geenAfspraken') },
  ];
  if (g.vorige?.afspraken.length)
    uit.push(
      { soort: 'kop', tekst: t('zaal.vorigeKeer', { datum: sayDate(g.vorige.begonnen) }) },
      { soort: 'lijst', regels: g.vorige.afspraken.map((a) => ({ tekst: inOneLine(a), bij: '' })) },
    );
  uit.push({ soort: 'kop', tekst: t('zaal.watGezegd') });
  const vragen = g.stappen.flatMap((stap): Block[] => {
    const notities = notitiesBij(g, stap.id);
    return notities.length
      ? [
          { soort: 'tussenkop', tekst: stap.tekst },
          { soort: 'lijst', regels: notities.map((n) => ({ tekst: n.tekst, bij: sayAside(n, plekken, t) })) },
        ]
      : [];
  });
  uit.push(...(vragen.length ? vragen : [{ soort: 'tekst' as const, tekst: t('zaal.geenNotities') }]));
  if (bronnen.length)
    uit.push(
      { soort: 'kop', tekst: t('zaal.bronnen') },
      { soort: 'lijst', regels: bronnen.map((tekst) => ({ tekst, bij: '' })) },
    );
  return [...uit, { soort: 'klein', tekst: tekening }];
}
