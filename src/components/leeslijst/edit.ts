import { has, isId, once, type Entry } from './list';

/** Puts an entry at a place, counted from 0; outside the list it comes first or last. */
export function place(list: readonly Entry[], id: string, to: number): Entry[] {
  const entry = list.find((e) => e.id === id);
  if (!entry) return [...list];
  const others = list.filter((e) => e !== entry);
  const at = Math.max(0, Math.min(to, others.length));
  return [...others.slice(0, at), entry, ...others.slice(at)];
}

/** Moves an entry so many places down. */
export const move = (list: readonly Entry[], id: string, steps: number): Entry[] =>
  place(list, id, list.findIndex((e) => e.id === id) + steps);

/** Writes beside an entry; nothing takes the note away. */
export const annotate = (list: readonly Entry[], id: string, noot: string): Entry[] =>
  list.map((e) => (e.id === id ? { id, ...(noot.trim() ? { noot } : {}) } : e));

/** Puts what is new behind what is there; what is there keeps its place and its note. */
export const join = (list: readonly Entry[], ids: readonly string[]): Entry[] =>
  once([...list, ...ids.filter((id) => !has(list, id)).map((id) => ({ id }))]);

/** Exactly these, with the notes of those that were there already. */
export const replace = (list: readonly Entry[], ids: readonly string[]): Entry[] =>
  once(ids.map((id) => list.find((e) => e.id === id) ?? { id }));

const FIELD = 'lijst';

/** The list as the end of an address: ids only, never a note. */
export const asAddress = (list: readonly Entry[]): string =>
  `?${FIELD}=${list.map((e) => encodeURIComponent(e.id).replaceAll('%3A', ':')).join(',')}`;

/**
 * The list somebody shared.
 * @param search of the address, with its question mark
 * @returns nothing when the address holds no list; `strange` is what cannot be an id
 */
export function fromAddress(search: string): { ids: string[]; strange: string[] } | undefined {
  const value = new URLSearchParams(search).get(FIELD);
  if (value === null) return undefined;
  const parts = [...new Set(value.split(',').filter(Boolean))];
  return { ids: parts.filter(isId), strange: parts.filter((part) => !isId(part)) };
}
