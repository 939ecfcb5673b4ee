import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { frameRound } from '../../src/components/gesprek/domain/frame';
import { PLATEN } from '../../src/components/praatplaat/platen';

interface Thing {
  wat: string;
  waar: string;
  x: number;
  y: number;
  plek: number;
}
/** What stands at the head of the file of a plate. */
function frontOf(slug: string): { zoek: Thing[]; plekken: { nr: number }[] } {
  const [front] = readFileSync(`src/content/praatplaten/${slug}.mdx`, 'utf8').split('\n---');
  return parse(front!.replace(/^---\n/, '')) as ReturnType<typeof frontOf>;
}
/** A thing that the kit draws as one part: the word for it, and the name of the part. */
const PARTS: [word: RegExp, part: string][] = [
  [/^een kat/, 'kat'],
  [/^een hond/, 'hond'],
  [/^een mol(?! die)/, 'mol'],
  [/^een slak/, 'slak'],
  [/^een koe/, 'koe'],
  [/eendje/, 'eend'],
  [/schapen/, 'schaaptje'],
  [/vlinders/, 'vlinder'],
  [/kikker/, 'kikker'],
  [/schildpad/, 'schildpad'],
  [/^een fles/, 'flessenpost'],
  [/taart/, 'taart'],
  [/vogeltje/, 'vogel'],
  [/paaltje/, 'paddenstoel'],
  [/koffieautomaat/, 'koffieautomaat'],
  [/reddingsboei/, 'boei'],
  [/rups/, 'rups'],
  [/lantaarn/, 'lantaarn'],
  [/picknickmand/, 'mand'],
];
/** Every part of a scene with its place, in units. */
function partsOf(node: unknown): { deel: string; x: number; y: number }[] {
  if (Array.isArray(node)) return node.flatMap(partsOf);
  if (typeof node !== 'object' || node === null) return [];
  const { deel, x, y } = node as Record<string, unknown>;
  const own = typeof deel === 'string' && typeof x === 'number' && typeof y === 'number' ? [{ deel, x, y }] : [];
  return [...own, ...Object.values(node).flatMap(partsOf)];
}

describe.each(Object.entries(PLATEN))('what there is to look for on %s', (slug, { scene }) => {
  const { zoek, plekken } = frontOf(slug);

  it('is six different things, each on the plate, told in words, and each leading to a spot of its own', () => {
    expect(zoek).toHaveLength(6);
    expect(new Set(zoek.map(({ wat }) => wat)).size).toBe(6);
    expect(new Set(zoek.map(({ plek }) => plek)).size).toBe(6);
    for (const { wat, waar, x, y, plek } of zoek) {
      expect(
        plekken.map(({ nr }) => nr),
        wat,
      ).toContain(plek);
      expect([x > 1, x < 99, y > 1, y < 99], wat).toEqual([true, true, true, true]);
      expect(waar).toMatch(/^[A-Z].*\.$/);
    }
  });

  it('is drawn where it is said to be', () => {
    const parts = partsOf(scene.lagen);
    const known = zoek.flatMap((thing) => {
      const part = PARTS.find(([word]) => word.test(thing.wat))?.[1];
      return part ? [{ thing, part }] : [];
    });
    expect(known.length).toBeGreaterThanOrEqual(2);
    const lost = known.filter(
      ({ thing, part }) =>
        !parts.some(({ deel, x, y }) => deel === part && Math.hypot(x - thing.x * 16, y - thing.y * 10) < 65),
    );
    expect(lost.map(({ thing }) => thing.wat)).toEqual([]);
  });

  it('is shown large on a screen, whole and within the plate', () => {
    for (const thing of zoek) {
      const { x, y, scale } = frameRound(thing);
      const size = 100 / scale;
      expect([x >= 0, y >= 0, x + size <= 100, y + size <= 100]).toEqual([true, true, true, true]);
      expect([thing.x > x, thing.x < x + size, thing.y > y, thing.y < y + size]).toEqual([true, true, true, true]);
      expect(scale).toBeGreaterThan(2);
    }
  });
});
