import { slug } from 'github-slugger';
import { toString } from 'mdast-util-to-string';
import { anchor } from '../herkomst/anchor.ts';
import type { Register } from '../herkomst/register.ts';
import { addressOf } from '../keten/address.ts';
import type { Problem } from '../problem/author-error.ts';
import { didYouMean } from '../text/nearest.ts';
import type { ContentEntry } from './content-entry.ts';
import type { Entry } from './entry.ts';
import { get } from './get.ts';
import { linksIn } from './links.ts';
import { placesInTemplates } from './template-places.ts';
import { eachNode } from './tree.ts';

/** Everything that says which places a page has. */
export interface Places {
  /** Folder of the project. */
  root: string;
  entries: readonly ContentEntry[];
  subjects: Entry;
  register: Register;
}

/** Links to a place on a page (`/begrippen/groenpluk/#vorm`) that the page does not have. */
export function anchorProblems(places: Places): Problem[] {
  return places.entries.flatMap((entry) =>
    linksIn(entry).flatMap(({ address, line, field }) => {
      const [path = '', place = ''] = address.split('#');
      if (!place || /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address)) return [];
      const page = path ? new URL(path, `https://site.test${addressOf(entry)}`).pathname : addressOf(entry);
      const known = placesOn(page, places);
      // A page that is not there is told already; of one that is made by the site itself its template knows.
      if (!known || known.has(place) || placesInTemplates(places.root, page).has(place)) return [];
      const near = didYouMean(place, known);
      return [
        {
          bestand: entry.file,
          regel: line,
          veld: field,
          gegeven: address,
          fout: `${path ? `de bladzij ${page} heeft` : 'deze bladzij heeft'} geen plaats die ${place} heet`,
          doe:
            near ??
            `haal #${place} weg, of kies een plaats die er is${known.size ? `: ${[...known].slice(0, 5).join(', ')}` : ''}`,
        },
      ];
    }),
  );
}

/** The places on a page as its content makes them; undefined when there is no such page. */
function placesOn(page: string, { entries, subjects, register }: Places): ReadonlySet<string> | undefined {
  const own = entries.filter((e) => addressOf(e) === page);
  const lists = LISTS[page];
  if (!own.length && !lists) return undefined;
  const found = new Set(lists?.(entries, subjects));
  for (const item of register.items.values()) if (item.page === page) found.add(anchor(item.id));
  for (const entry of own) for (const place of placesIn(entry)) found.add(place);
  return found;
}

/** Headings, places an author named, spots of a plate, and findings of our own below a value. */
function placesIn(entry: ContentEntry): string[] {
  const found: string[] = [];
  const times = new Map<string, number>();
  eachNode(entry.tree, (node) => {
    if (node.type === 'heading') {
      const name = slug(toString(node));
      const before = times.get(name) ?? 0;
      times.set(name, before + 1);
      found.push(before ? `${name}-${before}` : name);
    }
    const id = node.attributes?.find((a) => a.name === 'id')?.value;
    if (typeof id === 'string') found.push(id);
  });
  if (entry.folder === 'praatplaten')
    for (const plek of list(get(entry.raw, ['plekken']))) found.push(`plek-${String(get(plek, ['nr']))}`);
  return found;
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const idsOf = (entries: readonly ContentEntry[], folder: ContentEntry['folder']): string[] =>
  entries.filter((e) => e.folder === folder).map((e) => e.id);

/** Pages that list things, with a place for each of them. */
const LISTS: Readonly<Record<string, (entries: readonly ContentEntry[], subjects: Entry) => string[]>> = {
  '/onderwerpen/': (_, subjects) => list(subjects.data).map((s) => String(get(s, ['id']))),
  '/geschiedenis/': (entries) => [
    ...idsOf(entries, 'tijdlijn'),
    ...entries.filter((e) => e.folder === 'fasen').map((e) => `fase-${String(get(e.raw, ['nr']))}`),
  ],
  '/bevindingen/': (entries) => idsOf(entries, 'bronnen'),
  '/onderbouwing/': (entries) => idsOf(entries, 'waarden').map((id) => `waarde-${id}`),
};
