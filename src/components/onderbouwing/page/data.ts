import type { Known } from '../filter/address';
import type { Entry } from '../filter/selection';
import type { Names } from '../names';

/** What the page gives its script. */
export interface PageData {
  entries: Entry[];
  known: Known;
  names: Names;
}

/** Words of the interface: key and blanks → text. */
export type Say = (key: string, blanks?: Record<string, string | number>) => string;

/** What a view shows: the findings that are left, and the values of which is asked. */
export interface Shown {
  ids: ReadonlySet<string>;
  /** May a value without findings be shown? */
  invites: (nr: string, level: string) => boolean;
}

/** An element the page promises to its script. */
export function part<E extends Element = HTMLElement>(inside: ParentNode, name: string): E {
  const found = inside.querySelector<E>(`[data-deel="${name}"]`);
  if (!found) throw new Error(`onderbouwing-blad: [data-deel="${name}"] is missing`);
  return found;
}
