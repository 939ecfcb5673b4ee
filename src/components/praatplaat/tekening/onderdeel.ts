import type { Gevuld, Opgave, Opties } from './opties.ts';
import type { Pen } from './pen.ts';

/** The families in which somebody looks for a part, in the order of the contact sheet. */
export const FAMILIES = [
  'mensen',
  'dieren',
  'planten',
  'lucht',
  'land',
  'gebouwen',
  'meubels',
  'dingen',
  'voertuigen',
  'borden',
  'vormen',
] as const;
export type Familie = (typeof FAMILIES)[number];

/** What a part is and what can be chosen of it, as data. */
export interface Verklaring<T extends Opties = Opties> {
  /** Name as somebody would look for it. */
  naam: string;
  /** Family among which it is looked for. */
  familie: Familie;
  /** What it is, in one Dutch sentence. */
  zin: string;
  /** Other words under which it is found. */
  zoek?: readonly string[];
  /**
   * Is it drawn the same wherever it stands and however large? Then only the group round it knows its `x`, `y` and `s`,
   * and equal ones are drawn once.
   */
  overal?: true;
  /** What can be chosen of it. */
  opties: T;
}

/** A part: a function that draws it, with what it says about itself. */
export interface Onderdeel<T extends Opties = Opties> {
  (pen: Pen, opties: Opgave<T>): void;
  readonly verklaring: Verklaring<T>;
}

/**
 * Makes a part of a declaration and a drawing. The types of its options follow from the declaration, and what is
 * left out is filled in from it: a default stands in one place.
 */
export function onderdeel<const T extends Opties>(
  verklaring: Verklaring<T>,
  teken: (pen: Pen, opties: Gevuld<T>) => void,
): Onderdeel<T> {
  const vast = Object.entries(verklaring.opties).flatMap(([naam, optie]) =>
    optie.hoe === 'vast' ? [[naam, optie.standaard] as const] : [],
  );
  const vulAan = (pen: Pen, opgave: Opgave<T>): void => {
    const opties: Record<string, unknown> = { ...opgave };
    for (const [naam, standaard] of vast) opties[naam] ??= standaard;
    teken(pen, opties as Gevuld<T>);
  };
  return Object.assign(vulAan, { verklaring });
}

/** Is this one of what a module exports a part? */
export const isOnderdeel = (waarde: unknown): waarde is Onderdeel =>
  typeof waarde === 'function' && 'verklaring' in waarde;

/** A part as it is when nothing of it is chosen; nothing when it needs more than a place. */
export function voorbeeld(naam: string, { verklaring }: Onderdeel): { deel: string; x: number; y: number } | undefined {
  const nodig = Object.entries(verklaring.opties).flatMap(([optie, { hoe }]) => (hoe === 'nodig' ? [optie] : []));
  return nodig.sort().join() === 'x,y' ? { deel: naam, x: 0, y: 0 } : undefined;
}
