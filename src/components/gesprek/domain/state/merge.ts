import type { Draft, Gesprek, Field } from './model';

const opSleutel =
  <T>(sleutel: (t: T) => string) =>
  (a: T, b: T): number =>
    sleutel(a) < sleutel(b) ? -1 : sleutel(a) > sleutel(b) ? 1 : 0;
export const draftKey = (c: Pick<Draft, 'tab' | 'stap'>): string => `${c.tab}:${c.stap}`;

/** Versions of both, without those that were replaced or deleted, in a fixed order. */
function vereniging<T extends { id: string }>(a: readonly T[], b: readonly T[], vervallen: ReadonlySet<string>): T[] {
  const alle = new Map<string, T>();
  for (const x of [...a, ...b]) {
    const ander = alle.get(x.id);
    // The same id with other words can only come from a tampered file: choose by content, so that order still does not matter.
    if (!ander || JSON.stringify(x) > JSON.stringify(ander)) alle.set(x.id, x);
  }
  return [...alle.values()].filter((x) => !vervallen.has(x.id)).sort(opSleutel((x) => x.id));
}

const later = <T extends { klok: number }>(a: T, b: T): T =>
  a.klok !== b.klok ? (a.klok > b.klok ? a : b) : JSON.stringify(a) > JSON.stringify(b) ? a : b;

function laatste<T extends { klok: number }>(
  a: Readonly<Record<string, T>>,
  b: Readonly<Record<string, T>>,
): Record<string, T> {
  const uit: Record<string, T> = {};
  for (const sleutel of [...new Set([...Object.keys(a), ...Object.keys(b)])].sort()) {
    const [links, rechts] = [a[sleutel], b[sleutel]];
    uit[sleutel] = links && rechts ? later(links, rechts) : (links ?? rechts)!;
  }
  return uit;
}

/**
 * Joins two copies of one conversation. In whatever order and however often copies are joined, the outcome is the same
 * and no note is lost.
 * @throws when they are different conversations
 */
export function merge(a: Gesprek, b: Gesprek): Gesprek {
  if (a.id !== b.id) throw new Error(`${a.id} and ${b.id} are different conversations`);
  const [eerste] = [a, b].sort((x, y) =>
    opSleutel<Gesprek>((g) => `${g.begonnen} ${JSON.stringify([g.opzet, g.stappen, g.plaat, g.vorige])}`)(x, y),
  ) as [Gesprek];
  const weg = new Set([...a.vervallen, ...b.vervallen]);
  const concepten = (g: Gesprek) => Object.fromEntries(g.concepten.map((c) => [draftKey(c), c]));
  return {
    ...eerste,
    notities: vereniging(a.notities, b.notities, weg),
    afspraken: vereniging(a.afspraken, b.afspraken, weg),
    vervallen: [...weg].sort(),
    concepten: Object.values(laatste<Draft>(concepten(a), concepten(b))),
    velden: laatste<Field>(a.velden, b.velden),
  };
}

/**
 * What one copy says that an earlier one does not yet: joined with the earlier one it is the later one again.
 * @param voor the earlier copy; without it everything is new
 */
export function difference(na: Gesprek, voor: Gesprek | undefined): Gesprek {
  if (!voor) return na;
  const ids = new Set([...voor.notities, ...voor.afspraken].map((x) => x.id));
  const weg = new Set(voor.vervallen);
  const klokken = new Map<string, number>([
    ...voor.concepten.map((c) => [draftKey(c), c.klok] as const),
    ...Object.entries(voor.velden).map(([k, v]) => [`veld ${k}`, v.klok] as const),
  ]);
  return {
    ...na,
    notities: na.notities.filter((n) => !ids.has(n.id)),
    afspraken: na.afspraken.filter((a) => !ids.has(a.id)),
    vervallen: na.vervallen.filter((id) => !weg.has(id)),
    concepten: na.concepten.filter((c) => klokken.get(draftKey(c)) !== c.klok),
    velden: Object.fromEntries(Object.entries(na.velden).filter(([k, v]) => klokken.get(`veld ${k}`) !== v.klok)),
  };
}
