import type { Graph, GraphLink, Kind } from './graph';

/** What lights up when something is chosen. */
export interface Lit {
  /** Ids of the things, the chosen one among them. */
  nodes: ReadonlySet<string>;
  /** The drawn links between them. */
  links: readonly GraphLink[];
}

/** The relations of a graph, looked up from both ends. */
export interface Relations {
  /** Things of one kind that a link connects with this one, in the order of the links. */
  near: (id: string, kind: Kind, only?: (link: GraphLink) => boolean) => string[];
}

const kindOf = (id: string): Kind => id.slice(0, id.indexOf(':')) as Kind;

/** Indexes the links of a graph. */
export function relationsOf({ links }: Graph): Relations {
  const byEnd = new Map<string, { other: string; link: GraphLink }[]>();
  const add = (end: string, other: string, link: GraphLink) =>
    byEnd.set(end, [...(byEnd.get(end) ?? []), { other, link }]);
  for (const link of links) {
    add(link.from, link.to, link);
    add(link.to, link.from, link);
  }
  return {
    near: (id, kind, only = () => true) => [
      ...new Set(
        (byEnd.get(id) ?? [])
          .filter(({ other, link }) => kindOf(other) === kind && only(link))
          .map(({ other }) => other),
      ),
    ],
  };
}

type Columns = Record<Kind, string[]>;
const unique = (ids: string[]): string[] => [...new Set(ids)];

/**
 * What belongs to a choice, per column. A plate or a question leads only to findings it names itself, and a finding
 * or source only back to questions that name it: otherwise everything would light and nothing would be said. A finding
 * leads to the voices beside the same values.
 */
function columnsOf({ near }: Relations, chosen: string): Columns {
  const each = (ids: string[], kind: Kind, only?: (l: GraphLink) => boolean) =>
    unique(ids.flatMap((id) => near(id, kind, only)));
  const kind = kindOf(chosen);
  const empty: Columns = { plaat: [], vraag: [], waarde: [], bevinding: [], stem: [], bron: [] };
  if (kind === 'plaat' || kind === 'vraag') {
    const plaat = kind === 'plaat' ? [chosen] : near(chosen, 'plaat');
    const vraag = kind === 'plaat' ? near(chosen, 'vraag') : [chosen];
    const from = kind === 'plaat' ? [chosen, ...vraag] : [chosen];
    const bevinding = each(from, 'bevinding');
    return { ...empty, plaat, vraag, waarde: each(from, 'waarde'), bevinding, bron: each(bevinding, 'bron') };
  }
  if (kind === 'waarde') {
    const vraag = near(chosen, 'vraag');
    const bevinding = near(chosen, 'bevinding');
    const plaat = unique([...near(chosen, 'plaat'), ...each(vraag, 'plaat')]);
    return { plaat, vraag, waarde: [chosen], bevinding, stem: near(chosen, 'stem'), bron: each(bevinding, 'bron') };
  }
  if (kind === 'stem') {
    const waarde = near(chosen, 'waarde');
    const vraag = each(waarde, 'vraag');
    const plaat = unique([...each(waarde, 'plaat'), ...each(vraag, 'plaat')]);
    return { ...empty, plaat, vraag, waarde, stem: [chosen] };
  }
  const bevinding = kind === 'bevinding' ? [chosen] : near(chosen, 'bevinding');
  const vraag = each(bevinding, 'vraag');
  const waarde = each(bevinding, 'waarde');
  return {
    plaat: unique([...each(bevinding, 'plaat'), ...each(vraag, 'plaat')]),
    vraag,
    waarde,
    bevinding,
    // Of all the findings of a source these would be nearly all voices there are.
    stem: kind === 'bevinding' ? each(waarde, 'stem') : [],
    bron: kind === 'bron' ? [chosen] : near(chosen, 'bron'),
  };
}

/** Is this link drawn? What a plate or a question names is told in words, not drawn across two columns. */
export const drawn = ({ kind }: GraphLink): boolean => kind !== 'names';

/** The paths of a choice, both ways. */
export function litBy(graph: Graph, relations: Relations, chosen: string): Lit {
  const columns = columnsOf(relations, chosen);
  const nodes = new Set([chosen, ...Object.values(columns).flat()]);
  return { nodes, links: graph.links.filter((l) => drawn(l) && nodes.has(l.from) && nodes.has(l.to)) };
}

/** Findings that no plate and no question names: nothing leads from them back to a picture. */
export const looseFindings = ({ nodes }: Graph, { near }: Relations): string[] =>
  nodes
    .filter((n) => n.kind === 'bevinding' && !near(n.id, 'plaat').length && !near(n.id, 'vraag').length)
    .map((n) => n.id);
/** Questions that name no value. */
export const looseQuestions = ({ nodes }: Graph, { near }: Relations): string[] =>
  nodes.filter((n) => n.kind === 'vraag' && !near(n.id, 'waarde').length).map((n) => n.id);
/** Values no research in this collection is about. */
export const emptyValues = ({ nodes }: Graph, { near }: Relations): string[] =>
  nodes.filter((n) => n.kind === 'waarde' && !near(n.id, 'bevinding').length).map((n) => n.id);
