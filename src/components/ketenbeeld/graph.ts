import type { Keten } from '../keten/keten';
import { partAnchor } from '../keten/value-parts';

/** What can stand in the chain, in the order of its columns; voices stand beside findings. */
export const KINDS = ['plaat', 'vraag', 'waarde', 'bevinding', 'stem', 'bron'] as const;
export type Kind = (typeof KINDS)[number];

/** One thing in the chain. */
export interface GraphNode {
  /** Kind and slug, as in the address: `waarde:1-4`. */
  id: string;
  kind: Kind;
  /** Short name, for a sign. */
  name: string;
  /** Page on which it stands, without base, with its anchor when it has one. */
  path: string;
  /** Number of a plate, question or value. */
  nr?: string;
  /** How sure the reference of a source is. */
  certainty?: string;
  /** Year of a source. */
  year?: number;
  /** Who speaks, for a voice. */
  who?: string;
}

/**
 * A link, from left to right. `names` links are those a plate or a question writes down itself; `skip` links go past
 * the column of questions.
 */
export interface GraphLink {
  from: string;
  to: string;
  kind: 'has' | 'names' | 'supports' | 'voices' | 'cites' | 'skip';
}

/** The whole chain as one graph. */
export interface Graph {
  nodes: GraphNode[];
  links: GraphLink[];
}

type Plaat = Keten['praatplaten'][number];
type Vraag = Plaat['data']['vragen'][number];

const questionId = (v: Vraag): string => v.eigenId ?? v.herkomst[0]!;
const nodeId = (kind: Kind, slug: string): string => `${kind}:${slug.toLowerCase().replaceAll('.', '-')}`;

function nodesOf(keten: Keten): GraphNode[] {
  return [
    ...keten.praatplaten.map(({ id, data }): GraphNode => {
      return {
        id: nodeId('plaat', id),
        kind: 'plaat',
        name: data.titel,
        nr: String(data.nr),
        path: `/praatplaten/${id}/`,
      };
    }),
    ...keten.praatplaten.flatMap(({ data }) =>
      data.vragen.map((v): GraphNode => {
        const id = questionId(v);
        const path = keten.vindplaats(id).adres;
        return { id: nodeId('vraag', id), kind: 'vraag', name: v.tekst, nr: String(v.nr), path };
      }),
    ),
    ...keten.waarden.map(({ id, data }): GraphNode => {
      return { id: nodeId('waarde', id), kind: 'waarde', name: data.kort, nr: data.nr, path: `/onderbouwing/${id}/` };
    }),
    ...keten.bevindingen.map(({ id, data }): GraphNode => {
      return { id: nodeId('bevinding', id), kind: 'bevinding', name: data.titel, path: `/bevindingen/${id}/` };
    }),
    ...keten.waarden.flatMap(({ id, data }) =>
      data.stemmen.map((s, i): GraphNode => {
        const path = `/onderbouwing/${id}/#${partAnchor(s, i)}`;
        const name = s.herkomst ? keten.vindplaats(s.herkomst).kop : s.tekst;
        return { id: voiceId(id, s, i), kind: 'stem', name, who: s.wie, path };
      }),
    ),
    ...keten.bronnen.map(({ id, data }): GraphNode => {
      const { auteurKort: name, jaar: year, zekerheid: certainty } = data;
      return { id: nodeId('bron', id), kind: 'bron', name, year, certainty, path: `/bronnen/${id}/` };
    }),
  ];
}

/** A voice of a document by its id there; one of our own by the value it stands at. */
const voiceId = (value: string, { herkomst }: { herkomst?: string | undefined }, place: number): string =>
  nodeId('stem', herkomst ?? `${value}-stem-${place + 1}`);

/** Links of one plate: to its questions, to what they name, and past them to what only the plate names. */
function linksOfPlate({ id, data }: Plaat): GraphLink[] {
  const plate = nodeId('plaat', id);
  const inQuestions = new Set(data.vragen.flatMap((v) => v.waarden));
  const names = (from: string, named: Pick<Vraag, 'bevindingen'>): GraphLink[] =>
    named.bevindingen.map((b) => ({ from, to: nodeId('bevinding', b), kind: 'names' }));
  return [
    ...data.vragen.flatMap((v): GraphLink[] => {
      const from = nodeId('vraag', questionId(v));
      return [
        { from: plate, to: from, kind: 'has' },
        ...v.waarden.map((w): GraphLink => ({ from, to: nodeId('waarde', w), kind: 'has' })),
        ...names(from, v),
      ];
    }),
    ...data.waarden
      .filter((w) => !inQuestions.has(w))
      .map((w): GraphLink => ({ from: plate, to: nodeId('waarde', w), kind: 'skip' })),
    ...names(plate, data),
  ];
}

/** Everything in the chain and every relation in it: the picture, its list and the open data are made from this. */
export function graphOf(keten: Keten): Graph {
  const links: GraphLink[] = [
    ...keten.praatplaten.flatMap(linksOfPlate),
    ...keten.waarden.flatMap((w) => [
      ...keten
        .findingsUnder(w.id)
        .map((b): GraphLink => ({ from: nodeId('waarde', w.id), to: nodeId('bevinding', b.id), kind: 'supports' })),
      ...w.data.stemmen.map((s, i): GraphLink => ({
        from: nodeId('waarde', w.id),
        to: voiceId(w.id, s, i),
        kind: 'voices',
      })),
    ]),
    ...keten.bevindingen.flatMap((b) =>
      b.data.bronnen.map((s): GraphLink => ({ from: nodeId('bevinding', b.id), to: nodeId('bron', s), kind: 'cites' })),
    ),
  ];
  return { nodes: nodesOf(keten), links };
}
