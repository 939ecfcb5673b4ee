import type { Deel, Scene } from '../../praatplaat/tekening/plaat';
import { isRij } from '../../praatplaat/tekening/rij';
import { foot, middle } from '../domain/box';
import { growth, scaleOf, sizeAt } from '../domain/depth';
import { reorder, type Direction } from '../domain/order';
import { apart, asRow, asScatter } from '../domain/rows';
import { flipped, inner, moved, scaled, turned } from '../domain/part';
import { grouped, without, type NoGroup } from '../domain/groups';
import { add, insert, isSign, partAt, remove, replace, type At } from '../domain/scene';
import type { Studio } from './studio';

/** How new layers are called. */
export interface LayerNames {
  parts: string;
  signs: string;
}

const FLAT = new Set(['borden', 'lucht', 'land', 'vormen']);

/** Does a part grow when it comes nearer: people, things and houses do; signs, sky and ground do not. */
export const grows = (studio: Studio, deel: Deel): boolean =>
  !isSign(inner(deel)) && !isRij(inner(deel)) && !FLAT.has(studio.declared(deel)?.familie ?? 'vormen');

/** How large a thing is that is put on the plate at this height. */
export const startingSize = ({ plate, scene }: Studio, y: number): number =>
  sizeAt(y, scene?.hoogte ?? 1000) * scaleOf(plate.herkomst);

interface Here {
  scene: Scene;
  at: At;
  deel: Deel;
}
/** The chosen part with all that a change of it needs. */
function here(studio: Studio): Here | undefined {
  const { work, chosen: deel, scene } = studio;
  return work.at && deel && scene ? { scene, at: work.at, deel } : undefined;
}
const withPart = (studio: Studio, { scene, at }: Here, deel: Deel, about?: string): void =>
  studio.put(replace(scene, at, deel), { at }, about);

/** A part moved over the canvas; what stands on the ground grows when it comes nearer. */
function movedTo(studio: Studio, deel: Deel, by: readonly [number, number], perspective: boolean): Deel {
  const box = studio.boxOf(deel);
  const shifted = moved(deel, by);
  if (!box || !perspective || studio.holder || !grows(studio, deel) || by[1] === 0) return shifted;
  const [x, y] = foot(box);
  const height = studio.scene?.hoogte ?? 1000;
  const to: [number, number] = [x + by[0], y + by[1]];
  return scaled(shifted, growth(y, to[1], height), to, studio.declared(inner(shifted))?.opties);
}

/** Moves all that is chosen by so much, in the measures of what is open. */
export function move(studio: Studio, by: readonly [number, number], perspective: boolean): void {
  const { scene, all, work } = studio;
  if (!scene) return;
  const next = all.reduce((done, at) => {
    const deel = partAt(done, at);
    return deel ? replace(done, at, movedTo(studio, deel, by, perspective)) : done;
  }, scene);
  studio.put(next, { at: work.at, also: work.also });
}

/** Makes one group of all that is chosen. @returns how many parts are in it, or why there is none */
export function group(studio: Studio): number | NoGroup {
  const { scene, all } = studio;
  const next = scene ? grouped(scene, all) : 'weinig';
  if (typeof next === 'string') return next;
  studio.put(next.scene, { at: next.at });
  return all.length;
}

/** Makes what is chosen so many times as large; a sign keeps its middle, anything else its foot. */
export function resize(studio: Studio, factor: number): void {
  const now = here(studio);
  const box = now && studio.boxOf(now.deel);
  if (!now || !box) return;
  const around = isSign(inner(now.deel)) ? middle(box) : foot(box);
  const declared = now.deel === inner(now.deel) ? studio.declared(now.deel)?.opties : undefined;
  withPart(studio, now, scaled(now.deel, factor, around, declared));
}

/** Turns what is chosen round its foot; degrees with the clock. */
export function turn(studio: Studio, degrees: number): void {
  const now = here(studio);
  const box = now && studio.boxOf(now.deel);
  if (!now || !box) return;
  withPart(studio, now, turned(now.deel, degrees, foot(box), studio.declared(now.deel)?.opties));
}

/** Mirrors what is chosen, left to right. */
export function flip(studio: Studio): void {
  const now = here(studio);
  const box = now && studio.boxOf(now.deel);
  if (!now || !box) return;
  const declared = studio.declared(now.deel)?.opties;
  withPart(studio, now, flipped(now.deel, middle(box)[0], declared));
}

/** @returns whether anything changed */
export function bring(studio: Studio, direction: Direction): boolean {
  const now = here(studio);
  const next = now && reorder(now.scene, now.at, direction, studio.boxOf);
  if (!now || !next) return false;
  studio.put(next.scene, { at: next.at });
  return true;
}

/** @returns whether anything was chosen to take away */
export function takeAway(studio: Studio): boolean {
  const { scene, all } = studio;
  if (!scene || !all.length) return false;
  studio.put(without(scene, all), { at: undefined });
  return true;
}

const BESIDE = 40;
/** Puts a copy of what is chosen beside it, and chooses the copy. */
export function duplicate(studio: Studio): void {
  const now = here(studio);
  if (!now) return;
  const at = { ...now.at, index: now.at.index + 1 };
  const box = studio.boxOf(now.deel);
  const copy = moved(withoutSpot(now.deel), [Math.max(BESIDE, (box?.w ?? 0) * 0.6), 0]);
  studio.put(insert(now.scene, at, copy), { at });
}

/** A copy of a sign is no second disc of the same spot. */
function withoutSpot(deel: Deel): Deel {
  const { schijf: _, schijven: __, ...rest } = deel;
  return rest;
}

/**
 * Puts a part of the palette on the plate, standing on a point, as large as things are there.
 * @param sample drawn round its own foot point, or where it stood on a plate
 * @param box the box of the sample as it is drawn
 */
export function place(
  studio: Studio,
  sample: Deel,
  {
    point,
    box,
    names,
  }: { point: readonly [number, number]; box: { x: number; y: number; w: number; h: number }; names: LayerNames },
): void {
  const { scene } = studio;
  if (!scene) return;
  const { by: on, size: seen } = studio.ownOf(point, 'point');
  const own = sample['x'] === 0 && sample['y'] === 0;
  const [fx, fy] = own ? [0, 0] : foot(box);
  const naar = sample['naar'] as readonly number[] | undefined;
  const put = moved(sample, [Math.round(on[0] - fx), Math.round(on[1] - fy)]);
  const pointing = naar ? { ...put, naar: [naar[0]! + on[0], naar[1]! + on[1]].map(Math.round) } : put;
  // In a part that is drawn smaller a thing is as large as it would be where it is seen.
  const size = (grows(studio, sample) ? startingSize(studio, point[1]) : 1) / seen;
  const whole = scaled(pointing, Math.round(size * 100) / 100, on, studio.declared(pointing)?.opties);
  const added = add(scene, whole, names);
  studio.put(added.scene, { at: added.at });
}

/** Makes a row of the chosen part, or strews it. */
export function repeat(studio: Studio, how: 'rij' | 'strooi', seed: number): void {
  const now = here(studio);
  const box = now && studio.boxOf(now.deel);
  if (!now || !box) return;
  const row = how === 'rij' ? asRow(now.deel, 5, box) : asScatter(now.deel, 12, box, seed);
  withPart(studio, now, row);
}

/** Makes parts that each go their own way of the chosen row or group. @returns how many */
export function takeApart(studio: Studio): number {
  const now = here(studio);
  const parts = now && apart(now.deel);
  if (!now || !parts) return 0;
  const scene = parts.reduceRight((done, deel) => insert(done, now.at, deel), remove(now.scene, now.at));
  studio.put(scene, { at: now.at });
  return parts.length;
}

/** Gives the chosen part another form. */
export function reshape(studio: Studio, change: (deel: Deel) => Deel, about?: string): void {
  const now = here(studio);
  if (now) withPart(studio, now, change(now.deel), about);
}

/** Puts a sign with words under the chosen part. */
export function label(studio: Studio, tekst: string, names: LayerNames): void {
  const now = here(studio);
  const box = now && studio.boxOf(now.deel);
  if (!now || !box) return;
  const [x, y] = foot(box);
  const under = Math.min(now.scene.hoogte - 24, y + 28);
  const rol = now.deel.deel === 'persoon' ? { rol: 'mens' } : {};
  const added = add(now.scene, { deel: 'bordje', x: Math.round(x), y: Math.round(under), tekst, ...rol }, names);
  studio.put(added.scene, { at: added.at });
}
