import { describe, expect, it } from 'vitest';
import { ontvouw, type Rij } from '../../src/components/praatplaat/tekening/rij';

const gras = (rij: Omit<Rij, 'deel' | 'wat'>) => ontvouw({ deel: 'rij', wat: { deel: 'gras', s: 0.8 }, ...rij });
const plekken = (delen: readonly unknown[]) =>
  (delen as { x: number; y: number }[]).map(({ x, y }) => [Math.round(x), Math.round(y)]);

describe('a row of one part', () => {
  it('stands where it is put', () =>
    expect(
      gras({
        op: [
          [1, 2],
          [3, 4],
        ],
      }),
    ).toEqual([
      { deel: 'gras', s: 0.8, x: 1, y: 2 },
      { deel: 'gras', s: 0.8, x: 3, y: 4 },
    ]));
  it('stands at equal steps', () =>
    expect(plekken(gras({ n: 3, van: [10, 100], stap: [20, -1] }))).toEqual([
      [10, 100],
      [30, 99],
      [50, 98],
    ]));
  it('stands evenly along a line, from end to end', () =>
    expect(
      plekken(
        gras({
          n: 5,
          langs: [
            [0, 0],
            [60, 0],
            [100, 0],
          ],
        }),
      ),
    ).toEqual([
      [0, 0],
      [25, 0],
      [50, 0],
      [75, 0],
      [100, 0],
    ]));
  it('of one along a line stands at its beginning', () =>
    expect(
      plekken(
        gras({
          n: 1,
          langs: [
            [7, 8],
            [60, 0],
          ],
        }),
      ),
    ).toEqual([[7, 8]]));
  it('lets options take turns', () =>
    expect(
      gras({ n: 3, van: [0, 0], stap: [1, 0], wissel: { kleur: ['groen', 'groenD'], s: [1, 2, 3] } }),
    ).toMatchObject([
      { kleur: 'groen', s: 1 },
      { kleur: 'groenD', s: 2 },
      { kleur: 'groen', s: 3 },
    ]));
  it('lies scattered within corners, apart from each other, the same every time', () => {
    const rij = {
      n: 12,
      in: [
        [0, 0],
        [200, 0],
        [0, 100],
      ],
      afstand: 20,
      seed: 3,
    } as const;
    const plekken = gras(rij) as unknown as { x: number; y: number }[];
    expect(gras(rij)).toEqual(plekken);
    expect(plekken).toHaveLength(12);
    for (const { x, y } of plekken) expect([x >= 0, y >= 0, x / 200 + y / 100 <= 1]).toEqual([true, true, true]);
    expect(
      Math.min(...plekken.flatMap((a, i) => plekken.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)))),
    ).toBeGreaterThanOrEqual(20);
  });
  it('has fewer where there is no room', () =>
    expect(
      gras({
        n: 50,
        in: [
          [0, 0],
          [20, 0],
          [20, 20],
          [0, 20],
        ],
        afstand: 15,
      }).length,
    ).toBeLessThan(6));
  it('that does not know where to stand says what to give', () =>
    expect(() => gras({ n: 3 })).toThrow('`n` met `van` en `stap`'));
});
