import { allSamples } from '../../src/components/compose/all-samples';
import { describe, expect, it, test } from 'vitest';
import { SHARED, PLATEN } from '../../src/components/praatplaat/platen';
import { keurScene } from '../../src/components/praatplaat/tekening/keur';
import { FAMILIES, type Onderdeel } from '../../src/components/praatplaat/tekening/onderdeel';
import type { Deel, Delen, Plaat, Scene } from '../../src/components/praatplaat/tekening/plaat';
import { isRij, ontvouw } from '../../src/components/praatplaat/tekening/rij';
import { teken } from '../../src/components/praatplaat/tekening/teken';

/** Every part named in a value, at any depth, rows unfolded. */
function* delenIn(value: unknown): Generator<Deel> {
  if (typeof value !== 'object' || value === null) return;
  const deel = value as Deel;
  const row = isRij(deel);
  if (typeof deel.deel === 'string' && !row) yield deel;
  for (const w of row ? ontvouw(deel) : Object.values(value)) yield* delenIn(w);
}
const all: [naam: string, onderdeel: Onderdeel][] = [
  ...Object.entries(SHARED),
  ...Object.entries(PLATEN).flatMap(([slug, { eigen }]) =>
    Object.entries(eigen).map(([naam, deel]) => [`${slug}/${naam}`, deel] as [string, Onderdeel]),
  ),
];
const used = Object.values(PLATEN).map((plaat) => ({ plaat, delen: [...delenIn(plaat.scene.lagen)] }));

describe('what the parts say about themselves', () => {
  it.each(all)('%s has a name, a family and a sentence, and so has every option', (_, { verklaring }) => {
    expect(verklaring.naam).not.toBe('');
    expect(FAMILIES).toContain(verklaring.familie);
    const sentences = [verklaring.zin, ...Object.values(verklaring.opties).map((o) => o.zin)];
    expect(sentences.filter((sentence) => !/^[A-Z0-9].*[.?]$/.test(sentence))).toEqual([]);
  });

  it('survives a way through JSON: it is data', () => {
    const verklaringen = all.map(([, { verklaring }]) => verklaring);
    expect(JSON.parse(JSON.stringify(verklaringen))).toEqual(verklaringen);
  });

  it('gives every part a name of its own within the shared ones and within a plate', () => {
    for (const delen of [SHARED, ...Object.values(PLATEN).map((p) => p.eigen)]) {
      const names = Object.values(delen).map((d) => d.verklaring.naam);
      expect(names.filter((naam, i) => names.indexOf(naam) !== i)).toEqual([]);
    }
  });
});

test('no part is there for nothing: every one stands on a plate, or is offered to who makes one', () => {
  const places = new Set(used.flatMap(({ plaat, delen }) => delen.map(({ deel }) => plaat.delen[deel])));
  const rest = all.filter(([, deel]) => !places.has(deel)).map(([naam]) => naam);
  // Made for own plates: the plates of the site do without.
  const forOwn = ['auto', 'bus', 'handInHand', 'kapstok', 'stoel'];
  expect(rest.sort()).toEqual(forOwn);
  const tiles = allSamples().map(({ deel }) => deel.deel);
  expect(forOwn.filter((naam) => !tiles.includes(naam))).toEqual([]);
});

/** One part by itself, drawn with the colours of its plate. */
const los = (plaat: Plaat, deel: Deel): string =>
  teken({ ...plaat, scene: { ...plaat.scene, lagen: [{ naam: 'los', delen: [deel] }] } }).binnenwerk;

describe.each(Object.entries(PLATEN))('defaults on %s', (_, plaat) => {
  it('are what a part is drawn with when the option is left out', () => {
    const kinds = new Map([...delenIn(plaat.scene.lagen)].map((deel) => [deel.deel, deel]));
    const otherwise = [...kinds.values()].flatMap((deel) =>
      Object.entries(plaat.delen[deel.deel]!.verklaring.opties).flatMap(([naam, option]) => {
        if (option.hoe !== 'vast') return [];
        const { [naam]: _weg, ...without } = deel;
        return los(plaat, without as Deel) === los(plaat, { ...without, [naam]: option.standaard } as Deel)
          ? []
          : [`${deel.deel}.${naam}`];
      }),
    );
    expect(otherwise).toEqual([]);
  });

  it('fit what the option may hold', () => {
    const fouten = Object.entries(plaat.delen).flatMap(([deel, { verklaring }]) => {
      const standard = Object.entries(verklaring.opties).flatMap(([naam, o]) =>
        o.hoe === 'vast' ? [[naam, o.standaard] as const] : [],
      );
      return keurScene(scene({ deel, ...Object.fromEntries(standard) }), plaat.delen).filter(
        ({ fout }) => !/ontbreekt/.test(fout),
      );
    });
    expect(fouten).toEqual([]);
  });
});

const scene = (...delen: readonly object[]): Scene => ({
  id: 'proef',
  breedte: 1600,
  hoogte: 1000,
  lagen: [{ naam: 'alles', delen: delen as Deel[] }],
});

describe('a scene', () => {
  const delen: Delen = PLATEN['geschiedenis']!.delen;
  const keur = (...d: readonly object[]) =>
    keurScene(scene(...d), delen).map(({ veld, fout, doe }) => [veld, fout, doe].join(' | '));

  it.each(Object.entries(PLATEN))('of %s is drawn of what its parts can draw', (_, plaat) => {
    expect(keurScene(JSON.parse(JSON.stringify(plaat.scene)), plaat.delen)).toEqual([]);
  });

  it('that names a part that is not there says which it may be', () => {
    expect(keur({ deel: 'boon', x: 1, y: 2 })).toEqual([
      'lagen.0 (alles).delen.0 | dit onderdeel bestaat niet op deze plaat | bedoel je boom?',
    ]);
    expect(keur({ deel: 'katrol', x: 1, y: 2 })[0]).toContain('bestaat niet op deze plaat');
  });

  it('that gives an option that is not there says which there are', () => {
    expect(keur({ deel: 'windmolen', x: 1, y: 2, kleur: 'rood' })).toEqual([
      'lagen.0 (alles).delen.0 (windmolen).kleur | deze optie bestaat niet | haal haar weg of kies een van: x, y, s',
    ]);
  });

  it('that leaves out what is needed says what to fill in', () => {
    expect(keur({ deel: 'windmolen', x: 1 })).toEqual([
      'lagen.0 (alles).delen.0 (windmolen).y | deze optie is nodig en ontbreekt | vul in: een getal van -2000 tot en met 4000',
    ]);
  });

  it.each([
    [{ deel: 'windmolen', x: '1', y: 2 }, 'een getal van -2000 tot en met 4000'],
    [{ deel: 'windmolen', x: 1, y: 2, s: 900 }, 'een getal van 0.05 tot en met 10'],
    [{ deel: 'boom', x: 1, y: 2, soort: 'eik' }, 'een van: rond, populier, wilg, den, bloesem'],
    [{ deel: 'boom', x: 1, y: 2, kleur: 'blauw' }, 'een kleur: een naam uit het palet, #RRGGBB of verloop:naam'],
    [{ deel: 'boom', x: 1, y: 2, kleur: 'verloop:weg' }, 'een kleur: een naam uit het palet, #RRGGBB of verloop:naam'],
    [{ deel: 'persoon', x: 1, y: 2, bril: 'ja' }, 'true of false'],
    [{ deel: 'lid', punten: [[1]], dikte: 3, kleur: 'wit' }, 'een punt: [x, y]'],
    [{ deel: 'groep', inhoud: 'boom' }, 'een lijst van onderdelen'],
    [{ deel: 'groep', knip: 'gat', inhoud: [] }, 'de naam van een knipsel van de scène'],
    [{ deel: 'persoon', x: 1, y: 2, gewricht: { av: [1] } }, 'een rij waarden: [boven, onder]'],
    [{ deel: 'lijn', pad: 'M0 0', kleur: 'wit', dikte: 1, streep: '"><script>' }, 'een tekst'],
  ])('that gives something else than belongs there says what does: %j', (deel, doe) => {
    expect(keur(deel)).toHaveLength(1);
    expect(keur(deel)[0]).toMatch(/dit is iets anders dan hier hoort \| vul in: /);
    expect(keur(deel)[0]).toContain(doe);
  });

  it('is looked at inside parts and rows as well', () => {
    const row = {
      deel: 'rij',
      op: [
        [1, 2],
        [3, 4],
      ],
      wat: { deel: 'boom', soort: 'eik' },
    };
    expect(keur({ deel: 'groep', inhoud: [row] })).toEqual([
      expect.stringContaining('delen.0 (groep).inhoud.0 (rij).wat (boom).soort'),
    ]);
    expect(keur({ deel: 'rij', n: 3, wat: { deel: 'boom' } })[0]).toContain('weet niet waar haar delen staan');
  });

  it('that is no scene at all is told so', () => {
    expect(keurScene('een plaat', delen)).toHaveLength(1);
    expect(keurScene({ id: 'P 1', breedte: 1600, hoogte: 1000, lagen: [{}] }, delen).map(({ veld }) => veld)).toEqual([
      'id',
      'lagen.0.naam',
      'lagen.0.delen',
    ]);
  });
});
