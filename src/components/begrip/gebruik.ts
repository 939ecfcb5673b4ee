import type { Keten, Vindplaats } from '../keten/keten';
import { maakHerkenner, woordvormen } from './herken';

/** Where a term is used: items that say the word, and items that are about it without saying it. */
export interface Gebruik {
  metWoord: Vindplaats[];
  zonderWoord: Vindplaats[];
}

let bewaard: { keten: Keten; gebruik: Map<string, Vindplaats[]> } | undefined;

/** Recognises every term in every item, once per build. */
function alles(keten: Keten): Map<string, Vindplaats[]> {
  if (bewaard?.keten === keten) return bewaard.gebruik;
  const herkenner = maakHerkenner(keten.begrippen.flatMap((b) => woordvormen(b.id, b.data)));
  const gebruik = new Map<string, Vindplaats[]>();
  for (const v of keten.vindplaatsen.values()) {
    for (const begrip of new Set(herkenner.vind(v.tekst).map((g) => g.begrip))) {
      const lijst = gebruik.get(begrip) ?? [];
      // A finding under several values has one text: count it once.
      if (!lijst.some((ander) => ander.tekst === v.tekst)) lijst.push(v);
      gebruik.set(begrip, lijst);
    }
  }
  bewaard = { keten, gebruik };
  return gebruik;
}

/** @returns where a term is used, in the order of the documents. */
export function gebruikVan(keten: Keten, begrip: string): Gebruik {
  const metWoord = alles(keten).get(begrip) ?? [];
  const met = new Set(metWoord.map((v) => v.id));
  return { metWoord, zonderWoord: keten.begrip(begrip).data.plaatsen.filter((id) => !met.has(id)).map(keten.vindplaats) };
}
