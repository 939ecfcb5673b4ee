import { make } from './element';
import type { Graph, GraphNode, Kind } from './graph';
import type { Lit, Relations } from './lit';
import type { Say } from './words';

/** What the panel needs to tell about a choice. */
export interface Telling {
  graph: Graph;
  relations: Relations;
  say: Say;
  /** Address of a choice in this picture. */
  choose: (id: string) => string;
}

/** In which order a panel tells about the columns, per kind of what is chosen. */
const ORDER: Readonly<Record<Kind, readonly Kind[]>> = {
  plaat: ['vraag', 'waarde', 'bevinding'],
  vraag: ['plaat', 'waarde', 'bevinding'],
  waarde: ['vraag', 'bevinding', 'stem'],
  bevinding: ['bron', 'waarde', 'stem', 'vraag', 'plaat'],
  stem: ['waarde', 'vraag'],
  bron: ['bevinding', 'vraag'],
};
/** Kinds whose absence is worth a sentence. */
const TOLD_WHEN_NONE: readonly Kind[] = ['vraag', 'waarde', 'bevinding', 'stem'];
/** Longer lists open on request. */
const LONG = 8;

/** The fruit of a value, from its template on the page: an apple or a pear, by its level. */
export const fruit = (nr: string): SVGElement => {
  const template = document.querySelector<HTMLTemplateElement>(
    `template[data-vrucht="${nr.startsWith('1') ? 'appel' : 'peer'}"]`,
  );
  const drawing = template?.content.firstElementChild?.cloneNode(true) as SVGElement;
  const text = drawing.querySelector('text');
  if (text) text.textContent = nr;
  return drawing;
};
const disc = (nr: string, colour: string) => make('span', { class: `schijf schijf--klein schijf--${colour}` }, nr);

/** The sign of how sure a source is. */
export const certaintySign = (node: GraphNode): Node =>
  document
    .querySelector<HTMLTemplateElement>(`template[data-zeker="${node.certainty}"]`)!
    .content.firstElementChild!.cloneNode(true);

/** A source with its sign of certainty, and that certainty in words. */
export function certainty(node: GraphNode, say: Say): HTMLElement {
  const told = say('volgens', { bron: titleOf(node), zekerheid: say(`bron.zekerheid.${node.certainty}`) });
  return make('span', { class: `zeker zeker--${node.certainty}` }, certaintySign(node), told);
}

/** The star of a finding or a source, as it stands in the list below the picture. */
const starOf = (node: GraphNode): Node[] =>
  [document.querySelector(`star-button[data-id="${node.id}"]`)].flatMap((star) => (star ? [star.cloneNode(true)] : []));

/** Name of a thing as it is said: a source with its year. */
export const titleOf = (n: GraphNode): string => (n.kind === 'bron' ? `${n.name} (${n.year})` : n.name);

function signOf(node: GraphNode, { graph, relations, say }: Telling): Node[] {
  if (node.kind === 'plaat') return [disc(node.nr!, 'oranje')];
  if (node.kind === 'waarde') return [fruit(node.nr!)];
  if (node.kind === 'bron') return [certaintySign(node)];
  if (node.kind !== 'vraag') return [];
  const plates = relations.near(node.id, 'plaat').map((id) => graph.nodes.find((n) => n.id === id)!);
  const hidden = make(
    'span',
    { class: 'niet-zien' },
    say('vraagVan', { nr: node.nr!, platen: plates.map((p) => p.nr).join(', ') }),
  );
  const discs = make(
    'span',
    { class: 'pv', 'aria-hidden': 'true' },
    ...plates.map((p) => disc(p.nr!, 'oranje')),
    disc(node.nr!, 'geel'),
  );
  return [hidden, discs];
}

/** Below a finding: its source, or, when that is what was chosen, the values it is about. */
function underFinding(node: GraphNode, chosen: GraphNode, { graph, relations, say }: Telling): Node[] {
  const near = (kind: Kind) => graph.nodes.filter((n) => relations.near(node.id, kind).includes(n.id));
  if (chosen.kind !== 'bron') return near('bron').map((bron) => certainty(bron, say));
  const waarden = near('waarde').map((w) => w.nr);
  return [make('span', { class: 'zacht' }, say('bijWaarden', { waarden: waarden.join(', ') }))];
}

function itemOf(node: GraphNode, chosen: GraphNode, telling: Telling, loose: ReadonlySet<string>): HTMLElement {
  const { say, choose } = telling;
  const link = make('a', { href: choose(node.id) }, titleOf(node));
  const below: Node[] = [];
  if (node.kind === 'bevinding') below.push(...underFinding(node, chosen, telling));
  if (node.kind === 'stem') below.push(make('span', { class: 'zacht' }, node.who ?? ''));
  if (loose.has(node.id)) below.push(make('span', { class: 'losw' }, say('losEind')));
  const star = starOf(node);
  const words = make('div', {}, ...(star.length ? [make('span', {}, link, ...star)] : [link]), ...below);
  return make('li', { class: `pl__${node.kind}` }, ...signOf(node, telling), words);
}

function section(kind: Kind, chosen: GraphNode, ids: string[], telling: Telling, loose: ReadonlySet<string>): Node[] {
  const { graph, relations, say } = telling;
  if (!ids.length && !TOLD_WHEN_NONE.includes(kind)) return [];
  const platen = new Set(ids.flatMap((id) => (kind === 'vraag' ? relations.near(id, 'plaat') : []))).size;
  const key = `zin.${chosen.kind}.${kind}`;
  const sentence = make('p', { class: 'paneel__zin' }, say(key, { aantal: ids.length, platen }));
  if (!ids.length) return [sentence];
  const items = graph.nodes.filter((n) => ids.includes(n.id)).map((n) => itemOf(n, chosen, telling, loose));
  const list = make('ul', { class: `pl pl--${kind}`, role: 'list' }, ...items);
  if (ids.length <= LONG) return [sentence, list];
  const open = make('summary', {}, say('toon', { aantal: ids.length }));
  return [sentence, make('details', { class: 'pl__meer' }, open, list)];
}

/** What a choice is attached to, in sentences and lists, in reading order. */
export function tell(chosen: GraphNode, lit: Lit, loose: ReadonlySet<string>, telling: Telling): Node[] {
  const ids = (kind: Kind) =>
    telling.graph.nodes.filter((n) => n.kind === kind && lit.nodes.has(n.id)).map((n) => n.id);
  const own: Node[] = [];
  const star = starOf(chosen);
  if (chosen.kind === 'bron')
    own.push(make('p', { class: 'zacht' }, telling.say(`bron.zekerheid.${chosen.certainty}`), ...star));
  else if (star.length) own.push(make('p', {}, ...star));
  if (chosen.kind === 'stem') own.push(make('p', { class: 'zacht' }, chosen.who ?? ''));
  if (loose.has(chosen.id)) own.push(make('p', { class: 'losw' }, telling.say(`los.${chosen.kind}`)));
  const ours = make('p', { class: 'klein zacht paneel__wie' }, telling.say('legenda.redactie'));
  return [...own, ...ORDER[chosen.kind].flatMap((kind) => section(kind, chosen, ids(kind), telling, loose)), ours];
}
