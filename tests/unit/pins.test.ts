import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { frameOf, toTransform } from '../../src/components/gesprek/domain/frame';
import { spotNear, type Plek } from '../../src/components/gesprek/domain/plek';
import { drawn } from '../../src/components/praatplaat/drawn';
import { PLATEN } from '../../src/components/praatplaat/platen';

/** The spots of a plate as the meeting view has them: in the light of the front matter, at the discs of the drawing. */
function spotsOf(slug: string): Plek[] {
  const [, front] = readFileSync(`src/content/praatplaten/${slug}.mdx`, 'utf8').split('---\n');
  const { plekken } = parse(front!) as { plekken: Omit<Plek, 'x' | 'y'>[] };
  const discs = drawn(PLATEN[slug]!).metingen.plekken;
  return plekken.map(({ nr, naam, licht }) => {
    const { x, y } = discs.find((d) => d.nr === nr)!;
    return { nr, naam, licht, x: x / 16, y: y / 10 };
  });
}
const SLUGS = readdirSync('src/content/praatplaten').map((file) => file.replace('.mdx', ''));

describe('a pin', () => {
  it.each(SLUGS)(
    'on a disc is at the spot of that disc, in the middle of a light at a spot that has it: %s',
    (slug) => {
      const spots = spotsOf(slug);
      for (const spot of spots) {
        expect(spotNear(spot, spots)?.nr).toBe(spot.nr);
        for (const [x, y] of spot.licht) {
          const named = spotNear({ x, y }, spots)!;
          // Two spots may share a light, and the disc of one may lie in the middle of it.
          const shares = named.licht.some(([cx, cy]) => Math.hypot(cx - x, cy - y) < 1);
          const onDisc = Math.hypot((named.x - x) * 1.6, named.y - y) < 3;
          expect([slug, spot.nr, named.nr, named === spot || shares || onDisc]).toEqual([
            slug,
            spot.nr,
            named.nr,
            true,
          ]);
        }
      }
    },
  );

  it('at the board of the yields is not at the disc of another spot, nor one at the suitcase', () => {
    const at = (slug: string, nr: number) => {
      const spots = spotsOf(slug);
      return spots.find((s) => s.nr === nr)!.licht.map(([x, y]) => spotNear({ x, y }, spots)?.nr);
    };
    expect(at('curriculum-in-samenhang', 1)[0]).toBe(1);
    expect(new Set(at('geschiedenis', 9))).toEqual(new Set([9]));
  });

  it('outside every light is at the nearest disc, and far from all at none', () => {
    const spots: Plek[] = [
      { nr: 1, naam: 'a', x: 20, y: 20, licht: [[60, 60, 10, 10]] },
      { nr: 2, naam: 'b', x: 62, y: 62, licht: [] },
    ];
    expect(spotNear({ x: 62, y: 66 }, spots)?.nr).toBe(1);
    expect(spotNear({ x: 22, y: 20 }, spots)?.nr).toBe(1);
    expect(spotNear({ x: 95, y: 5 }, spots)).toBeUndefined();
  });
});

describe('what is shown of a plate', () => {
  it.each(SLUGS)('holds all light of every question, and nothing beyond the plate: %s', (slug) => {
    const spots = spotsOf(slug);
    for (const pair of spots.flatMap((a) => spots.map((b) => [a, b]))) {
      const light = pair.flatMap((p) => p.licht);
      const { x, y, scale } = frameOf(light);
      const size = 100 / scale;
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(-1e-9);
      expect(Math.max(x, y) + size).toBeLessThanOrEqual(100 + 1e-9);
      for (const [cx, cy, rx, ry] of light) {
        expect(Math.max(0, cx - rx)).toBeGreaterThanOrEqual(x - 1e-9);
        expect(Math.min(100, cx + rx)).toBeLessThanOrEqual(x + size + 1e-9);
        expect(Math.max(0, cy - ry)).toBeGreaterThanOrEqual(y - 1e-9);
        expect(Math.min(100, cy + ry)).toBeLessThanOrEqual(y + size + 1e-9);
      }
    }
  });

  it('is the whole plate without light, and at most twice as large', () => {
    expect(toTransform(frameOf([]))).toBe('');
    expect(toTransform(frameOf([[50, 50, 5, 5]]))).toBe('translate(-50%, -50%) scale(2)');
  });
});
