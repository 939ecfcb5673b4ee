import { namesOf } from '../../../src/components/gesprek/domain/people';
import { readRecipe, stepsFor, timesOf, writeRecipe } from '../../../src/components/gesprek/domain/recipe';
import { create } from '../../../src/components/gesprek/domain/state/create';
import { describe, expect, it } from 'vitest';
import {
  asDuration,
  shareLeft,
  remaining,
  tilesLeft,
  divideTime,
  paceOf,
  timeOf,
} from '../../../src/components/gesprek/domain/clock';
import type { Part } from '../../../src/components/gesprek/domain/steps';
import { readRound, wakeRound } from '../../../src/components/gesprek/domain/round-memory';
import { readClocks, wake } from '../../../src/components/gesprek/domain/clock-memory';
import { limitField, type Field } from '../../../src/components/gesprek/page/limit';
import { commandOf, type Focus } from '../../../src/components/gesprek/room/keys';

describe('the clock advises', () => {
  it('gives questions the most time and every screen at least a minute', () => {
    const delen = ['kijken', 'verdiepen', 'verdiepen', 'doen'] as const;
    const [kijken, eerste, tweede, slot] = divideTime(60, delen) as [number, number, number, number];
    expect(kijken).toBe(120);
    expect(Math.abs(eerste - tweede)).toBeLessThanOrEqual(30);
    expect(tweede).toBeGreaterThan(slot);
    expect(Math.min(...divideTime(5, delen))).toBe(60);
    expect(Math.min(...divideTime(1, delen))).toBe(30);
    expect(divideTime(0, delen)).toEqual([0, 0, 0, 0]);
  });
  it.each([15, 30, 45, 60, 90, 120])('gives away %i minutes, no more and no less', (minuten) => {
    for (const vragen of [4, 5, 6]) {
      const delen: Part[] = [
        'kijken',
        ...Array<Part>(3).fill('herkennen'),
        ...Array<Part>(vragen).fill('verdiepen'),
        ...Array<Part>(4).fill('doen'),
      ];
      expect(divideTime(minuten, delen).reduce((som, n) => som + n, 0)).toBe(minuten * 60);
    }
  });
  it('goes on below zero', () => {
    const klok = { totaal: 60, begin: 1000 };
    expect(remaining(klok, 91_000)).toBe(-30);
    expect(shareLeft(klok, 91_000)).toBe(0);
    expect([asDuration(125), asDuration(40), asDuration(-30), asDuration(-130)]).toEqual([
      { soort: 'minuten', aantal: 3 },
      { soort: 'seconden', aantal: 40 },
      { soort: 'over', aantal: 0 },
      { soort: 'over', aantal: 2 },
    ]);
    expect([tilesLeft(1, 12), tilesLeft(0.5, 12), tilesLeft(0.01, 12), tilesLeft(0, 12)]).toEqual([12, 6, 1, 0]);
  });
});

describe('a screen that asks for something to do', () => {
  it('takes no share of the time, and the others share it all', () => {
    const parts = ['kijken', 'opdracht', 'verdiepen', 'verdiepen', 'doen'] as const;
    const times = divideTime(30, parts);
    expect(times[1]).toBe(0);
    expect(times.reduce((sum, n) => sum + n, 0)).toBe(30 * 60);
    expect(divideTime(30, ['kijken', 'opdracht'])).toEqual([120, 0]);
  });
});

describe('a clock that was kept', () => {
  const spent = { elapsed: 64_000, totaal: 120, afterwards: 120, silent: false, told: false };
  const kept = { screen: 'g kijken', at: 1_000_000, held: false, spent: { 'g kijken': spent, 'g doen-1': spent } };
  it('goes on as if the page had not been away, and the others stand still', () => {
    const screens = wake(readClocks(JSON.stringify(kept))!, 1_005_000);
    expect([screens.get('g kijken')?.elapsed, screens.get('g doen-1')?.elapsed]).toEqual([69_000, 64_000]);
  });
  it('that stood still has used nothing while the page was away', () => {
    const still = readClocks(JSON.stringify({ ...kept, held: true }))!;
    expect(still.held).toBe(true);
    expect(wake(still, 1_300_000).get('g kijken')?.elapsed).toBe(64_000);
  });
  it('gives nothing back when the clock on the wall was set back, and begins anew the next day', () => {
    expect(wake(kept, 0).get('g kijken')?.elapsed).toBe(64_000);
    expect(wake(kept, 1_000_000 + 86_400_000).size).toBe(0);
  });
  it.each([null, '', '{', '[]', '{"screen":1}', '{"screen":"a","at":1,"spent":{"a":{"elapsed":"x"}}}'])(
    'is none when it says %s',
    (text) => expect(readClocks(text)).toBeUndefined(),
  );
});

describe('a round that was kept', () => {
  const kept = {
    ...{ speakers: ['Ans', 'Bo'], nr: 1, seconds: 60, elapsed: 20_000, told: false, held: false },
    ...{ gesprek: 'g', screen: 'vraag-1', at: 1_000_000 },
  };
  const text = (changes: object) => JSON.stringify({ ...kept, ...changes });

  it('goes on as if the page had not been away; behind a black screen it stood still', () => {
    expect(readRound(text({}))).toEqual(kept);
    const turn = { speakers: ['Ans', 'Bo'], nr: 1, seconds: 60, told: false, held: false };
    expect(wakeRound(kept, 1_005_000)).toEqual({ ...turn, elapsed: 25_000 });
    expect(wakeRound({ ...kept, held: true }, 1_500_000)).toEqual({ ...turn, elapsed: 20_000 });
    // A clock on the wall that was set back takes nothing off; another day is another round.
    expect(wakeRound(kept, 0)?.elapsed).toBe(20_000);
    expect(wakeRound(kept, 1_000_000 + 13 * 3_600_000)).toBe(undefined);
  });

  it.each([
    ...[null, '', '{', 'null', '7', '[]', '{}'],
    ...[
      { nr: 2 },
      { nr: -1 },
      { nr: 0.5 },
      { nr: 'x' },
      { nr: '1' },
      { speakers: [] },
      { speakers: [1, 2] },
      { speakers: 'AB' },
    ],
    ...[{ seconds: null }, { elapsed: '1' }, { at: undefined }, { told: 1 }, { held: undefined }, { gesprek: 3 }],
    { speakers: Array.from({ length: 2_001 }, String) },
  ])('is none when something else stands there: %j', (odd) =>
    expect(readRound(typeof odd === 'object' && odd ? text(odd) : odd)).toBe(undefined),
  );
});

describe('keys', () => {
  type Key = Parameters<typeof commandOf>[0];
  const toets = (key: string, erbij: Partial<Key> = {}): Key => ({
    key,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    isComposing: false,
    keyCode: 0,
    ...erbij,
  });
  const at = (focus: Focus, ...keys: string[]) => keys.map((key) => commandOf(toets(key), focus, true));
  it('of a presenter remote work wherever the cursor stands, but where a text has more than it shows', () => {
    for (const focus of ['page', 'field'] as const)
      expect(at(focus, 'PageDown', 'PageUp', 'F5')).toEqual(['next', 'previous', 'present']);
    expect(at('long text', 'PageDown', 'PageUp', 'F5')).toEqual([undefined, undefined, undefined]);
    expect(at('page', '.', 'b', 'B')).toEqual(['black', 'black', 'black']);
    // For who loads the page again without what the browser kept.
    expect(commandOf(toets('F5', { shiftKey: true }), 'page', true)).toBeUndefined();
  });
  it('of one letter go by their place where the keyboard has other letters, or a full stop elsewhere', () => {
    const by = (key: string, code: string, erbij = {}) => commandOf(toets(key, { code, ...erbij }), 'page', true);
    // Greek, Russian, Arabic and Hebrew; a remote in Belgium.
    expect([by('β', 'KeyB'), by('т', 'KeyN'), by('ح', 'KeyP'), by('ץ', 'Period')]).toEqual([
      ...['black', 'drawer', 'picture', 'black'],
    ]);
    expect(by(':', 'Period')).toBe('black');
    // With our letters the letter counts: where Q stands on one keyboard, another has A.
    expect([by('q', 'KeyB'), by('b', 'KeyQ'), by('é', 'Digit2'), by(':', 'Semicolon')]).toEqual([
      ...[undefined, 'black', undefined, undefined],
    ]);
    expect(by('β', 'KeyB', { ctrlKey: true })).toBe(undefined);
  });
  it('make the screen black also while the cursor stands in a field with nothing in it', () => {
    expect(at('empty field', '.', 'PageDown', 'b', 'n')).toEqual(['black', 'next', undefined, undefined]);
    expect(commandOf(toets('.'), 'empty field', false)).toBeUndefined();
    // In a list of spots that were numbered no letter chooses anything.
    expect(at('list', '.', 'b', 'PageDown', 'ArrowDown', 'n')).toEqual([
      'black',
      'black',
      'next',
      undefined,
      undefined,
    ]);
  });
  it('are dead while someone types, Escape aside', () =>
    expect(at('field', 'n', '.', 'b', 'ArrowLeft', 'Home', 'Escape')).toEqual([
      ...Array<undefined>(5).fill(undefined),
      'close',
    ]));
  it('of one letter can be turned off', () =>
    expect(['n', '.', 'b', 'ArrowRight'].map((key) => commandOf(toets(key), 'page', false))).toEqual([
      undefined,
      undefined,
      undefined,
      'next',
    ]));
  it('with Ctrl belong to the browser', () =>
    expect(commandOf(toets('f', { ctrlKey: true }), 'page', true)).toBeUndefined());
  it('belong to a letter that is being put together, whichever way a browser says so', () => {
    for (const busy of [{ isComposing: true }, { keyCode: 229 }])
      for (const key of ['Escape', 'PageDown', 'n']) expect(commandOf(toets(key, busy), 'page', true)).toBeUndefined();
  });
  it('without a name, as of a browser that fills in a form, ask for nothing', () =>
    expect(commandOf({ ...toets(''), key: undefined as unknown as string }, 'page', true)).toBeUndefined());
});

describe('the recipe', () => {
  const known = { vragen: [1, 2], platen: ['geschiedenis'] };
  const read = (query: string) => readRecipe(new URLSearchParams(query), known);
  it('holds a question of the group and minutes per step, in an address that is read back as it was', () => {
    const own = 'Wat & wie? 100% <b> #1 één';
    const { opzet, afwijkingen } = read(`eigen=${encodeURIComponent(own)}&stappen=2,8,30,10`);
    expect([opzet.eigen, opzet.minuten, afwijkingen]).toEqual([own, 50, []]);
    expect(opzet.tijden).toEqual({ kijken: 2, herkennen: 8, verdiepen: 30, doen: 10 });
    expect(read(writeRecipe(opzet).slice(1)).opzet).toEqual(opzet);
    for (const wrong of [
      'stappen=1,2,3',
      'stappen=0,0,0,0',
      'stappen=a,b,c,d',
      'stappen=600,1,0,0',
      'stappen=-1,9,9,9',
      'eigen=%20',
    ])
      expect([wrong, read(wrong).afwijkingen.length, read(wrong).opzet.minuten]).toEqual([wrong, 1, 60]);
    // Typed in a form: a conversation with such minutes could not be read again.
    expect([timesOf([1.5, 8, 30, 10]), timesOf([-5, 8, 30, 10]), timesOf([NaN, 8, 30, 10])]).toEqual(
      Array(3).fill(undefined),
    );
  });

  const step = (id: string, deel: 'kijken' | 'verdiepen' | 'doen', nr = 1) => ({
    id,
    deel,
    nr,
    tekst: id,
    plekken: [],
  });
  const steps = [
    step('kijken', 'kijken'),
    step('vraag-1', 'verdiepen'),
    step('vraag-2', 'verdiepen', 2),
    step('doen-1', 'doen'),
  ];
  it('asks the question of the group after those of the plate, and gives each step its own time', () => {
    const { opzet } = read('vragen=1&eigen=Waarom%3F&stappen=2,0,20,6');
    const stappen = stepsFor(steps, opzet);
    expect(stappen.map((s) => [s.id, s.nr])).toEqual([
      ['kijken', 1],
      ['vraag-1', 1],
      ['eigen-1', 3],
      ['doen-1', 1],
    ]);
    const g = create({
      id: 'g',
      plaat: { id: 'p', nr: '1', titel: 'P' },
      begonnen: '2026-01-05T13:00:00.000Z',
      opzet,
      stappen,
    });
    expect(stappen.map((s) => timeOf(g, s.id, []).seconds)).toEqual([120, 600, 600, 360]);
    const spent: Record<string, number> = { kijken: 60, 'vraag-1': 900, 'eigen-1': 120 };
    // A minute won with looking, five lost at the first question.
    expect(paceOf(g, 'eigen-1', [], (s) => spent[s] ?? 0)).toEqual({ over: 18, achter: 4 });
    expect(paceOf(g, 'doen-1', [], () => 0)).toEqual({ over: 0, achter: -22 });
  });
});

describe('who were there', () => {
  it.each([
    ['Ans de Vries, mentor\nBo (student)\n', ['Ans de Vries', 'Bo']],
    ['Ans, Bo en Cas', ['Ans', 'Bo', 'Cas']],
    ['', []],
  ])('can be asked by name: %j', (wie, names) => expect(namesOf(wie)).toEqual(names));
});

describe('a field that is full', () => {
  it('keeps all that does not fit, in the order in which it would stand', () => {
    let [listen, rest] = [() => undefined as void, ''];
    const field = {
      value: '',
      selectionStart: 0,
      addEventListener: (_: string, heard: () => void) => {
        listen = heard;
      },
      setSelectionRange(at: number) {
        this.selectionStart = at;
      },
    };
    limitField(field as unknown as Field, 5, (over) => {
      rest = over;
    });
    const type = (value: string, caret = value.length) => {
      [field.value, field.selectionStart] = [value, caret];
      listen();
      return [field.value, rest];
    };
    expect(type('abcdefgh')).toEqual(['abcde', 'fgh']);
    expect(type('abcdei')).toEqual(['abcde', 'fghi']);
    expect([...type('Xabcde', 1), field.selectionStart]).toEqual(['Xabcd', 'efghi', 1]);
    expect(type('andere woorden')).toEqual(['ander', 'e woorden']);
    expect(type('kort')).toEqual(['kort', '']);
  });
});
