/**
 * Is a term near enough to what was typed to be of help? It has a run of five letters of it, or almost all of a short word.
 * @param getypt the query as typed
 */
export function lijktOp(getypt: string, term: string): boolean {
  const [a, b] = [getypt, term].map((w) => w.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')) as [string, string];
  const rij = Math.min(5, Math.max(3, a.length - 1));
  return (
    a.length >= rij &&
    Array.from({ length: a.length - rij + 1 }, (_, i) => a.slice(i, i + rij)).some((stuk) => b.includes(stuk))
  );
}
