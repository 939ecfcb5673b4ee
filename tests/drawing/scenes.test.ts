import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { PLATEN } from '../../src/components/praatplaat/platen';
import type { Vak } from '../../src/components/praatplaat/tekening/meter';
import type { Scene } from '../../src/components/praatplaat/tekening/plaat';
import { teken } from '../../src/components/praatplaat/tekening/teken';

interface Plek {
  nr: number;
}
const spotsOf = (plaat: string): Plek[] => {
  const tekst = readFileSync(`src/content/praatplaten/${plaat}.mdx`, 'utf8');
  return (parse(tekst.split('\n---')[0]?.replace(/^---\n/, '') ?? '') as { plekken: Plek[] }).plekken;
};
/** How far two boxes lie over each other in both directions; 0 when they do not touch. */
const overlap = (a: Vak, b: Vak): number =>
  Math.max(
    0,
    Math.min(Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x), Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y)),
  );

describe('the plates as drawings', () => {
  test('there are eight, each with its own prefix for ids', () => {
    expect(Object.keys(PLATEN)).toHaveLength(8);
    expect(new Set(Object.values(PLATEN).map(({ scene }) => scene.id)).size).toBe(8);
  });

  describe.each(Object.entries(PLATEN))('%s', (slug, plaat) => {
    const { scene } = plaat;
    const { binnenwerk, metingen } = teken(plaat);

    test('is drawn the same every time, also after a way through JSON', () => {
      expect(teken(plaat).binnenwerk).toBe(binnenwerk);
      expect(teken({ ...plaat, scene: JSON.parse(JSON.stringify(scene)) as Scene }).binnenwerk).toBe(binnenwerk);
    });

    test('is the drawing that was approved', async () => {
      await expect(binnenwerk.replaceAll('><', '>\n<')).toMatchFileSnapshot(`snapshots/${slug}.svg.txt`);
    });

    test('is a list of parts: no traced path among them, none longer than 200 characters', () => {
      const paden = [...JSON.stringify(scene).matchAll(/"pad":"([^"]+)"/g)].map(([, pad]) => pad!);
      expect(paden.filter((pad) => pad.length > 200)).toEqual([]);
    });

    test('has no style, no number gone wrong, and only ids of its own', () => {
      expect(binnenwerk).not.toMatch(/ style=|<style|NaN|undefined/);
      for (const [, id] of binnenwerk.matchAll(/ id="([^"]+)"/g)) expect(id).toMatch(new RegExp(`^${scene.id}-`));
      for (const [, id] of binnenwerk.matchAll(/(?:url\(#|href="#)([^")]+)/g))
        expect(binnenwerk).toContain(`id="${id}"`);
    });

    test('fits on a page: at most 45 kB gzip', () => {
      expect(gzipSync(binnenwerk, { level: 9 }).length).toBeLessThanOrEqual(45 * 1024);
    });

    test('has one disc for every spot the page tells about, and no other', () => {
      const numbers = (list: readonly { nr: number }[]) => list.map(({ nr }) => nr).sort((a, b) => a - b);
      expect(numbers(metingen.plekken)).toEqual(numbers(spotsOf(slug)));
    });

    test('no label lies on another label', () => {
      const { opschriften } = metingen;
      const botsingen = opschriften.flatMap((a, i) =>
        opschriften.slice(i + 1).flatMap((b) => (overlap(a, b) > 4 ? [`${a.naam} × ${b.naam}`] : [])),
      );
      expect(botsingen).toEqual([]);
    });

    test('no label lies on a face', () => {
      expect(metingen.gezichten.length).toBeGreaterThan(10);
      expect(
        metingen.opschriften.flatMap((label) =>
          metingen.gezichten.filter((gezicht) => overlap(label, gezicht) > 3).map(() => label.naam),
        ),
      ).toEqual([]);
    });

    test('no label leaves the canvas', () => {
      for (const { naam, x, y, w, h } of metingen.opschriften) {
        expect(x, naam).toBeGreaterThanOrEqual(0);
        expect(y, naam).toBeGreaterThanOrEqual(0);
        expect(x + w, naam).toBeLessThanOrEqual(scene.breedte);
        expect(y + h, naam).toBeLessThanOrEqual(scene.hoogte);
      }
    });

    test('without its signs it says nothing twice', () => {
      const kaal = teken(plaat, { opschriften: false });
      expect(kaal.metingen.plekken.length).toBeLessThan(metingen.plekken.length);
      expect(kaal.binnenwerk.length).toBeLessThan(binnenwerk.length);
    });
  });
});
