import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { signsIn } from '../../src/components/praatplaat/signs';
import { PLATEN } from '../../src/components/praatplaat/platen';
import { lightMask, lightsOf, type Sign, type LitSpot } from '../../src/components/praatplaat/spotlight';
import { teken } from '../../src/components/praatplaat/tekening/teken';

/** Pixels per unit of the plate in the picture that is measured. */
const SCHAAL = 0.375;
interface Data {
  plekken: Omit<LitSpot, 'x' | 'y'>[];
  vragen: { nr: number; plekken: number[] }[];
}
const lees = (plaat: string): Data =>
  parse(
    readFileSync(`src/content/praatplaten/${plaat}.mdx`, 'utf8')
      .split('\n---')[0]!
      .replace(/^---\n/, ''),
  ) as Data;

/** The evening over an empty white plate, as brightness per pixel. */
function belicht(plekken: readonly LitSpot[], borden: readonly Sign[]) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 1000"><style>.licht__rand,.licht__ring{fill:none;stroke:#000;stroke-width:15}</style><rect width="1600" height="1000" fill="#fff"/>${lightMask(lightsOf(plekken), borden, 'm')}</svg>`;
  const beeld = new Resvg(svg, { fitTo: { mode: 'width', value: 1600 * SCHAAL } }).render();
  const { pixels, width } = beeld;
  return (x: number, y: number) => pixels[(Math.round(y * SCHAAL) * width + Math.round(x * SCHAAL)) * 4]!;
}

describe.each(Object.entries(PLATEN))('light on %s', (plaat, bron) => {
  const borden = signsIn(bron);
  const { metingen } = teken(bron);
  const { vragen, ...geschreven } = lees(plaat);
  const plekken = geschreven.plekken.map((p) => {
    const { x, y } = metingen.plekken.find((m) => m.nr === p.nr)!;
    return { ...p, x: x / 16, y: y / 10 };
  });
  const groepen = [
    ...plekken.map((p) => [`spot ${p.nr}`, [p]] as const),
    ...vragen
      .filter((v) => v.plekken.length)
      .map((v) => [`question ${v.nr}`, plekken.filter((p) => v.plekken.includes(p.nr))] as const),
  ];

  it('leaves every sign whole: all of it in the light, or all of it in the evening', () => {
    const fouten = groepen.flatMap(([naam, lichten]) => {
      const helder = belicht(lichten, borden);
      // Lettering on a thing is a sign too, from edge to edge.
      const opDingen = metingen.teksten.map(({ tekst, ...vak }) => ({
        naam: tekst,
        ...vak,
        x: vak.x - 8,
        w: vak.w + 16,
      }));
      return [...metingen.opschriften, ...opDingen].flatMap((o) => {
        // Inside the rounded corners, where one sign does not lie over another.
        const punten = Array.from({ length: 35 }, (_, i) =>
          helder(o.x + 8 + ((o.w - 16) * (i % 7)) / 6, o.y + o.h * (0.2 + 0.15 * Math.floor(i / 7))),
        );
        const [laag, hoog] = [Math.min(...punten), Math.max(...punten)];
        return hoog - laag > 24 ? [`${naam}: ${o.naam}`] : [];
      });
    });
    expect(fouten).toEqual([]);
  });

  it('falls on the number of every spot it is for', () => {
    const fouten = groepen.flatMap(([naam, lichten]) => {
      const helder = belicht(lichten, borden);
      return lichten.flatMap(({ nr }) => {
        const { x, y } = metingen.plekken.find((p) => p.nr === nr)!;
        return helder(x, y) < 240 ? [`${naam}: disc ${nr}`] : [];
      });
    });
    expect(fouten).toEqual([]);
  });

  it('cuts no face in two', () => {
    const fouten = groepen.flatMap(([naam, lichten]) =>
      metingen.gezichten.flatMap((g) => {
        const hoeken = [
          [0, 0],
          [1, 0],
          [0, 1],
          [1, 1],
          [0.5, 0.5],
        ].map(([a, b]) =>
          lightsOf(lichten).some(
            (v) => ((g.x + a! * g.w - v.cx) / v.rx) ** 2 + ((g.y + b! * g.h - v.cy) / v.ry) ** 2 <= 1,
          ),
        );
        return new Set(hoeken).size > 1 ? [`${naam}: face at ${Math.round(g.x)}, ${Math.round(g.y)}`] : [];
      }),
    );
    expect(fouten).toEqual([]);
  });

  it('falls on something: every spot lights a place on the plate, its own disc near by', () => {
    for (const p of plekken)
      for (const v of lightsOf([p])) {
        expect(v.rx, String(p.nr)).toBeGreaterThan(40);
        expect([v.cx > 0, v.cx < 1600, v.cy > 0, v.cy < 1000], String(p.nr)).toEqual([true, true, true, true]);
      }
  });
});
