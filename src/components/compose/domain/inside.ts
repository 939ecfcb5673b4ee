import type { Kern, Opties } from '../../praatplaat/tekening/opties';
import type { Deel, Scene } from '../../praatplaat/tekening/plaat';
import { inner, withInner } from './part';
import { partAt, remove, replace, type At } from './scene';

type Step = string | number;
/** The way into a part that holds others: where it stands, where in that the next one stands, and so on. */
export type Inside = readonly At[];
/** What a part says can be chosen of it. */
export type DeclaredOf = (deel: Deel) => Opties | undefined;

/** A list of parts that a part holds. */
interface List {
  way: readonly Step[];
  zin: string;
  /** Has the part to have this list? */
  must: boolean;
}

const isRecord = (x: unknown): x is Readonly<Record<string, unknown>> =>
  typeof x === 'object' && x !== null && !Array.isArray(x);

/** The lists of parts in a value of this kind. */
function listsIn(kern: Kern, value: unknown, list: List): List[] {
  const further = (step: Step): List => ({ ...list, way: [...list.way, step] });
  switch (kern.soort) {
    case 'delen':
      return [list];
    case 'velden':
      return isRecord(value) ? listsOf(kern.velden, value, list.way) : [];
    case 'lijst':
      return Array.isArray(value) ? value.flatMap((v, i) => listsIn(kern.van, v, further(i))) : [];
    case 'reeks':
      return Array.isArray(value) ? kern.van.flatMap(([, k], i) => listsIn(k, value[i], further(i))) : [];
    case 'kaart':
      return isRecord(value) ? Object.keys(value).flatMap((n) => listsIn(kern.van, value[n], further(n))) : [];
    default:
      return [];
  }
}
const listsOf = (opties: Opties, values: Readonly<Record<string, unknown>>, way: readonly Step[] = []): List[] =>
  Object.entries(opties).flatMap(([name, { kern, zin, hoe }]) =>
    listsIn(kern, values[name], { way: [...way, name], zin, must: hoe === 'nodig' }),
  );

const at = (x: unknown, way: readonly Step[]): unknown =>
  way.reduce<unknown>((value, step) => (value as Record<Step, unknown> | undefined)?.[step], x);
const partsAt = (holder: Deel, { way }: List): readonly Deel[] => {
  const found = at(holder, way);
  return Array.isArray(found) ? (found as readonly Deel[]) : [];
};

/** The same value with another list in it; an empty list that nobody asks for is no list. */
function put<T>(x: T, [step, ...rest]: readonly Step[], list: readonly Deel[] | undefined): T {
  if (step === undefined) return x;
  if (Array.isArray(x)) return x.map((v: unknown, i) => (i === step ? put(v, rest, list) : v)) as T;
  const record = x as Record<Step, unknown>;
  if (rest.length) return { ...record, [step]: put(record[step], rest, list) } as T;
  if (list) return { ...record, [step]: list } as T;
  const { [step]: _, ...without } = record;
  return without as T;
}

function withLists(
  holder: Deel,
  lists: readonly List[],
  change: (parts: readonly Deel[], i: number) => readonly Deel[],
) {
  return lists.reduce((done, list, i) => {
    const before = partsAt(holder, list);
    const after = change(before, i);
    if (after === before || (!after.length && !before.length)) return done;
    return put(done, list.way, after.length || list.must ? after : undefined);
  }, holder);
}

/** Can somebody go into this part? */
export const holds = (deel: Deel, declaredOf: DeclaredOf): boolean => {
  const holder = inner(deel);
  return listsOf(declaredOf(holder) ?? {}, holder).length > 0;
};

/** How many parts stand in a part. */
export const held = (deel: Deel, declaredOf: DeclaredOf): number => {
  const holder = inner(deel);
  return listsOf(declaredOf(holder) ?? {}, holder).reduce((sum, list) => sum + partsAt(holder, list).length, 0);
};

/** What stands in a part, as a scene of its own: a layer for each of its lists. */
function sceneOf(frame: Scene, deel: Deel, declaredOf: DeclaredOf): Scene | undefined {
  const holder = inner(deel);
  const lists = listsOf(declaredOf(holder) ?? {}, holder);
  if (!lists.length) return undefined;
  return { ...frame, lagen: lists.map((list) => ({ naam: list.zin, delen: partsAt(holder, list) })) };
}

/** What somebody works at, all the way in; nothing when no such part is there. */
export function opened(scene: Scene, inside: Inside, declaredOf: DeclaredOf): Scene | undefined {
  return inside.reduce<Scene | undefined>((now, step) => {
    const deel = now && partAt(now, step);
    return deel && sceneOf(scene, deel, declaredOf);
  }, scene);
}

/** The whole scene with what somebody worked at put back; what came in a layer of its own comes in front. */
export function closed(whole: Scene, inside: Inside, work: Scene, declaredOf: DeclaredOf): Scene {
  const here = inside.at(-1);
  if (!here) return work;
  const above = inside.slice(0, -1);
  const parent = opened(whole, above, declaredOf);
  const deel = parent && partAt(parent, here);
  if (!deel) return whole;
  const next = withInner(deel, (holder) => {
    const lists = listsOf(declaredOf(holder) ?? {}, holder);
    const last = lists.length - 1;
    const { lagen } = work;
    return withLists(holder, lists, (_, i) =>
      i === last && lagen.length > lists.length ? lagen.slice(last).flatMap((l) => l.delen) : lagen[i]!.delen,
    );
  });
  return closed(whole, above, replace(parent, here, next), declaredOf);
}

/**
 * The same, with where somebody is then. A group with one part left is no group any more: that part is what is chosen, where it
 * stands; an empty one is gone.
 */
export function settled(
  whole: Scene,
  { inside, work, at: chosen }: { inside: Inside; work: Scene; at: At | undefined },
  declaredOf: DeclaredOf,
): { scene: Scene; inside: Inside | undefined; at: At | undefined } {
  const here = inside.at(-1);
  if (!here) return { scene: work, inside: undefined, at: chosen };
  const above = inside.slice(0, -1);
  const parent = opened(whole, above, declaredOf)!;
  const isGroup = inner(partAt(parent, here)!).deel === 'groep';
  const left = work.lagen.reduce((sum, laag) => sum + laag.delen.length, 0);
  if (isGroup && left === 0)
    return settled(whole, { inside: above, work: remove(parent, here), at: undefined }, declaredOf);
  const scene = closed(whole, inside, work, declaredOf);
  if (isGroup && left === 1) return { scene, inside: above, at: here };
  return { scene, inside, at: chosen && landed(opened(whole, inside, declaredOf)!, work, chosen) };
}

/** Where a part stands once what came in a layer of its own is put back in the last list. */
function landed(before: Scene, work: Scene, { layer, index }: At): At {
  const last = before.lagen.length - 1;
  if (layer <= last) return { layer, index };
  const passed = work.lagen.slice(last, layer).reduce((sum, laag) => sum + laag.delen.length, 0);
  return { layer: last, index: passed + index };
}

/** The whole scene with every part of what is open in something that marks it, and an empty mark at the end of each list. */
export function marked(
  whole: Scene,
  inside: Inside,
  declaredOf: DeclaredOf,
  mark: (name: string, inhoud: readonly Deel[]) => Deel,
): Scene {
  const work = opened(whole, inside, declaredOf);
  if (!work || !inside.length) return whole;
  const lagen = work.lagen.map((laag, l) => ({
    ...laag,
    delen: [...laag.delen.map((deel, i) => mark(markOf({ layer: l, index: i }), [deel])), mark(`${l}`, [])],
  }));
  return closed(whole, inside, { ...work, lagen }, declaredOf);
}

/** What marks a part, and the part that a mark means. */
const markOf = ({ layer, index }: At): string => `${layer}-${index}`;
/** The part that a mark means; undefined when the mark is of no part. */
export function atOf(mark: string): At | undefined {
  const [layer, index] = mark.split('-').map(Number);
  return index === undefined ? undefined : { layer: layer!, index };
}
