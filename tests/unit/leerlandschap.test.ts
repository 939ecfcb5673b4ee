import { describe, expect, it } from 'vitest';
import { drawingOf } from '../../src/components/praatplaat/platen';
import { scholenVan } from '../../src/components/praatplaat/platen/partners-in-opleiding-en-ontwikkeling/scholen';
import { teken } from '../../src/components/praatplaat/tekening/teken';

const plaat = drawingOf('partners-in-opleiding-en-ontwikkeling');
const { scene } = plaat;
const landschap = scene.lagen.flatMap((laag) => laag.delen).find((deel) => deel.deel === 'leerlandschap')!;
const scholen = scholenVan(landschap as unknown as Parameters<typeof scholenVan>[0]);

describe('the landscape of plate 4', () => {
  it('has 350 schools of 40 boards', () => {
    expect(scholen).toHaveLength(350);
    expect(new Set(scholen.map(({ bestuur }) => bestuur)).size).toBe(40);
  });

  it('draws every school it counts; five more stand in the legend and on the new field', () => {
    const { binnenwerk } = teken(plaat);
    expect(binnenwerk.match(/<use href="#p4-school-/g)).toHaveLength(350 + 5);
    const lagen = scene.lagen.map((laag) => ({ ...laag, delen: laag.delen.filter((deel) => deel !== landschap) }));
    const zonder = teken({ ...plaat, scene: { ...scene, lagen } });
    expect(zonder.binnenwerk.match(/<use href="#p4-school-/g)).toHaveLength(5);
  });

  it('gives every board a flag of its own, also where the far ones pale', () => {
    // Without the legend and the new field, where the flag of a far board stands near by.
    const alleen = { ...plaat, scene: { ...scene, lagen: [{ naam: 'landschap', delen: [landschap] }] } };
    const vlaggen = [...teken(alleen).bepalingen.matchAll(/<g id="p4-school-\d+">(.*?)<\/g>/g)].map(
      ([, inhoud]) => inhoud,
    );
    expect(new Set(vlaggen).size).toBe(40);
  });

  it('keeps every school free to be seen: on the canvas, not on another, not under a sign', () => {
    const { opschriften } = teken(plaat).metingen;
    for (const [i, { x, y, s }] of scholen.entries()) {
      expect([x - 14 * s > 0, x + 18 * s < 1600, y - 44 * s > 230, y < 1000], `school ${i}`).toEqual([
        true,
        true,
        true,
        true,
      ]);
      expect(
        opschriften
          .filter((o) => x > o.x && x < o.x + o.w && y - 12 * s > o.y && y - 12 * s < o.y + o.h)
          .map((o) => o.naam),
        `school ${i}`,
      ).toEqual([]);
      expect(
        scholen.slice(i + 1).filter((b) => Math.abs(b.x - x) < 12 * s && Math.abs(b.y - y) < 6 * s),
        `school ${i}`,
      ).toEqual([]);
    }
  });
});
