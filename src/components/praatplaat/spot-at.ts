/** What is lit when the talk is about a spot: ellipses, middle and radii, in % of the plate. */
export type Ellipses = readonly (readonly [x: number, y: number, rx: number, ry: number])[];

interface Place {
  x: number;
  y: number;
}

/** A percent of the width of a plate is longer than one of its height: it is 16 : 10. */
const WIDER = 1.6;

/** From a disc to a place, in % of the height of the plate. */
export const distanceTo = (disc: Place, place: Place): number =>
  Math.hypot((disc.x - place.x) * WIDER, disc.y - place.y);

/**
 * How far a place lies from the middle of the light of a spot, weighed by the size of that light: nothing in the middle, and
 * little in all of a small light; undefined when it lies in none.
 */
function lightOn({ x, y }: Place, licht: Ellipses): number | undefined {
  const found = licht.flatMap(([cx, cy, rx, ry]) => {
    const depth = Math.hypot((x - cx) / rx, (y - cy) / ry);
    return depth <= 1 ? [depth * rx * ry] : [];
  });
  return found.length ? Math.min(...found) : undefined;
}

/**
 * The spot in whose light a place lies. Of two the one with the smaller light, as that says more, but the middle of a light is
 * always of the spot that has it.
 * @param place in % of width and height
 */
export function spotAt<P extends Place & { licht: Ellipses }>(place: Place, spots: readonly P[]): P | undefined {
  const rank = (p: P): number => (lightOn(place, p.licht) ?? Infinity) + distanceTo(p, place) / 1000;
  const lit = spots.filter((p) => lightOn(place, p.licht) !== undefined);
  return lit.reduce<P | undefined>((best, p) => (best && rank(best) <= rank(p) ? best : p), undefined);
}
