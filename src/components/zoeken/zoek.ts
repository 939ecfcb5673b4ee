import { vouw, woorden } from './vouw';
import type { Begrepen, Woordenboek, Zoekwoord } from './woordenboek';

/** What the index must be able to do; pagefind in the browser, a fake in a test. */
export interface Index {
  /** Records with this one word: id → score. */
  zoek(woord: string): Promise<ReadonlyMap<string, number>>;
  /** Ids of all records with this value of a facet. */
  metFacet(facet: string, waarde: string): Promise<ReadonlySet<string>>;
  /** All values of a facet. */
  waarden(facet: string): Promise<readonly string[]>;
}

export interface Treffer {
  id: string;
  score: number;
  /** For each word of the query, in order: the word it was found by; undefined where this record lacks it. */
  via: (Zoekwoord | undefined)[];
  volledig: boolean;
}

export interface Uitslag {
  begrepen: Begrepen;
  treffers: Treffer[];
  /** Records that have all words; when 0 while there are hits, the query was relaxed. */
  volledig: number;
  /** Words of the query that stand in no record. */
  nergens: string[];
}

/** How much a record of this kind counts against an equal hit of another. */
const WICHT: Readonly<Record<string, number>> = { begrip: 1.25, praatplaat: 1.15, waarde: 1.15, bron: 1.15, tafelverslag: 1.15, thema: 1.05, bevinding: 1.1, document: 1, pagina: 0.9, plek: 0.75, vraag: 0.9 };
/** How much more a page counts that the query calls by its name. */
const NAAM_TELT = { precies: 4, genoemd: 1.8, deel: 1.8 } as const;
/** A record must have at least this share of what the query says. */
const DREMPEL = 0.45;

/**
 * Finds records for a query: each word by itself with all its forms, then together.
 * @param aantal number of records in the index, for how telling a word is
 */
export async function zoek(vraag: string, boek: Woordenboek, index: Index, aantal: number): Promise<Uitslag> {
  const begrepen = boek.begrijp(vraag);
  const perTerm = await Promise.all(begrepen.termen.map((term) => vindTerm(term.zoek, index)));
  // A word that stands nowhere says nothing about which record is meant.
  const gewicht = perTerm.map((t) => (t.size ? Math.log(1 + aantal / (1 + t.size)) : 0));
  const alles = gewicht.reduce((a, b) => a + b, 0) || 1;

  const ids = new Set(perTerm.flatMap((t) => [...t.keys()]));
  const soort = await soorten(index);
  const extra = new Map<string, number>();
  for (const { slug, hoe } of begrepen.begrippen) for (const id of await index.metFacet('sleutel', `begrippen/${slug}`)) extra.set(id, NAAM_TELT[hoe]);
  for (const { sleutel, hoe } of genoemdePaginas(vraag, await index.waarden('sleutel')))
    for (const id of await index.metFacet('sleutel', sleutel)) extra.set(id, Math.max(extra.get(id) ?? 0, NAAM_TELT[hoe]));

  const gedekt = [...new Set([...ids, ...extra.keys()])].map((id) => {
    const via = perTerm.map((t) => t.get(id));
    return { id, via, dekking: via.reduce((som, v, i) => som + (v ? gewicht[i]! : 0), 0) / alles };
  });
  // When no record says that much of it, the nearest ones still do.
  const drempel = Math.min(DREMPEL, ...[Math.max(0, ...gedekt.map((g) => g.dekking)) * 0.9]);
  const treffers: Treffer[] = [];
  for (const { id, via, dekking } of gedekt) {
    if (dekking < drempel && !(extra.get(id)! >= NAAM_TELT.precies)) continue;
    const som = via.reduce((s, v) => s + (v?.score ?? 0), 0);
    const score = (som + 0.05) * (0.15 + dekking ** 2) * (WICHT[soort.get(id) ?? ''] ?? 1) * (extra.get(id) ?? 1);
    treffers.push({ id, score, via: via.map((v) => v?.zoekwoord), volledig: via.every((v, i) => v || !gewicht[i]) });
  }
  // What is called by its very name comes first, also when its own text uses other words.
  const hoogste = Math.max(0, ...treffers.map((t) => t.score));
  for (const t of treffers) if (extra.get(t.id) === NAAM_TELT.precies) t.score += hoogste;
  treffers.sort((a, b) => b.score - a.score || a.id.localeCompare(b.id));
  return { begrepen, treffers, volledig: treffers.filter((t) => t.volledig).length, nergens: begrepen.termen.filter((_, i) => !gewicht[i]).map((t) => t.getypt) };
}

/** Pages whose address says what is asked: `leren laten werken`, `praatplaat geschiedenis`. */
function genoemdePaginas(vraag: string, sleutels: readonly string[]): { sleutel: string; hoe: 'precies' | 'genoemd' }[] {
  const alle = woorden(vraag);
  return sleutels.flatMap((sleutel) => {
    if (sleutel.startsWith('begrippen/')) return [];
    const naam = woorden(sleutel.split('/').at(-1) ?? '');
    if (!naam.length || !naam.every((w) => alle.includes(w))) return [];
    const rest = alle.filter((w) => !naam.includes(w) && !vouw(sleutel).startsWith(w.slice(0, 6)));
    return [{ sleutel, hoe: rest.length ? ('genoemd' as const) : ('precies' as const) }];
  });
}

async function vindTerm(zoekwoorden: readonly Zoekwoord[], index: Index): Promise<Map<string, { score: number; zoekwoord: Zoekwoord }>> {
  const uit = new Map<string, { score: number; zoekwoord: Zoekwoord }>();
  const gevonden = await Promise.all(zoekwoorden.map(async (z) => ({ z, ids: await index.zoek(z.woord) })));
  for (const { z, ids } of gevonden) {
    for (const [id, score] of ids) {
      const nu = score * z.gewicht;
      if (nu > (uit.get(id)?.score ?? 0)) uit.set(id, { score: nu, zoekwoord: z });
    }
  }
  return uit;
}

async function soorten(index: Index): Promise<Map<string, string>> {
  const uit = new Map<string, string>();
  await Promise.all(Object.keys(WICHT).map(async (soort) => { for (const id of await index.metFacet('soort', soort)) uit.set(id, soort); }));
  return uit;
}
