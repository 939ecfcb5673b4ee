import type { Deel } from './plaat.ts';
import { glad, plat, strooi, verdeel, type Punt } from './vorm.ts';

export interface Rij extends Deel {
  /** Names the row among the parts. */
  deel: 'rij';
  /** The part that stands more than once; its place comes from the row. */
  wat: Deel;
  /** How many, with `van` and `stap`, with `langs` or with `in`. */
  n?: number | undefined;
  /** Where the first one stands. */
  van?: Punt | undefined;
  /** From one to the next, across and down. */
  stap?: Punt | undefined;
  /** Points of a flowing line along which `n` stand, evenly, from end to end. */
  langs?: readonly Punt[] | undefined;
  /** Corners of an area in which `n` lie scattered. */
  in?: readonly Punt[] | undefined;
  /** Least distance between two that lie scattered, in units; where there is no room for `n`, fewer are drawn. */
  afstand?: number | undefined;
  /** Number that fixes what looks like chance. */
  seed?: number | undefined;
  /** Every place by itself. */
  op?: readonly Punt[] | undefined;
  /** Options that differ from one to the next: lists that are gone through again and again. */
  wissel?: Readonly<Record<string, readonly (string | number | boolean)[]>> | undefined;
}

/** Is this part of a scene a row of one part? */
export const isRij = (deel: Deel): deel is Rij => deel.deel === 'rij';

/** `n` points at equal distances along a flowing line, its two ends among them. */
const verdeeld = (lijn: readonly Punt[], n: number): readonly Punt[] =>
  verdeel(
    plat(glad(lijn))[0]?.pts ?? [],
    Array.from({ length: n }, (_, k) => (n === 1 ? 0 : k / (n - 1))),
  );

function plaatsen({ n, van, stap, langs: lijn, in: vlakte, afstand, seed, op }: Rij): readonly Punt[] {
  if (op) return op;
  if (n && lijn) return verdeeld(lijn, n);
  if (n && vlakte) return strooi(vlakte, { n, afstand, seed });
  if (n && van && stap)
    return Array.from({ length: n }, (_, i) => [van[0] + i * stap[0], van[1] + i * stap[1]] as const);
  throw new Error(
    'Een rij in de scène weet niet waar haar delen staan. Geef `op`, of `n` met `van` en `stap`, met `langs` of met `in`.',
  );
}

/**
 * The parts of a row, each at its place and with its turn of what differs.
 * @throws Error when the row does not say where its parts stand
 */
export function ontvouw(rij: Rij): Deel[] {
  const wissel = Object.entries(rij.wissel ?? {});
  return plaatsen(rij).map(([x, y], i) => ({
    ...rij.wat,
    x,
    y,
    ...Object.fromEntries(wissel.map(([optie, waarden]) => [optie, waarden[i % waarden.length]])),
  }));
}
