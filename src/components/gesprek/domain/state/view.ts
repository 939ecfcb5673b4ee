import type { Afspraak, Gesprek, Notitie } from './model';

const byEntry = (
  a: { volg: number; stam: string; id: string },
  b: { volg: number; stam: string; id: string },
): number => a.volg - b.volg || (a.stam + a.id < b.stam + b.id ? -1 : 1);

/** Notes of one screen, or all, in the order in which they were written. */
export const notitiesOf = (g: Gesprek, stap?: string): Notitie[] =>
  g.notities.filter((n) => stap === undefined || n.stap === stap).sort(byEntry);

/** Agreements in the order the group gave them. */
export function afsprakenInOrder(g: Gesprek): Afspraak[] {
  const rank = (a: Afspraak): number => Number(g.velden[`rang:${a.stam}`]?.waarde ?? a.volg);
  return [...g.afspraken].sort((a, b) => rank(a) - rank(b) || byEntry(a, b));
}

/** A value such as the name of the group; empty when nobody gave one. */
export const fieldOf = (g: Gesprek, key: string): string => g.velden[key]?.waarde ?? '';

/** Is there anything in it that a person wrote? */
export const isEmpty = (g: Gesprek): boolean =>
  !g.notities.length &&
  !g.afspraken.length &&
  !g.concepten.some((c) => c.tekst.trim()) &&
  !fieldOf(g, 'naam') &&
  !fieldOf(g, 'wie');

/** Did nothing happen in it yet? Such a conversation is kept for a reload, but no list shows it. */
export const isUntouched = (g: Gesprek): boolean =>
  !g.vorige && ![g.notities, g.afspraken, g.vervallen, g.concepten, Object.keys(g.velden)].some((x) => x.length);

/** What a reader sees, without the ids of versions: two conversations with the same view say the same. */
export const viewOf = (g: Gesprek) => ({
  notities: notitiesOf(g).map(({ stam, stap, tekst, merk, plek }) => ({ stam, stap, tekst, merk, plek })),
  afspraken: afsprakenInOrder(g).map(({ stam, wat, wie, wanneer }) => ({ stam, wat, wie, wanneer })),
  naam: fieldOf(g, 'naam'),
  wie: fieldOf(g, 'wie'),
});
