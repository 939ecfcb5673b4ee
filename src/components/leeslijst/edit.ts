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

/**
 * Takes one change back, and nothing that was done since: what it took off comes back with its note, behind what it
 * stood behind; what it put on goes, unless somebody has written beside it; the order comes back if nobody moved since.
 * @param now the list as it is
 * @param before the list that was changed
 * @param after what that change made of it
 */
export function undo(now: readonly Entry[], before: readonly Entry[], after: readonly Entry[]): Entry[] {
  const gone = before.filter((e) => !has(after, e.id));
  const list = now
    .filter((e) => e.noot || has(before, e.id) || !has(after, e.id))
    .map((e) => (e.noot ? e : (gone.find(({ id }) => id === e.id) ?? e)));
  const stayed = (l: readonly Entry[]) => l.filter((e) => has(before, e.id) && has(after, e.id) && has(list, e.id));
  const places = stayed(list).map((e) => list.indexOf(e));
  if (String(stayed(list).map((e) => e.id)) === String(stayed(after).map((e) => e.id))) {
    const ordered = stayed(before).map(({ id }) => list.find((e) => e.id === id)!);
    places.forEach((at, i) => (list[at] = ordered[i]!));
  }
  for (const entry of gone) {
    if (has(list, entry.id)) continue;
    const ahead = before.slice(0, before.indexOf(entry)).map((e) => e.id);
    const last = ahead.findLast((id) => has(list, id));
    list.splice(list.findIndex((e) => e.id === last) + 1, 0, entry);
  }
  return list;
}

/** Name under which the address holds a list. */
export const FIELD = 'lijst';

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
