import { anchor } from './anchor.ts';
import { pointOf } from './grammar.ts';

/** What kind of thing an item of a document is, and with that where on the site it stands. */
export const ITEM_KINDS = [
  'alinea',
  'tafelpunt',
  'waarde',
  'randvoorwaarde',
  'bevinding',
  'stem',
  'vraag',
  'opschrift',
  'documentdeel',
] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** A row of items that are numbered through, as the file of a document writes it. */
export interface Series {
  /** What every id begins with: `T3-`, `W1.4-O`. */
  begin: string;
  /** How many items there are; the number follows `begin`. */
  aantal: number;
  /** How many digits the number has at least: two after a hyphen (`T3-07`), one after a letter (`W1.4-O2`). */
  cijfers?: number | undefined;
  soort?: ItemKind | undefined;
  /** The page that retells them. */
  pagina: string;
}

/** The part of the content that gives things an id. */
export interface Identities {
  documents: readonly { id: string; series: readonly Series[] }[];
  /** Plates, with the ids of the questions that are our own. */
  plates: readonly { id: string; questions: readonly string[] }[];
  /** Reports of conversations of our own, with the ids of their points. */
  conversations: readonly { id: string; points: readonly string[] }[];
}

/** One thing with an id: of a document, or our own. */
export interface Item {
  id: string;
  kind: ItemKind;
  /** The one page on which it stands in full, without base: `/tafelverslagen/onderzoek/`. */
  page: string;
  /** Slug of its document; absent for what is our own. */
  document?: string;
}

/** Everything that has an id, with where it stands: the one place that knows. */
export interface Register {
  items: ReadonlyMap<string, Item>;
  /** What ids of documents begin with, up to the hyphen: `T3`, `W1.4`. */
  stems: readonly string[];
  /** Two that claim the same id; the first one has it. */
  clashes: readonly { id: string; first: string; second: string }[];
  has: (id: string) => boolean;
  find: (id: string) => Item | undefined;
  /**
   * The one page on which an item stands in full; everywhere else it is a link.
   * @throws when nothing has this id
   */
  owner: (id: string) => string;
  /** Address with anchor, without base: `/onderbouwing/1-4/#w1-4-o2`. */
  address: (id: string) => string;
  /** Slug of the document an item comes from; undefined for what is our own. */
  documentOf: (id: string) => string | undefined;
}

const DEFAULT_KINDS: Readonly<Record<string, ItemKind>> = {
  tafelverslagen: 'tafelpunt',
  themas: 'alinea',
  verhalen: 'alinea',
  praatplaten: 'vraag',
  onderbouwing: 'bevinding',
};

/** What items on a page are when their series does not say so. */
function kindOnPage(page: string): ItemKind {
  const [folder = '', slug] = page.split('/').filter(Boolean);
  return (slug && DEFAULT_KINDS[folder]) || 'documentdeel';
}

/** Everything before the number of an id: `T3` of `T3-`, `W1.4` of `W1.4-O`. */
export const stemOf = (begin: string): string => begin.slice(0, begin.lastIndexOf('-'));

/** Ids of a series in order. */
function idsOf({ begin, aantal, cijfers = begin.endsWith('-') ? 2 : 1 }: Series): string[] {
  return Array.from({ length: aantal }, (_, i) => begin + String(i + 1).padStart(cijfers, '0'));
}

/**
 * Builds the register from what documents, plates and conversations say about themselves.
 * @param identities in the order in which the first of two with the same id wins
 */
export function createRegister({ documents, plates, conversations }: Identities): Register {
  const items = new Map<string, Item>();
  const claims = new Map<string, string>();
  const clashes: { id: string; first: string; second: string }[] = [];
  const claim = (item: Item, by: string) => {
    // Two ids that differ in case or dots would share an anchor.
    const first = claims.get(anchor(item.id));
    if (first !== undefined) clashes.push({ id: item.id, first, second: by });
    else {
      claims.set(anchor(item.id), by);
      items.set(item.id, item);
    }
  };
  for (const { id: document, series } of documents)
    for (const row of series)
      for (const id of idsOf(row))
        claim({ id, kind: row.soort ?? kindOnPage(row.pagina), page: row.pagina, document }, `documenten/${document}`);
  for (const { id: plate, questions } of plates)
    for (const id of questions) claim({ id, kind: 'vraag', page: `/praatplaten/${plate}/` }, `praatplaten/${plate}`);
  for (const { id: report, points } of conversations)
    for (const id of points)
      claim({ id, kind: 'tafelpunt', page: `/tafelverslagen/${report}/` }, `tafelverslagen/${report}`);

  const owner = (id: string): string => {
    const item = items.get(id);
    if (!item) throw new Error(`${id}: geen document heeft dit id`);
    return item.page;
  };
  return {
    items,
    clashes,
    stems: [...new Set(documents.flatMap((d) => d.series.map((s) => stemOf(s.begin))))],
    has: (id) => items.has(id),
    find: (id) => items.get(id),
    owner,
    address: (id) => `${owner(id)}#${anchor(id)}`,
    documentOf: (id) => items.get(id)?.document,
  };
}

/** Ids of the points a report of our own conversations holds, in order: each begins with `G.` and the name of its file. */
export function pointsIn(report: string, body: string): string[] {
  const own = pointOf(report);
  const inMarkers = [...body.matchAll(/\[([^[\]\n]*)\]\s*$/gm)].flatMap(([, inside = '']) => inside.split(/[ ,:]+/));
  return [...new Set(inMarkers.filter((word) => own.test(word)))];
}
