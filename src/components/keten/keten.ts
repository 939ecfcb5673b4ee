import { getCollection, type CollectionEntry } from 'astro:content';
import { linesOf, sortKey, valuesOf } from './lines.ts';
import type { Register } from '../herkomst/register.ts';
import { addressOf } from './address.ts';
import { SCHEMAS, type Folder } from '../../content/_schemas/schemas.ts';
import { registerOf } from './identities.ts';
import { place, retoldIn, type Vindplaats } from './items.ts';
import type { SiteContent } from './site-content.ts';
import { inDutchOrder } from '../text/dutch-order.ts';

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
  findingsUnder: (waarde: string) => CollectionEntry<'bevindingen'>[];
  /** Findings a source is cited for. */
  findingsFrom: (bron: string) => CollectionEntry<'bevindingen'>[];
}

const sorted = <T>(list: T[], key: (t: T) => string | number): T[] =>
  [...list].sort((a, b) => inDutchOrder(key(a), key(b)));

/** Reports in the order of their documents and tables; then those of no document, by day. */
const reportKey = ({ data }: CollectionEntry<'tafelverslagen'>, documents: CollectionEntry<'documenten'>[]): string =>
  data.document
    ? `0 ${documents.find((d) => d.id === data.document)?.data.nr ?? ''} ${data.nr ?? ''}`
    : `1 ${data.datum}`;

async function readContent(): Promise<SiteContent> {
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
    documenten: sorted(documenten, (d) => d.data.nr),
    themas: sorted(themas, (t) => t.data.nr),
    praatplaten: sorted(praatplaten, (p) => p.data.nr),
    waarden: sorted(waarden, (w) => w.data.nr),
    bevindingen: sorted(bevindingen, (b) => sortKey(b)),
    bronnen: sorted(bronnen, (b) => `${b.data.jaar} ${b.data.kort}`),
    tafelverslagen: sorted(tafelverslagen, (t) => reportKey(t, documenten)),
    verhalen: sorted(verhalen, (v) => v.data.nr),
    begrippen: sorted(begrippen, (b) => b.data.term.toLowerCase()),
    tijdlijn: sorted(tijdlijn, (g) => g.data.datum),
    paginas,
    onderwerpen: sorted(onderwerpen, (o) => o.data.naam),
    fragmenten,
    fasen: sorted(fasen, (f) => f.data.nr),
  };
}

/** The content without what is marked as a concept. */
const finished = (content: SiteContent): SiteContent =>
  Object.fromEntries(
    Object.entries(content).map(([folder, list]) => [
      folder,
      (list as { data: { concept?: boolean } }[]).filter((e) => !e.data.concept),
    ]),
  ) as unknown as SiteContent;

/** The chain with everything in its lists, and the one whose lists leave out concepts; both find a concept by its name. */
function build(content: SiteContent): { all: Keten; finished: Keten } {
  const register = registerOf(content);
  const retold = retoldIn(content, register);
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
    praatplaat: finder(content.praatplaten, 'praatplaat'),
    waarde: finder(content.waarden, 'waarde'),
    bevinding: finder(content.bevindingen, 'bevinding'),
    bron: finder(content.bronnen, 'bron'),
    begrip: finder(content.begrippen, 'begrip'),
    document: finder(content.documenten, 'document'),
    vindplaats(id) {
      const found = vindplaatsen.get(id);
      if (!found) throw new Error(`${id} staat nergens op de site`);
      return found;
    },
    findingsUnder: (waarde) =>
      sorted(
        lists.bevindingen.filter((b) => valuesOf(b).includes(waarde)),
        (b) =>
          sortKey(
            b,
            linesOf(b).find((l) => l.waarde === waarde),
          ),
      ),
    findingsFrom: (bron) => lists.bevindingen.filter((b) => b.data.bronnen.includes(bron)),
  });
  return { all: withLists(content), finished: withLists(finished(content)) };
}

function finder<T extends { id: string }>(list: readonly T[], soort: string): (slug: string) => T {
  const byId = new Map(list.map((e) => [e.id, e]));
  return (slug) => {
    const found = byId.get(slug);
    if (!found) throw new Error(`er is geen ${soort} ${slug}`);
    return found;
  };
}

let kept: { stamp: string; chains: { all: Keten; finished: Keten } } | undefined;

/** What the content says, in a few bytes: while editing, the chain is made anew only when something changed. */
const stampOf = (content: SiteContent): string =>
  Object.values(content)
    .flatMap((list: { id: string; digest?: string | number }[]) => list.map((e) => `${e.id} ${e.digest}`))
    .join('\n');

async function load(): Promise<{ all: Keten; finished: Keten }> {
  if (kept && !import.meta.env.DEV) return kept.chains;
  const content = await readContent();
  const stamp = import.meta.env.DEV ? stampOf(content) : '';
  if (kept?.stamp !== stamp) kept = { stamp, chains: build(content) };
  return kept.chains;
}

/**
 * Loads all content once per build. Its lists leave out concepts: what is counted or listed is finished. Whether every
 * relation leads somewhere was checked before Astro read a file (`check/`); here it is taken for true.
 */
export const loadChain = async (): Promise<Keten> => (await load()).finished;

/**
 * As {@link loadChain}, with concepts in its lists: for what makes pages, the index of search and the open data.
 */
export const loadEverything = async (): Promise<Keten> => (await load()).all;

/** Addresses of the pages that are concepts, without base; what stands below them belongs to them. */
export async function conceptPages(): Promise<string[]> {
  return conceptsOf((await load()).all);
}

/** Addresses of the concepts in a chain, as {@link conceptPages}; an event stands on its page by its place. */
export const conceptsOf = (keten: Keten): string[] =>
  FOLDERS.flatMap((folder) =>
    (keten[folder] as { id: string; data: { concept?: boolean | undefined } }[]).flatMap(({ id, data }) =>
      data.concept ? [addressOf({ folder, id })] : [],
    ),
  );

/** Path from the root of the project of the file behind a page, by the address of the page without base. */
export async function filesBehind(): Promise<ReadonlyMap<string, string>> {
  const { all } = await load();
  return new Map(
    FOLDERS.flatMap((folder) =>
      (all[folder] as { id: string; filePath?: string }[]).flatMap(({ id, filePath }) =>
        filePath ? [[addressOf({ folder, id }), filePath] as const] : [],
      ),
    ),
  );
}

const FOLDERS = Object.keys(SCHEMAS) as Folder[];
