import { sayPlace, type Plek } from '../plek';
import type { Gesprek, KeptStep, Notitie } from '../state/model';
import { closedOf, isEmpty, notesOf } from '../state/view';
import type { Translate } from '../translate';
import { notesOnWall } from '../wall';
import { listsOnWall } from '../wall-report';
import type { Block, Line, NumberedPin } from './blocks';

interface Asked {
  stap: KeptStep | undefined;
  notities: Notitie[];
  /** How many notes of phones nobody opened. */
  dicht: number;
}

/** Screens with the notes that belong to them, in the order of the report; notes whose question is unknown come last. */
function byQuestion(g: Gesprek): Asked[] {
  const known = new Set(g.stappen.map((s) => s.id));
  return [
    ...g.stappen.map((stap) => ({
      stap,
      notities: notesOnWall(g, stap.id),
      dicht: closedOf(g, stap.id).length,
    })),
    {
      stap: undefined,
      notities: notesOf(g).filter((n) => !known.has(n.stap)),
      dicht: closedOf(g).filter((b) => !known.has(b.stap)).length,
    },
  ];
}

/** Every place that was pointed at, numbered in the order of the report. */
export const pinsOf = (g: Gesprek): (NumberedPin & { id: string; tekst: string })[] =>
  byQuestion(g)
    .flatMap(({ notities }) => notities)
    .flatMap(({ id, plek, tekst }) => (plek ? [{ id, plek, tekst }] : []))
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
    ...(n.merk ? { merk: t(`zaal.merk.${n.merk}`), teken: n.merk } : {}),
    ...(place ? { plek: pin === undefined ? place : t('zaal.speld', { nr: pin, plek: place }) } : {}),
  };
}

/** A question of the plate about which nothing was written is told to be so; the other screens ask for nothing in writing. */
const isTold = ({ stap, notities, dicht }: Asked): boolean =>
  notities.length > 0 || dicht > 0 || stap?.deel === 'verdiepen';

/** Nothing was written. Once something else was, what lies behind the questions follows by their numbers: those are told. */
const unsaid = (g: Gesprek, t: Translate): Block[] => [
  { soort: 'tekst', tekst: t('zaal.geenNotities') },
  ...(isEmpty(g) ? [] : [{ soort: 'lijst' as const, regels: g.stappen.flatMap(numbered) }]),
];
const numbered = ({ deel, nr, tekst }: KeptStep): Line[] => (deel === 'verdiepen' ? [{ nrs: String(nr), tekst }] : []);

/** Every question with its notes; or that there is nothing. */
export function said(g: Gesprek, plekken: readonly Plek[], t: Translate): Block[] {
  if (!g.notities.length && !g.briefjes?.length) return unsaid(g, t);
  const pins = new Map(pinsOf(g).map(({ id, nr }) => [id, nr]));
  return byQuestion(g)
    .filter(isTold)
    .flatMap(({ stap, notities, dicht }): Block[] => [
      {
        soort: 'tussenkop',
        tekst: stap?.tekst ?? t('zaal.zonderVraag'),
        ...(stap?.deel === 'verdiepen' ? { nr: String(stap.nr) } : {}),
      },
      ...(stap?.plekken.length
        ? [{ soort: 'klein' as const, tekst: t('zaal.inHetLicht', { plekken: stap.plekken.join(', ') }) }]
        : []),
      ...(notities.length
        ? listsOnWall<Line>(g, notities, (n) => ({ tekst: n.tekst, ...remarks(n, plekken, t, pins.get(n.id)) }), t)
        : []),
      ...(dicht || !notities.length
        ? [{ soort: 'tekst' as const, tekst: dicht ? t('zaal.nogDicht', { aantal: dicht }) : t('zaal.overgeslagen') }]
        : []),
    ]);
}
