/** A page beside this one: what it is called and its path without base. */
export interface Neighbour {
  naam: string;
  pad: string;
}

/**
 * The pages before and after one in a list, for the links at the foot of a page.
 * @param link what a neighbour is called and where it stands
 */
export function neighbours<Entry extends { id: string }>(
  list: readonly Entry[],
  id: string,
  link: (entry: Entry) => Neighbour,
): { vorige: Neighbour | undefined; volgende: Neighbour | undefined } {
  const place = list.findIndex((entry) => entry.id === id);
  // A concept stands in no list.
  if (place < 0) return { vorige: undefined, volgende: undefined };
  const at = (i: number) => list[i] && link(list[i]);
  return { vorige: at(place - 1), volgende: at(place + 1) };
}
