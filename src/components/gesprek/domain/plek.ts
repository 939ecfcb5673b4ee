import { distanceTo, spotAt, type Ellipses } from '../../praatplaat/spot-at';
import type { Point } from './state/model';
import type { Translate } from './translate';

/** A numbered spot of a plate; x and y in % of its width and height. */
export interface Plek {
  nr: number;
  naam: string;
  x: number;
  y: number;
  /** Ellipses that are lit when the talk is about it: middle and radii, in % too. */
  licht: Ellipses;
}

/** How far from a disc a place may lie to be called "bij" that spot, in % of the height of the plate. */
const NEAR = 16;

/** How large a disc is at most, from its middle, in % of the height of the plate. */
const DISC = 2.7;

/**
 * The spot a place on the plate belongs to: the one whose disc it lies on, as who chooses a spot by its name gets that place;
 * else the one whose light it lies in; else the nearest disc.
 * @param point place in % of width and height
 * @returns undefined when it lies in no light and near no disc
 */
export function spotNear<P extends Pick<Plek, 'x' | 'y' | 'licht'>>(
  point: Point,
  plekken: readonly P[],
): P | undefined {
  const nearest = plekken.reduce<P | undefined>(
    (best, p) => (best && distanceTo(best, point) <= distanceTo(p, point) ? best : p),
    undefined,
  );
  const far = nearest ? distanceTo(nearest, point) : Infinity;
  return far <= DISC ? nearest : (spotAt(point, plekken) ?? (far <= NEAR ? nearest : undefined));
}

/** Which third of the plate: in words "linksboven", "midden". */
function third({ x, y }: Point): string {
  const part = (n: number, names: readonly [string, string, string]) => names[n < 100 / 3 ? 0 : n <= 200 / 3 ? 1 : 2];
  return part(y, ['boven', '', 'onder']) + part(x, ['Links', '', 'Rechts']) || 'midden';
}

/** Where a place on the plate is, in words: "bij 8: Portfolio", or "op de plaat, linksboven" when it is at no spot. */
export function sayPlace(point: Point, plekken: readonly Plek[], t: Translate): string {
  const near = spotNear(point, plekken);
  return near
    ? t('zaal.bijPlek', { nr: near.nr, naam: near.naam })
    : t('zaal.opPlaat', { waar: t(`zaal.plaats.${third(point)}`) });
}

/** Where on a plate a click fell, in % of its width and height, to a tenth. */
export function pointOn(
  area: { left: number; top: number; width: number; height: number },
  x: number,
  y: number,
): Point {
  const share = (distance: number, size: number) =>
    Math.round(Math.min(100, Math.max(0, (distance / size) * 100)) * 10) / 10;
  return { x: share(x - area.left, area.width), y: share(y - area.top, area.height) };
}
