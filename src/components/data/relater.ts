import type { Keten } from '../keten/keten';
import type { By, NodeKind, Relation } from './kinds';

/** A thing in the graph; its address without base. */
export interface Node {
  id: string;
  soort: NodeKind;
  naam: string;
  nummer?: string;
  vindplaats?: string;
  document?: string;
  door: By;
  adres: string;
}

/** A relation between two things. */
export interface Link {
  van: string;
  naar: string;
  soort: Relation;
  door: By;
  waarom?: string;
}

export interface Everything {
  nodes: Node[];
  links: Link[];
}

/** Id of a thing in the graph, as in the address of the picture of the chain. */
export const nodeId = (kind: NodeKind, name: string): string => `${kind}:${name.toLowerCase().replaceAll('.', '-')}`;

/** Item kinds that are things of their own in the graph; all others are fragments. */
const OF_ITEM: Readonly<Record<string, NodeKind>> = {
  vraag: 'vraag',
  randvoorwaarde: 'randvoorwaarde',
  stem: 'stem',
  tafelpunt: 'tafelpunt',
};

/** Collects things and relations; a thing that is named twice stands in the graph once. */
export class Relater {
  readonly #keten: Keten;
  readonly #nodes = new Map<string, Node>();
  readonly #links = new Map<string, Link>();

  constructor(keten: Keten) {
    this.#keten = keten;
  }

  /** Adds a thing, unless it is there. */
  add(node: Node): string {
    if (!this.#nodes.has(node.id)) {
      this.#nodes.set(node.id, node);
      if (node.document) this.link(node.id, 'komt uit', nodeId('document', node.document), 'document');
    }
    return node.id;
  }

  /**
   * Adds an item by the number of its place, and what there is to say of it.
   * @throws Error when the item stands nowhere on the site
   */
  item(id: string, more: Partial<Pick<Node, 'nummer' | 'naam'>> = {}): string {
    const { soort, kop, adres, document } = this.#keten.vindplaats(id);
    const kind = OF_ITEM[soort] ?? 'fragment';
    return this.add({
      id: nodeId(kind, id),
      soort: kind,
      naam: kop,
      ...more,
      vindplaats: id,
      ...(document ? { document } : {}),
      door: document ? 'document' : 'redactie',
      adres,
    });
  }

  /** Adds a relation, unless it is there. */
  link(van: string, soort: Relation, naar: string, door: By, waarom?: string): void {
    const key = `${van} ${soort} ${naar}`;
    if (!this.#links.has(key)) this.#links.set(key, { van, naar, soort, door, ...(waarom ? { waarom } : {}) });
  }

  /**
   * Everything collected so far.
   * @throws Error when a relation leads to a thing that is not there
   */
  all(): Everything {
    const links = [...this.#links.values()];
    const lost = links.find((l) => !this.#nodes.has(l.van) || !this.#nodes.has(l.naar));
    if (lost) throw new Error(`keten.json: het verband van ${lost.van} naar ${lost.naar} loopt dood`);
    return { nodes: [...this.#nodes.values()], links };
  }
}
