import { describe, expect, it } from 'vitest';
import { ingezet, lint, naast } from '../../src/components/praatplaat/tekening/lint';
import { Pen } from '../../src/components/praatplaat/tekening/pen';
import { baan, tegelring } from '../../src/components/praatplaat/tekening/tegels';

describe('a ribbon', () => {
  const recht = lint(
    [
      [0, 0, 10],
      [100, 0, 30],
    ],
    true,
  );

  it('knows its length, and its width between two points', () => {
    expect(recht.lengte).toBe(100);
    expect(recht.op(50)).toMatchObject({ x: 50, y: 0, w: 20 });
  });

  it('stops at its ends', () => {
    expect(recht.op(-5)).toMatchObject({ x: 0, w: 10 });
    expect(recht.op(200)).toMatchObject({ x: 100, w: 30 });
  });

  it('has its left on the left of the way it runs: up, for who goes to the right', () => {
    expect(naast(recht.op(50), 7)).toEqual([50, -7]);
    expect(naast(recht.op(50), ({ w }) => -w)).toEqual([50, 20]);
  });

  it('is longer where it bends', () => {
    expect(
      lint([
        [0, 0, 0],
        [50, 40, 0],
        [100, 0, 0],
      ]).lengte,
    ).toBeGreaterThan(2 * Math.hypot(50, 40));
  });
});

describe('a polygon moved inwards', () => {
  const vierkant = [
    [0, 0],
    [10, 0],
    [10, 10],
    [0, 10],
  ] as const;
  const klein = [
    [2, 2],
    [8, 2],
    [8, 8],
    [2, 8],
  ];

  it('keeps its sides parallel, whichever way round its corners go', () => {
    expect(ingezet(vierkant, 2)).toEqual(klein);
    expect(ingezet([...vierkant].reverse(), 2)).toEqual([...klein].reverse());
  });
});

describe('tiles', () => {
  const vlakken = (teken: (pen: Pen) => void): RegExpMatchArray[] => {
    const pen = new Pen({ id: 't' });
    teken(pen);
    return [...pen.binnenwerk.matchAll(/fill="([^"]+)"[^>]* d="([^"]+)"/g)];
  };
  const kleuren = ['school', 'opleiding', 'broker', 'plum'] as const;

  it('of one colour are one shape, and none is lost', () => {
    const ring = vlakken((pen) =>
      tegelring(pen, { x: 0, y: 0, rx: 100, ry: 100, dik: 0.1, kleuren: [{ n: 30, kleuren, seed: 3 }] }),
    );
    expect(ring).toHaveLength(4);
    expect(ring.reduce((n, [, , d]) => n + d!.split('z').length - 1, 0)).toBe(30);
  });

  it('still to be laid are white, and there are none where the whole road is tiled', () => {
    const wit = (gelegd: number): boolean =>
      vlakken((pen) =>
        baan(pen, {
          punten: [
            [0, 0, 40],
            [600, 0, 40],
          ],
          kleuren,
          gelegd,
        }),
      ).some(([, kleur]) => kleur === '#FFFFFF');
    expect([wit(1), wit(0.5)]).toEqual([false, true]);
  });
});
