import { sayPlace, type Plek } from '../plek';
import type { Gesprek, Kernafspraak, Notitie, Point } from '../state/model';
import { afsprakenInOrder, fieldOf, notitiesOf, standOf } from '../state/view';
import type { Translate } from '../translate';
import { listsOnWall } from '../wall-report';

/** A line of a list: what was said, and what belongs to it. */
export interface Line {
  tekst: string;
  /** Name of the group that said it, where several stand side by side. */
  groep?: string;
  /** Mark in words: "anders of nieuw". */
  merk?: string;
  /** Place in words: "speld 2, bij 8: Portfolio". */
  plek?: string;
}

/** A pin of the report, with the number it has in its picture. */
export interface NumberedPin {
  nr: number;
  plek: Point;
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
export const inOneLine = (a: Kernafspraak): string => [a.wat, a.wie, a.wanneer].filter(Boolean).join(', ');

/** Notes with the question they belong to, in the order of the report; those whose question is unknown come last. */
function notesByQuestion(g: Gesprek): { vraag: string | undefined; notities: Notitie[] }[] {
  const known = new Set(g.stappen.map((s) => s.id));
  return [
    ...g.stappen.map((s) => ({ vraag: s.tekst, notities: notitiesOf(g, s.id) })),
    { vraag: undefined, notities: notitiesOf(g).filter((n) => !known.has(n.stap)) },
  ].filter(({ notities }) => notities.length);
}

/** Every place that was pointed at, numbered in the order of the report. */
export const pinsOf = (g: Gesprek): (NumberedPin & { id: string })[] =>
  notesByQuestion(g)
    .flatMap(({ notities }) => notities)
    .flatMap(({ id, plek }) => (plek ? [{ id, plek }] : []))
    .map((pin, i) => ({ ...pin, nr: i + 1 }));

/**
 * Mark and place of a note, in words.
 * @param pin number of its pin in the picture; without one the picture has no pins
 */
export function remarks(
  n: Pick<Notitie, 'merk' | 'plek'>,
  plekken: readonly Plek[],
  t: Translate,
  pin?: number,
): Partial<Line> {
  const place = n.plek && sayPlace(n.plek, plekken, t);
  return {
    ...(n.merk ? { merk: t(`zaal.merk.${n.merk}`) } : {}),
    ...(place ? { plek: pin === undefined ? place : t('zaal.speld', { nr: pin, plek: place }) } : {}),
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

/** What the same group agreed the time before, and what became of it. */
export const agreedBefore = (g: Gesprek, t: Translate): Line[] =>
  (g.vorige?.afspraken ?? []).map((a, nr) => {
    const stand = standOf(g, nr);
    return { tekst: inOneLine(a), ...(stand ? { merk: t(`zaal.stand.${stand}`) } : {}) };
  });

/** Every question about which something was said, with its notes; or that there is nothing. */
export function said(g: Gesprek, plekken: readonly Plek[], t: Translate): Block[] {
  const pins = new Map(pinsOf(g).map(({ id, nr }) => [id, nr]));
  const questions = notesByQuestion(g).flatMap(({ vraag, notities }): Block[] => [
    { soort: 'tussenkop', tekst: vraag ?? t('zaal.zonderVraag') },
    ...listsOnWall<Line>(g, notities, (n) => ({ tekst: n.tekst, ...remarks(n, plekken, t, pins.get(n.id)) }), t),
  ]);
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
          { soort: 'lijst' as const, regels: agreedBefore(g, t) },
        ]
      : []),
    { soort: 'kop', tekst: t('zaal.watGezegd') },
    ...said(g, source.plekken, t),
    ...closing(source, t),
  ];
}
