import type { Keten } from './keten.ts';

/** The kinds of things a plate or a question can name as what lies behind it. */
export type ReferenceField = 'waarden' | 'bevindingen' | 'tafelpunten' | 'begrippen';
type Plaat = Keten['praatplaten'][number];

/** Which plates and questions name a thing: relations are written once, at the plate, and read here the other way. */
export interface References {
  /** Plates that name it, as a whole or in one of their questions. */
  platen: Plaat[];
  vragen: { id: string; nr: number; tekst: string; plaat: Plaat; adres: string }[];
  /** Plates that name it as a whole, and in none of their questions. */
  alleenPlaat: Plaat[];
}

/** Follows the relations of plates and questions back to what they name. */
export function referencesTo(keten: Keten, veld: ReferenceField, id: string): References {
  const vragen = keten.praatplaten.flatMap((plaat) =>
    plaat.data.vragen
      .filter((v) => v[veld].includes(id))
      .map((v) => {
        const eigen = v.eigenId ?? v.herkomst[0]!;
        return { id: eigen, nr: v.nr, tekst: v.tekst, plaat, adres: keten.vindplaats(eigen).adres };
      }),
  );
  const inVraag = (p: Plaat) => vragen.some((v) => v.plaat === p);
  const platen = keten.praatplaten.filter((p) => p.data[veld].includes(id) || inVraag(p));
  return { platen, vragen, alleenPlaat: platen.filter((p) => !inVraag(p)) };
}
