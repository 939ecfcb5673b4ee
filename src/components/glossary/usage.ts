import type { Keten, Vindplaats } from '../keten/keten';
import { makeRecogniser, wordForms } from './recognise';

/** Where a term is used: items that say the word, and items that are about it without saying it. */
export interface Usage {
  metWoord: Vindplaats[];
  zonderWoord: Vindplaats[];
  /** Events on the timeline that say the word or are about it. */
  gebeurtenissen: Keten['tijdlijn'];
}

interface AllUses {
  keten: Keten;
  uses: Map<string, Vindplaats[]>;
  tijdlijn: Map<string, Keten['tijdlijn']>;
}
let last: AllUses | undefined;

/** Recognises every term in every item and event, once per build. */
function usesOfAll(keten: Keten): AllUses {
  if (last?.keten === keten) return last;
  const recogniser = makeRecogniser(keten.begrippen.flatMap((b) => wordForms(b.id, b.data)));
  const uses = new Map<string, Vindplaats[]>();
  for (const v of keten.vindplaatsen.values()) {
    for (const begrip of new Set(recogniser.find(v.tekst).map((g) => g.begrip))) {
      const list = uses.get(begrip) ?? [];
      // A finding under several values has one text: count it once.
      if (!list.some((other) => other.tekst === v.tekst)) list.push(v);
      uses.set(begrip, list);
    }
  }
  const tijdlijn = new Map<string, Keten['tijdlijn']>();
  for (const g of keten.tijdlijn) {
    for (const begrip of new Set([
      ...recogniser.find(`${g.data.titel}. ${g.data.tekst}`).map((v) => v.begrip),
      ...g.data.begrippen,
    ]))
      tijdlijn.set(begrip, [...(tijdlijn.get(begrip) ?? []), g]);
  }
  return (last = { keten, uses, tijdlijn });
}

/** @returns where a term is used, in the order of the documents. */
export function usageOf(keten: Keten, begrip: string): Usage {
  const { uses, tijdlijn } = usesOfAll(keten);
  const metWoord = uses.get(begrip) ?? [];
  const said = new Set(metWoord.map((v) => v.id));
  return {
    metWoord,
    zonderWoord: keten
      .begrip(begrip)
      .data.plaatsen.filter((id) => !said.has(id))
      .map(keten.vindplaats),
    gebeurtenissen: tijdlijn.get(begrip) ?? [],
  };
}
