import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { cropOf } from '../../src/components/praatplaat/crop';
import { cropOnCanvas, photoBox } from '../../src/components/praatplaat/photo';
import { PLATEN } from '../../src/components/praatplaat/platen';
import type { LitSpot } from '../../src/components/praatplaat/spotlight';
import type { Vak } from '../../src/components/praatplaat/tekening/meter';
import { teken } from '../../src/components/praatplaat/tekening/teken';
import { doorIn } from '../../src/components/vignette/door';

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
        .filter(({ part }) => part > 0.1 && part < 0.93)
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

describe('the piece of a crop that stands under an arch beside a heading', () => {
  const face = (x: number, y: number): Vak => ({ x: x - 20, y: y - 20, w: 40, h: 40 });
  const word = (x: number, y: number) => ({
    tekst: 'x',
    x: x - 60,
    y: y - 15,
    w: 120,
    h: 30,
    grootte: 20,
    kleur: '#000',
  });
  const CROP = [100, 100, 640, 400] as const;
  const holds = ([x, y, w, h]: readonly number[], v: Vak) =>
    v.x >= x! && v.y >= y! && v.x + v.w <= x! + w! && v.y + v.h <= y! + h!;

  it('is in the shape of a door, within the crop', () => {
    const [x, y, w, h] = doorIn(CROP, { gezichten: [face(600, 300)], teksten: [], about: [] });
    expect(w / h).toBeCloseTo(4 / 3, 1);
    expect([x >= 100, y >= 100, x + w <= 740, y + h <= 500]).toEqual([true, true, true, true]);
  });

  it('goes to the people, away from the middle of the crop', () => {
    const [left, right] = [face(620, 300), face(690, 310)];
    const door = doorIn(CROP, { gezichten: [left, right], teksten: [], about: [] });
    expect([holds(door, left), holds(door, right)]).toEqual([true, true]);
  });

  it('leaves out who would lose a head or half a face, and words', () => {
    const [near, far] = [face(300, 330), face(560, 115)];
    const sign = word(310, 170);
    const door = doorIn(CROP, { gezichten: [near, far], teksten: [sign], about: [] });
    const [x, y, w, h] = door;
    expect(holds(door, near)).toBe(true);
    const apart = (v: Vak) => v.x > x + w || v.x + v.w < x || v.y > y + h || v.y + v.h < y;
    expect([apart(sign), apart(far)]).toEqual([true, true]);
  });

  it('keeps what it is about in sight', () => {
    const people = [face(220, 300), face(640, 300)];
    const [x, , w] = doorIn(CROP, { gezichten: people, teksten: [], about: [[640, 380]] });
    expect([x < 640, x + w > 640]).toEqual([true, true]);
  });

  it('is the middle of a crop without people', () => {
    expect(doorIn(CROP, { gezichten: [], teksten: [], about: [] })).toEqual([154, 100, 533, 400]);
  });
});
