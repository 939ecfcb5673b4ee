import { getCollection, type CollectionEntry } from 'astro:content';
import { AuthorError } from '../../content/_schemas/author-error.ts';
import { linesOf, sortKey, valuesOf } from '../bevinding/lines.ts';
import type { Register } from '../herkomst/register.ts';
import { addressOf } from '../check/addresses.ts';
import { SCHEMAS, type Folder } from '../../content/_schemas/schemas.ts';
import { SOURCES } from '../praatplaat/sheets.ts';
import { checkChain } from './chain-check.ts';
import { place, type Vindplaats } from './items.ts';
import type { SiteContent } from './site-content.ts';

export type { Vindplaats } from './items.ts';

/** The chain picture → question → value → finding → source → voice, to be followed in both directions. */
export interface Keten extends SiteContent {
  /** Everything that has an id, and where it stands. */
  register: Register;
  /** Every retold item by its id. */
  vindplaatsen: ReadonlyMap<string, Vindplaats>;
  praatplaat: (slug: string) => CollectionEntry<'praatplaten'>;
  waarde: (slug: string) => CollectionEntry<'waarden'>;
  bevinding: (slug: string) => CollectionEntry<'bevindingen'>;
  bron: (slug: string) => CollectionEntry<'bronnen'>;
  begrip: (slug: string) => CollectionEntry<'begrippen'>;
  document: (slug: string) => CollectionEntry<'documenten'>;
  vindplaats: (id: string) => Vindplaats;
  /** Findings under a value, in the order of the table. */
  bevindingenBij: (waarde: string) => CollectionEntry<'bevindingen'>[];
  /** Findings a source is cited for. */
  bevindingenUit: (bron: string) => CollectionEntry<'bevindingen'>[];
}

const volgorde = (a: string | number, b: string | number): number =>
  String(a).localeCompare(String(b), 'nl', { numeric: true });
const sorteer = <T>(lijst: T[], sleutel: (t: T) => string | number): T[] =>
  [...lijst].sort((a, b) => volgorde(sleutel(a), sleutel(b)));

/** Reports in the order of their documents and tables; then those of no document, by day. */
const reportKey = ({ data }: CollectionEntry<'tafelverslagen'>, documents: CollectionEntry<'documenten'>[]): string =>
  data.document
    ? `0 ${documents.find((d) => d.id === data.document)?.data.nr ?? ''} ${data.nr ?? ''}`
    : `1 ${data.datum}`;

async function laadInhoud(): Promise<SiteContent> {
  const [
    documenten,
    themas,
    praatplaten,
    waarden,
    bevindingen,
    bronnen,
    tafelverslagen,
    verhalen,
    begrippen,
    tijdlijn,
    paginas,
    onderwerpen,
    fasen,
    fragmenten,
  ] = await Promise.all([
    getCollection('documenten'),
    getCollection('themas'),
    getCollection('praatplaten'),
    getCollection('waarden'),
    getCollection('bevindingen'),
    getCollection('bronnen'),
    getCollection('tafelverslagen'),
    getCollection('verhalen'),
    getCollection('begrippen'),
    getCollection('tijdlijn'),
    getCollection('paginas'),
    getCollection('onderwerpen'),
    getCollection('fasen'),
    getCollection('fragmenten'),
  ]);
  return {
    documenten: sorteer(documenten, (d) => d.data.nr),
    themas: sorteer(themas, (t) => t.data.nr),
    praatplaten: sorteer(praatplaten, (p) => p.data.nr),
    waarden: sorteer(waarden, (w) => w.data.nr),
    bevindingen: sorteer(bevindingen, (b) => sortKey(b)),
    bronnen: sorteer(bronnen, (b) => `${b.data.jaar} ${b.data.kort}`),
    tafelverslagen: sorteer(tafelverslagen, (t) => reportKey(t, documenten)),
    verhalen: sorteer(verhalen, (v) => v.data.nr),
    begrippen: sorteer(begrippen, (b) => b.data.term.toLowerCase()),
    tijdlijn: sorteer(tijdlijn, (g) => g.data.datum),
    paginas,
    onderwerpen: sorteer(onderwerpen, (o) => o.data.naam),
    fragmenten,
    fasen: sorteer(fasen, (f) => f.data.nr),
  };
}

/** The content without what is marked as a concept. */
const finished = (inhoud: SiteContent): SiteContent =>
  Object.fromEntries(
    Object.entries(inhoud).map(([folder, list]) => [
      folder,
      (list as { data: { concept?: boolean } }[]).filter((e) => !e.data.concept),
    ]),
  ) as unknown as SiteContent;

/** The chain with everything in its lists, and the one whose lists leave out concepts; both find a concept by its name. */
function build(inhoud: SiteContent): { all: Keten; finished: Keten } {
  const { register, retold, problems } = checkChain(inhoud, SOURCES);
  if (problems.length && !process.env.INHOUD_ONAF) throw new AuthorError(problems);

  const vindplaatsen = new Map(
    retold.flatMap((r) => {
      const placed = place(r, register);
      return placed ? [[r.id, placed] as const] : [];
    }),
  );
  const withLists = (lists: SiteContent): Keten => ({
    ...lists,
    register,
    vindplaatsen,
    praatplaat: zoeker(inhoud.praatplaten, 'praatplaat'),
    waarde: zoeker(inhoud.waarden, 'waarde'),
    bevinding: zoeker(inhoud.bevindingen, 'bevinding'),
    bron: zoeker(inhoud.bronnen, 'bron'),
    begrip: zoeker(inhoud.begrippen, 'begrip'),
    document: zoeker(inhoud.documenten, 'document'),
    vindplaats(id) {
      const gevonden = vindplaatsen.get(id);
      if (!gevonden) throw new Error(`${id} staat nergens op de site`);
      return gevonden;
    },
    bevindingenBij: (waarde) =>
      sorteer(
        lists.bevindingen.filter((b) => valuesOf(b).includes(waarde)),
        (b) =>
          sortKey(
            b,
            linesOf(b).find((l) => l.waarde === waarde),
          ),
      ),
    bevindingenUit: (bron) => lists.bevindingen.filter((b) => b.data.bronnen.includes(bron)),
  });
  return { all: withLists(inhoud), finished: withLists(finished(inhoud)) };
}

function zoeker<T extends { id: string }>(lijst: readonly T[], soort: string): (slug: string) => T {
  const opId = new Map(lijst.map((e) => [e.id, e]));
  return (slug) => {
    const gevonden = opId.get(slug);
    if (!gevonden) throw new Error(`er is geen ${soort} ${slug}`);
    return gevonden;
  };
}

let kept: { stamp: string; chains: { all: Keten; finished: Keten } } | undefined;

/** What the content says, in a few bytes: while editing, the chain is made anew only when something changed. */
const stampOf = (inhoud: SiteContent): string =>
  Object.values(inhoud)
    .flatMap((list: { id: string; digest?: string | number }[]) => list.map((e) => `${e.id} ${e.digest}`))
    .join('\n');

async function load(): Promise<{ all: Keten; finished: Keten }> {
  if (kept && !import.meta.env.DEV) return kept.chains;
  const inhoud = await laadInhoud();
  const stamp = import.meta.env.DEV ? stampOf(inhoud) : '';
  if (kept?.stamp !== stamp) kept = { stamp, chains: build(inhoud) };
  return kept.chains;
}

/**
 * Loads all content once per build and checks every relation. Its lists leave out concepts: what is counted or listed is
 * finished.
 * @throws AuthorError when a relation points at nothing, an id is unknown or stands twice
 */
export const laadKeten = async (): Promise<Keten> => (await load()).finished;

/**
 * As {@link laadKeten}, with concepts in its lists: for what makes pages, the index of search and the open data.
 * @throws as laadKeten
 */
export const loadEverything = async (): Promise<Keten> => (await load()).all;

/** Addresses of the pages that are concepts, without base; what stands below them belongs to them. */
export async function conceptPages(): Promise<string[]> {
  const { all } = await load();
  return FOLDERS.flatMap((folder) =>
    (all[folder] as { id: string; data: { concept?: boolean | undefined } }[]).flatMap(({ id, data }) =>
      data.concept ? [addressOf({ folder, id })] : [],
    ),
  );
}

const FOLDERS = Object.keys(SCHEMAS) as Folder[];
