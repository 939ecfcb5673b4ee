import { LIMITS, type OwnPlate, type OwnSpot } from '../../own-plate/domain/model';
import type { Deel } from '../../praatplaat/tekening/plaat';
import { discAt, numbersOn, renumberDiscs, withoutDisc } from './discs';
import { inner, moved, withOption } from './part';
import { add, partAt, replace, type At } from './scene';

/** A place in % of the plate. */
export interface Percent {
  readonly x: number;
  readonly y: number;
}
const tenth = (v: number): number => Math.round(v * 10) / 10;
const within = (v: number, low = 0, high = 100): number => tenth(Math.max(low, Math.min(high, v)));

/** Half the width and height of the light that a new spot gets, in %. */
const LIGHT = [7, 9] as const;

/** The spot with this number, when there is one. */
export const spotOf = (plate: OwnPlate, nr: number): OwnSpot | undefined => plate.plekken.find((s) => s.nr === nr);

const lightAt = ({ x, y }: Percent, [rx, ry]: readonly [number, number] = LIGHT): OwnSpot['licht'][number] => [
  within(x),
  within(y),
  within(rx, 1),
  within(ry, 1),
];

/** What a sign says, as the name of a spot. */
function wordsOn(deel: Deel): string {
  const { tekst } = inner(deel) as { tekst?: string | readonly string[] };
  return [tekst ?? ''].flat().join(' ').slice(0, LIMITS.kort);
}

/**
 * A new spot. On a drawing its disc becomes a part, or comes on the sign that was pointed at; on a picture the spot says
 * itself where it is.
 * @param sign the sign without a number that was pointed at
 * @returns nothing when there are as many as a plate holds
 */
export function addSpot(
  plate: OwnPlate,
  place: Percent,
  {
    names,
    sign,
    light,
  }: { names: { parts: string; signs: string }; sign?: At | undefined; light?: OwnSpot['licht'][number] | undefined },
): { plate: OwnPlate; nr: number } | undefined {
  if (plate.plekken.length >= LIMITS.plekken) return undefined;
  const nr = 1 + Math.max(0, ...plate.plekken.map((s) => s.nr));
  if (nr > LIMITS.plekken) return undefined;
  const licht = [light ?? lightAt(place)];
  const { scene } = plate;
  if (!scene) {
    const spot = { nr, naam: '', uitleg: '', x: within(place.x), y: within(place.y), licht };
    return { plate: { ...plate, plekken: [...plate.plekken, spot] }, nr };
  }
  const onSign = sign && partAt(scene, sign);
  const drawn = onSign
    ? replace(scene, sign, withOption(onSign, 'schijf', [nr]))
    : add(
        scene,
        {
          deel: 'schijf',
          x: Math.round((place.x / 100) * scene.breedte),
          y: Math.round((place.y / 100) * scene.hoogte),
          nr,
        },
        names,
      ).scene;
  const spot = { nr, naam: onSign ? wordsOn(onSign) : '', uitleg: '', licht };
  return { plate: { ...plate, scene: drawn, plekken: [...plate.plekken, spot] }, nr };
}

/** Can the disc of a spot come on this part? */
export const takesDisc = (deel: Deel): boolean => inner(deel).deel === 'bordje' && numbersOn(deel).length === 0;

/** The plate with other fields for one spot; the same when no spot has that number. */
export function changeSpot(plate: OwnPlate, nr: number, change: Partial<OwnSpot>): OwnPlate {
  return { ...plate, plekken: plate.plekken.map((s) => (s.nr === nr ? { ...s, ...change } : s)) };
}

/** Moves the disc of a spot by so many % and its light with it. */
export function moveSpot(plate: OwnPlate, nr: number, by: Percent): OwnPlate {
  const spot = spotOf(plate, nr);
  if (!spot) return plate;
  const licht = spot.licht.map(([x, y, rx, ry]): OwnSpot['licht'][number] => [
    within(x + by.x),
    within(y + by.y),
    rx,
    ry,
  ]);
  const { scene } = plate;
  if (!scene)
    return changeSpot(plate, nr, { x: within((spot.x ?? 50) + by.x), y: within((spot.y ?? 50) + by.y), licht });
  const at = discAt(scene, nr);
  const deel = at && partAt(scene, at);
  if (!at || !deel) return changeSpot(plate, nr, { licht });
  const units = [(by.x / 100) * scene.breedte, (by.y / 100) * scene.hoogte] as const;
  return { ...changeSpot(plate, nr, { licht }), scene: replace(scene, at, moved(deel, units)) };
}

/** Other numbers for the spots, wherever a number stands. */
function renumber(plate: OwnPlate, to: (nr: number) => number): OwnPlate {
  if (plate.plekken.every((s) => to(s.nr) === s.nr)) return plate;
  return {
    ...plate,
    scene: plate.scene && renumberDiscs(plate.scene, to),
    plekken: plate.plekken.map((s) => ({ ...s, nr: to(s.nr) })).sort((a, b) => a.nr - b.nr),
    vragen: plate.vragen.map((v) => ({ ...v, plekken: v.plekken.map(to).sort((a, b) => a - b) })),
  };
}

/** Takes a spot away, with its disc; what comes after it moves up one number. */
export function removeSpot(plate: OwnPlate, nr: number): OwnPlate {
  const without: OwnPlate = {
    ...plate,
    scene: plate.scene && withoutDisc(plate.scene, nr),
    plekken: plate.plekken.filter((s) => s.nr !== nr),
    vragen: plate.vragen.map((v) => ({ ...v, plekken: v.plekken.filter((p) => p !== nr) })),
  };
  return renumber(without, (n) => (n > nr ? n - 1 : n));
}

/**
 * Numbers the spots in this order.
 * @param order their numbers of now
 */
export function numberedInOrder(plate: OwnPlate, order: readonly number[]): OwnPlate {
  const to = new Map(order.map((nr, i) => [nr, i + 1]));
  return renumber(plate, (nr) => to.get(nr) ?? nr);
}

/** Changes the light of a spot; it stays on the plate and is never too small to see. */
export function lightOf(plate: OwnPlate, nr: number, light: OwnSpot['licht'][number] | undefined): OwnPlate {
  return changeSpot(plate, nr, {
    licht: light ? [[within(light[0]), within(light[1]), within(light[2], 2, 60), within(light[3], 2, 60)]] : [],
  });
}
