import { describe, expect, it } from 'vitest';
import { scaleOf } from '../../src/components/compose/domain/depth';
import { liesStill, meansChosen } from '../../src/components/compose/domain/meant';
import { adviceNow } from '../../src/components/compose/panels/hints';
import { advise, type Advice } from '../../src/components/compose/domain/advice';
import { photoPlate } from '../fixtures/own-plate';
import type { Deel, Scene } from '../../src/components/praatplaat/tekening/plaat';

const box = (x: number, w = 100) => ({ x, y: 0, w, h: 100 });

describe('A hand that begins to drag', () => {
  const [bridge, bicycle, person]: Deel[] = ['boogbrug', 'fiets', 'persoon'].map((deel, i) => ({
    deel,
    x: i,
    y: 0,
  })) as never;
  const scene: Scene = {
    id: 'e1',
    breedte: 1600,
    hoogte: 1000,
    lagen: [{ naam: '-', delen: [bridge!, bicycle!, person!] }],
  };
  const at = (index: number) => ({ layer: 0, index });
  const chosen = { at: at(1), box: box(0) };

  it('has what is chosen in it, also where something else shows through', () => {
    expect(meansChosen(scene, chosen, [50, 50], at(0))).toBe(true);
    expect(meansChosen(scene, chosen, [50, 50], undefined)).toBe(true);
    expect(meansChosen(scene, chosen, [50, 50], at(1))).toBe(true);
  });

  it('has what stands before it, or beside it, when that is pointed at', () => {
    expect(meansChosen(scene, chosen, [50, 50], at(2))).toBe(false);
    expect(meansChosen(scene, chosen, [150, 50], at(0))).toBe(false);
  });

  it('does not carry off the ground', () => {
    expect(liesStill({ deel: 'vlak' }, 'vormen', box(0, 900))).toBe(true);
    expect(liesStill({ deel: 'groep', matrix: [1], inhoud: [{ deel: 'vlak' }] }, 'vormen', box(0))).toBe(true);
    expect(liesStill({ deel: 'weg' }, 'land', box(0, 1600))).toBe(true);
    expect(liesStill({ deel: 'boogbrug' }, 'land', box(0, 465))).toBe(false);
    expect(liesStill({ deel: 'school' }, 'gebouwen', box(0, 900))).toBe(false);
    expect(liesStill({ deel: 'groep', inhoud: [{ deel: 'boom' }, { deel: 'vlak' }] }, 'vormen', box(0, 900))).toBe(
      false,
    );
  });
});

describe('Things on a landscape that is seen from afar', () => {
  it('begin smaller', () => {
    const [island, road] = ['eiland', 'weg'].map((landschap) => scaleOf({ soort: 'landschap', landschap }));
    expect(island).toBeLessThan(0.8);
    expect(road).toBe(1);
    expect(scaleOf({ soort: 'foto' })).toBe(1);
  });
});

describe('Advice about spots that are not written yet', () => {
  const none = { teksten: [], opschriften: [], gezichten: [], plekken: [], lampen: [] };
  const told = (spots: number) => {
    const plekken = Array.from({ length: spots }, (_, i) => ({
      nr: i + 1,
      naam: '',
      uitleg: 'Iets.',
      x: 1,
      y: 1,
      licht: [],
    }));
    const plate = { ...photoPlate(), plekken };
    return advise(plate, { metingen: none, people: 0, size: { w: 1600, h: 1000 } }).filter(({ kind }) =>
      /Naam/.test(kind),
    );
  };

  it('is a line each of two, and one line of more: the rest of the list keeps its room', () => {
    expect(told(2)).toEqual([
      { kind: 'plekNaam', nr: 1 },
      { kind: 'plekNaam', nr: 2 },
    ]);
    expect(told(4)).toEqual([{ kind: 'plekkenNaam', nrs: '1, 2, 3, 4', nr: 1 }]);
  });
});

describe('Advice beside the thing in hand', () => {
  const all: Advice[] = [
    { kind: 'titel' },
    { kind: 'plekNaam', nr: 2 },
    { kind: 'gezicht', nr: 1 },
    { kind: 'gezicht', nr: 2 },
    { kind: 'jaNee', nr: 1 },
    { kind: 'zonderPlek', nr: 1 },
    { kind: 'letters', tekst: 'Naam' },
    { kind: 'contrast', tekst: 'Elders' },
  ];
  const work = { plate: {} as never, spot: 2, question: 1 };

  it('is about that thing, and not about what is only not done yet', () => {
    expect(adviceNow(all, work, ['Naam'])).toEqual({
      teken: [{ kind: 'letters', tekst: 'Naam' }],
      plekken: [{ kind: 'gezicht', nr: 2 }],
      vragen: [{ kind: 'jaNee', nr: 1 }],
    });
  });

  it('is not there when nothing is in hand', () => {
    expect(adviceNow(all, { plate: {} as never }, [])).toEqual({ teken: [], plekken: [], vragen: [] });
  });
});
