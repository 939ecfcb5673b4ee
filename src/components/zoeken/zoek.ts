import { kernwoorden, vouw, woorden } from './vouw';
import type { Begrepen, Naamgeving, Woordenboek, Zoekwoord } from './woordenboek';

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
  /** Words of the query that only items on this page have, where the record is the page. */
  opBladzij: string[];
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
const WICHT: Readonly<Record<string, number>> = {
  begrip: 1.25,
  praatplaat: 1.15,
  waarde: 1.15,
  bron: 1.15,
  tafelverslag: 1.15,
  thema: 1.05,
  bevinding: 1.1,
  document: 1,
  pagina: 0.9,
  plek: 0.75,
  vraag: 0.9,
};
/** How much more a page counts that the query calls by its name. */
const NAAM_TELT: Readonly<Record<Naamgeving, number>> = { precies: 4, genoemd: 2.3, wegwijzer: 1.8, deel: 1.8 };
/** The last part of a name among other words: it may well be about something else. */
const DEEL_ERBIJ = 1.2;
/** How much more a kind counts when the question asks for it. */
const VRAAG_TELT: Readonly<Record<NonNullable<Begrepen['vraagNaar']>, Readonly<Record<string, number>>>> = {
  betekenis: { begrip: 1.3 },
  moment: { tijdlijn: 1.8 },
};
/** A word in a title must not outweigh all other words of the query. */
const DEMPING = 0.5;
/** Words that stand side by side in the query and in the record. */
const NAAST_ELKAAR = 1.5;
/** A record must have at least this share of what the query says. */
const DREMPEL = 0.4;
/** What a page of this many records counts for words that only its items have: on a long page everything stands somewhere. */
const vanDeBladzij = (records: number): number => 0.7 / (1 + Math.log(records));
/** What each further hit of one page counts against the hit before. */
const NOG_EENS = 0.65;

interface Raak {
  score: number;
  zoekwoord: Zoekwoord;
}
type Gevonden = ReadonlyMap<string, Raak>;

/**
 * Finds records for a query: each word by itself with all its forms, then together.
 * @param aantal number of records in the index, for how telling a word is
 */
export async function zoek(vraag: string, boek: Woordenboek, index: Index, aantal: number): Promise<Uitslag> {
  const begrepen = boek.begrijp(vraag);
  const perTerm = await Promise.all(begrepen.termen.map((term) => vindTerm(term.zoek, index)));
  // A word that stands nowhere says nothing about which record is meant.
  const gewicht = perTerm.map((t) => (t.size ? Math.log(1 + aantal / (1 + raak(t))) : 0));
  const alles = gewicht.reduce((a, b) => a + b, 0) || 1;

  const soort = await soorten(index);
  const blad = await bladzijden(index);
  const extra = new Map<string, number>();
  const noem = (ids: Iterable<string>, hoe: Naamgeving) => {
    const telt = hoe === 'deel' && begrepen.termen.length > 1 ? DEEL_ERBIJ : NAAM_TELT[hoe];
    for (const id of ids) extra.set(id, Math.max(extra.get(id) ?? 0, telt));
  };
  for (const { slug, hoe } of begrepen.begrippen) noem(await index.metFacet('sleutel', `begrippen/${slug}`), hoe);
  for (const { sleutel, hoe } of genoemdePaginas(begrepen.gelezen, await index.waarden('sleutel')))
    noem(await index.metFacet('sleutel', sleutel), hoe);
  if (begrepen.vraagNaar === 'moment') noem(await index.metFacet('sleutel', 'geschiedenis'), 'genoemd');

  const samenstand = await naastElkaar(vraag, boek, index);
  const ids = new Set(perTerm.flatMap((t) => [...t.keys()]));
  const opBlad = perTerm.map((t) => perBladzij(t, blad.van));
  const deel = (lijst: readonly (Raak | undefined)[]) =>
    lijst.reduce((som, v, i) => som + (v ? gewicht[i]! * (0.4 + 0.6 * v.zoekwoord.gewicht) : 0), 0) / alles;
  const heel = (id: string) => perTerm.every((t, i) => t.has(id) || !gewicht[i]);
  // A page answers with all its items together what no record says alone.
  const versnipperd = ![...ids].some(heel);
  if (versnipperd) for (const [pagina, id] of blad.zelf) if (opBlad.some((t) => t.has(pagina))) ids.add(id);
  const gedekt = [...new Set([...ids, ...extra.keys()])].map((id) => {
    const eigen = perTerm.map((t) => t.get(id));
    const pagina = blad.zelfVan.get(id);
    const samen = pagina && versnipperd ? eigen.map((v, i) => v ?? opBlad[i]!.get(pagina)) : eigen;
    const dekking = deel(eigen);
    const ruim = deel(samen);
    const telt = (lijst: typeof eigen, d: number) =>
      (lijst.reduce((s, v) => s + (v?.score ?? 0) ** DEMPING, 0) + 0.05) * (0.15 + d ** 2);
    return {
      id,
      eigen,
      samen,
      dekking: Math.max(dekking, ruim),
      score: Math.max(
        telt(eigen, dekking),
        ruim > dekking ? telt(samen, ruim) * vanDeBladzij(blad.lengte.get(pagina!) ?? 1) : 0,
      ),
    };
  });
  // When no record says that much of it, the nearest ones still do.
  const drempel = Math.min(DREMPEL, ...[Math.max(0, ...gedekt.map((g) => g.dekking)) * 0.9]);
  const treffers: Treffer[] = [];
  for (const g of gedekt) {
    const { id } = g;
    if (g.dekking < drempel && !(extra.get(id)! >= NAAM_TELT.wegwijzer)) continue;
    const kind = soort.get(id) ?? '';
    const score =
      g.score *
      (WICHT[kind] ?? 1) *
      (extra.get(id) ?? 1) *
      (samenstand.has(id) ? NAAST_ELKAAR : 1) *
      (begrepen.vraagNaar ? (VRAAG_TELT[begrepen.vraagNaar][kind] ?? 1) : 1);
    const opBladzij = g.samen.flatMap((v, i) => (v && !g.eigen[i] ? [begrepen.termen[i]!.getypt] : []));
    treffers.push({
      id,
      score,
      via: g.eigen.map((v) => v?.zoekwoord),
      volledig: g.samen.every((v, i) => v || !gewicht[i]),
      opBladzij,
    });
  }
  // What is called by its very name comes first, also when its own text uses other words.
  const hoogste = Math.max(0, ...treffers.map((t) => t.score));
  for (const t of treffers) if (extra.get(t.id) === NAAM_TELT.precies) t.score += hoogste;
  const opRij = (a: Treffer, b: Treffer) => b.score - a.score || a.id.localeCompare(b.id);
  treffers.sort(opRij);
  // Different pages before more of the same page.
  const keer = new Map<string, number>();
  for (const t of treffers) {
    const pagina = blad.van.get(t.id)?.[0];
    if (!pagina || soort.get(t.id) === 'bevinding') continue;
    const n = keer.get(pagina) ?? 0;
    keer.set(pagina, n + 1);
    t.score *= NOG_EENS ** n;
  }
  treffers.sort(opRij);
  return {
    begrepen,
    treffers,
    volledig: treffers.filter((t) => t.volledig).length,
    nergens: begrepen.termen.filter((_, i) => !gewicht[i]).map((t) => t.getypt),
  };
}

/**
 * How many records a word is really about: those with the word itself, a form or a part, when there are any,
 * and not those that the index only finds because they begin a little like it.
 */
function raak(gevonden: Gevonden): number {
  const alle = [...gevonden.values()];
  const eigen = alle.filter((v) => v.zoekwoord.band !== 'synoniem');
  const lijst = eigen.length ? eigen : alle;
  const beste = Math.max(...lijst.map((v) => v.score));
  return lijst.filter((v) => v.score > beste * 0.08).length;
}

/** The best hit of a word on each page. */
function perBladzij(gevonden: Gevonden, van: ReadonlyMap<string, readonly string[]>): Gevonden {
  const uit = new Map<string, Raak>();
  for (const [id, v] of gevonden)
    for (const pagina of van.get(id) ?? []) if (v.score > (uit.get(pagina)?.score ?? 0)) uit.set(pagina, v);
  return uit;
}

interface Bladzijden {
  /** Record → pages it stands on. */
  van: ReadonlyMap<string, readonly string[]>;
  /** Page → the record that is the page itself, and the reverse. */
  zelf: ReadonlyMap<string, string>;
  zelfVan: ReadonlyMap<string, string>;
  /** Page → how many records stand on it. */
  lengte: ReadonlyMap<string, number>;
}

/** Which records stand on which page, for pages with more than one. */
async function bladzijden(index: Index): Promise<Bladzijden> {
  const van = new Map<string, string[]>();
  const zelf = new Map<string, string>();
  const lengte = new Map<string, number>();
  for (const pagina of await index.waarden('blad')) {
    const ids = await index.metFacet('blad', pagina);
    lengte.set(pagina, ids.size);
    for (const id of ids) van.set(id, [...(van.get(id) ?? []), pagina]);
    for (const id of await index.metFacet('sleutel', pagina)) zelf.set(pagina, id);
  }
  return { van, zelf, zelfVan: new Map([...zelf].map(([pagina, id]) => [id, pagina])), lengte };
}

/** Pages whose address or title says what is asked: `leren laten werken`, `praatplaat geschiedenis`. */
function genoemdePaginas(
  vraag: string,
  sleutels: readonly string[],
): { sleutel: string; hoe: 'precies' | 'genoemd' }[] {
  const alle = woorden(vraag);
  const kern = kernwoorden(vraag);
  return sleutels.flatMap((sleutel) => {
    if (sleutel.startsWith('begrippen/')) return [];
    const naam = woorden(sleutel.split('/').at(-1) ?? '');
    if (!naam.length) return [];
    if (naam.every((w) => alle.includes(w))) {
      const rest = kern.filter((w) => !naam.includes(w) && !vouw(sleutel).startsWith(w.slice(0, 6)));
      return [{ sleutel, hoe: rest.length ? ('genoemd' as const) : ('precies' as const) }];
    }
    // The larger part of a title, and nothing else: "samen werken samen leren".
    return alle.length > 2 && alle.every((w) => naam.includes(w)) && alle.length * 2 > naam.length
      ? [{ sleutel, hoe: 'genoemd' as const }]
      : [];
  });
}

/** Records in which two telling neighbours of the query are neighbours too: "passend onderwijs". */
async function naastElkaar(vraag: string, boek: Woordenboek, index: Index): Promise<ReadonlySet<string>> {
  const alle = woorden(vraag);
  const kern = new Set(kernwoorden(vraag).filter((w) => boek.bekend(w)));
  const paren = alle.flatMap((w, i) => (kern.has(w) && kern.has(alle[i + 1] ?? '') ? [`"${w} ${alle[i + 1]}"`] : []));
  return new Set((await Promise.all(paren.map((paar) => index.zoek(paar)))).flatMap((ids) => [...ids.keys()]));
}

async function vindTerm(zoekwoorden: readonly Zoekwoord[], index: Index): Promise<Map<string, Raak>> {
  const uit = new Map<string, Raak>();
  const gevonden = await Promise.all(zoekwoorden.map(async (z) => ({ z, ids: await index.zoek(z.woord) })));
  for (const { z, ids } of gevonden) {
    for (const [id, score] of ids) {
      const nu = score * z.gewicht ** 1.5;
      if (nu > (uit.get(id)?.score ?? 0)) uit.set(id, { score: nu, zoekwoord: z });
    }
  }
  return uit;
}

async function soorten(index: Index): Promise<Map<string, string>> {
  const uit = new Map<string, string>();
  await Promise.all(
    Object.keys(WICHT).map(async (soort) => {
      for (const id of await index.metFacet('soort', soort)) uit.set(id, soort);
    }),
  );
  return uit;
}
