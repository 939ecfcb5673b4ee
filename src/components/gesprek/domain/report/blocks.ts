import { plekNear, type Plek } from '../plek';
import type { Gesprek, Kernafspraak, Notitie } from '../state/model';
import { afsprakenInOrder, fieldOf, notitiesOf } from '../state/view';
import type { Translate } from '../translate';

/** A line of a list: what was said, and what belongs to it. */
export interface Line {
  tekst: string;
  /** Name of the group that said it, where several stand side by side. */
  groep?: string;
  /** Mark in words: "anders of nieuw". */
  merk?: string;
  /** Place in words: "bij 8: Portfolio". */
  plek?: string;
}
/** A piece of a report, whatever it is written as. */
export type Block =
  | { soort: 'titel' | 'kop' | 'tussenkop' | 'tekst' | 'klein'; tekst: string }
  | { soort: 'lijst'; regels: readonly Line[] }
  | { soort: 'tabel'; kop: readonly string[]; rijen: readonly (readonly string[])[] }
  /** Marks, counted over groups; none at all is nothing to write. */
  | { soort: 'merken'; geteld: readonly string[] }
  | { soort: 'beeld'; tekst: string };

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
const inOneLine = (a: Kernafspraak): string => [a.wat, a.wie, a.wanneer].filter(Boolean).join(', ');

/** Mark and place of a note, in words. */
export function remarks(n: Pick<Notitie, 'merk' | 'plek'>, plekken: readonly Plek[], t: Translate): Partial<Line> {
  const plek = n.plek && plekNear(n.plek, plekken);
  return {
    ...(n.merk ? { merk: t(`zaal.merk.${n.merk}`) } : {}),
    ...(plek ? { plek: t('zaal.bijPlek', { nr: plek.nr, naam: plek.naam }) } : {}),
  };
}

/** What stands behind a line, in words: "Groep 1; anders of nieuw, bij 8: Portfolio". */
export const aside = ({ groep, merk, plek }: Partial<Line>): string =>
  [groep, [merk, plek].filter(Boolean).join(', ')].filter(Boolean).join('; ');

/** What was agreed: a table, or that there is nothing. */
export function agreed(afspraken: readonly (Kernafspraak & { groep?: string })[], t: Translate): Block[] {
  if (!afspraken.length) return [{ soort: 'tekst', tekst: t('zaal.geenAfspraken') }];
  const groups = afspraken.some((a) => a.groep !== undefined);
  return [
    {
      soort: 'tabel',
      kop: [t('zaal.wat'), t('zaal.wie'), t('zaal.wanneer'), ...(groups ? [t('gesprekken.groep')] : [])],
      rijen: afspraken.map((a) => [a.wat, a.wie, a.wanneer, ...(groups ? [a.groep ?? ''] : [])]),
    },
  ];
}

/** What the same group agreed the time before. */
export const agreedBefore = (vorige: NonNullable<Gesprek['vorige']>): Line[] =>
  vorige.afspraken.map((a) => ({ tekst: inOneLine(a) }));

/** Every question about which something was said, with its notes; or that there is nothing. */
export function said(g: Gesprek, plekken: readonly Plek[], t: Translate): Block[] {
  const questions = g.stappen.flatMap((stap): Block[] => {
    const notities = notitiesOf(g, stap.id);
    if (!notities.length) return [];
    return [
      { soort: 'tussenkop', tekst: stap.tekst },
      { soort: 'lijst', regels: notities.map((n) => ({ tekst: n.tekst, ...remarks(n, plekken, t) })) },
    ];
  });
  return questions.length ? questions : [{ soort: 'tekst', tekst: t('zaal.geenNotities') }];
}

/** The end of every report: sources, and whose drawing it is. */
export const closing = ({ bronnen, tekening }: ReportSource, t: Translate): Block[] => [
  ...(bronnen.length
    ? [
        { soort: 'kop' as const, tekst: t('zaal.bronnen') },
        { soort: 'lijst' as const, regels: bronnen.map((tekst) => ({ tekst })) },
      ]
    : []),
  { soort: 'klein', tekst: tekening },
];

/** What the report of a conversation is called. */
export function titleOf(g: Gesprek, t: Translate): string {
  const naam = fieldOf(g, 'naam');
  const { titel } = g.plaat;
  return naam ? t('zaal.verslagVanGroep', { titel, naam }) : t('zaal.verslagVan', { titel });
}

/** The report of one conversation: agreements first, then every question with its notes, then sources. */
export function reportBlocks(g: Gesprek, source: ReportSource, t: Translate): Block[] {
  const wie = fieldOf(g, 'wie');
  return [
    { soort: 'titel', tekst: titleOf(g, t) },
    { soort: 'tekst', tekst: [sayDate(g.begonnen), wie && t('zaal.erbij', { wie })].filter(Boolean).join('. ') },
    { soort: 'beeld', tekst: t('zaal.plaatNaam', { nr: g.plaat.nr, titel: g.plaat.titel }) },
    { soort: 'kop', tekst: t('zaal.afspraken') },
    ...agreed(afsprakenInOrder(g), t),
    ...(g.vorige?.afspraken.length
      ? [
          { soort: 'kop' as const, tekst: t('zaal.vorigeKeer', { datum: sayDate(g.vorige.begonnen) }) },
          { soort: 'lijst' as const, regels: agreedBefore(g.vorige) },
        ]
      : []),
    { soort: 'kop', tekst: t('zaal.watGezegd') },
    ...said(g, source.plekken, t),
    ...closing(source, t),
  ];
}
