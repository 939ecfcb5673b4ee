import { create } from '../../../src/components/gesprek/domain/state/create';
import { inverse } from '../../../src/components/gesprek/domain/state/undo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Action } from '../../../src/components/gesprek/domain/state/action';
import { apply } from '../../../src/components/gesprek/domain/state/actions';
import { append } from '../../../src/components/gesprek/domain/append';
import { draftOf, takeOver, finish } from '../../../src/components/gesprek/domain/state/drafts';
import { check, fitsFile, readText, writeText } from '../../../src/components/gesprek/domain/state/valid';
import {
  LIMITS,
  MERKEN,
  READABLE,
  DEFAULT_RECIPE,
  VERSIONS,
  type Gesprek,
  type Stand,
} from '../../../src/components/gesprek/domain/state/model';
import { merge, difference } from '../../../src/components/gesprek/domain/state/merge';
import {
  agreementsInOrder,
  decisionsInOrder,
  agreedIn,
  fieldOf,
  isEmpty,
  notesOf,
  standOf,
  stillOpen,
  viewOf,
} from '../../../src/components/gesprek/domain/state/view';
import { oneLine, clean } from '../../../src/components/gesprek/domain/state/clean';

const STAPPEN = ['kijken', 'vraag-1', 'doen-1'];
const leeg = (): Gesprek =>
  create({
    id: 'gesprek',
    plaat: { id: 'geschiedenis', nr: '2', titel: 'De geschiedenis' },
    begonnen: '2026-01-05T13:00:00.000Z',
    opzet: DEFAULT_RECIPE,
    stappen: STAPPEN.map((id, i) => ({ id, deel: 'verdiepen', nr: i + 1, tekst: id, plekken: [] })),
  });

/** What people fill in, and days, right and wrong. */
const FIELDS = [
  'naam',
  'wie',
  'plaats',
  'leider',
  'notulist',
  'zin:1',
  'zin:3',
  'volgende',
  'volgende-tijd',
  'onbekend',
];
const DAYS = ['2026-12-03', '', '2026-02-30', '14:30', '3 december', '25:00', '2028-02-29', '', '2026-12-03', ''];
const when = ({ kies }: { kies: number }) => (kies % 3 ? {} : { dag: DAYS[kies]! });

let teller = 0;
const freshOne = () => `id-${++teller}`;
const tekst = fc.oneof(
  fc.string({ maxLength: 40, unit: 'binary' }),
  fc.constantFrom('', '   ', '=HYPERLINK("x")', '<script>alert(1)</script>', '👩🏽‍🏫 déjà', 'שלום עולם', '𝒳'),
);
const merk = fc.option(fc.constantFrom(...MERKEN), { nil: null });
const plek = fc.option(fc.record({ x: fc.integer({ min: -20, max: 120 }), y: fc.integer({ min: -20, max: 120 }) }), {
  nil: null,
});
/** What a group does; stems are chosen among what is there when it happens. */
const stap = fc.record({
  soort: fc.constantFrom(
    'noteer',
    'wijzig',
    'wis-notitie',
    'spreek-af',
    'wijzig-afspraak',
    'wis-afspraak',
    'verplaats',
    'vul',
    'typ',
  ),
  tekst,
  merk,
  plek,
  kies: fc.nat(9),
  stap: fc.constantFrom(...STAPPEN),
});
type Stap = typeof stap extends fc.Arbitrary<infer T> ? T : never;

function naarActie(g: Gesprek, s: Stap, tab = 'tab'): Action {
  const notitie = g.notities[s.kies % Math.max(1, g.notities.length)]?.stam ?? 'weg';
  const afspraak = g.afspraken[s.kies % Math.max(1, g.afspraken.length)]?.stam ?? 'weg';
  switch (s.soort) {
    case 'noteer':
      return { doe: 'noteer', id: freshOne(), stap: s.stap, tekst: s.tekst, merk: s.merk, plek: s.plek };
    case 'wijzig':
      return { doe: 'wijzig', id: freshOne(), stam: notitie, tekst: s.tekst, merk: s.merk, plek: s.plek };
    case 'wis-notitie':
      return { doe: 'wis-notitie', stam: notitie };
    case 'spreek-af':
      return {
        doe: 'spreek-af',
        id: freshOne(),
        wat: s.tekst,
        wie: 'wij',
        wanneer: '',
        ...when(s),
        besluit: s.kies === 1,
      };
    case 'wijzig-afspraak':
      return {
        doe: 'wijzig-afspraak',
        id: freshOne(),
        stam: afspraak,
        wat: s.tekst,
        wie: '',
        wanneer: 'mei',
        ...when(s),
      };
    case 'wis-afspraak':
      return { doe: 'wis-afspraak', stam: afspraak };
    case 'verplaats':
      return { doe: 'verplaats', stam: afspraak, naar: s.kies, door: tab };
    case 'vul':
      return { doe: 'vul', veld: FIELDS[s.kies]!, waarde: s.kies % 2 ? s.tekst : DAYS[s.kies]!, door: tab };
    default:
      return { doe: 'typ', tab, stap: s.stap, tekst: s.tekst, merk: s.merk, plek: s.plek, stam: null };
  }
}
const speel = (g: Gesprek, stappen: readonly Stap[], tab?: string): Gesprek =>
  stappen.reduce((nu, s) => apply(nu, naarActie(nu, s, tab)), g);
const verloop = fc.array(stap, { maxLength: 25 });
const gesprek = verloop.map((stappen) => speel(leeg(), stappen));

describe('whatever a group does', () => {
  it('leaves a conversation that can be read back, with a place for every note', () => {
    fc.assert(
      fc.property(gesprek, (g) => {
        expect(check(g)).toEqual({ goed: true, gesprek: g });
        for (const n of g.notities) {
          expect(STAPPEN).toContain(n.stap);
          expect(n.tekst.trim()).not.toBe('');
          if (n.plek) expect(Math.min(n.plek.x, n.plek.y) >= 0 && Math.max(n.plek.x, n.plek.y) <= 100).toBe(true);
        }
      }),
    );
  });

  it('never changes the conversation that went in', () => {
    fc.assert(
      fc.property(gesprek, stap, (g, s) => {
        const voor = structuredClone(g);
        apply(g, naarActie(g, s));
        expect(g).toEqual(voor);
      }),
    );
  });

  it('can be taken back', () => {
    fc.assert(
      fc.property(gesprek, stap, (g, s) => {
        const actie = naarActie(g, s);
        const na = apply(g, actie);
        const terug = inverse(g, actie, freshOne());
        if (terug) expect(viewOf(apply(na, terug))).toEqual(viewOf(g));
      }),
    );
  });
});

/** Conversations as they can stand in a file, tampered with too. */
const counter = fc.oneof(fc.nat(50), fc.constantFrom(2 ** 50, 2 ** 51, Number.MAX_SAFE_INTEGER));
const field = fc.record({
  waarde: fc.constantFrom('1', '3', 'abc', '1e999', '-1', '', 'NaN', '99999999999', 'bezig', 'onbekend'),
  klok: counter,
  door: fc.constantFrom('a', 'b'),
});
const raw = fc
  .record({
    notities: fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('n1', 'n2', 'n3'),
        stam: fc.constantFrom('n1', 'n9'),
        stap: fc.constantFrom(...STAPPEN, 'ooit'),
        tekst: fc.constantFrom('', 'iets', 'x'.repeat(LIMITS.tekst)),
        merk,
        plek: fc.constant(null),
        volg: counter,
      }),
      { selector: (n) => n.id },
    ),
    afspraken: fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('a1', 'a2', 'a3'),
        stam: fc.constantFrom('a1', 'a2'),
        wat: fc.constantFrom('', 'bellen'),
        wie: fc.constant(''),
        wanneer: fc.constant(''),
        volg: counter,
        dag: fc.constantFrom(undefined, '2026-12-03'),
        besluit: fc.constantFrom(undefined, true),
      }),
      { selector: (a) => a.id },
    ),
    concepten: fc.array(
      fc.record({
        tab: fc.constantFrom('tab', 'weg'),
        stap: fc.constantFrom('kijken', 'ooit', 'afspraak', 'besluit'),
        tekst: fc.constantFrom('', 'half', 'a\nb\nc', 'a\nb\nc\n2026-12-03'),
        merk,
        plek: fc.constant(null),
        stam: fc.constantFrom(null, 'n1', 'a1'),
        klok: counter,
      }),
    ),
    velden: fc.dictionary(
      fc.constantFrom('naam', 'rang:a1', 'rang:a2', 'vorige:0', 'vorige:9', 'zin:2', 'volgende'),
      field,
    ),
    vorige: fc.constantFrom(null, { begonnen: leeg().begonnen, afspraken: [{ wat: 'x', wie: '', wanneer: '' }] }),
  })
  .map((part) => JSON.parse(JSON.stringify({ ...leeg(), ...part })) as unknown);
const accepted = raw.map(check).filter((read) => read.goed);

describe('whatever the check accepts', () => {
  const again = (g: Gesprek) => check(JSON.parse(JSON.stringify(g)));
  it('stays readable, whatever a group does with it', () => {
    fc.assert(
      fc.property(accepted, verloop, fc.constantFrom('gedaan', '' as const), ({ gesprek: g }, steps, stand) => {
        expect(again(g)).toEqual({ goed: true, gesprek: g });
        let now = g;
        for (const s of steps) expect(again((now = apply(now, naarActie(now, s)))).goed).toBe(true);
        for (const after of [
          apply(now, { doe: 'vink', nr: 0, stand, door: 'tab' }),
          finish(now),
          takeOver(now, 'tab', new Set(['tab'])),
          append(now, { ...g, id: 'ander' }),
          merge(g, now),
        ])
          expect(again(after).goed).toBe(true);
      }),
    );
  });

  it('counts on from a counter without room, in the same order, and knows no rank that is no number', () => {
    const file = leeg();
    const notitie = { id: 'n', stam: 'n', stap: 'kijken', tekst: 'eerst', merk: null, plek: null };
    const read = check({
      ...file,
      notities: [
        { ...notitie, volg: Number.MAX_SAFE_INTEGER },
        { ...notitie, id: 'm', stam: 'm', tekst: 'daarvoor', volg: 3 },
      ],
      velden: { 'rang:a': { waarde: '1e999', klok: 1, door: 'x' }, naam: { waarde: 'Wij', klok: 2, door: 'x' } },
    });
    const g = read.goed ? read.gesprek : file;
    const more = apply(g, { doe: 'noteer', id: 'o', stap: 'kijken', tekst: 'daarna', merk: null, plek: null });
    expect(notesOf(more).map((n) => n.tekst)).toEqual(['daarvoor', 'eerst', 'daarna']);
    expect(Object.keys(g.velden)).toEqual(['naam']);
    expect(again(more).goed).toBe(true);
  });

  it('takes no note too many, and says so by staying the same; half typed words still come in the report', () => {
    const full: Gesprek = {
      ...leeg(),
      notities: Array.from({ length: LIMITS.notities }, (_, i) => ({
        id: `n${i}`,
        stam: `n${i}`,
        stap: 'kijken',
        tekst: 'x',
        merk: null,
        plek: null,
        volg: i + 1,
      })),
    };
    expect(apply(full, { doe: 'noteer', id: 'over', stap: 'kijken', tekst: 'x', merk: null, plek: null })).toBe(full);
    const typed: Action = { doe: 'typ', tab: 't', stap: 'kijken', tekst: 'half', merk: null, plek: null, stam: null };
    expect(finish(apply(full, typed)).notities).toHaveLength(LIMITS.notities + 1);
  });

  it('keeps fields that were emptied only as long as there is room', () => {
    const typ = (g: Gesprek, tab: string, tekst: string) =>
      apply(g, { doe: 'typ', tab, stap: 'kijken', tekst, merk: null, plek: null, stam: null });
    const concepten = Array.from({ length: LIMITS.concepten }, (_, i) => ({
      ...{ tab: `t${i}`, stap: 'kijken', tekst: i === 7 ? 'nog half' : '', merk: null, plek: null, stam: null },
      klok: i + 1,
    }));
    const after = typ({ ...leeg(), concepten }, 'nieuw', 'hier');
    expect(after.concepten).toHaveLength(LIMITS.concepten);
    expect(
      after.concepten
        .filter((c) => c.tekst)
        .map((c) => c.tekst)
        .sort(),
    ).toEqual(['hier', 'nog half']);
  });
});

describe('what was agreed before', () => {
  const vorige = {
    begonnen: '2025-11-05T13:00:00.000Z',
    afspraken: ['een', 'twee', 'drie', 'vier'].map((wat) => ({ wat, wie: 'wij', wanneer: '' })),
  };
  const g = { ...leeg(), vorige };
  const tick = (nr: number, stand: Stand): Action => ({ doe: 'vink', nr, stand, door: 't' });
  const carry = (now: Gesprek): Action => ({
    doe: 'reeks',
    acties: stillOpen(now).map((a, i) => ({ doe: 'spreek-af', id: `mee-${i}`, ...a })),
  });
  it('goes on by one press when it is open, in its order, and is taken back at once', () => {
    const ticked = [tick(0, 'gedaan'), tick(1, 'bezig'), tick(3, 'niet-meer')].reduce(apply, g);
    const carried = apply(ticked, carry(ticked));
    expect(agreementsInOrder(carried).map((a) => a.wat)).toEqual(['twee', 'drie']);
    expect(stillOpen(carried)).toEqual([]);
    expect(agreedIn(carried).afspraken).toEqual(vorige.afspraken.slice(1, 3));
    expect(agreementsInOrder(apply(carried, inverse(ticked, carry(ticked), 'terug')!))).toEqual([]);
    expect(standOf(apply(ticked, inverse(g, tick(0, 'gedaan'), 'x')!), 0)).toBeUndefined();
  });
  it('is told in a file that an older copy of the site refuses, and only then', () => {
    expect(g.versie).toBe(1);
    expect(merge(g, apply(g, tick(0, 'gedaan'))).versie).toBe(2);
    expect(apply(g, tick(9, 'gedaan'))).toBe(g);
  });
  it('keeps the order the group gave it', () => {
    let now = leeg();
    for (const wat of ['1', '3', '2', '4']) now = apply(now, { doe: 'spreek-af', id: wat, wat, wie: '', wanneer: '' });
    now = apply(now, { doe: 'verplaats', stam: '2', naar: 1, door: 't' });
    expect(agreedIn(now).afspraken.map((a) => a.wat)).toEqual(['1', '2', '3', '4']);
  });
});

describe('the number of a file', () => {
  const agree = { doe: 'spreek-af', id: 'a', wat: 'bellen', wie: '', wanneer: '' } as const;
  const fill = (veld: string, waarde: string): Action => ({ doe: 'vul', veld, waarde, door: 't' });
  it.each<[number, string, (g: Gesprek) => Gesprek]>([
    [
      1,
      'an agreement, a group and its people',
      (g) => [agree, fill('naam', 'Wij'), fill('wie', 'Ans, mentor\nBo')].reduce(apply, g),
    ],
    [3, 'a day', (g) => apply(g, { ...agree, dag: '2026-12-03' })],
    [3, 'a day that is being typed', (g) => apply(g, typed('bellen\n\n\n2026-12-03'))],
    [1, 'a day that does not exist', (g) => apply(apply(g, { ...agree, dag: '2026-02-30' }), fill('volgende', 'ooit'))],
    [3, 'a decision', (g) => apply(g, { ...agree, besluit: true })],
    [3, 'a sentence to take along', (g) => apply(g, fill('zin:1', 'We gaan kijken.'))],
    [3, 'many people', (g) => apply(g, fill('wie', 'Ans\n'.repeat(200)))],
    [
      3,
      'a question of the group',
      ({ opzet, id, plaat, begonnen, stappen }) =>
        create({ id, plaat, begonnen, stappen, opzet: { ...opzet, eigen: 'Wat nu?' } }),
    ],
  ])('is %d for %s', (versie, _, change) => {
    const g = change(leeg());
    expect(g.versie).toBe(versie);
    expect(check(JSON.parse(writeText(g)))).toEqual({ goed: true, gesprek: g });
    // Whoever wrote a lower number in it gets the right one.
    expect(check({ ...g, versie: 1 })).toEqual({ goed: true, gesprek: g });
  });
  const typed = (tekst: string): Action => ({
    ...{ doe: 'typ' as const, tab: 't', stap: 'afspraak', tekst, merk: null, plek: null, stam: null },
  });
});

describe('decisions', () => {
  it('stand apart from what there is to do, in their own order, and are nothing to carry on', () => {
    let g = leeg();
    for (const [id, besluit] of [
      ['a', false],
      ['b', true],
      ['c', true],
      ['d', false],
    ] as const)
      g = apply(g, { doe: 'spreek-af', id, wat: id, wie: '', wanneer: '', besluit });
    g = apply(g, { doe: 'verplaats', stam: 'c', naar: 0, door: 't' });
    g = apply(g, { doe: 'wijzig-afspraak', id: 'c2', stam: 'c', wat: 'C', wie: '', wanneer: '' });
    expect(decisionsInOrder(g).map((b) => b.wat)).toEqual(['C', 'b']);
    expect(agreedIn(g).afspraken.map((a) => a.wat)).toEqual(['a', 'd']);
    const half = apply(g, { doe: 'typ', tab: 't', stap: 'besluit', tekst: 'half', merk: null, plek: null, stam: null });
    expect(decisionsInOrder(finish(half)).map((b) => b.wat)).toEqual(['C', 'b', 'half']);
  });
});

describe('two copies of one conversation', () => {
  it('join to the same in whatever order and however often', () => {
    fc.assert(
      fc.property(gesprek, verloop, verloop, verloop, (g, a, b, c) => {
        const [x, y, w] = [speel(g, a, 'a'), speel(g, b, 'b'), speel(g, c, 'c')];
        expect(merge(x, y)).toEqual(merge(y, x));
        expect(merge(merge(x, y), w)).toEqual(merge(x, merge(y, w)));
        expect(merge(merge(x, y), y)).toEqual(merge(x, y));
      }),
    );
  });

  it('differ by little: what is new, joined with the earlier copy, is the later one', () => {
    fc.assert(
      fc.property(gesprek, verloop, (g, a) => {
        const na = speel(g, a);
        expect(merge(g, difference(na, g))).toEqual(na);
        expect(difference(na, undefined)).toEqual(na);
      }),
    );
    const veel = Array.from({ length: 50 }, (_, i) => i).reduce(
      (g, i) =>
        apply(g, { doe: 'noteer', id: `n${i}`, stap: 'kijken', tekst: 'lang '.repeat(200), merk: null, plek: null }),
      leeg(),
    );
    const na = apply(veel, {
      doe: 'typ',
      tab: 't',
      stap: 'kijken',
      tekst: 'een letter',
      merk: null,
      plek: null,
      stam: null,
    });
    expect(JSON.stringify(difference(na, veel)).length).toBeLessThan(2_000);
  });

  it('keep both texts when two tabs change the same note', () => {
    const een = apply(leeg(), { doe: 'noteer', id: 'n1', stap: 'kijken', tekst: 'eerste', merk: null, plek: null });
    const a = apply(een, { doe: 'wijzig', id: 'n2', stam: 'n1', tekst: 'van links', merk: null, plek: null });
    const b = apply(een, { doe: 'wijzig', id: 'n3', stam: 'n1', tekst: 'van rechts', merk: null, plek: null });
    expect(
      notesOf(merge(a, b))
        .map((n) => n.tekst)
        .sort(),
    ).toEqual(['van links', 'van rechts']);
  });

  it('are refused when they are not the same conversation', () =>
    expect(() => merge(leeg(), { ...leeg(), id: 'ander' })).toThrow('different conversations'));
});

describe('half typed words', () => {
  const getypt = apply(leeg(), {
    doe: 'typ',
    tab: 'weg',
    stap: 'vraag-1',
    tekst: 'halverwege een wo',
    merk: null,
    plek: null,
    stam: null,
  });
  it('are found again after the tab is gone', () =>
    expect(draftOf(takeOver(getypt, 'nieuw', new Set(['nieuw'])), 'nieuw', 'vraag-1')?.tekst).toBe(
      'halverwege een wo',
    ));
  it('stay with a tab that is still open', () =>
    expect(takeOver(getypt, 'nieuw', new Set(['nieuw', 'weg']))).toBe(getypt));
  it('become notes in a report', () =>
    expect(notesOf(finish(getypt)).map((n) => n.tekst)).toEqual(['halverwege een wo']));
  it('are one note, however many copies round them off', () => {
    const bestand = finish(getypt);
    expect(notesOf(merge(bestand, finish(getypt)))).toHaveLength(1);
    const samenOpen = merge(
      takeOver(getypt, 'links', new Set(['links'])),
      takeOver(getypt, 'rechts', new Set(['rechts'])),
    );
    expect(notesOf(finish(samenOpen)).map((n) => n.tekst)).toEqual(['halverwege een wo']);
    const bezig = (tab: string) =>
      apply(getypt, { doe: 'typ', tab, stap: 'vraag-1', tekst: `van ${tab}`, merk: null, plek: null, stam: null });
    const beide = merge(
      takeOver(bezig('links'), 'links', new Set(['links'])),
      takeOver(bezig('rechts'), 'rechts', new Set(['rechts'])),
    );
    expect(
      notesOf(finish(beide))
        .map((n) => n.tekst)
        .sort(),
    ).toEqual(['halverwege een wo', 'van links', 'van rechts']);
  });
  it('that were taken away as a note can be written again', () => {
    const weg = notesOf(finish(getypt)).reduce(
      (g, n) => apply(g, { doe: 'wis-notitie', stam: n.stam }),
      finish(getypt),
    );
    const weer = apply(weg, {
      doe: 'typ',
      tab: 'weg',
      stap: 'vraag-1',
      tekst: 'halverwege een wo',
      merk: null,
      plek: null,
      stam: null,
    });
    expect(notesOf(finish(weer)).map((n) => n.tekst)).toEqual(['halverwege een wo']);
  });
  it('about a note go with it when their own tab takes it away, and come back with it', () => {
    const een = apply(leeg(), { doe: 'noteer', id: 'n1', stap: 'kijken', tekst: 'eerste', merk: null, plek: null });
    const typ = (tab: string, tekst: string): Action => ({
      doe: 'typ',
      tab,
      stap: 'kijken',
      tekst,
      merk: null,
      plek: null,
      stam: 'n1',
    });
    const open = apply(
      apply(apply(een, typ('hier', 'anders')), typ('kijkt', 'eerste')),
      typ('elders', 'eigen woorden'),
    );
    const weg: Action = { doe: 'wis-notitie', stam: 'n1', tab: 'hier' };
    expect(notesOf(finish(apply(open, weg))).map((n) => n.tekst)).toEqual(['eigen woorden']);
    const terug = apply(apply(open, weg), inverse(open, weg, 'n2')!);
    expect(notesOf(terug).map((n) => n.tekst)).toEqual(['eerste']);
    expect(draftOf(terug, 'hier', 'kijken')).toMatchObject({ tekst: 'anders', stam: 'n1' });
  });
  it('count as something written', () => expect([isEmpty(leeg()), isEmpty(getypt)]).toEqual([true, false]));
});

describe('what is written after a wipe', () => {
  it('joins what comes back, and nothing of either is lost', () => {
    fc.assert(
      fc.property(gesprek, verloop, (g, erna) => {
        const nieuwer = { ...speel(leeg(), erna), id: 'ander' };
        const uit = append(g, nieuwer);
        expect(check(uit).goed).toBe(true);
        const teksten = (x: Gesprek) => notesOf(finish(x)).map((n) => `${n.stap} ${n.tekst}`);
        expect(new Set(teksten(uit))).toEqual(new Set([...teksten(g), ...teksten(nieuwer)]));
        expect(notesOf(uit).slice(0, g.notities.length)).toEqual(notesOf(g));
        expect(agreementsInOrder(uit).map((a) => a.wat)).toEqual(
          [...agreementsInOrder(g), ...agreementsInOrder(nieuwer)].map((a) => a.wat),
        );
      }),
    );
  });

  it('keeps people and sentences of both, and how long the talk took', () => {
    const vul = (g: Gesprek, velden: Record<string, string>): Gesprek =>
      Object.entries(velden).reduce((nu, [veld, waarde]) => apply(nu, { doe: 'vul', veld, waarde, door: 't' }), g);
    const eerst = vul(leeg(), { wie: 'Ans, mentor\nBo', 'zin:1': 'een', 'zin:2': 'twee', naam: 'Noord' });
    const erna = {
      ...vul(leeg(), { wie: 'Bo\nCas', 'zin:1': 'drie', 'zin:2': 'vier', naam: 'Noordwest' }),
      id: 'ander',
    };
    const uit = append(eerst, apply(erna, { doe: 'duur', minuten: 12, door: 't' }));
    expect(fieldOf(uit, 'wie').split('\n').sort()).toEqual(['Ans, mentor', 'Bo', 'Cas']);
    expect(['zin:1', 'zin:2', 'zin:3'].map((veld) => fieldOf(uit, veld))).toEqual(['een', 'twee', 'drie vier']);
    expect([fieldOf(uit, 'naam'), fieldOf(uit, 'duur')]).toEqual(['Noordwest', '12']);
  });
});

describe('agreements', () => {
  it('half typed with only who or when are one all the same, and say nothing twice', () => {
    const typ = (tekst: string, stam: string | null = null): Action => ({
      doe: 'typ',
      tab: 't',
      stap: 'afspraak',
      tekst,
      merk: null,
      plek: null,
      stam,
    });
    expect(
      agreementsInOrder(finish(apply(leeg(), typ('\nPiet\n')))).map(({ wat, wie, wanneer }) => [wat, wie, wanneer]),
    ).toEqual([['', 'Piet', '']]);
    const een = apply(leeg(), { doe: 'spreek-af', id: 'a', wat: 'bellen', wie: '', wanneer: '' });
    expect(
      agreementsInOrder(finish(apply(een, typ('\nPiet\nmei', 'a')))).map(({ wat, wie, wanneer }) => [
        wat,
        wie,
        wanneer,
      ]),
    ).toEqual([['bellen', 'Piet', 'mei']]);
  });

  it('keep the order the group gives them, new ones last', () => {
    let g = leeg();
    for (const wat of ['a', 'b', 'c']) g = apply(g, { doe: 'spreek-af', id: wat, wat, wie: '', wanneer: '' });
    g = apply(g, { doe: 'verplaats', stam: 'c', naar: 0, door: 'tab' });
    g = apply(g, { doe: 'spreek-af', id: 'd', wat: 'd', wie: '', wanneer: '' });
    expect(agreementsInOrder(g).map((a) => a.wat)).toEqual(['c', 'a', 'b', 'd']);
  });
});

describe('a file', () => {
  it('gives back what was written, byte for byte', () => {
    fc.assert(
      fc.property(gesprek, (g) => {
        expect(readText(writeText(g))).toEqual({ goed: true, gesprek: g });
      }),
    );
  });
  it('of the heaviest conversation there can be is read again: a note that would weigh too much is refused', () => {
    const note = (nr: number, tekst: string): Action => ({
      doe: 'noteer',
      id: `n-${nr}`,
      stap: 'vraag-1',
      tekst,
      merk: null,
      plek: null,
    });
    // The letters that take most bytes.
    const longest = '\u0800'.repeat(LIMITS.tekst);
    const most = READABLE.letters / LIMITS.tekst;
    const heavy: Gesprek = {
      ...leeg(),
      notities: Array.from({ length: most }, (_, i) => {
        return { id: `id-${i}`, stam: `id-${i}`, stap: 'vraag-1', tekst: longest, merk: null, plek: null, volg: i };
      }),
    };
    expect(apply(heavy, note(1, 'nog iets'))).toBe(heavy);
    const again = readText(writeText(heavy));
    expect(again.goed && again.gesprek.notities).toHaveLength(most);
    // What becomes shorter is no trouble, and then there is room again.
    const shorter = apply(heavy, { doe: 'wijzig', id: 'kort', stam: 'id-3', tekst: 'kort', merk: null, plek: null });
    expect(apply(shorter, note(2, 'nog iets')).notities).toHaveLength(most + 1);
    expect(fitsFile(writeText(heavy)) && !fitsFile('\u0800'.repeat(READABLE.bestand / 2))).toBe(true);
  });
  it('says what is wrong with it, and never throws', () => {
    const reden = (t: string) => {
      const r = readText(t);
      return r.goed ? 'goed' : r.reden;
    };
    const tekst = writeText(leeg());
    expect(reden('')).toBe('leeg');
    expect(reden(tekst.slice(0, -20))).toBe('geen-json');
    expect(reden('{"soort":"iets anders"}')).toBe('vreemd');
    expect(reden('[]')).toBe('vreemd');
    expect(reden(tekst.replace('"versie": 1', `"versie": ${VERSIONS.at(-1)! + 1}`))).toBe('nieuwer');
    expect(readText(tekst.replace('"minuten": 60', '"minuten": "veel"'))).toEqual({
      goed: false,
      reden: 'kapot',
      waar: 'opzet.minuten',
    });
    expect(readText(tekst.replace('{', '{"extra": 1,'))).toEqual({ goed: false, reden: 'kapot', waar: 'extra' });
    expect(readText(writeText({ ...leeg(), stappen: [] }))).toEqual({
      goed: false,
      reden: 'kapot',
      waar: 'stappen',
    });
    expect(readText(writeText({ ...leeg(), stappen: [...leeg().stappen, ...leeg().stappen] }))).toEqual({
      goed: false,
      reden: 'kapot',
      waar: 'stappen',
    });
    expect(reden(' '.repeat(READABLE.bestand + 1))).toBe('te-groot');
    fc.assert(
      fc.property(fc.jsonValue(), (x) => {
        expect(typeof check(x).goed).toBe('boolean');
      }),
    );
  });
});

describe('text as people type it', () => {
  it('keeps emoji, other scripts and markup, and drops what no file can hold', () => {
    expect(clean('a\u0000b\r\nc 👩🏽‍🏫 <script> =1+1 שלום')).toBe('ab\nc 👩🏽‍🏫 <script> =1+1 שלום');
    expect(clean('😀😀', 3)).toBe('😀');
    expect(oneLine('  een\n regel ')).toBe('een regel');
  });

  it.each(['👩‍👩‍👧‍👦', '👩🏽‍🏫', '🇳🇱', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', 'e\u0301', '✍🏿', '1️⃣', '❤️‍🔥', 'ש\u05C1'])(
    'is never cut in the middle of %s',
    (sign) => {
      for (let limit = sign.length; limit <= 140; limit++) {
        const kept = clean(sign.repeat(141), limit);
        expect(kept).toBe(sign.repeat(Math.floor(limit / sign.length)));
        expect(clean(`a${sign.repeat(141)}`, limit + 1)).toBe(`a${kept}`);
      }
      const line = oneLine(sign.repeat(600));
      expect(line).toBe(sign.repeat(Math.floor(500 / sign.length)));
    },
  );
});
