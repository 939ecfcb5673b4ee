import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FIXED_PAGES } from '../../src/components/page/fixed-pages';
import { dayNumber, plateOfDay } from '../../src/components/praatplaat/day';
import { positionsCss } from '../../src/components/praatplaat/positions';
import { doorMistakes, doorPictures, type DoorFile } from '../../src/components/praatplaat/doors';
import { crop } from '../../src/components/praatplaat/crop';
import { stepsOf } from '../../src/components/gesprek/domain/steps';
import { flatten, fill } from '../../src/components/words/fill';

describe('words of the interface', () => {
  const woorden = flatten({ a: { b: 'Hallo {naam}', c: { een: '1 vraag', meer: '{aantal} vragen' } } });
  it('finds a text by its path and fills the blanks', () =>
    expect(fill(woorden, 'a.b', { naam: 'jij' })).toBe('Hallo jij'));
  it('chooses by number', () =>
    expect([0, 1, 2].map((aantal) => fill(woorden, 'a.c', { aantal }))).toEqual(['0 vragen', '1 vraag', '2 vragen']));
  it('fails on a missing key or an open blank', () => {
    expect(() => fill(woorden, 'a.x')).toThrow('geen a.x');
    expect(() => fill(woorden, 'a.b')).toThrow('{naam}');
  });
});

describe('the pages of the site itself', () => {
  const paths = FIXED_PAGES.map((p) => p.pad);
  it('stand in their list, each once', () => {
    const made = globSync('src/pages/**/*.astro')
      .filter((file) => !/\[|404|praatplaten\/eigen/.test(file))
      .map((file) => file.slice('src/pages'.length, -'.astro'.length).replace(/index$/, ''))
      .map((path) => (path.endsWith('/') ? path : `${path}/`));
    expect(paths.filter((path) => path.endsWith('/')).sort()).toEqual(made.sort());
  });
  it('have a title of their own, or that of their prose', () => {
    const prose = globSync('src/content/paginas/*.mdx').map(
      (file) => `/${file.slice('src/content/paginas/'.length, -4)}/`,
    );
    expect(
      FIXED_PAGES.filter((p) => p.pad.endsWith('/') && !p.titel)
        .map((p) => p.pad)
        .sort(),
    ).toEqual(prose.sort());
  });
});

describe('the doors of the home page', () => {
  const size = { breedte: 1600, hoogte: 1000 };
  const sizes = { brug: size, dijk: size };
  const door = (deur: string): DoorFile => ({ deur, vak: [1, 2, 340, 255] });
  it('show the piece that a plate names, and else the middle of a plate', () =>
    expect(doorPictures({ dijk: door('verhaal') }, sizes)).toEqual([
      { naam: 'gesprek', plaat: 'brug', vak: [630, 372.5, 340, 255] },
      { naam: 'onderbouwing', plaat: 'dijk', vak: [630, 372.5, 340, 255] },
      { naam: 'verhaal', plaat: 'dijk', vak: [1, 2, 340, 255] },
    ]));
  it('are named by one plate each, and by their name', () => {
    expect(() => doorPictures({ brug: door('verhaal'), dijk: door('verhaal') }, sizes)).toThrow('dezelfde deur');
    expect(() => doorPictures({ brug: door('poort') }, sizes)).toThrow('kies uit gesprek, onderbouwing, verhaal');
    expect(() => doorPictures({ brug: { deur: 'verhaal', vak: [1, 2] } as never }, sizes)).toThrow('vier getallen');
    expect(doorMistakes({ brug: null, dijk: {} }).map(({ bestand }) => bestand.split('/').at(-2))).toEqual([
      'brug',
      'dijk',
    ]);
  });
});

describe('the plate of the day', () => {
  it('shows every plate in turn', () =>
    expect([0, 1, 7, 8, 20_000].map((d) => plateOfDay(d, 8))).toEqual([0, 1, 7, 0, 0]));
  it('also before 1970', () => expect(plateOfDay(-1, 8)).toBe(7));
  it('changes at midnight of the visitor', () =>
    expect(dayNumber(new Date(2026, 10, 24, 23, 59)) + 1).toBe(dayNumber(new Date(2026, 10, 25, 0, 1))));
});

it('positions of spots are a stylesheet, not style attributes', () =>
  expect(positionsCss([{ nr: 3, x: 64.1, y: 37.6 }])).toContain(
    '.plek-3 { inset-inline-start: 64.1%; inset-block-start: 37.6%; }',
  ));

describe('the steps of a conversation', () => {
  const vraag = (nr: number) => ({
    nr,
    tekst: `v${nr}`,
    herkomst: [],
    eigenId: `w-v${nr}`,
    plekken: [nr],
    waarden: [],
    bevindingen: [],
    tafelpunten: [],
    begrippen: [],
  });
  const reeks = stepsOf([vraag(1), vraag(2)], {
    ...{ kijken: 'kijk', herkennen: ['h'], doen: ['d1', 'd2'], eigen: 'eigen', afronden: 'af' },
  });
  it('go from looking to doing, with the questions of the plate in between', () =>
    expect(reeks.map((s) => s.id)).toEqual([
      ...['kijken', 'herkennen-1', 'vraag-1', 'vraag-2', 'eigen-1', 'doen-1', 'doen-2', 'afronden'],
    ]));
  it('carry the spots a question is about', () => expect(reeks[3]).toMatchObject({ nr: 2, van: 2, plekken: [2] }));
});
it.each([
  [50, 50, '400 250 800 500'],
  [5, 97, '0 500 800 500'],
  [100, 0, '800 0 800 500'],
])('a crop round %d %%, %d %% of a plate has that point in the middle, and never passes its edge', (x, y, vak) =>
  expect(crop(x, y, 2)).toBe(vak),
);
