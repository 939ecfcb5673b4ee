import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { advise, contrast, isYesNo } from '../../src/components/compose/domain/advice';
import { growth, sizeAt } from '../../src/components/compose/domain/depth';
import { numbersOn } from '../../src/components/compose/domain/discs';
import { findParts } from '../../src/components/compose/domain/find-parts';
import { begin, redo, step, undo } from '../../src/components/compose/domain/history';
import { hit } from '../../src/components/compose/domain/hit';
import { nearWords } from '../../src/components/compose/domain/near';
import { reorder } from '../../src/components/compose/domain/order';
import { asOwn, named } from '../../src/components/compose/domain/own';
import { angleOf, flipped, inner, moved, scaled, turned, withOption } from '../../src/components/compose/domain/part';
import {
  addQuestion,
  moveQuestion,
  removeQuestion,
  switchBehind,
  switchSpot,
} from '../../src/components/compose/domain/questions';
import { inReadingOrder } from '../../src/components/compose/domain/reading';
import { apart, asRow, asScatter, withNumber } from '../../src/components/compose/domain/rows';
import { add, insert, inOrder, isSign, partAt, remove, transfer } from '../../src/components/compose/domain/scene';
import { snapped } from '../../src/components/compose/domain/snap';
import { addSpot, moveSpot, numberedInOrder, removeSpot } from '../../src/components/compose/domain/spots';
import { Studio } from '../../src/components/compose/studio/studio';
import { samplesOf } from '../../src/components/compose/samples';
import { create, type OwnPlate } from '../../src/components/own-plate/domain/model';
import { check, readText, writeText } from '../../src/components/own-plate/domain/read';
import { partsFor } from '../../src/components/own-plate/parts';
import { platesFromDisk, sharedFromDisk } from '../../src/components/praatplaat/plates-from-disk';
import { keurScene } from '../../src/components/praatplaat/tekening/keur';
import type { Vak } from '../../src/components/praatplaat/tekening/meter';
import type { Deel, Scene } from '../../src/components/praatplaat/tekening/plaat';
import { beeldVan, teken, tekenLos } from '../../src/components/praatplaat/tekening/teken';

const NAMES = { parts: 'delen', signs: 'borden' };
const plates = await platesFromDisk();
const shared = await sharedFromDisk();
const tree: Deel = { deel: 'boom', x: 100, y: 600 };
const sign: Deel = { deel: 'bordje', x: 300, y: 700, tekst: 'School' };
const field: Scene = {
  id: 'e1',
  breedte: 1600,
  hoogte: 1000,
  lagen: [
    { naam: 'veld', delen: [{ deel: 'vlak', vorm: 'rechthoek', x: 0, y: 0, w: 1600, h: 1000, kleur: 'groen' }, tree] },
    { naam: 'opschriften', opschriften: true, delen: [sign] },
  ],
};
const drawn = (scene: Scene): string => teken({ scene, eigen: {}, delen: shared }).binnenwerk;
const plate = (scene: Scene | null = field): OwnPlate =>
  create({
    id: 'e1',
    gemaakt: '2026-11-30T10:00:00.000Z',
    herkomst: { soort: 'landschap', landschap: 'plein' },
    scene,
  });

describe('A part on a plate that is being made', () => {
  it('moves and comes back to what it was, whatever part of the eight plates it is', () => {
    for (const { scene } of Object.values(plates))
      for (const { deel } of inOrder(scene)) {
        const there = moved(deel, [24, -8]);
        expect(there).not.toEqual(deel);
        const back = moved(there, [-24, 8]);
        // A group that says where it stands says so still; nothing else may differ.
        expect({ x: 0, y: 0, ...back }).toEqual({ x: 0, y: 0, ...deel });
      }
  });

  it('grows on the point it stands on, and no further than a part may be', () => {
    expect(scaled(tree, 2, [100, 600], shared['boom']!.verklaring.opties)).toEqual({ ...tree, s: 2 });
    const far = scaled({ ...tree, x: 140 }, 2, [100, 600], shared['boom']!.verklaring.opties);
    expect(far['x']).toBe(180);
    expect(scaled(tree, 100, [100, 600], shared['boom']!.verklaring.opties)['s']).toBe(10);
    // What has no size of its own stands in a group that has.
    expect(scaled({ deel: 'hek', punten: [[0, 0]] }, 2, [10, 20], {})).toEqual({
      deel: 'groep',
      x: -10,
      y: -20,
      s: 2,
      inhoud: [{ deel: 'hek', punten: [[0, 0]] }],
    });
  });

  it('looks the other way and back, turns round and back', () => {
    const looks = shared['persoon']!.verklaring.opties;
    const person: Deel = { deel: 'persoon', x: 0, y: 0 };
    expect(flipped(person, 0, looks)['kijk']).toBe(-1);
    expect(flipped(flipped(tree, 100, {}), 100, {})).toBe(tree);
    const round = [1, 2, 3, 4].reduce((deel) => turned(deel, 90, [100, 600], {}), tree);
    expect(round).toBe(tree);
    const leaning = turned(tree, -30, [100, 600], {});
    expect([angleOf(tree, {}), angleOf(leaning, {}), angleOf(turned(leaning, 45, [0, 0], {}), {})]).toEqual([
      0, -30, 15,
    ]);
  });

  it('keeps what was put round it when an option changes', () => {
    const turnedTree = turned(tree, 15, [100, 600], {});
    expect(withOption(turnedTree, 'soort', 'den')['inhoud']).toEqual([{ ...tree, soort: 'den' }]);
    expect(withOption({ ...tree, soort: 'den' }, 'soort', undefined)).toEqual(tree);
  });

  it('is as large as things are where it stands', () => {
    expect(sizeAt(950, 1000)).toBeGreaterThan(sizeAt(400, 1000));
    expect(growth(400, 900, 1000) * growth(900, 400, 1000)).toBeCloseTo(1);
  });

  it('is held gently by the ground line of another', () => {
    expect(snapped(604, [300, 600])).toBe(600);
    expect(snapped(620, [300, 600])).toBeUndefined();
  });
});

describe('The order of a plate that is being made', () => {
  it('puts signs above everything, and makes a layer for them when there is none', () => {
    const { scene, at } = add({ ...field, lagen: [field.lagen[0]!] }, sign, NAMES);
    expect(scene.lagen[at.layer]).toMatchObject({ opschriften: true, delen: [sign] });
    expect(isSign(inOrder(add(field, tree, NAMES).scene).at(-1)!.deel)).toBe(true);
  });

  it('takes away and puts back without a trace', () => {
    const at = { layer: 0, index: 1 };
    expect(insert(remove(field, at), at, tree)).toEqual(field);
    expect(transfer(transfer(field, at, { layer: 0, index: 0 }), { layer: 0, index: 0 }, at)).toEqual(field);
  });

  it('brings a part before the next thing that it touches, and says when there is none', () => {
    const box = (x: number) => ({ x, y: 0, w: 100, h: 100 });
    const [a, b, c]: Deel[] = ['een', 'twee', 'drie'].map((naam, i) => ({ deel: 'boom', naam, x: i, y: 0 })) as never;
    const scene: Scene = { ...field, lagen: [{ naam: 'l', delen: [a!, b!, c!] }] };
    const boxes = new Map([
      [a!, box(0)],
      [b!, box(400)],
      [c!, box(50)],
    ]);
    const next = reorder(scene, { layer: 0, index: 0 }, 'front', (deel) => boxes.get(deel))!;
    expect(next.scene.lagen[0]!.delen).toEqual([b, c, a]);
    expect(partAt(next.scene, next.at)).toBe(a);
    expect(reorder(next.scene, next.at, 'front', (deel) => boxes.get(deel))).toBeUndefined();
  });

  it('reads line by line, and means the thing in front rather than the ground', () => {
    const boxes = {
      sky: { x: 0, y: 0, w: 1600, h: 1000 },
      right: { x: 900, y: 10, w: 50, h: 50 },
      left: { x: 10, y: 60, w: 50, h: 50 },
    };
    const things = Object.entries(boxes).map(([thing, box]) => ({ thing, box }));
    expect(inReadingOrder(things.slice(1), (x) => x.box).map((x) => x.thing)).toEqual(['left', 'right']);
    expect(hit(things, [920, 30], { canvas: 1_600_000 })).toBe('right');
    expect(hit(things, [80, 80], { canvas: 1_600_000, reach: 30 })).toBe('left');
    expect(hit(things, [500, 500], { canvas: 1_600_000 })).toBe('sky');
  });

  it('undoes and redoes every step, and letters typed in one field are one step', () => {
    const steps = [1, 2, 3].reduce((h, n) => step(h, n), begin(0));
    const back = [1, 2, 3].reduce((h) => undo(h), steps);
    expect([back.now, redo(redo(back)).now, undo(back).now]).toEqual([0, 2, 0]);
    const typed = step(step(step(begin(''), 'a', 'naam'), 'ab', 'naam'), 'abc', 'naam');
    expect(undo(typed).now).toBe('');
  });

  it('repeats a part in a row or strewn, and takes the row apart again', () => {
    const box = { x: 80, y: 500, w: 40, h: 100 };
    const row = withNumber(asRow(tree, 5, box), 3);
    expect(apart(row)).toHaveLength(3);
    expect(apart(row)![0]).toEqual(tree);
    expect(apart(asScatter(tree, 12, box, 3))!.length).toBeGreaterThan(6);
    expect(apart(tree)).toBeUndefined();
    expect(keurScene({ ...field, lagen: [{ naam: 'l', delen: [row, asScatter(tree, 12, box, 3)] }] }, shared)).toEqual(
      [],
    );
  });
});

describe('A group', () => {
  const there = (delen: readonly Deel[]) => drawn({ ...field, lagen: [{ naam: 'l', delen }] });
  /** Where every lettering stands: a drawing that is grouped otherwise is the same when all of it stands where it stood. */
  const measured = (delen: readonly Deel[]) =>
    teken({ scene: { ...field, lagen: [{ naam: 'l', delen }] }, eigen: {}, delen: shared }).metingen;
  const group: Deel = { deel: 'groep', x: 40, s: 1.5, inhoud: [tree, sign, { deel: 'persoon', x: 200, y: 600 }] };
  const around: Deel = { deel: 'groep', om: [300, 700], draai: 12, inhoud: [group] };

  it('comes apart into parts that stand where they stood, and of which each can be changed and moved', () => {
    for (const whole of [group, around]) {
      const parts = apart(whole)!;
      expect(parts.map((p) => inner(p).deel)).toEqual(['boom', 'bordje', 'persoon']);
      expect(measured(parts)).toEqual(measured([whole]));
      const changed = parts.map((p) => withOption(p, 'kind', inner(p).deel === 'persoon' ? true : undefined));
      expect(there(changed)).not.toBe(there(parts));
      expect(keurScene({ ...field, lagen: [{ naam: 'l', delen: changed }] }, shared)).toEqual([]);
    }
  });

  it('comes apart when it is a row that was turned, and stays together when it is pale', () => {
    const row = asRow(tree, 4, { x: 80, y: 500, w: 40, h: 100 });
    expect(apart(turned(row, 5, [100, 600], undefined))).toHaveLength(4);
    expect(apart({ ...group, op: 0.5 })).toBeUndefined();
  });

  it('of the plates of the site comes apart as well', () => {
    const groups = Object.values(plates).flatMap(({ scene, delen }) =>
      inOrder(scene).flatMap(({ deel }) => (deel.deel === 'groep' ? [{ deel, delen, scene }] : [])),
    );
    expect(groups).not.toEqual([]);
    for (const { deel, delen, scene } of groups) {
      const metingen = (some: readonly Deel[]) =>
        teken({ scene: { ...scene, lagen: [{ naam: 'l', delen: some }] }, eigen: {}, delen }).metingen;
      expect(metingen(apart(deel)!)).toEqual(metingen([deel]));
    }
  });
});

describe('A plate that is full', () => {
  it('refuses what could not be opened again', () => {
    const row = (n: number): Deel => ({ deel: 'rij', wat: { deel: 'boom' }, n, van: [0, 0], stap: [1, 0] });
    const studio = new Studio(plate(), shared);
    let told = 0;
    studio.onFull = () => told++;
    const put = (deel: Deel) =>
      studio.change({ ...studio.work, plate: { ...studio.plate, scene: add(studio.scene!, deel, NAMES).scene } });
    for (let i = 0; i < 12; i++) put(row(200));
    expect(told).toBe(3);
    expect(readText(writeText(studio.plate)).goed).toBe(true);
    // Turned and mirrored again and again a part lies deeper each time.
    const before = told;
    for (let i = 0, deel = tree; i < 60; i++) put((deel = flipped(turned(deel, 5, [0, 0], undefined), i, undefined)));
    expect(told).toBeGreaterThan(before);
    expect(readText(writeText(studio.plate)).goed).toBe(true);
  });
});

describe('The eight plates in the composer', () => {
  it.each(Object.entries(plates))(
    '%s comes back unchanged, and its picture is the same to the byte',
    (_, { scene, delen }) => {
      const before = teken({ scene, eigen: {}, delen }).binnenwerk;
      const opened = readText(writeText(plate(scene)));
      expect(opened.goed && opened.plaat.scene).toEqual(scene);
      const edited = inOrder(scene).reduce((now, { at, deel }) => insert(remove(now, at), at, deel), scene);
      expect(edited).toEqual(scene);
      expect(teken({ scene: edited, eigen: {}, delen }).binnenwerk).toBe(before);
    },
  );

  it('lose the number of their chapter as a copy, and nothing else', () => {
    const { scene } = plates['geschiedenis']!;
    const own = asOwn(plate(scene), { titel: 'Onze plaat', merk: 'Eigen plaat' });
    const changed = inOrder(own.scene!).filter(({ deel }, i) => deel !== inOrder(scene)[i]!.deel);
    expect(changed.map(({ deel }) => deel)).toEqual([
      expect.objectContaining({ deel: 'banner', nr: 'E', titel: 'Onze plaat', onder: 'Eigen plaat' }),
    ]);
    expect(inOrder(named(own, 'Bij ons').scene!).map(({ deel }) => deel)).toContainEqual(
      expect.objectContaining({ deel: 'banner', titel: 'Bij ons' }),
    );
  });
});

describe('Spots and questions of an own plate', () => {
  const [withTwo] = [10, 60].reduce<[OwnPlate]>(
    ([now], x) => [addSpot(now, { x, y: 50 }, { names: NAMES })!.plate],
    [plate()],
  );

  it('a spot has its disc on the drawing, or on the sign that was pointed at', () => {
    expect(inOrder(withTwo.scene!).flatMap(({ deel }) => numbersOn(deel))).toEqual([1, 2]);
    const named = addSpot(plate(), { x: 10, y: 10 }, { names: NAMES, sign: { layer: 1, index: 0 } })!;
    expect(named.plate.plekken[0]!.naam).toBe('School');
    expect(partAt(named.plate.scene!, { layer: 1, index: 0 })).toEqual({ ...sign, schijf: [1] });
    expect(removeSpot(named.plate, 1).scene).toEqual(field);
  });

  it('a spot on a photo says itself where it is, and stays on it', () => {
    const photo = { ...plate(null), foto: { breedte: 10, hoogte: 10, src: '' } };
    const { plate: now } = addSpot(photo, { x: 98, y: 50 }, { names: NAMES })!;
    expect(moveSpot(now, 1, { x: 5, y: 0 }).plekken[0]).toMatchObject({ x: 100, y: 50 });
  });

  it('what is taken away leaves no hole in the numbers, on discs and in questions', () => {
    const asked = switchSpot(switchSpot(addQuestion(withTwo)!.plate, 1, 1), 1, 2);
    const left = removeSpot(asked, 1);
    expect(left.plekken.map((s) => s.nr)).toEqual([1]);
    expect(left.vragen[0]!.plekken).toEqual([1]);
    expect(inOrder(left.scene!).flatMap(({ deel }) => numbersOn(deel))).toEqual([1]);
    const turnedRound = numberedInOrder(asked, [2, 1]);
    expect(inOrder(turnedRound.scene!).flatMap(({ deel }) => numbersOn(deel))).toEqual([2, 1]);
  });

  it('questions keep their order and what lies behind them', () => {
    const two = addQuestion(addQuestion(plate())!.plate)!.plate;
    const behind = switchBehind(two, 2, { kind: 'waarden', id: '2-3' });
    const first = moveQuestion(behind, 2, -1);
    expect(first.vragen.map((v) => [v.nr, v.waarden])).toEqual([
      [1, ['2-3']],
      [2, []],
    ]);
    expect(removeQuestion(first, 1).vragen.map((v) => v.nr)).toEqual([1]);
    expect(check(first).goed).toBe(true);
  });
});

describe('Advice on an own plate', () => {
  const nothing = {
    metingen: { teksten: [], opschriften: [], gezichten: [], plekken: [], lampen: [] },
    people: 0,
    size: { w: 1600, h: 1000 },
  };
  const kinds = (...about: Parameters<typeof advise>) => advise(...about).map((a) => a.kind);

  it('asks for questions that open a conversation', () => {
    const closed = [
      'Is dit genoeg?',
      'Kunnen we dit morgen doen?',
      'Hoe doen we dat? Werkt het?',
      'Herken je dit?',
      'Zien jullie dit bij ons ook?',
      'Nog vragen?',
    ];
    expect(closed.filter((question) => !isYesNo(question))).toEqual([]);
    // The questions of the site itself are open.
    const asked = readdirSync('src/content/praatplaten').flatMap((file) => {
      const front = readFileSync(`src/content/praatplaten/${file}`, 'utf8').split(/^---$/m)[1]!;
      return (parse(front) as { vragen: { tekst: string }[] }).vragen.map(({ tekst }) => tekst);
    });
    expect(asked.length).toBeGreaterThan(40);
    expect(asked.filter(isYesNo)).toEqual([]);
    expect(
      ['Wat gebeurt er aan deze tafel?', 'Met wie praat je?', 'En bij ons?', 'Zet je naam erbij.'].map(isYesNo),
    ).toEqual(Array(4).fill(false));
  });

  it('sees what nobody can read or see', () => {
    const { metingen } = teken({
      scene: {
        ...field,
        lagen: [
          { naam: 'l', delen: [{ deel: 'persoon', x: 500, y: 600 }] },
          {
            naam: 'o',
            opschriften: true,
            delen: [
              { deel: 'bordje', x: 200, y: 200, tekst: 'klein', grootte: 12 },
              { deel: 'schijf', x: 500, y: 515, nr: 1 },
            ],
          },
        ],
      },
      eigen: {},
      delen: shared,
    });
    const found = kinds(
      { ...plate(), plekken: [{ nr: 1, naam: 'Zij', uitleg: '', licht: [] }] },
      { ...nothing, metingen },
    );
    expect(found).toEqual(expect.arrayContaining(['letters', 'gezicht', 'plekUitleg', 'beschrijving', 'geenVragen']));
    expect(contrast('#FFFFFF', '#1F2A44')).toBeGreaterThan(10);
  });

  it('counts spots and people, and is silent about a plate that is well', () => {
    const many = Array.from({ length: 12 }, (_, i) => ({ nr: i + 1, naam: 'Plek', uitleg: 'Wat je ziet.', licht: [] }));
    expect(kinds({ ...plate(null), plekken: many }, { ...nothing, people: 30 })).toEqual(
      expect.arrayContaining(['veelPlekken', 'mensen']),
    );
    const well: OwnPlate = {
      ...plate(null),
      titel: 'Ons',
      kern: 'Over ons.',
      beschrijving: 'Een school.',
      maker: 'De Brug',
      plekken: many.slice(0, 1),
      vragen: [
        { nr: 1, tekst: 'Wat zie je?', plekken: [1], waarden: [], bevindingen: [], tafelpunten: [], begrippen: [] },
      ],
    };
    expect(advise(well, nothing)).toEqual([]);
  });
});

interface Words {
  maken: { zoekVoorbeeld: string };
}

describe('The palette', () => {
  const samples = samplesOf(plates, shared, {
    naam: 'Naam',
    zegt: 'Hallo!',
    wie: 'wie',
    wat: 'wat',
    houding: (x) => x,
  });

  it('offers every part that stands by itself, and each of them can be drawn', () => {
    for (const { deel, plaat } of samples) {
      const name = deel.deel.split('/').at(-1)!;
      const delen = plaat ? { [deel.deel]: plates[plaat]!.delen[name]! } : shared;
      expect(keurScene({ ...field, lagen: [{ naam: 'l', delen: [deel] }] }, delen), deel.deel).toEqual([]);
    }
    const offered = new Set(samples.map(({ deel }) => deel.deel.split('/').at(-1)));
    const missing = Object.values(plates)
      .flatMap(({ eigen }) => Object.keys(eigen))
      .filter((name) => !offered.has(name));
    // They hold other parts, or are nothing without a reflection.
    expect(new Set(missing)).toEqual(new Set(['legpuzzel', 'weegschaal', 'spiegelbeeld', 'leercirkel', 'tender']));
  });

  it('is put on a plate many times as one drawing, which stands everywhere as it would by itself', () => {
    const places = [[0, 0] as const, [100, 500] as const, [733.33, 641.27, 0.4] as const, [-12, 977, 1.37] as const];
    const delen = samples
      .filter(({ plaat }) => !plaat)
      .flatMap(({ deel }) =>
        places.map(([x, y, s]) => ({ ...deel, x, y, ...(s && shared[deel.deel]!.verklaring.opties['s'] && { s }) })),
      );
    const of = (some: readonly Deel[]) => ({
      scene: { ...field, lagen: [{ naam: 'l', delen: some }] },
      eigen: {},
      delen: shared,
    });
    const los = tekenLos(of(delen)).delen;
    const NUMBER = /-?\d[\d.e-]*/g;
    const numbers = (x: unknown) => (JSON.stringify(x).match(NUMBER) ?? []).map(Number);
    const words = (x: unknown) => JSON.stringify(x).replaceAll(NUMBER, '0');
    for (const [i, deel] of delen.entries()) {
      const alone = teken(of([deel]));
      expect(beeldVan(los[i]!), JSON.stringify(deel)).toBe(alone.beeld);
      const { metingen } = los[i]!;
      expect(words(metingen)).toBe(words(alone.metingen));
      const there = numbers(alone.metingen);
      expect(Math.max(0, ...numbers(metingen).map((v, k) => Math.abs(v - there[k]!)))).toBeLessThan(1e-6);
    }
    const people = los.filter((_, i) => delen[i]!.deel === 'persoon');
    expect(new Set(people.map(({ vorm }) => vorm)).size).toBe(people.length / places.length);
  });

  it('is found by a word, a form of it, a synonym, and half of a word', () => {
    const first = (query: string): string => findParts(query, samples, nearWords)[0]?.deel.deel ?? '';
    expect(first('boom')).toBe('boom');
    expect(first('bomen')).toBe('boom');
    expect(first('juf')).toBe('persoon');
    expect(first('pabo')).toBe('opleiding');
    expect(first('windm')).toBe('windmolen');
    // The plain thing before what only has its word in a longer name.
    expect(first('huis')).toBe('huisje');
    // What the field gives as an example is there.
    const { zoekVoorbeeld } = (parse(readFileSync('src/content/teksten/nl.yaml', 'utf8')) as Words).maken;
    const examples = zoekVoorbeeld.replace(/^Zoek: | …$/g, '').split(', ');
    expect(examples).toHaveLength(3);
    for (const word of examples) expect(first(word).split('/').at(-1)).toBe(word);
    // What rides before what it rides on.
    for (const word of ['trein', 'tram', 'bus', 'auto'])
      expect(
        findParts(word, samples, nearWords).findIndex(({ naam }) => naam === 'spoor'),
        word,
      ).toBeGreaterThan(2);
    expect(findParts('zzz', samples, nearWords)).toEqual([]);
  });

  it('has every part first under its own name', () => {
    const lost = samples
      .filter(({ deel }) => deel.deel !== 'persoon')
      .flatMap(({ naam }) => (findParts(naam, samples, nearWords)[0]?.naam === naam ? [] : [naam]));
    expect(lost).toEqual([]);
  });

  // What a school calls it, and the part that is meant: for every shared part its plainest word, and what is asked most.
  it.each(
    Object.entries({
      ...{ auto: 'auto', taxi: 'auto', bus: 'bus', trein: 'loc', tram: 'stoomtram', fiets: 'fiets', boot: 'naamboot' },
      ...{ stoel: 'stoel', stoelen: 'stoel', kapstok: 'kapstok', jas: 'kapstok', jassen: 'kapstok', tafel: 'tafel' },
      ...{ bank: 'bank', poef: 'poef', flipover: 'flipover', bord: 'bordje', naam: 'bordje', label: 'bordje' },
      ...{ tekst: 'tekst', wegwijzer: 'wegwijzer', kaartje: 'kaartje', tekstballon: 'ballon', school: 'school' },
      ...{ pabo: 'opleiding', huis: 'huisje', molen: 'windmolen', kerk: 'kerktoren', weg: 'weg', plein: 'plein' },
      ...{ hek: 'hek', brug: 'brugDiep', water: 'golfjes', riet: 'riet', gras: 'gras', boom: 'boom', bomen: 'boom' },
      ...{ struik: 'struik', bloem: 'bloem', tulp: 'tulp', blad: 'blad', zon: 'zon', wolk: 'wolk', regen: 'druppels' },
      ...{ meeuw: 'meeuw', eend: 'eend', koe: 'koe', kat: 'kat', poes: 'kat', ladder: 'ladder', slinger: 'slinger' },
      ...{ driehoek: 'driehoek', luchtballon: 'luchtballon', fruitmand: 'fruitmand', paviljoen: 'paviljoen' },
      ...{ tegels: 'tegelplein', stapsteen: 'stapsteen', stralen: 'stralen', druppels: 'druppels', lijn: 'lijn' },
      ...{ lopen: 'persoon', rennen: 'persoon', zitten: 'persoon', kind: 'persoon', jongen: 'persoon', juf: 'persoon' },
      ...{ handen: 'handInHand', 'hand in hand': 'handInHand', samen: 'handInHand', viool: 'voorwerp' },
    }),
  )('finds for %s first %s', (word, part) => {
    expect(findParts(word, samples, nearWords)[0]?.deel.deel.split('/').at(-1)).toBe(part);
  });
});

describe('What a plate can begin with', () => {
  const folder = 'src/components/compose/landscapes/';
  it.each(readdirSync(folder))('%s is drawn from the kit alone, and can be kept as a file', (file) => {
    const scene = JSON.parse(readFileSync(folder + file, 'utf8')) as Scene;
    expect(keurScene(scene, shared)).toEqual([]);
    expect(drawn(scene)).toContain('<path');
    expect(check(plate(scene)).goed).toBe(true);
  });
});

describe('Two plates that were made with the composer', () => {
  const folder = 'tests/fixtures/plates/';
  const files = readdirSync(folder).map((file) => readText(readFileSync(folder + file, 'utf8')));

  it('can be opened, and the one of parts is drawn as it was', async () => {
    expect(files.map((read) => read.goed)).toEqual([true, true]);
    const [photo, kit] = files.map((read) => (read.goed ? read.plaat : undefined));
    expect(photo!.foto!.src).toMatch(/^data:image\/jpeg;base64,/);
    const scene = kit!.scene!;
    // As the page does: parts of plates of the site are among what stands on it.
    const delen = await partsFor(kit!);
    expect(Object.keys(delen).some((name) => name.includes('/'))).toBe(true);
    expect(keurScene(scene, delen)).toEqual([]);
    const { binnenwerk, metingen } = teken({ scene, eigen: {}, delen });
    expect(binnenwerk.replaceAll('><', '>\n<')).toMatchSnapshot();
    const people = inOrder(scene).filter(({ deel }) => inner(deel).deel === 'persoon').length;
    expect(people).toBeGreaterThan(20);
    expect(advise(kit!, { metingen, people, size: { w: 1600, h: 1000 } })).toEqual([]);
  });

  it('stand on the wall: no sign lies on a face, on another sign or over the edge', async () => {
    const kit = files.flatMap((read) => (read.goed && read.plaat.scene ? [read.plaat] : []))[0]!;
    const { gezichten, opschriften } = teken({ scene: kit.scene!, eigen: {}, delen: await partsFor(kit) }).metingen;
    const meet = (a: Vak, b: Vak): boolean =>
      Math.min(
        Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x),
        Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y),
      ) > 3;
    const over = ({ x, y, w, h }: Vak): boolean => x < 0 || y < 0 || x + w > 1600 || y + h > 1000;
    expect(
      opschriften.flatMap((sign, i) => [
        // With the hair round it.
        ...(gezichten.some(({ x, y, w, h }) => meet(sign, { x: x - 6, y: y - 6, w: w + 12, h: h + 6 }))
          ? [`${sign.naam} on a face`]
          : []),
        ...opschriften.slice(i + 1).flatMap((other) => (meet(sign, other) ? [`${sign.naam} on ${other.naam}`] : [])),
        ...(over(sign) ? [`${sign.naam} over the edge`] : []),
      ]),
    ).toEqual([]);
  });

  it('have every disc in the light of its own spot', async () => {
    for (const read of files) {
      if (!read.goed) throw new Error(read.reden);
      const { plaat } = read;
      const drawnDiscs = plaat.scene
        ? teken({ scene: plaat.scene, eigen: {}, delen: await partsFor(plaat) }).metingen.plekken
        : [];
      for (const { nr, naam, x = 0, y = 0, licht } of plaat.plekken) {
        const disc = drawnDiscs.find((d) => d.nr === nr);
        const [px, py] = disc ? [disc.x / 16, disc.y / 10] : [x, y];
        const lit = licht.some(([cx, cy, rx, ry]) => ((px - cx) / rx) ** 2 + ((py - cy) / ry) ** 2 <= 1);
        expect([naam, lit]).toEqual([naam, true]);
      }
    }
  });
});
