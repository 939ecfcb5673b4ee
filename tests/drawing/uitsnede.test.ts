import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { cropOf } from '../../src/components/praatplaat/crop';
import { cropOnCanvas, photoBox } from '../../src/components/praatplaat/photo';
import { PLATEN } from '../../src/components/praatplaat/platen';
import type { LitSpot } from '../../src/components/praatplaat/spotlight';
import type { Vak } from '../../src/components/praatplaat/tekening/meter';
import { teken } from '../../src/components/praatplaat/tekening/teken';

const spotsOf = (slug: string): LitSpot[] => {
  const [front] = readFileSync(`src/content/praatplaten/${slug}.mdx`, 'utf8').split('\n---');
  return (parse(front!.replace(/^---\n/, '')) as { plekken: LitSpot[] }).plekken;
};
const boxOf = (spot: LitSpot): Vak => {
  const [x = 0, y = 0, w = 0, h = 0] = cropOf(spot).split(' ').map(Number);
  return { x, y, w, h };
};
/** Which part of a box lies in another, 0 to 1. */
const share = (a: Vak, b: Vak): number => {
  const w = Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x);
  const h = Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y);
  return w > 0 && h > 0 ? (w * h) / (a.w * a.h) : 0;
};

describe.each(Object.entries(PLATEN))('the crops of %s', (slug, plate) => {
  const { gezichten, plekken, teksten } = teken(plate).metingen;
  const spots = spotsOf(slug);

  it('are composed by hand, in the shape of the plate and within it', () => {
    for (const spot of spots) {
      expect(spot.uitsnede, String(spot.nr)).toBeDefined();
      const { x, y, w, h } = boxOf(spot);
      expect(Math.abs(w / h - 1.6), String(spot.nr)).toBeLessThan(0.01);
      expect([x >= 0, y >= 0, x + w <= 1601, y + h <= 1001], String(spot.nr)).toEqual([true, true, true, true]);
    }
  });

  it('hold the middle of a light of their spot', () => {
    for (const spot of spots) {
      const { x, y, w, h } = boxOf(spot);
      const held = spot.licht.filter(([cx, cy]) => cx * 16 > x && cx * 16 < x + w && cy * 10 > y && cy * 10 < y + h);
      expect(held.length, `spot ${spot.nr}`).toBeGreaterThan(0);
    }
  });

  it('show no half sign: the words and the number of a sign are in it or not', () => {
    const discs = plekken.map(({ nr, x, y, r }) => ({ what: String(nr), x: x - r, y: y - r, w: 2 * r, h: 2 * r }));
    const signs = [...discs, ...teksten.map(({ tekst, x, y, w, h }) => ({ what: tekst, x, y, w, h }))];
    const cut = spots.flatMap((spot) =>
      signs
        .map((sign) => ({ sign, part: share(sign, boxOf(spot)) }))
        .filter(({ part }) => part > 0.15 && part < 0.85)
        .map(({ sign }) => `spot ${spot.nr}: ${sign.what}`),
    );
    expect(cut).toEqual([]);
  });

  it('cut no face in two', () => {
    const cut = spots.flatMap((spot) =>
      gezichten
        .map((face) => ({ face, part: share(face, boxOf(spot)) }))
        .filter(({ part }) => part > 0.06 && part < 0.94)
        .map(({ face }) => `spot ${spot.nr}: face at ${Math.round(face.x)}, ${Math.round(face.y)}`),
    );
    expect(cut).toEqual([]);
  });
});

describe('the crop of a spot', () => {
  it('that nobody composed shows all its light, with the middle of it in the middle', () => {
    const [x = 0, y = 0, w = 0, h = 0] = cropOf({ nr: 1, x: 0, y: 0, licht: [[40, 50, 20, 10]] })
      .split(' ')
      .map(Number);
    expect([x + w / 2, y + h / 2]).toEqual([640, 500]);
    expect(w).toBeGreaterThanOrEqual(640);
  });

  it('is the same as was written down, as a piece of the canvas', () => {
    expect(cropOf({ nr: 1, x: 0, y: 0, licht: [], uitsnede: [10, 20, 50] })).toBe('160 200 800 500');
  });

  it('is on a photo a piece of the photo, wherever that stands on the canvas', () => {
    const square = photoBox({ width: 1000, height: 1000 });
    expect(cropOnCanvas(square, [0, 0, 50])).toEqual([9.4, 0, 50]);
    expect(cropOnCanvas(square, [0, 0, 100])).toEqual([0, 0, 100]);
  });

  it('never shows less than can be read nor more than helps', () => {
    const widthOf = (licht: LitSpot['licht']) => Number(cropOf({ nr: 1, x: 50, y: 50, licht }).split(' ')[2]);
    expect(widthOf([[50, 50, 3, 3]])).toBe(416);
    expect(widthOf([[50, 50, 50, 50]])).toBe(960);
  });
});
