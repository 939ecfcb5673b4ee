import { describe, expect, it } from 'vitest';
import { freePlace } from '../../src/components/compose/domain/free-place';
import type { Vak } from '../../src/components/praatplaat/tekening/meter';

const SIGHT: Vak = { x: 0, y: 0, w: 1600, h: 1000 };
const WISH = [800, 620] as const;
/** The box of a thing that stands with the middle of its foot on a point. */
const standing = ([x, y]: readonly [number, number], { w, h }: { w: number; h: number }): Vak => ({
  x: x - w / 2,
  y: y - h,
  w,
  h,
});
const overlap = (a: Vak, b: Vak): boolean => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

describe('where a new thing of a plate stands', () => {
  it('is where it was meant, when nothing stands there', () => {
    expect(freePlace({ w: 90, h: 200 }, WISH, [], SIGHT)).toEqual(WISH);
    const field: Vak = { x: 0, y: 400, w: 1600, h: 600 };
    expect(freePlace({ w: 90, h: 200 }, WISH, [field], SIGHT)).toEqual(WISH);
  });

  it('is beside all that stands there: seven things of every width, one after another', () => {
    const placed: Vak[] = [];
    for (const [w, h] of [
      [60, 170],
      [300, 130],
      [120, 110],
      [90, 200],
      [260, 150],
      [60, 170],
      [200, 160],
    ] as const) {
      const box = standing(freePlace({ w, h }, WISH, placed, SIGHT), { w, h });
      for (const other of placed.filter((one) => Math.abs(one.y + one.h - box.y - box.h) < 50))
        expect(overlap(box, other), JSON.stringify([box, other])).toBe(false);
      placed.push(box);
    }
    expect(new Set(placed.map(({ x, y, h }) => `${x} ${y + h}`)).size).toBe(placed.length);
  });

  it('is in sight when somebody came near', () => {
    const near: Vak = { x: 500, y: 300, w: 500, h: 400 };
    const first = standing([750, 620], { w: 150, h: 150 });
    const [x, y] = freePlace({ w: 150, h: 150 }, [750, 620], [first], near);
    const box = standing([x, y], { w: 150, h: 150 });
    expect(overlap(box, first)).toBe(false);
    expect([box.x >= 500, box.x + box.w <= 1000, box.y >= 300, y <= 700]).toEqual([true, true, true, true]);
  });

  it('is where it was meant when all is taken', () => {
    const small: Vak = { x: 700, y: 430, w: 200, h: 240 };
    expect(freePlace({ w: 190, h: 190 }, [800, 620], [standing([800, 620], { w: 190, h: 190 })], small)).toEqual([
      800, 620,
    ]);
  });
});
