import { linkHorizontal } from 'd3';
import type { Graph, GraphLink, GraphNode, Kind } from './graph';
import { drawn, type Lit } from './lit';

/** Width of the picture in units; its height follows from what stands in it. */
export const WIDTH = 1044;
/** Room for the heads of the columns, above the picture. */
export const HEAD = 34;
const LEAST_HEIGHT = 530;

/** Where a column begins and ends, and where the middle of its beads is, in units. */
export const COLUMN: Readonly<Record<Kind, { left: number; right: number; middle: number }>> = {
  plaat: { left: 0, right: 196, middle: 35 },
  vraag: { left: 238, right: 416, middle: 327 },
  waarde: { left: 460, right: 646, middle: 553 },
  bevinding: { left: 690, right: 864, middle: 777 },
  stem: { left: 690, right: 864, middle: 777 },
  bron: { left: 904, right: WIDTH, middle: 974 },
};

/** How a thing is drawn: as always, as a bead, as a disc with its number, or as a sign with its words. */
export type Form = 'card' | 'bead' | 'disc' | 'sign';
/** A thing on its place. */
export interface Placed {
  node: GraphNode;
  form: Form;
  /** Middle, down. */
  y: number;
  /** Room it takes, down. */
  h: number;
  /** Lines of words on a sign. */
  lines: number;
  /** Where links begin and end. */
  left: number;
  right: number;
}
/** A link on its place. */
export interface PlacedLink {
  link: GraphLink;
  d: string;
}
export interface Layout {
  height: number;
  nodes: ReadonlyMap<string, Placed>;
  links: readonly PlacedLink[];
}

const BEADS: readonly Kind[] = ['vraag', 'bevinding', 'stem'];
/** Room for the smallest bead, for a disc with a number, and for the head between findings and voices. */
const BEAD = 4;
const DISC = 21;
const BETWEEN = 30;
const GROUP = 5;
const SIGN: Readonly<Record<number, number>> = { 2: 44, 3: 60 };
/** From how many lit things in a column on there are two lines, and from how many on only numbers. */
const THREE_LINES = 5;
const TWO_LINES = 8;
/** Distance between two links at one thing. */
const PORT = 3.1;

/** How high the picture must be for what stands in it at rest. */
function heightOf({ nodes }: Graph): number {
  const count = (kind: Kind) => nodes.filter((n) => n.kind === kind).length;
  const beads = (n: number) => n * 8.6;
  return Math.max(
    LEAST_HEIGHT,
    count('plaat') * 66,
    beads(count('vraag')) + GROUP * count('plaat'),
    count('waarde') * 48,
    beads(count('bevinding') + count('stem')) + BETWEEN,
    count('bron') * 40,
  );
}

/** Form and lines of each lit thing in a column of beads. */
function formOf(node: GraphNode, lit: Lit | undefined, litInColumn: number): Pick<Placed, 'form' | 'lines'> {
  if (!BEADS.includes(node.kind)) return { form: 'card', lines: 0 };
  if (!lit?.nodes.has(node.id)) return { form: 'bead', lines: 0 };
  if (litInColumn <= TWO_LINES) return { form: 'sign', lines: litInColumn <= THREE_LINES ? 3 : 2 };
  return { form: 'disc', lines: 0 };
}

type Measured = Pick<Placed, 'node' | 'form' | 'lines' | 'h'>;

/** Spreads things over a height: what is fixed keeps its room, beads share what is left. */
function spread(items: readonly Measured[], top: number, height: number, gapBefore: (i: number) => number): Placed[] {
  const gaps = items.reduce((sum, _, i) => sum + gapBefore(i), 0);
  const fixed = items.reduce((sum, item) => sum + item.h, 0);
  const beads = items.filter((item) => item.h === 0).length;
  const share = beads ? Math.max(BEAD, (height - fixed - gaps) / beads) : 0;
  let y = top;
  return items.map((item, i) => {
    const h = item.h || share;
    y += gapBefore(i) + h;
    const { left, right, middle } = COLUMN[item.node.kind];
    const bead = item.form === 'bead' || item.form === 'disc';
    const edge = item.form === 'disc' ? 10 : 3;
    return { ...item, h, y: y - h / 2, left: bead ? middle - edge : left, right: bead ? middle + edge : right };
  });
}

/** Sources stand in the order in which findings first cite them: the fewest threads cross. */
function ordered({ links }: Graph, nodes: GraphNode[]): GraphNode[] {
  if (nodes[0]?.kind !== 'bron') return nodes;
  const first = (id: string) => links.findIndex((l) => l.kind === 'cites' && l.to === id);
  return [...nodes].sort((a, b) => first(a.id) - first(b.id));
}

function column(
  graph: Graph,
  kinds: readonly Kind[],
  height: number,
  lit: Lit | undefined,
  lines: LineCount,
): Placed[] {
  const nodes = ordered(
    graph,
    graph.nodes.filter((n) => kinds.includes(n.kind)),
  );
  const litCount = nodes.filter((n) => lit?.nodes.has(n.id)).length;
  const plateOf = new Map(graph.links.filter((l) => l.kind === 'has').map((l) => [l.to, l.from]));
  const items = nodes.map((node): Measured => {
    const { form, lines: most } = formOf(node, lit, litCount);
    const words = form === 'sign' ? Math.max(2, lines(node, most)) : 0;
    const h = form === 'sign' ? SIGN[words]! + 6 : form === 'disc' ? DISC : form === 'card' ? height / nodes.length : 0;
    return { node, form, lines: words, h };
  });
  return spread(items, 0, height, (i) => {
    const [here, before] = [nodes[i]!, nodes[i - 1]];
    if (!before) return 0;
    if (here.kind !== before.kind) return BETWEEN;
    return here.kind === 'vraag' && plateOf.get(here.id) !== plateOf.get(before.id) ? GROUP : 0;
  });
}

/** Radius of a bead: smaller where beads stand close, larger where it is open. */
export const beadRadius = ({ node, h }: Placed, loose: ReadonlySet<string>): number =>
  Math.min(node.kind === 'bevinding' && loose.has(node.id) ? 5 : 4, Math.max(1.5, Math.round(h * 4.6) / 10));

/** Where the words above the first voice stand. */
export const headY = ({ y, h }: Placed): number => y - h / 2 - 9;

const path = linkHorizontal<unknown, readonly [number, number]>();

/** Gives every link a port of its own at both ends, in the order of the other ends, so that links run side by side. */
function placeLinks(links: readonly GraphLink[], nodes: ReadonlyMap<string, Placed>): PlacedLink[] {
  const port = (end: 'from' | 'to', other: 'from' | 'to') => {
    const byEnd = new Map<string, GraphLink[]>();
    for (const l of links) byEnd.set(l[end], [...(byEnd.get(l[end]) ?? []), l]);
    return new Map(
      [...byEnd].flatMap(([id, at]) => {
        const here = nodes.get(id)!;
        const step = here.form === 'card' || here.form === 'sign' ? Math.min(PORT, (here.h - 12) / at.length) : 0;
        const sorted = [...at].sort((a, b) => nodes.get(a[other])!.y - nodes.get(b[other])!.y);
        return sorted.map((l, i) => [l, here.y + (i - (sorted.length - 1) / 2) * step] as const);
      }),
    );
  };
  const [start, end] = [port('from', 'to'), port('to', 'from')];
  return links.map((link) => {
    const source = [nodes.get(link.from)!.right, start.get(link)!] as const;
    const target = [nodes.get(link.to)!.left, end.get(link)!] as const;
    return { link, d: round(path({ source, target }) ?? '') };
  });
}

const round = (d: string): string => d.replace(/\d+\.\d+/g, (n) => String(Math.round(Number(n) * 10) / 10));

/** How many lines the words of a sign need, at most `most`. */
export type LineCount = (node: GraphNode, most: number) => number;

/**
 * Places the whole chain, at rest or with a choice lit. Pure: the build draws the picture at rest with it, the page
 * moves everything to its place when something is chosen.
 */
export function layout(graph: Graph, lit?: Lit, lines: LineCount = () => 2): Layout {
  const height = heightOf(graph);
  const columns: readonly (readonly Kind[])[] = [['plaat'], ['vraag'], ['waarde'], ['bevinding', 'stem'], ['bron']];
  const placed = columns.flatMap((kinds) => column(graph, kinds, height, lit, lines));
  const nodes = new Map(placed.map((p) => [p.node.id, p]));
  return { height, nodes, links: placeLinks(graph.links.filter(drawn), nodes) };
}
