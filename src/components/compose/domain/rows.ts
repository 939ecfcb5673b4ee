import type { Deel } from '../../praatplaat/tekening/plaat';
import { isRij, ontvouw, type Rij } from '../../praatplaat/tekening/rij';
import type { Vak } from '../../praatplaat/tekening/meter';
import { unwrapped } from './part';

type Point = readonly [number, number];
const round = Math.round;

/** Can this part stand in a row: has it a place of its own? */
export const canRepeat = (deel: Deel): boolean =>
  !isRij(deel) && typeof deel['x'] === 'number' && typeof deel['y'] === 'number';

const withoutPlace = ({ x: _, y: __, ...rest }: Deel): Deel => rest;

/** A part as a row of so many, side by side. */
export function asRow(deel: Deel, n: number, box: Vak): Rij {
  const from: Point = [deel['x'] as number, deel['y'] as number];
  return { deel: 'rij', wat: withoutPlace(deel), n, van: from, stap: [round(Math.max(24, box.w * 1.1)), 0] };
}

/** A part as so many that lie scattered around where it stands. */
export function asScatter(deel: Deel, n: number, box: Vak, seed: number): Rij {
  const [x, y] = [deel['x'] as number, deel['y'] as number];
  const [w, h] = [Math.max(80, box.w * Math.sqrt(n) * 1.2), Math.max(40, box.h * Math.sqrt(n) * 0.5)];
  const corners = [
    [x - w, y - h],
    [x + w, y - h],
    [x + w, y + h],
    [x - w, y + h],
  ].map(([px = 0, py = 0]): Point => [round(px), round(py)]);
  return {
    deel: 'rij',
    wat: withoutPlace(deel),
    n,
    in: corners,
    afstand: round(Math.max(16, Math.min(box.w, box.h * 2) * 0.6)),
    seed,
  };
}

/** Another number of parts in a row. A row that gives every place by itself keeps its places. */
export function withNumber(row: Rij, n: number): Rij {
  return row.op ? row : { ...row, n: Math.max(1, Math.min(200, round(n))) };
}

/** A row with more or less room between its parts. */
export function withStep(row: Rij, step: number): Rij {
  if (row.stap) return { ...row, stap: [round(step), row.stap[1]] };
  return row.afstand === undefined ? row : { ...row, afstand: Math.max(0, round(step)) };
}

/**
 * The parts of a row or a group as parts that each go their own way, where they stood and in their order; what the group
 * did to all of them it does to each. Nothing when there is nothing to part.
 */
export function apart(deel: Deel): Deel[] | undefined {
  if (isRij(deel)) return ontvouw(deel);
  const inside = deel.deel === 'groep' ? (deel['inhoud'] as readonly Deel[]) : [];
  const parts = inside.length === 1 ? apart(inside[0]!) : inside;
  // Two that are pale together are darker where they lie over each other when each is pale by itself.
  if (!parts?.length || deel['op'] !== undefined) return undefined;
  return parts.map((part) => unwrapped({ ...deel, inhoud: [part] }));
}
