import type { Deel } from './delen.ts';
import { glad, plat, type Punt } from './vorm.ts';

/** A part without its place, for a row that gives the place. */
type ZonderPlek<D> = D extends unknown ? Omit<D, 'x' | 'y'> : never;

export interface Rij {
  /** Names the row among the parts. */
  deel: 'rij';
  /** The part that stands more than once; its place comes from the row. */
  wat: ZonderPlek<Deel>;
  /** How many, with `van` and `stap` or with `langs`. */
  n?: number | undefined;
  /** Where the first one stands. */
  van?: Punt | undefined;
  /** From one to the next, across and down. */
  stap?: Punt | undefined;
  /** Points of a flowing line along which `n` stand, evenly, from end to end. */
  langs?: readonly Punt[] | undefined;
  /** Every place by itself. */
  op?: readonly Punt[] | undefined;
  /** Options that differ from one to the next: lists that are gone through again and again. */
  wissel?: Readonly<Record<string, readonly (string | number | boolean)[]>> | undefined;
}

const afstand = (a: Punt, b: Punt): number => Math.hypot(b[0] - a[0], b[1] - a[1]);

/** `n` points at equal distances along a flowing line, its two ends among them. */
function verdeeld(lijn: readonly Punt[], n: number): Punt[] {
  const punten = plat(glad(lijn))[0]?.pts ?? [];
  let weg = 0;
  const tot = punten.map((punt, i) => (weg += i === 0 ? 0 : afstand(punten[i - 1] ?? punt, punt)));
  const lengte = tot.at(-1) ?? 0;
  return Array.from({ length: n }, (_, k) => {
    const doel = n === 1 ? 0 : (lengte * k) / (n - 1);
    const i = Math.max(1, tot.findIndex((t) => t >= doel));
    const a: Punt = punten[i - 1] ?? [0, 0];
    const b: Punt = punten[i] ?? a;
    const t = (doel - (tot[i - 1] ?? 0)) / ((tot[i] ?? 1) - (tot[i - 1] ?? 0) || 1);
    return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
  });
}

function plaatsen({ n, van, stap, langs: lijn, op }: Rij): readonly Punt[] {
  if (op) return op;
  if (n && lijn) return verdeeld(lijn, n);
  if (n && van && stap) return Array.from({ length: n }, (_, i) => [van[0] + i * stap[0], van[1] + i * stap[1]] as const);
  throw new Error('Een rij in de scène weet niet waar haar delen staan. Geef `op`, of `n` met `van` en `stap`, of `n` met `langs`.');
}

/**
 * The parts of a row, each at its place and with its turn of what differs.
 * @throws Error when the row does not say where its parts stand
 */
export function ontvouw(rij: Rij): Deel[] {
  const wissel = Object.entries(rij.wissel ?? {});
  return plaatsen(rij).map(([x, y], i) => ({ ...rij.wat, x, y, ...Object.fromEntries(wissel.map(([optie, waarden]) => [optie, waarden[i % waarden.length]])) }) as Deel);
}
