/** For rows of words that belong together, each a line: each word with the others of its rows. */
export function rowNeighbours(rows: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const out = new Map<string, string[]>();
  for (const row of rows.map((line) => line.split(' ')))
    for (const w of row) out.set(w, [...(out.get(w) ?? []), ...row.filter((x) => x !== w)]);
  return out;
}
