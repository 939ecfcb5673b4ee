/** An address as people paste it. */
export interface Address {
  /** The last names of its path, at most two: `begrippen/groenpluk`. */
  names: readonly string[];
  /** What stands behind the `#`. */
  place: string;
}

const ADDRESS = /^(?:https?:\/\/|www\.|\/(?=\S)|(?:[\w-]+\.)+[a-z]{2,}\/|localhost:)\S*$/i;

/** Reads a query that is the address of a page, here or elsewhere; undefined when it is none. */
export function addressIn(query: string): Address | undefined {
  if (!ADDRESS.test(query)) return undefined;
  const [path = '', place = ''] = query.replace(/^https?:\/\//i, '').split('#');
  const [, ...names] = path.replace(/\?.*$/, '').split('/');
  return { names: names.filter(Boolean).slice(-2), place };
}
