import type { Kind } from './graph';
import type { Layout, Placed } from './layout';

/** Voices and findings share a column. */
const COLUMN_OF: Readonly<Record<Kind, number>> = { plaat: 0, vraag: 1, waarde: 2, bevinding: 3, stem: 3, bron: 4 };

/**
 * Where an arrow leads in the picture: up and down in the column, left and right to the nearest thing that is linked,
 * or else to the nearest.
 * @returns the id to go to, or undefined when the key leads nowhere
 */
export function stepTo({ nodes, links }: Layout, from: string, key: string): string | undefined {
  const here = nodes.get(from);
  if (!here) return undefined;
  const column = COLUMN_OF[here.node.kind];
  const inColumn = (c: number) =>
    [...nodes.values()].filter((p) => COLUMN_OF[p.node.kind] === c).sort((a, b) => a.y - b.y);
  const own = inColumn(column);
  const at = own.indexOf(here);
  const nearest = (list: readonly Placed[]) =>
    [...list].sort((a, b) => Math.abs(a.y - here.y) - Math.abs(b.y - here.y))[0]?.node.id;
  const aside = (direction: -1 | 1) => {
    const there = inColumn(column + direction);
    const linked = there.filter(({ node }) =>
      links.some(
        ({ link }) => (link.from === from && link.to === node.id) || (link.to === from && link.from === node.id),
      ),
    );
    return nearest(linked.length ? linked : there);
  };
  switch (key) {
    case 'ArrowUp':
      return own[at - 1]?.node.id;
    case 'ArrowDown':
      return own[at + 1]?.node.id;
    case 'Home':
      return own[0]?.node.id;
    case 'End':
      return own.at(-1)?.node.id;
    case 'ArrowLeft':
      return aside(-1);
    case 'ArrowRight':
      return aside(1);
    default:
      return undefined;
  }
}
