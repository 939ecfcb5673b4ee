/** One thing on the reading list, with what its reader wrote beside it. */
export interface Entry {
  /** `bevinding:rug-2018-vertrouwen` or `bron:rug-2018`. */
  id: string;
  noot?: string;
}

/** What may be on the list. */
const ID = /^(bevinding|bron):[a-z0-9]+(-[a-z0-9]+)*$/;
/** Is it the id of a finding or a source, as the list keeps it? */
export const isId = (id: unknown): id is string => typeof id === 'string' && ID.test(id);

const isEntry = (entry: unknown): entry is Entry =>
  typeof entry === 'object' &&
  entry !== null &&
  isId((entry as Entry).id) &&
  ['undefined', 'string'].includes(typeof (entry as Entry).noot);

/**
 * Reads the list as it is kept.
 * @param text what stands on the device
 * @returns every entry once; nothing when the text is not a list, or holds what this page does not understand
 */
export function readList(text: string | null): Entry[] | undefined {
  if (text === null) return [];
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) && list.every(isEntry) ? once(list) : undefined;
  } catch {
    return undefined;
  }
}

/** Each id at its first place. */
export const once = (list: readonly Entry[]): Entry[] =>
  list.filter(({ id }, i) => list.findIndex((e) => e.id === id) === i);

/** Does it stand on the list? */
export const has = (list: readonly Entry[], id: string): boolean => list.some((e) => e.id === id);

/** Puts something at the end of the list, or takes it off. */
export const toggle = (list: readonly Entry[], id: string): Entry[] =>
  has(list, id) ? list.filter((e) => e.id !== id) : [...list, { id }];
