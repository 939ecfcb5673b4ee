/**
 * Is a term near enough to what was typed to be of help? It has a run of five letters of it, or almost all of a short word.
 * @param typed the query as typed
 */
export function resembles(typed: string, term: string): boolean {
  const [a, b] = [typed, term].map((w) => w.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')) as [string, string];
  const run = Math.min(5, Math.max(3, a.length - 1));
  const runs = Array.from({ length: Math.max(0, a.length - run + 1) }, (_, i) => a.slice(i, i + run));
  return runs.some((part) => b.includes(part));
}
