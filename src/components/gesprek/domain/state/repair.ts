import { READABLE, type Gesprek, type Notitie } from './model';
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

/** Closed notes of a question that is unknown are opened: nobody could, and they would be in no report. */
function opened(g: Gesprek): Gesprek {
  const known = new Set(g.stappen.map((s) => s.id));
  const there = new Set([...g.vervallen, ...g.notities.map((n) => n.id)]);
  const loose = (g.briefjes ?? []).filter((b) => !known.has(b.stap) && !there.has(b.id) && b.tekst.trim());
  if (!loose.length || g.notities.length + loose.length > READABLE.notities) return g;
  const last = [...g.notities, ...g.afspraken].reduce((most, { volg }) => Math.max(most, volg), 0);
  const notities = loose.map(({ id, stap, tekst, merk }, i): Notitie => {
    return { id, stam: id, stap, tekst, merk, plek: null, volg: last + 1 + i };
  });
  return {
    ...g,
    notities: [...g.notities, ...notities],
    briefjes: g.briefjes!.filter((b) => known.has(b.stap)),
  };
}

/** A conversation that was tampered with, mended so that every later step can be counted and read. */
export function repair(read: Gesprek): Gesprek {
  const g = opened(read);
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
