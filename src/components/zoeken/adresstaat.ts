/** The facets of search, as they stand in the address and in the index. */
export const FACETTEN = ['soort', 'thema', 'sector', 'jaar'] as const;
export type Facet = (typeof FACETTEN)[number];

/** What is asked: the whole state of the search page. */
export interface Zoekvraag {
  q: string;
  keuze: Readonly<Record<Facet, readonly string[]>>;
}

/** Reads the state from an address: `?q=tekort&soort=begrip&jaar=2017`. */
export function uitAdres(zoekdeel: string): Zoekvraag {
  const p = new URLSearchParams(zoekdeel);
  return {
    q: (p.get('q') ?? '').slice(0, 200),
    keuze: Object.fromEntries(FACETTEN.map((f) => [f, [...new Set(p.getAll(f))]])) as unknown as Zoekvraag['keuze'],
  };
}

/** The address of a state; empty when nothing is asked. */
export function naarAdres({ q, keuze }: Zoekvraag): string {
  const p = new URLSearchParams();
  if (q) p.set('q', q);
  for (const f of FACETTEN) for (const w of keuze[f]) p.append(f, w);
  const uit = p.toString();
  return uit ? `?${uit}` : '';
}

/** Puts a value of a facet on or off. */
export function wissel(vraag: Zoekvraag, facet: Facet, waarde: string): Zoekvraag {
  const nu = vraag.keuze[facet];
  return {
    ...vraag,
    keuze: { ...vraag.keuze, [facet]: nu.includes(waarde) ? nu.filter((w) => w !== waarde) : [...nu, waarde] },
  };
}
