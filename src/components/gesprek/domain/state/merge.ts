import type { Briefje, Draft, Gesprek, Field } from './model';

const byKey =
  <T>(key: (t: T) => string) =>
  (a: T, b: T): number =>
    key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
/** What a draft is known by: its tab and its step. */
export const draftKey = (c: Pick<Draft, 'tab' | 'stap'>): string => `${c.tab}:${c.stap}`;

/** Versions of both, without those that were replaced or deleted, in a fixed order. */
function union<T extends { id: string }>(a: readonly T[], b: readonly T[], vervallen: ReadonlySet<string>): T[] {
  const all = new Map<string, T>();
  for (const x of [...a, ...b]) {
    const other = all.get(x.id);
    // The same id with other words can only come from a tampered file: choose by content, so that order still does not matter.
    if (!other || JSON.stringify(x) > JSON.stringify(other)) all.set(x.id, x);
  }
  return [...all.values()].filter((x) => !vervallen.has(x.id)).sort(byKey((x) => x.id));
}

const later = <T extends { klok: number }>(a: T, b: T): T =>
  a.klok !== b.klok ? (a.klok > b.klok ? a : b) : JSON.stringify(a) > JSON.stringify(b) ? a : b;

function latest<T extends { klok: number }>(
  a: Readonly<Record<string, T>>,
  b: Readonly<Record<string, T>>,
): Record<string, T> {
  const out: Record<string, T> = {};
  for (const key of [...new Set([...Object.keys(a), ...Object.keys(b)])].sort()) {
    const [left, right] = [a[key], b[key]];
    out[key] = left && right ? later(left, right) : (left ?? right)!;
  }
  return out;
}

/** Closed notes of both: one that was opened has become a note, and stays that, also when it was taken away later. */
function closed(a: Gesprek, b: Gesprek, gone: ReadonlySet<string>): { briefjes?: Briefje[] } {
  if (!a.briefjes && !b.briefjes) return {};
  const opened = new Set([...gone, ...a.notities.map((n) => n.id), ...b.notities.map((n) => n.id)]);
  return { briefjes: union(a.briefjes ?? [], b.briefjes ?? [], opened) };
}

/**
 * Joins two copies of one conversation. In whatever order and however often copies are joined, the outcome is the same
 * and no note is lost.
 * @throws when they are different conversations
 */
export function merge(a: Gesprek, b: Gesprek): Gesprek {
  if (a.id !== b.id) throw new Error(`${a.id} and ${b.id} are different conversations`);
  const [first] = [a, b].sort((x, y) =>
    byKey<Gesprek>((g) => `${g.begonnen} ${JSON.stringify([g.opzet, g.stappen, g.plaat, g.vorige])}`)(x, y),
  ) as [Gesprek];
  const gone = new Set([...a.vervallen, ...b.vervallen]);
  const concepten = (g: Gesprek) => Object.fromEntries(g.concepten.map((c) => [draftKey(c), c]));
  return {
    ...first,
    versie: a.versie > b.versie ? a.versie : b.versie,
    notities: union(a.notities, b.notities, gone),
    afspraken: union(a.afspraken, b.afspraken, gone),
    vervallen: [...gone].sort(),
    ...closed(a, b, gone),
    concepten: Object.values(latest<Draft>(concepten(a), concepten(b))),
    velden: latest<Field>(a.velden, b.velden),
  };
}

/**
 * What one copy says that an earlier one does not yet: joined with the earlier one it is the later one again.
 * @param before the earlier copy; without it everything is new
 */
export function difference(after: Gesprek, before: Gesprek | undefined): Gesprek {
  if (!before) return after;
  const ids = new Set([...before.notities, ...before.afspraken].map((x) => x.id));
  const gone = new Set(before.vervallen);
  const envelopes = new Set(before.briefjes?.map((b) => b.id));
  const clocks = new Map<string, number>([
    ...before.concepten.map((c) => [draftKey(c), c.klok] as const),
    ...Object.entries(before.velden).map(([k, v]) => [`veld ${k}`, v.klok] as const),
  ]);
  return {
    ...after,
    notities: after.notities.filter((n) => !ids.has(n.id)),
    afspraken: after.afspraken.filter((a) => !ids.has(a.id)),
    vervallen: after.vervallen.filter((id) => !gone.has(id)),
    ...(after.briefjes && { briefjes: after.briefjes.filter((b) => !envelopes.has(b.id)) }),
    concepten: after.concepten.filter((c) => clocks.get(draftKey(c)) !== c.klok),
    velden: Object.fromEntries(Object.entries(after.velden).filter(([k, v]) => clocks.get(`veld ${k}`) !== v.klok)),
  };
}
