import { strangeNames } from '../browser/strange-names';
import type { Graph, Kind } from './graph';
import { KINDS } from './graph';

/** What the address says: what is chosen, and on a phone the steps beside it. */
export interface Place {
  chosen?: string;
  along: Partial<Record<Kind, string>>;
  /** What the address names but the chain does not have. */
  unknown?: string;
}

/** Reads `?kies=waarde:1-4&langs=vraag:l6-v1,plaat:leerrijke-verbindingen`. */
export function readPlace(search: string, { nodes }: Graph): Place {
  const query = new URLSearchParams(search);
  const known = new Set(nodes.map((n) => n.id));
  const wanted = query.get('kies') ?? undefined;
  const along = Object.fromEntries(
    (query.get('langs') ?? '')
      .split(',')
      .filter((id) => known.has(id))
      .map((id) => [id.slice(0, id.indexOf(':')), id]),
  );
  if (!wanted) return { along: {} };
  return known.has(wanted) ? { chosen: wanted, along } : { along: {}, unknown: wanted };
}

/** What the address asks for beside the place: steps that the chain does not have, and names that mean nothing here. */
export function strangeIn(search: string, { nodes }: Graph): string[] {
  const known = new Set(nodes.map((n) => n.id));
  const steps = (new URLSearchParams(search).get('langs') ?? '').split(',').filter((id) => id && !known.has(id));
  return [...steps, ...strangeNames(search, ['kies', 'langs'])];
}

/** The address of a place on the page, from `?` on; empty at rest. */
export function placeSearch({ chosen, along }: Place): string {
  if (!chosen) return '';
  const steps = KINDS.flatMap((kind) => along[kind] ?? []);
  return `?kies=${chosen}${steps.length ? `&langs=${steps.join(',')}` : ''}`;
}
