import { make } from './element';
import type { GraphNode, Kind } from './graph';
import { certainty, fruit, titleOf, type Telling } from './panel';

/** The steps of the road on a phone. Voices are told with their value. */
const STEPS: readonly Kind[] = ['plaat', 'vraag', 'waarde', 'bevinding', 'bron'];

/** One step walked, or the choice that lies open. */
export interface Walk {
  /** Where it began. */
  start: string;
  /** What was chosen in the other columns. */
  along: Partial<Record<Kind, string>>;
}

export interface Step {
  kind: Kind;
  /** What stands here: chosen, or the only one there is. */
  here?: string;
  /** What can be chosen, in the order of the picture. */
  options: string[];
}

const kindOf = (id: string): Kind => id.slice(0, id.indexOf(':')) as Kind;

/** Follows a walk from its beginning outwards: each step offers what is linked with the step before it. */
export function stepsOf({ start, along }: Walk, { graph, relations }: Telling): Step[] {
  const from = kindOf(start) === 'stem' ? (relations.near(start, 'waarde')[0] ?? start) : start;
  const at = STEPS.indexOf(kindOf(from));
  const order = (ids: string[]) => graph.nodes.filter((n) => ids.includes(n.id)).map((n) => n.id);
  const steps: Step[] = STEPS.map((kind) => ({ kind, options: [] }));
  steps[at] = { kind: kindOf(from), here: from, options: [from] };
  for (const direction of [-1, 1] as const) {
    let before: string | undefined = from;
    for (let i = at + direction; i >= 0 && i < STEPS.length && before; i += direction) {
      const kind = STEPS[i]!;
      const options: string[] = order(relations.near(before, kind, (l) => l.kind !== 'names'));
      const wanted = along[kind];
      const here: string | undefined =
        wanted && options.includes(wanted) ? wanted : options.length === 1 ? options[0] : undefined;
      steps[i] = { kind, options, ...(here ? { here } : {}) };
      before = here;
    }
  }
  return steps;
}

/** What a walk says and does, as elements. */
export interface WalkTelling extends Telling {
  /** Chooses something in a column, or opens the column again. */
  set: (kind: Kind, id: string | undefined) => void;
  picture: (plate: GraphNode) => Node;
}

function card(node: GraphNode, { say, picture }: WalkTelling, begun: boolean): HTMLElement {
  const sign =
    node.kind === 'plaat'
      ? [picture(node), make('span', { class: 'schijf schijf--klein schijf--oranje' }, node.nr!)]
      : node.kind === 'vraag'
        ? [make('span', { class: 'schijf schijf--klein schijf--geel' }, node.nr!)]
        : node.kind === 'waarde'
          ? [fruit(node.nr!)]
          : [];
  const below = node.kind === 'bron' ? [make('small', {}, say(`bron.zekerheid.${node.certainty}`))] : [];
  const classes = `stapkaart stapkaart--${node.kind}${begun ? ' stapkaart--nu' : ''}`;
  return make(
    'a',
    { class: classes, href: node.path },
    ...sign,
    make('span', {}, make('b', {}, titleOf(node)), ...below),
  );
}

function option(id: string, step: Step, telling: WalkTelling): HTMLElement {
  const node = telling.graph.nodes.find((n) => n.id === id)!;
  const below =
    node.kind === 'bevinding'
      ? telling.relations.near(id, 'bron').map((b) =>
          certainty(
            telling.graph.nodes.find((n) => n.id === b)!,
            telling.say,
          ),
        )
      : [];
  const button = make('button', { type: 'button', class: 'kies' }, make('span', {}, titleOf(node), ...below));
  button.onclick = () => telling.set(step.kind, id);
  return make('li', {}, button);
}

function stepItem(step: Step, start: string, telling: WalkTelling): HTMLElement {
  const { say } = telling;
  const dot = make('span', { class: 'stap__p', 'aria-hidden': 'true' });
  const head = (text: string) => make('span', { class: 'stap__s' }, text);
  const name = say(`soort.${step.kind}`);
  if (step.here) {
    const node = telling.graph.nodes.find((n) => n.id === step.here)!;
    const begun = node.id === start;
    const other = make(
      'button',
      { type: 'button', class: 'wissel' },
      say('kiesAndere', { aantal: step.options.length, wat: say(`soorten.${step.kind}`) }),
    );
    other.onclick = () => telling.set(step.kind, undefined);
    const more = step.options.length > 1 ? [other] : [];
    const classes = `stap stap--${begun ? 'nu' : 'gelopen'}`;
    return make(
      'li',
      { class: classes },
      dot,
      head(begun ? say('hierBegon', { wat: name }) : name),
      card(node, telling, begun),
      ...more,
    );
  }
  if (step.options.length) {
    const list = make('ul', { class: 'kiezen', role: 'list' }, ...step.options.map((id) => option(id, step, telling)));
    return make(
      'li',
      { class: 'stap stap--kies' },
      dot,
      head(say(`welke.${step.kind}`, { aantal: step.options.length })),
      list,
    );
  }
  return make(
    'li',
    { class: 'stap stap--straks' },
    dot,
    head(name),
    make('span', { class: 'stap__straks' }, say('straks')),
  );
}

/** The road of a walk: walked, here, to choose, and to come. */
export const walkItems = (walk: Walk, telling: WalkTelling): HTMLElement[] =>
  stepsOf(walk, telling).map((step) => stepItem(step, walk.start, telling));
