import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { signsIn } from '../../src/components/praatplaat/signs';
import { PLATEN } from '../../src/components/praatplaat/platen';
import { lightMask, lightsOf, type Sign, type LitSpot } from '../../src/components/praatplaat/spotlight';
import { teken } from '../../src/components/praatplaat/tekening/teken';

/** Pixels per unit of the plate in the picture that is measured. */
const SCALE = 0.375;
interface Data {
  plekken: Omit<LitSpot, 'x' | 'y'>[];
  vragen: { nr: number; plekken: number[] }[];
}
const read = (plaat: string): Data =>
  parse(
    readFileSync(`src/content/praatplaten/${plaat}.mdx`, 'utf8')
      .split('\n---')[0]!
      .replace(/^---\n/, ''),
  ) as Data;

/** The evening over an empty white plate, as brightness per pixel. */
function lit(plekken: readonly LitSpot[], borden: readonly Sign[]) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 1000"><style>.licht__rand,.licht__ring{fill:none;stroke:#000;stroke-width:15}</style><rect width="1600" height="1000" fill="#fff"/>${lightMask(plekken, borden, 'm')}</svg>`;
  const picture = new Resvg(svg, { fitTo: { mode: 'width', value: 1600 * SCALE } }).render();
  const { pixels, width } = picture;
  // It is grey: one colour says all, in a quarter of the memory.
  const grey = new Uint8Array(pixels.length / 4);
  for (let i = 0; i < grey.length; i++) grey[i] = pixels[i * 4]!;
  return (x: number, y: number) => grey[Math.round(y * SCALE) * width + Math.round(x * SCALE)]!;
}

describe.each(Object.entries(PLATEN))('light on %s', (plaat, bron) => {
  const borden = signsIn(bron);
  const { metingen } = teken(bron);
  const { vragen, ...written } = read(plaat);
  const plekken = written.plekken.map((p) => {
    const { x, y } = metingen.plekken.find((m) => m.nr === p.nr)!;
    return { ...p, x: x / 16, y: y / 10 };
  });
  const groups = [
    ...plekken.map((p) => [`spot ${p.nr}`, [p]] as const),
    ...vragen
      .filter((v) => v.plekken.length)
      .map((v) => [`question ${v.nr}`, plekken.filter((p) => v.plekken.includes(p.nr))] as const),
  ];
  const pictures = new Map<string, ReturnType<typeof lit>>();
  /** The evening with the light of a group: drawn once for all tests. */
  const litFor = ([naam, lights]: (typeof groups)[number]) => {
    const bright = pictures.get(naam) ?? lit(lights, borden);
    pictures.set(naam, bright);
    return bright;
  };
  afterAll(() => pictures.clear());

  it('leaves every sign whole: all of it in the light, or all of it in the evening', () => {
    const faults = groups.flatMap((group) => {
      const [naam] = group;
      const bright = litFor(group);
      // Lettering on a thing is a sign too, from edge to edge.
      const onThings = metingen.teksten.map(({ tekst, ...vak }) => ({
        naam: tekst,
        ...vak,
        x: vak.x - 8,
        w: vak.w + 16,
      }));
      return [...metingen.opschriften, ...onThings].flatMap((o) => {
        // Inside the rounded corners, where one sign does not lie over another.
        const points = Array.from({ length: 35 }, (_, i) =>
          bright(o.x + 8 + ((o.w - 16) * (i % 7)) / 6, o.y + o.h * (0.2 + 0.15 * Math.floor(i / 7))),
        );
        const [low, high] = [Math.min(...points), Math.max(...points)];
        return high - low > 24 ? [`${naam}: ${o.naam}`] : [];
      });
    });
    expect(faults).toEqual([]);
  });

  it('falls on the number of every spot it is for', () => {
    const faults = groups.flatMap((group) => {
      const [naam, lights] = group;
      const bright = litFor(group);
      return lights.flatMap(({ nr }) => {
        const { x, y } = metingen.plekken.find((p) => p.nr === nr)!;
        return bright(x, y) < 240 ? [`${naam}: disc ${nr}`] : [];
      });
    });
    expect(faults).toEqual([]);
  });

  it('cuts no face in two', () => {
    const faults = groups.flatMap(([naam, lights]) =>
      metingen.gezichten.flatMap((g) => {
        const corners = [
          [0, 0],
          [1, 0],
          [0, 1],
          [1, 1],
          [0.5, 0.5],
        ].map(([a, b]) =>
          lightsOf(lights).some(
            (v) => ((g.x + a! * g.w - v.cx) / v.rx) ** 2 + ((g.y + b! * g.h - v.cy) / v.ry) ** 2 <= 1,
          ),
        );
        return new Set(corners).size > 1 ? [`${naam}: face at ${Math.round(g.x)}, ${Math.round(g.y)}`] : [];
      }),
    );
    expect(faults).toEqual([]);
  });

  it('falls on something: every spot lights a place on the plate, its own disc near by', () => {
    for (const p of plekken)
      for (const v of lightsOf([p])) {
        expect(v.rx, String(p.nr)).toBeGreaterThan(40);
        expect([v.cx > 0, v.cx < 1600, v.cy > 0, v.cy < 1000], String(p.nr)).toEqual([true, true, true, true]);
      }
  });
});

it('lights the disc of a spot, and the label it lies on, also outside the light that was drawn for it', () => {
  const plek: LitSpot = { nr: 1, x: 20, y: 20, licht: [[70, 70, 10, 12]] };
  const disc: Sign = [300, 180, 40, 40];
  const label: Sign = [330, 185, 160, 30];
  const other: Sign = [800, 180, 40, 40];
  const bright = lit([plek], [disc, label, other]);
  const evening = bright(100, 900);
  expect([bright(320, 200), bright(460, 200), bright(1120, 700)]).toEqual([255, 255, 255]);
  expect(evening).toBeLessThan(200);
  expect(bright(820, 200)).toBe(evening);
});
