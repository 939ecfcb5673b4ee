import type { Keten, Vindplaats } from '../keten/keten';
import { makeRecogniser, wordForms } from './recognise';

/** Where a term is used: items that say the word, and items that are about it without saying it. */
export interface Usage {
  metWoord: Vindplaats[];
  zonderWoord: Vindplaats[];
  /** Events on the timeline that say the word or are about it. */
  gebeurtenissen: Keten['tijdlijn'];
}

interface Alles {
  keten: Keten;
  gebruik: Map<string, Vindplaats[]>;
  tijdlijn: Map<string, Keten['tijdlijn']>;
}
let bewaard: Alles | undefined;

/** Recognises every term in every item and event, once per build. */
function alles(keten: Keten): Alles {
  if (bewaard?.keten === keten) return bewaard;
  const herkenner = makeRecogniser(keten.begrippen.flatMap((b) => wordForms(b.id, b.data)));
  const gebruik = new Map<string, Vindplaats[]>();
  for (const v of keten.vindplaatsen.values()) {
    for (const begrip of new Set(herkenner.vind(v.tekst).map((g) => g.begrip))) {
      const lijst = gebruik.get(begrip) ?? [];
      // A finding under several values has one text: count it once.
      if (!lijst.some((ander) => ander.tekst === v.tekst)) lijst.push(v);
      gebruik.set(begrip, lijst);
    }
  }
  const tijdlijn = new Map<string, Keten['tijdlijn']>();
  for (const g of keten.tijdlijn) {
    for (const begrip of new Set([
      ...herkenner.vind(`${g.data.titel}. ${g.data.tekst}`).map((v) => v.begrip),
      ...g.data.begrippen,
    ]))
      tijdlijn.set(begrip, [...(tijdlijn.get(begrip) ?? []), g]);
  }
  return (bewaard = { keten, gebruik, tijdlijn });
}

/** @returns where a term is used, in the order of the documents. */
export function usageOf(keten: Keten, begrip: string): Usage {
  const { gebruik, tijdlijn } = alles(keten);
  const metWoord = gebruik.get(begrip) ?? [];
  const met = new Set(metWoord.map((v) => v.id));
  return {
    metWoord,
    zonderWoord: keten
      .begrip(begrip)
      .data.plaatsen.filter((id) => !met.has(id))
      .map(keten.vindplaats),
    gebeurtenissen: tijdlijn.get(begrip) ?? [],
  };
}
