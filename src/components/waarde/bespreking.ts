import type { Keten, Vindplaats } from '../keten/keten';

/** Where a value comes up for discussion. */
export interface Bespreking {
  platen: Keten['praatplaten'];
  vragen: { id: string; tekst: string; plaat: Keten['praatplaten'][number]; adres: string }[];
  punten: Vindplaats[];
}

/** Follows the relations of plates, questions and tables back to a value. */
export function besprekingVan(keten: Keten, waarde: string): Bespreking {
  const platen = keten.praatplaten.filter((p) => p.data.waarden.includes(waarde) || p.data.vragen.some((v) => v.waarden.includes(waarde)));
  return {
    platen,
    vragen: keten.praatplaten.flatMap((plaat) =>
      plaat.data.vragen
        .filter((v) => v.waarden.includes(waarde))
        .map((v) => {
          const id = v.eigenId ?? v.herkomst[0]!;
          return { id, tekst: v.tekst, plaat, adres: keten.vindplaats(id).adres };
        }),
    ),
    punten: keten.waarde(waarde).data.tafelpunten.map(keten.vindplaats),
  };
}
