import type { Vak } from '../../praatplaat/tekening/meter';

/** How far aside of the middle a thing may stand, in its own widths, nearest first. */
const ASIDE = [0, 1, -1, 2, -2, 3, -3, 4, -4];
/** How far before or behind the first line, in units, the first line first. */
const LINES = [0, 70, -70];
/** Room between two things, in units. */
const GAP = 12;
/** Feet closer than this in depth stand on one line: the things would stand before each other, in units. */
const ONE_LINE = 50;
/** What is wider than this, in units, is ground to stand on, and no thing that stands. */
const GROUND = 640;

/**
 * A place for the foot of a new thing: on the first line beside what stands there already, else on a line before or
 * behind it.
 * @param size of the new thing, in units
 * @param wish where it stands when nothing stands there
 * @param boxes of everything on the canvas
 * @param sight what is in sight, in units; a thing stays within it
 * @returns across and down; the wish when all is taken
 */
export function freePlace(
  size: { w: number; h: number },
  wish: readonly [x: number, y: number],
  boxes: readonly Vak[],
  sight: Vak,
): readonly [x: number, y: number] {
  const things = boxes.filter(({ w }) => w < GROUND);
  const step = size.w + GAP;
  const places = LINES.flatMap((down) => ASIDE.map((aside) => [wish[0] + aside * step, wish[1] + down] as const));
  const fits = ([x, y]: readonly [number, number]): boolean =>
    x - size.w / 2 >= sight.x && x + size.w / 2 <= sight.x + sight.w && y - size.h >= sight.y && y <= sight.y + sight.h;
  const isFree = ([x, y]: readonly [number, number]): boolean =>
    !things.some(
      (box) =>
        Math.abs(box.y + box.h - y) < ONE_LINE && Math.abs(box.x + box.w / 2 - x) < (box.w + size.w) / 2 + GAP / 2,
    );
  return places.find((place) => fits(place) && isFree(place)) ?? wish;
}
