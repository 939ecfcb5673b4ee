import { describe, expect, it } from 'vitest';
import { legpuzzel } from '../../src/components/praatplaat/platen/leren-laten-werken/legpuzzel';
import { Pen } from '../../src/components/praatplaat/tekening/pen';

const teken = (o: Partial<Parameters<typeof legpuzzel>[1]>): string => {
  const pen = new Pen({ id: 'p', korrel: false });
  legpuzzel(pen, {
    veld: { x: 0, horizon: -1000, achter: 0, voor: 1000, stuk: 100 },
    plan: [],
    kleuren: { A: ['#AA0000', '#110000'], B: ['#BB0000', '#220000'] },
    ...o,
  });
  return pen.binnenwerk;
};
const vorm = (svg: string, kleur: string): string[] =>
  [...svg.matchAll(new RegExp(`fill="${kleur}"[^>]* d="([^"]+)"`, 'g'))].flatMap(([, d = '']) =>
    d.split('z').filter(Boolean),
  );

describe('the jigsaw puzzle', () => {
  it('draws a piece for every letter of the plan, and none for dots and spaces', () =>
    expect(
      [vorm(teken({ plan: ['A B', '.AA'] }), '#AA0000'), vorm(teken({ plan: ['A B', '.AA'] }), '#BB0000')].map(
        (v) => v.length,
      ),
    ).toEqual([3, 1]));
  it('has pieces that grow towards the eye', () => {
    const hoogte = (svg: string): number =>
      Math.max(...[...svg.matchAll(/-?\d*\.?\d+/g)].map(([n]) => Math.abs(Number(n))));
    const [achter = '', voor = ''] = vorm(teken({ plan: ['A', '.', '.', 'A'] }), '#AA0000').map((d) =>
      d.replace(/^m[^a-z]+/, ''),
    );
    expect(hoogte(voor)).toBeGreaterThan(hoogte(achter));
  });
  it('prints the road on the loose piece too, turned and lifted with it', () => {
    const weg = {
      punten: [
        [0.5, -1],
        [0.5, 0.5],
        [0.5, 2],
      ],
      breed: 0.4,
    } as const;
    const los = { draai: 20, hoog: 30, kleur: '#00CC00', rand: '#003300' } as const;
    expect(teken({ plan: ['*'], weg, los }).match(/clip-path/g)).toHaveLength(3 + 1);
    expect(vorm(teken({ plan: ['*'], los }), '#00CC00')).toHaveLength(1);
  });
  it('is the same for the same seed, and another for another', () => {
    expect(teken({ plan: ['AB', 'BA'], seed: 4 })).toBe(teken({ plan: ['AB', 'BA'], seed: 4 }));
    expect(teken({ plan: ['AB', 'BA'], seed: 4 })).not.toBe(teken({ plan: ['AB', 'BA'], seed: 5 }));
  });
  it('says which letter has no colours', () => expect(() => teken({ plan: ['AQ'] })).toThrow('„Q”'));
});
