import { describe, expect, it } from 'vitest';
import { mark, withMark } from '../../src/components/compose/canvas/mark';
import { grouped } from '../../src/components/compose/domain/groups';
import { closed, held, holds, marked, opened, type Inside } from '../../src/components/compose/domain/inside';
import { inner, moved, withInner } from '../../src/components/compose/domain/part';
import { apart } from '../../src/components/compose/domain/rows';
import { inOrder, partAt, replace, type At } from '../../src/components/compose/domain/scene';
import { group, label, move, place, takeApart, takeAway } from '../../src/components/compose/studio/edits';
import { Studio } from '../../src/components/compose/studio/studio';
import { create } from '../../src/components/own-plate/domain/model';
import { readText, writeText } from '../../src/components/own-plate/domain/read';
import { platesFromDisk } from '../../src/components/praatplaat/plates-from-disk';
import { keurScene } from '../../src/components/praatplaat/tekening/keur';
import type { Deel, Delen, Scene } from '../../src/components/praatplaat/tekening/plaat';
import { teken } from '../../src/components/praatplaat/tekening/teken';

const plates = await platesFromDisk();
const NAMES = { parts: 'delen', signs: 'borden' };
const declared = (delen: Delen) => (deel: Deel) => delen[inner(deel).deel]?.verklaring.opties;
const drawn = (scene: Scene, delen: Delen): string => teken({ scene, eigen: {}, delen }).binnenwerk;
/** The part of a scene in which somebody is, and nothing round it. */
const alone = (scene: Scene, [first]: Inside): Scene => ({
  ...scene,
  lagen: [{ naam: 'l', delen: [partAt(scene, first!)!] }],
});

/** Every way into a part that holds others, of a scene. */
function waysInto(scene: Scene, delen: Delen, inside: Inside = []): Inside[] {
  const work = opened(scene, inside, declared(delen));
  if (!work) return [];
  return inOrder(work).flatMap(({ at, deel }) =>
    holds(deel, declared(delen)) ? [[...inside, at], ...waysInto(scene, delen, [...inside, at])] : [],
  );
}
const ways = Object.entries(plates).flatMap(([slug, { scene, delen }]) =>
  waysInto(scene, delen).map((inside) => ({ slug, scene, delen, inside })),
);
const holderOf = ({ scene, delen, inside }: (typeof ways)[number]): Deel =>
  inner(partAt(opened(scene, inside.slice(0, -1), declared(delen))!, inside.at(-1)!)!);
const studioOf = ({ scene, delen }: (typeof ways)[number]): Studio =>
  new Studio(
    create({
      id: 'e1',
      gemaakt: '2026-11-30T10:00:00.000Z',
      herkomst: { soort: 'landschap', landschap: 'plein' },
      scene,
    }),
    delen,
  );
const enter = (studio: Studio, inside: Inside): void => {
  for (const at of inside) {
    studio.choose({ at });
    expect(studio.enter()).toBe(true);
  }
};
const inHolder = (name: string) => ways.find((way) => holderOf(way).deel === name)!;

describe('A part that holds others', () => {
  it('can be gone into on every plate: the school, the greenhouse, the wagon and all others', () => {
    const names = new Set(ways.map((way) => holderOf(way).deel));
    for (const name of ['openSchool', 'kas', 'wagon', 'hol', 'weegschaal', 'groep', 'vijver'])
      expect(names).toContain(name);
    expect(ways.some(({ inside }) => inside.length > 1)).toBe(true);
  });

  it('is the same to the byte when somebody went in and came out again', () => {
    for (const { scene, delen, inside } of ways) {
      const work = opened(scene, inside, declared(delen))!;
      expect(closed(scene, inside, work, declared(delen))).toEqual(scene);
    }
  });

  it('holds what is changed in it, and nothing else is changed', () => {
    for (const way of ways) {
      const { scene, delen, inside } = way;
      const work = opened(scene, inside, declared(delen))!;
      const first = inOrder(work).find(({ deel }) => 'x' in deel);
      if (!first) continue;
      const next = closed(scene, inside, replace(work, first.at, moved(first.deel, [30, 0])), declared(delen));
      expect(keurScene(next, delen), way.slug).toEqual([]);
      const changed = inOrder(next).filter(({ deel }, i) => deel !== inOrder(scene)[i]!.deel);
      expect(changed.map(({ at }) => at)).toEqual([inside[0]]);
      const there = opened(next, inside, declared(delen))!;
      const back = replace(there, first.at, moved(partAt(there, first.at)!, [-30, 0]));
      const came = alone(closed(next, inside, back, declared(delen)), inside);
      expect(drawn(came, delen)).toBe(drawn(alone(scene, inside), delen));
    }
  });

  it('is measured the same with marks round what stands in it, one for each', () => {
    for (const { scene, delen, inside } of ways) {
      const after = teken({
        scene: alone(marked(scene, inside, declared(delen), mark), inside),
        eigen: {},
        delen: withMark(delen),
      });
      expect(after.metingen).toEqual(teken({ scene: alone(scene, inside), eigen: {}, delen }).metingen);
      for (const { at } of inOrder(opened(scene, inside, declared(delen))!))
        expect(after.binnenwerk).toContain(`data-merk="${at.layer}-${at.index}"`);
    }
  });

  it('of a file cannot write markup through the mark', () => {
    const scene: Scene = {
      ...plates['geschiedenis']!.scene,
      lagen: [{ naam: 'l', delen: [{ deel: '-merk', naam: '"><script>alert(1)</script>' }] }],
    };
    expect(keurScene(scene, withMark({}))).not.toEqual([]);
  });
});

describe('Somebody in a part', () => {
  it('adds, moves and takes away there, keeps it in a file, and takes every step back', () => {
    const way = inHolder('kas');
    const studio = studioOf(way);
    enter(studio, way.inside);
    const before = held(studio.holder!, studio.opties);
    place(studio, { deel: 'boom', x: 0, y: 0 }, { point: [20, 30], box: { x: 0, y: 0, w: 1, h: 1 }, names: NAMES });
    expect(studio.chosen).toMatchObject({ deel: 'boom', x: 20, y: 30 });
    expect(held(studio.holder!, studio.opties)).toBe(before + 1);
    move(studio, [5, 5], true);
    expect(studio.chosen).toMatchObject({ x: 25, y: 35 });
    studio.boxOf = () => ({ x: 0, y: 0, w: 20, h: 20 });
    label(studio, 'Naam', NAMES);
    expect(studio.chosen).toMatchObject({ deel: 'bordje', tekst: 'Naam' });
    expect(held(studio.holder!, studio.opties)).toBe(before + 2);
    const read = readText(writeText(studio.plate));
    expect(read.goed && read.plaat.scene).toEqual(studio.plate.scene);
    expect(takeAway(studio)).toBe(true);
    expect(held(studio.holder!, studio.opties)).toBe(before + 1);
    while (studio.canUndo) studio.undo();
    expect(studio.plate.scene).toEqual(way.scene);
    expect(drawn(studio.plate.scene!, way.delen)).toBe(drawn(way.scene, way.delen));
    // Whoever undoes stands where it was done.
    studio.redo();
    expect(studio.holder && inner(studio.holder).deel).toBe('kas');
    expect(studio.leave()).toBe(true);
    expect(studio.holder).toBeUndefined();
    expect(studio.chosen && inner(studio.chosen).deel).toBe('kas');
    expect(studio.leave()).toBe(false);
  });

  it('takes all of it away and puts something in again: an empty part can still be drawn', () => {
    const names = new Set<string>();
    for (const way of ways) {
      const holder = holderOf(way);
      if (holder.deel === 'groep' || names.has(holder.deel)) continue;
      names.add(holder.deel);
      const studio = studioOf(way);
      enter(studio, way.inside);
      studio.choose({ at: undefined });
      const all = inOrder(studio.scene!).map(({ at }) => at);
      if (!all.length) continue;
      studio.choose({ at: all[0], also: all.slice(1) });
      takeAway(studio);
      expect(held(studio.holder!, studio.opties), holder.deel).toBe(0);
      expect(keurScene(studio.plate.scene, way.delen), holder.deel).toEqual([]);
      expect(() => drawn(studio.plate.scene!, way.delen), holder.deel).not.toThrow();
      place(studio, { deel: 'boom', x: 0, y: 0 }, { point: [0, 0], box: { x: 0, y: 0, w: 1, h: 1 }, names: NAMES });
      expect(held(studio.holder!, studio.opties), holder.deel).toBe(1);
      expect(keurScene(studio.plate.scene, way.delen), holder.deel).toEqual([]);
    }
    expect(names.size).toBeGreaterThan(20);
  });
});

describe('Parts together', () => {
  const three: Deel[] = [
    { deel: 'boom', x: 100, y: 600 },
    { deel: 'persoon', x: 200, y: 600 },
    { deel: 'boom', x: 300, y: 600 },
  ];
  const sign: Deel = { deel: 'bordje', x: 300, y: 700, tekst: 'School' };
  const scene: Scene = {
    id: 'e1',
    breedte: 1600,
    hoogte: 1000,
    lagen: [
      { naam: 'veld', delen: three },
      { naam: 'opschriften', opschriften: true, delen: [sign, { deel: 'schijf', x: 10, y: 10, nr: 1 }] },
    ],
  };
  const { delen } = plates['geschiedenis']!;
  const studio = (): Studio => studioOf({ slug: '', scene, delen, inside: [] });
  const at = (index: number, layer = 0): At => ({ layer, index });

  it('become a group and come apart again, with nothing lost and the picture the same', () => {
    const s = studio();
    s.choose({ at: at(2), also: [at(1)] });
    expect(group(s)).toBe(2);
    expect(s.chosen).toEqual({ deel: 'groep', inhoud: [three[1], three[2]] });
    expect(drawn(s.plate.scene!, delen).replaceAll(/<\/?g>/g, '')).toBe(drawn(scene, delen).replaceAll(/<\/?g>/g, ''));
    const read = readText(writeText(s.plate));
    expect(read.goed && read.plaat.scene).toEqual(s.plate.scene);
    expect(takeApart(s)).toBe(2);
    expect(s.plate.scene).toEqual(scene);
    s.undo();
    s.undo();
    expect(s.plate.scene).toEqual(scene);
  });

  it('go where the thing in front stood: a sign comes to the thing it belongs to', () => {
    const done = grouped(scene, [at(0, 1), at(0)]);
    expect(typeof done !== 'string' && done.at).toEqual(at(0));
    expect(typeof done !== 'string' && partAt(done.scene, at(0))).toEqual({ deel: 'groep', inhoud: [three[0], sign] });
  });

  it('are two at least, and no disc of a spot: that has to be found again', () => {
    expect(grouped(scene, [at(0)])).toBe('weinig');
    expect(grouped(scene, [at(0), at(1, 1)])).toBe('schijf');
  });

  it('are moved and taken away together', () => {
    const s = studio();
    s.choose({ at: at(0), also: [at(2)] });
    move(s, [10, 0], false);
    expect(s.plate.scene!.lagen[0]!.delen.map(({ x }) => x)).toEqual([110, 200, 310]);
    expect(s.all).toEqual([at(0), at(2)]);
    takeAway(s);
    expect(s.plate.scene!.lagen[0]!.delen).toEqual([three[1]]);
  });

  it('are no group any more when one is left: it stands free, and what was empty is gone', () => {
    const s = studio();
    s.choose({ at: at(0), also: [at(1)] });
    group(s);
    s.enter();
    s.choose({ at: at(0) });
    takeAway(s);
    expect(s.holder).toBeUndefined();
    expect(inner(s.chosen!)).toEqual(three[1]);
    const t = studio();
    t.choose({ at: at(0), also: [at(1)] });
    group(t);
    t.enter();
    t.choose({ at: at(0), also: [at(1)] });
    takeAway(t);
    expect(t.holder).toBeUndefined();
    expect(t.plate.scene!.lagen[0]!.delen).toEqual([three[2]]);
  });

  it('can be a group in a part that is open', () => {
    const way = ways.find(
      (one) => (opened(one.scene, one.inside, declared(one.delen))!.lagen[0]?.delen.length ?? 0) > 2,
    )!;
    const s = studioOf(way);
    enter(s, way.inside);
    s.choose({ at: at(0), also: [at(1)] });
    const before = s.scene!.lagen[0]!.delen;
    expect(group(s)).toBe(2);
    expect(s.scene!.lagen[0]!.delen[0]).toEqual({ deel: 'groep', inhoud: before.slice(0, 2) });
    expect(apart(withInner(s.chosen!, (deel) => deel))).toEqual(before.slice(0, 2));
  });
});
