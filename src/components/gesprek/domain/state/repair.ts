import type { Gesprek } from './model';
import { isSound } from './fields';
import { withVersion } from './version';

/** Counters above this leave no room to count on; no group gets there by talking. */
const ROOM = 2 ** 50;

/** Small numbers in the place of large ones, in the same order. */
function smaller(counters: readonly number[]): (counter: number) => number {
  const order = new Map([...new Set(counters)].sort((a, b) => a - b).map((counter, i) => [counter, i + 1]));
  return (counter) => order.get(counter)!;
}

const isLarge = (n: number): boolean => n > ROOM;

/** A conversation that was tampered with, mended so that every later step can be counted and read. */
export function repair(g: Gesprek): Gesprek {
  let out = withVersion(g);
  const odd = Object.entries(g.velden).filter(([key, { waarde }]) => !isSound(key, waarde));
  if (odd.length) {
    const velden = { ...g.velden };
    // Without a rank an agreement stands where it was entered, without a day nothing was said about one.
    for (const [key] of odd) delete velden[key];
    out = { ...out, velden };
  }
  const entries = [...g.notities, ...g.afspraken].map((x) => x.volg);
  if (entries.some(isLarge)) {
    const entry = smaller(entries);
    const renumbered = <T extends { volg: number }>(x: T): T => ({ ...x, volg: entry(x.volg) });
    out = { ...out, notities: g.notities.map(renumbered), afspraken: g.afspraken.map(renumbered) };
  }
  const ticks = [...Object.values(out.velden), ...g.concepten].map((x) => x.klok);
  if (ticks.some(isLarge)) {
    const tick = smaller(ticks);
    const velden = Object.entries(out.velden).map(
      ([key, field]) => [key, { ...field, klok: tick(field.klok) }] as const,
    );
    out = {
      ...out,
      concepten: g.concepten.map((c) => ({ ...c, klok: tick(c.klok) })),
      velden: Object.fromEntries(velden),
    };
  }
  return out;
}
