import { MERKEN, type Gesprek, type Kernafspraak, type Merk, type Notitie, type Stapkern } from '../gesprek/toestand/model';
import { afsprakenOpRij, notitiesBij, veld } from '../gesprek/toestand/zicht';

/** A note with the group that made it. */
export interface Groepsnotitie extends Pick<Notitie, 'tekst' | 'merk' | 'plek'> {
  groep: string;
}
/** One screen of the conversation, with what every group said there. */
export interface Vergelijking {
  stap: Stapkern;
  notities: Groepsnotitie[];
  /** How many groups used each mark here. */
  merken: { merk: Merk; groepen: number }[];
}
/** Several groups side by side. */
export interface Naast {
  plaat: Gesprek['plaat'];
  groepen: string[];
  /** Day of the first conversation, ISO. */
  begonnen: string;
  stappen: Vergelijking[];
  afspraken: (Kernafspraak & { groep: string })[];
}

const DELEN: readonly Stapkern['deel'][] = ['kijken', 'herkennen', 'verdiepen', 'doen'];
const vergelijk = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Names of groups, each once: who has none is called by a number, who has the name of another gets one behind it.
 * @param groep a name for the n-th group
 */
export function groepsnamen(gesprekken: readonly Gesprek[], groep: (nr: number) => string): string[] {
  const gezien = new Map<string, number>();
  return gesprekken.map((g, i) => {
    const naam = veld(g, 'naam') || groep(i + 1);
    const keer = (gezien.get(naam) ?? 0) + 1;
    gezien.set(naam, keer);
    return keer === 1 ? naam : `${naam} (${keer})`;
  });
}

/** The same order for the same conversations, whichever was opened first. */
export const opVolgorde = (gesprekken: readonly Gesprek[]): Gesprek[] => [...gesprekken].sort((a, b) => vergelijk(a.begonnen, b.begonnen) || vergelijk(veld(a, 'naam'), veld(b, 'naam')) || vergelijk(a.id, b.id));

/**
 * Puts conversations about one plate side by side.
 * @param gesprekken in any order; at least one
 * @param groep a name for the n-th group that has none
 * @throws when they are about different plates
 */
export function naastElkaar(gesprekken: readonly Gesprek[], groep: (nr: number) => string): Naast {
  const rij = opVolgorde(gesprekken);
  const eerste = rij[0];
  if (!eerste || rij.some((g) => g.plaat.id !== eerste.plaat.id)) throw new Error('conversations about different plates');
  const groepen = groepsnamen(rij, groep);
  const stappen = new Map<string, Stapkern>();
  for (const g of rij) for (const s of g.stappen) if (!stappen.has(s.id)) stappen.set(s.id, s);
  const opRij = [...stappen.values()].sort((a, b) => DELEN.indexOf(a.deel) - DELEN.indexOf(b.deel) || a.nr - b.nr);
  return {
    plaat: eerste.plaat,
    groepen,
    begonnen: eerste.begonnen,
    stappen: opRij.flatMap((stap) => {
      const notities = rij.flatMap((g, i) => notitiesBij(g, stap.id).map(({ tekst, merk, plek }) => ({ tekst, merk, plek, groep: groepen[i]! })));
      if (!notities.length) return [];
      const merken = MERKEN.map((merk) => ({ merk, groepen: new Set(notities.filter((n) => n.merk === merk).map((n) => n.groep)).size })).filter((m) => m.groepen > 0);
      return [{ stap, notities, merken }];
    }),
    afspraken: rij.flatMap((g, i) => afsprakenOpRij(g).map(({ wat, wie, wanneer }) => ({ wat, wie, wanneer, groep: groepen[i]! }))),
  };
}
