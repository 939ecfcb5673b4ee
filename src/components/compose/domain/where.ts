import type { Vak } from '../../praatplaat/tekening/meter';
import { middle } from './box';

/** Where something is on the canvas, in words that a reader can follow: a third across and a third down. */
export type Across = 'links' | 'midden' | 'rechts';
export type Down = 'boven' | 'midden' | 'onder';

const third = <T>(part: number, [first, second, last]: readonly [T, T, T]): T =>
  part < 1 / 3 ? first : part > 2 / 3 ? last : second;

/** In which third across and down the middle of a box lies. */
export function placeOf(box: Vak, size: { w: number; h: number }): { across: Across; down: Down } {
  const [x, y] = middle(box);
  return {
    across: third(x / size.w, ['links', 'midden', 'rechts'] as const),
    down: third(y / size.h, ['boven', 'midden', 'onder'] as const),
  };
}

/** How something lies from something else that people know it by. */
export type Beside = 'links' | 'rechts' | 'boven' | 'onder' | 'bij';

/** Beyond this nothing is near, in units. */
const NEAR = 260;

/** The nearest of the landmarks and how the thing lies from it; nothing when none is near. */
export function besideWhat<T>(
  box: Vak,
  landmarks: readonly { thing: T; box: Vak }[],
): { thing: T; side: Beside } | undefined {
  const [x, y] = middle(box);
  const measured = landmarks.map(({ thing, box: other }) => {
    const [ox, oy] = middle(other);
    return { thing, dx: x - ox, dy: y - oy, far: Math.hypot(x - ox, y - oy) - Math.max(other.w, other.h) / 2 };
  });
  const nearest = measured.sort((a, b) => a.far - b.far)[0];
  if (!nearest || nearest.far > NEAR) return undefined;
  return { thing: nearest.thing, side: sideOf(nearest.dx, nearest.dy) };
}

function sideOf(dx: number, dy: number): Beside {
  if (Math.hypot(dx, dy) < 40) return 'bij';
  if (Math.abs(dx) >= Math.abs(dy)) return dx < 0 ? 'links' : 'rechts';
  return dy < 0 ? 'boven' : 'onder';
}
