import { wordsOf } from './afspraak';
import { isRank, isWritten } from './fields';
import {
  STANDEN,
  type Afspraak,
  type Briefje,
  type Gesprek,
  type Kernafspraak,
  type Notitie,
  type Point,
  type Stand,
} from './model';

const byEntry = (
  a: { volg: number; stam: string; id: string },
  b: { volg: number; stam: string; id: string },
): number => a.volg - b.volg || (a.stam + a.id < b.stam + b.id ? -1 : 1);

/** Notes of one screen, or all, in the order in which they were written. */
export const notesOf = (g: Gesprek, stap?: string): Notitie[] =>
  g.notities.filter((n) => stap === undefined || n.stap === stap).sort(byEntry);

/** Closed notes of one screen, or all. What they say is for nobody yet. */
export const closedOf = (g: Gesprek, stap?: string): Briefje[] =>
  (g.briefjes ?? []).filter((b) => stap === undefined || b.stap === stap);

/** Where an agreement stands: where the group put it, else where it was entered. */
export function rankOf(g: Gesprek, { stam, volg }: Pick<Afspraak, 'stam' | 'volg'>): number {
  const waarde = g.velden[`rang:${stam}`]?.waarde ?? '';
  return isRank(waarde) ? Number(waarde) : volg;
}

function inOrder(g: Gesprek, afspraken: readonly Afspraak[]): Afspraak[] {
  const rank = new Map(afspraken.map((a) => [a, rankOf(g, a)]));
  return [...afspraken].sort((a, b) => rank.get(a)! - rank.get(b)! || byEntry(a, b));
}

/** What there is to do, in the order the group gave it. */
export const agreementsInOrder = (g: Gesprek): Afspraak[] =>
  inOrder(
    g,
    g.afspraken.filter((a) => !a.besluit),
  );

/** What was decided, in the order the group gave it. */
export const decisionsInOrder = (g: Gesprek): Afspraak[] =>
  inOrder(
    g,
    g.afspraken.filter((a) => a.besluit),
  );

/** What a later conversation begins with: what was agreed in this one, in the order of the group. */
export const agreedIn = (g: Gesprek): NonNullable<Gesprek['vorige']> => ({
  begonnen: g.begonnen,
  afspraken: agreementsInOrder(g).map(wordsOf),
});

/** What became of what was agreed before, by its number from 0; undefined when nobody said. */
export function standOf(g: Gesprek, nr: number): Stand | undefined {
  const waarde = g.velden[`vorige:${nr}`]?.waarde;
  return STANDEN.find((stand) => stand === waarde);
}

/** What was agreed before, is not done or dropped, and stands in no agreement of this conversation yet. */
export function stillOpen(g: Gesprek): Kernafspraak[] {
  const words = (a: Kernafspraak) => JSON.stringify(wordsOf(a));
  const here = new Set(g.afspraken.map(words));
  return (g.vorige?.afspraken ?? []).filter(
    (a, nr) => [undefined, 'bezig'].includes(standOf(g, nr)) && !here.has(words(a)),
  );
}

/** A value such as the name of the group; empty when nobody gave one. */
export const fieldOf = (g: Gesprek, key: string): string => g.velden[key]?.waarde ?? '';

/** What people filled in, with its keys. */
export const writtenIn = (g: Gesprek): [key: string, waarde: string][] =>
  Object.entries(g.velden).flatMap(([key, { waarde }]) => (waarde && isWritten(key) ? [[key, waarde]] : []));

/** Places on the plate that were pointed at on one screen. */
export const placesOf = (g: Gesprek, stap: string): Point[] =>
  notesOf(g, stap).flatMap((n) => (n.plek ? [n.plek] : []));

/** Is there anything in it that a person wrote? */
export const isEmpty = (g: Gesprek): boolean =>
  !g.notities.length &&
  !g.briefjes?.length &&
  !g.afspraken.length &&
  !g.concepten.some((c) => c.tekst.trim()) &&
  !writtenIn(g).length;

/** Did nothing happen in it yet? Such a conversation is kept for a reload, but no list shows it. */
export const isUntouched = (g: Gesprek): boolean =>
  !g.vorige &&
  ![g.notities, g.briefjes ?? [], g.afspraken, g.vervallen, g.concepten, Object.keys(g.velden)].some((x) => x.length);

/** What a reader sees, without the ids of versions: two conversations with the same view say the same. */
export const viewOf = (g: Gesprek) => ({
  notities: notesOf(g).map(({ stam, stap, tekst, merk, plek }) => ({ stam, stap, tekst, merk, plek })),
  afspraken: [...agreementsInOrder(g), ...decisionsInOrder(g)].map((a) => ({ stam: a.stam, ...wordsOf(a) })),
  besluiten: decisionsInOrder(g).map((a) => a.stam),
  ingevuld: Object.fromEntries(writtenIn(g)),
});
