import { isRij, type Rij } from '../../praatplaat/tekening/rij';
import type { Deel } from '../../praatplaat/tekening/plaat';
import type { Opties } from '../../praatplaat/tekening/opties';

type Point = readonly [number, number];
/** What a part says can be chosen of it; nothing for a part that is not known here. */
export type Declared = Opties | undefined;

const clean = (v: number): number => Math.round(v * 100) / 100;
const clamp = (v: number, low: number, high: number): number => Math.max(low, Math.min(high, v));
const numberOf = (deel: Deel, name: string): number | undefined =>
  typeof deel[name] === 'number' ? deel[name] : undefined;

const isGroup = (deel: Deel): boolean => deel.deel === 'groep';
const onlyPart = (deel: Deel): Deel | undefined => {
  const inside = deel['inhoud'];
  return isGroup(deel) && Array.isArray(inside) && inside.length === 1 ? (inside[0] as Deel) : undefined;
};

/** The part that somebody means: what was put round it to move, mirror or turn it is looked through. */
export const inner = (deel: Deel): Deel => {
  const inside = onlyPart(deel);
  return inside ? inner(inside) : deel;
};

/** The same part with another part inside it. */
export function withInner(deel: Deel, change: (inside: Deel) => Deel): Deel {
  const inside = onlyPart(deel);
  if (!inside) return change(deel);
  const changed = withInner(inside, change);
  return changed === inside ? deel : { ...deel, inhoud: [changed] };
}

/** A group round one part that does nothing any more falls away. */
export function unwrapped(group: Deel): Deel {
  const inside = onlyPart(group);
  if (!inside) return group;
  const does = Object.entries(group).some(
    ([name, value]) =>
      !['deel', 'inhoud'].includes(name) && !(value === undefined || value === 0 || (name === 's' && value === 1)),
  );
  return does && !onlyTurnedNowhere(group) ? group : inside;
}
const onlyTurnedNowhere = ({ deel: _, inhoud: __, om, ...rest }: Deel): boolean =>
  om !== undefined && Object.values(rest).every((v) => v === 0 || v === undefined);

const shift = (points: unknown, [dx, dy]: Point): unknown =>
  (points as readonly (readonly number[])[]).map(([x = 0, y = 0, ...rest]) => [clean(x + dx), clean(y + dy), ...rest]);

function shiftRow(row: Rij, by: Point): Deel {
  const moved: Deel = { ...row };
  for (const name of ['op', 'langs', 'in'] as const) if (row[name]) moved[name] = shift(row[name], by);
  if (row.van) moved['van'] = (shift([row.van], by) as unknown[])[0];
  return moved;
}

/** Moves a part over the canvas. What it points at stays where it is. */
export function moved(deel: Deel, by: Point): Deel {
  const [dx, dy] = by;
  if (dx === 0 && dy === 0) return deel;
  if (isRij(deel)) return shiftRow(deel, by);
  const put = (names: readonly (readonly [string, number])[]): Deel => ({
    ...deel,
    ...Object.fromEntries(names.map(([name, d]) => [name, clean((numberOf(deel, name) ?? 0) + d)])),
  });
  if (isGroup(deel))
    return unwrapped(
      put([
        ['x', dx],
        ['y', dy],
      ]),
    );
  if (numberOf(deel, 'x') !== undefined && numberOf(deel, 'y') !== undefined)
    return put([
      ['x', dx],
      ['y', dy],
    ]);
  if (numberOf(deel, 'x1') !== undefined && numberOf(deel, 'y2') !== undefined)
    return put([
      ['x1', dx],
      ['y1', dy],
      ['x2', dx],
      ['y2', dy],
    ]);
  if (Array.isArray(deel['punten']) && deel['x'] === undefined) return { ...deel, punten: shift(deel['punten'], by) };
  return { deel: 'groep', x: clean(dx), y: clean(dy), inhoud: [deel] };
}

const LIMITS: Readonly<Record<string, readonly [number, number]>> = { s: [0.05, 10], grootte: [6, 200], r: [8, 80] };

/**
 * Makes a part larger or smaller; it keeps standing on the same point.
 * @param around where it stands
 */
export function scaled(deel: Deel, factor: number, around: Point, declared: Declared): Deel {
  if (factor === 1) return deel;
  if (isGroup(deel)) {
    const [x, y, s] = [numberOf(deel, 'x') ?? 0, numberOf(deel, 'y') ?? 0, numberOf(deel, 's') ?? 1];
    const next = clamp(Math.round(s * factor * 1000) / 1000, ...LIMITS['s']!);
    const f = next / s;
    const om = (deel['om'] as Point | undefined) ?? [0, 0];
    const to = (v: number, a: number, o: number): number => clean(a + (v + o - a) * f - o);
    return unwrapped({ ...deel, x: to(x, around[0], om[0]), y: to(y, around[1], om[1]), s: next });
  }
  for (const [name, [low, high]] of Object.entries(LIMITS)) {
    const option = declared?.[name];
    if (!option || (name === 'r' && deel.deel !== 'schijf')) continue;
    const now = numberOf(deel, name) ?? (option.hoe === 'vast' ? (option.standaard as number) : 1);
    const next = clamp(Math.round(now * factor * 1000) / 1000, low, high);
    return keptOnPoint({ ...deel, [name]: next }, deel, next / now, around);
  }
  const [x, y] = [clean(around[0] * (1 - factor)), clean(around[1] * (1 - factor))];
  return { deel: 'groep', x, y, s: clamp(Math.round(factor * 1000) / 1000, ...LIMITS['s']!), inhoud: [deel] };
}

/** A part that is drawn from its own point grows round that; then the point it stands on is brought back. */
function keptOnPoint(next: Deel, was: Deel, f: number, [ax, ay]: Point): Deel {
  const [x, y] = [numberOf(was, 'x'), numberOf(was, 'y')];
  if (x === undefined || y === undefined) return next;
  return { ...next, x: clean(ax + (x - ax) * f), y: clean(ay + (y - ay) * f) };
}

/** Mirrors a part where it stands: by looking the other way when it can, else round the line through its middle. */
export function flipped(deel: Deel, middle: number, declared: Declared): Deel {
  const inside = onlyPart(deel);
  const matrix = deel['matrix'] as readonly number[] | undefined;
  if (inside && matrix && Object.keys(deel).length === 3 && Math.abs((matrix[4] ?? 0) - 2 * middle) < 2) return inside;
  if (!inside && declared?.['kijk']) return { ...deel, kijk: deel['kijk'] === -1 ? 1 : -1 };
  return { deel: 'groep', matrix: [-1, 0, 0, 1, clean(2 * middle), 0], inhoud: [deel] };
}

/** Does a part, or the group round it, turn by itself? */
const turnsItself = (deel: Deel, declared: Declared): boolean =>
  isGroup(deel) ? deel['om'] !== undefined : declared?.['draai'] !== undefined;

/** How many degrees a part is turned, clockwise, from -180 to 180. */
export const angleOf = (deel: Deel, declared: Declared): number =>
  turnsItself(deel, declared) ? (numberOf(deel, 'draai') ?? 0) : 0;

/** Turns a part so many degrees further, round where it stands. */
export function turned(deel: Deel, degrees: number, around: Point, declared: Declared): Deel {
  const next = (now: number): number => ((((now + degrees) % 360) + 540) % 360) - 180;
  if (turnsItself(deel, declared)) return unwrapped({ ...deel, draai: next(numberOf(deel, 'draai') ?? 0) });
  return { deel: 'groep', om: [clean(around[0]), clean(around[1])], draai: next(0), inhoud: [deel] };
}

/** Gives one option another value; without a value it is what the part says itself. */
export function withOption(deel: Deel, name: string, value: unknown): Deel {
  return withInner(deel, (inside) => {
    if (Object.is(inside[name], value)) return inside;
    if (value !== undefined) return { ...inside, [name]: value };
    const { [name]: _, ...rest } = inside;
    return rest as Deel;
  });
}
