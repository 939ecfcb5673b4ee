import type { Deel, Scene } from '../../praatplaat/tekening/plaat';
import { isRij } from '../../praatplaat/tekening/rij';
import { foot, middle } from '../domain/box';
import { growth, sizeAt } from '../domain/depth';
import { reorder, type Direction } from '../domain/order';
import { apart, asRow, asScatter } from '../domain/rows';
import { flipped, inner, moved, scaled, turned } from '../domain/part';
import { add, insert, isSign, remove, replace, type At } from '../domain/scene';
import type { Studio, Work } from './studio';

/** How new layers are called. */
export interface LayerNames {
  parts: string;
  signs: string;
}

const FLAT = new Set(['borden', 'lucht', 'land', 'vormen']);

/** Does a part grow when it comes nearer: people, things and houses do; signs, sky and ground do not. */
export const grows = (studio: Studio, deel: Deel): boolean =>
  !isSign(inner(deel)) && !isRij(inner(deel)) && !FLAT.has(studio.declared(deel)?.familie ?? 'vormen');

const withPart = (work: Work, scene: Scene, at: At, deel: Deel): Work => ({
  ...work,
  plate: { ...work.plate, scene: replace(scene, at, deel) },
  at,
});

interface Here {
  work: Work;
  scene: Scene;
  at: At;
  deel: Deel;
}
/** The chosen part with all that a change of it needs. */
function here(studio: Studio): Here | undefined {
  const { work, chosen: deel, scene } = studio;
  return work.at && deel && scene ? { work, scene, at: work.at, deel } : undefined;
}

/** A part moved over the canvas; what stands on the ground grows when it comes nearer. */
function movedTo(studio: Studio, deel: Deel, by: readonly [number, number], perspective: boolean): Deel {
  const box = studio.boxOf(deel);
  const shifted = moved(deel, by);
  if (!box || !perspective || !grows(studio, deel) || by[1] === 0) return shifted;
  const [x, y] = foot(box);
  const height = studio.scene?.hoogte ?? 1000;
  const to: [number, number] = [x + by[0], y + by[1]];
  return scaled(shifted, growth(y, to[1], height), to, studio.declared(inner(shifted))?.opties);
}

export function move(studio: Studio, by: readonly [number, number], perspective: boolean): void {
  const now = here(studio);
  if (!now) return;
  studio.change(withPart(now.work, now.scene, now.at, movedTo(studio, now.deel, by, perspective)));
}

export function resize(studio: Studio, factor: number): void {
  const now = here(studio);
  const box = now && studio.boxOf(now.deel);
  if (!now || !box) return;
  const around = isSign(inner(now.deel)) ? middle(box) : foot(box);
  const declared = now.deel === inner(now.deel) ? studio.declared(now.deel)?.opties : undefined;
  studio.change(withPart(now.work, now.scene, now.at, scaled(now.deel, factor, around, declared)));
}

export function turn(studio: Studio, degrees: number): void {
  const now = here(studio);
  const box = now && studio.boxOf(now.deel);
  if (!now || !box) return;
  studio.change(
    withPart(now.work, now.scene, now.at, turned(now.deel, degrees, foot(box), studio.declared(now.deel)?.opties)),
  );
}

export function flip(studio: Studio): void {
  const now = here(studio);
  const box = now && studio.boxOf(now.deel);
  if (!now || !box) return;
  const declared = studio.declared(now.deel)?.opties;
  studio.change(withPart(now.work, now.scene, now.at, flipped(now.deel, middle(box)[0], declared)));
}

/** @returns whether anything changed */
export function bring(studio: Studio, direction: Direction): boolean {
  const now = here(studio);
  const next = now && reorder(now.scene, now.at, direction, studio.boxOf);
  if (!now || !next) return false;
  studio.change({ ...now.work, plate: { ...now.work.plate, scene: next.scene }, at: next.at });
  return true;
}

export function takeAway(studio: Studio): Deel | undefined {
  const now = here(studio);
  if (!now) return undefined;
  studio.change({ ...now.work, plate: { ...now.work.plate, scene: remove(now.scene, now.at) }, at: undefined });
  return now.deel;
}

const BESIDE = 40;
export function duplicate(studio: Studio): void {
  const now = here(studio);
  if (!now) return;
  const at = { ...now.at, index: now.at.index + 1 };
  const box = studio.boxOf(now.deel);
  const copy = moved(withoutSpot(now.deel), [Math.max(BESIDE, (box?.w ?? 0) * 0.6), 0]);
  studio.change({ ...now.work, plate: { ...now.work.plate, scene: insert(now.scene, at, copy) }, at });
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
  const { work, scene } = studio;
  if (!scene) return;
  const own = sample['x'] === 0 && sample['y'] === 0;
  const [fx, fy] = own ? [0, 0] : foot(box);
  const naar = sample['naar'] as readonly number[] | undefined;
  const put = moved(sample, [Math.round(point[0] - fx), Math.round(point[1] - fy)]);
  const pointing = naar ? { ...put, naar: [naar[0]! + point[0], naar[1]! + point[1]].map(Math.round) } : put;
  const size = grows(studio, sample) ? sizeAt(point[1], scene.hoogte) : 1;
  const whole = scaled(pointing, Math.round(size * 100) / 100, point, studio.declared(pointing)?.opties);
  const added = add(scene, whole, names);
  studio.change({ ...work, plate: { ...work.plate, scene: added.scene }, at: added.at });
}

/** Makes a row of the chosen part, or strews it. */
export function repeat(studio: Studio, how: 'rij' | 'strooi', seed: number): void {
  const now = here(studio);
  const box = now && studio.boxOf(now.deel);
  if (!now || !box) return;
  const row = how === 'rij' ? asRow(now.deel, 5, box) : asScatter(now.deel, 12, box, seed);
  studio.change(withPart(now.work, now.scene, now.at, row));
}

/** Makes parts that each go their own way of the chosen row or group. @returns how many */
export function takeApart(studio: Studio): number {
  const now = here(studio);
  const parts = now && apart(now.deel);
  if (!now || !parts) return 0;
  const scene = parts.reduceRight((done, deel) => insert(done, now.at, deel), remove(now.scene, now.at));
  studio.change({ ...now.work, plate: { ...now.work.plate, scene }, at: now.at });
  return parts.length;
}

/** Gives the chosen part another form. */
export function reshape(studio: Studio, change: (deel: Deel) => Deel, about?: string): void {
  const now = here(studio);
  if (now) studio.change(withPart(now.work, now.scene, now.at, change(now.deel)), about);
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
  studio.change({ ...now.work, plate: { ...now.work.plate, scene: added.scene }, at: added.at });
}
