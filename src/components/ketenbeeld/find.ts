import type { Graph, GraphNode } from './graph';

const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u00ad]/g, '')
    .toLowerCase();

/** Things whose name or number holds every word that was typed; names that begin with it first. */
export function findIn({ nodes }: Graph, typed: string, most = 8): GraphNode[] {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  if (!words.length) return [];
  const told = (n: GraphNode) => folded([n.nr, n.name, n.year, n.who].filter(Boolean).join(' '));
  const begins = (n: GraphNode) =>
    Number(
      !told(n)
        .split(/[^a-z0-9.]+/)
        .includes(words[0]!),
    );
  return nodes
    .filter((n) => words.every((w) => told(n).includes(w)))
    .sort((a, b) => begins(a) - begins(b))
    .slice(0, most);
}
