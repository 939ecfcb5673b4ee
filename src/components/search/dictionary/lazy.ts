/** Makes something when it is first asked for, and keeps it. */
export function once<T>(make: () => T): () => T {
  let kept: { made: T } | undefined;
  return () => (kept ??= { made: make() }).made;
}

/** Words under what they have in common, in their order. */
export function grouped(
  words: readonly string[],
  by: (word: string) => string,
): ReadonlyMap<string, readonly string[]> {
  const out = new Map<string, string[]>();
  for (const word of words) {
    const group = out.get(by(word));
    if (group) group.push(word);
    else out.set(by(word), [word]);
  }
  return out;
}
