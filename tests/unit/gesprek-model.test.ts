import { inverse } from '../../src/components/gesprek/domain/state/undo';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply, type Action } from '../../src/components/gesprek/domain/state/actions';
import { draftOf, takeOver, finish, append } from '../../src/components/gesprek/domain/state/drafts';
import { check, readText, writeText } from '../../src/components/gesprek/domain/state/valid';
import {
  LIMITS,
  MERKEN,
  create,
  DEFAULT_RECIPE,
  VERSION,
  type Gesprek,
} from '../../src/components/gesprek/domain/state/model';
import { merge, difference } from '../../src/components/gesprek/domain/state/merge';
import { afsprakenInOrder, isEmpty, notitiesOf, viewOf } from '../../src/components/gesprek/domain/state/view';
import { oneLine, clean } from '../../src/components/gesprek/domain/state/clean';

const STAPPEN = ['kijken', 'vraag-1', 'doen-1'];
const leeg = (): Gesprek =>
  create({
    id: 'gesprek',
    plaat: { id: 'geschiedenis', nr: '2', titel: 'De geschiedenis' },
    begonnen: '2026-01-05T13:00:00.000Z',
    opzet: DEFAULT_RECIPE,
    stappen: STAPPEN.map((id, i) => ({ id, deel: 'verdiepen', nr: i + 1, tekst: id, plekken: [] })),
  });

let teller = 0;
const versId = () => `id-${++teller}`;
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
      return { doe: 'noteer', id: versId(), stap: s.stap, tekst: s.tekst, merk: s.merk, plek: s.plek };
    case 'wijzig':
      return { doe: 'wijzig', id: versId(), stam: notitie, tekst: s.tekst, merk: s.merk, plek: s.plek };
    case 'wis-notitie':
      return { doe: 'wis-notitie', stam: notitie };
    case 'spreek-af':
      return { doe: 'spreek-af', id: versId(), wat: s.tekst, wie: 'wij', wanneer: '' };
    case 'wijzig-afspraak':
      return { doe: 'wijzig-afspraak', id: versId(), stam: afspraak, wat: s.tekst, wie: '', wanneer: 'mei' };
    case 'wis-afspraak':
      return { doe: 'wis-afspraak', stam: afspraak };
    case 'verplaats':
      return { doe: 'verplaats', stam: afspraak, naar: s.kies, door: tab };
    case 'vul':
      return { doe: 'vul', veld: 'naam', waarde: s.tekst, door: tab };
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
        const terug = inverse(g, actie, versId());
        if (terug) expect(viewOf(apply(na, terug))).toEqual(viewOf(g));
      }),
    );
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
      notitiesOf(merge(a, b))
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
    expect(notitiesOf(finish(getypt)).map((n) => n.tekst)).toEqual(['halverwege een wo']));
  it('are one note, however many copies round them off', () => {
    const bestand = finish(getypt);
    expect(notitiesOf(merge(bestand, finish(getypt)))).toHaveLength(1);
    const samenOpen = merge(
      takeOver(getypt, 'links', new Set(['links'])),
      takeOver(getypt, 'rechts', new Set(['rechts'])),
    );
    expect(notitiesOf(finish(samenOpen)).map((n) => n.tekst)).toEqual(['halverwege een wo']);
    const bezig = (tab: string) =>
      apply(getypt, { doe: 'typ', tab, stap: 'vraag-1', tekst: `van ${tab}`, merk: null, plek: null, stam: null });
    const beide = merge(
      takeOver(bezig('links'), 'links', new Set(['links'])),
      takeOver(bezig('rechts'), 'rechts', new Set(['rechts'])),
    );
    expect(
      notitiesOf(finish(beide))
        .map((n) => n.tekst)
        .sort(),
    ).toEqual(['halverwege een wo', 'van links', 'van rechts']);
  });
  it('that were taken away as a note can be written again', () => {
    const weg = notitiesOf(finish(getypt)).reduce(
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
    expect(notitiesOf(finish(weer)).map((n) => n.tekst)).toEqual(['halverwege een wo']);
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
    expect(notitiesOf(finish(apply(open, weg))).map((n) => n.tekst)).toEqual(['eigen woorden']);
    const terug = apply(apply(open, weg), inverse(open, weg, 'n2')!);
    expect(notitiesOf(terug).map((n) => n.tekst)).toEqual(['eerste']);
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
        const teksten = (x: Gesprek) => notitiesOf(finish(x)).map((n) => `${n.stap} ${n.tekst}`);
        expect(new Set(teksten(uit))).toEqual(new Set([...teksten(g), ...teksten(nieuwer)]));
        expect(notitiesOf(uit).slice(0, g.notities.length)).toEqual(notitiesOf(g));
        expect(afsprakenInOrder(uit).map((a) => a.wat)).toEqual(
          [...afsprakenInOrder(g), ...afsprakenInOrder(nieuwer)].map((a) => a.wat),
        );
      }),
    );
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
      afsprakenInOrder(finish(apply(leeg(), typ('\nPiet\n')))).map(({ wat, wie, wanneer }) => [wat, wie, wanneer]),
    ).toEqual([['', 'Piet', '']]);
    const een = apply(leeg(), { doe: 'spreek-af', id: 'a', wat: 'bellen', wie: '', wanneer: '' });
    expect(
      afsprakenInOrder(finish(apply(een, typ('\nPiet\nmei', 'a')))).map(({ wat, wie, wanneer }) => [wat, wie, wanneer]),
    ).toEqual([['bellen', 'Piet', 'mei']]);
  });

  it('keep the order the group gives them, new ones last', () => {
    let g = leeg();
    for (const wat of ['a', 'b', 'c']) g = apply(g, { doe: 'spreek-af', id: wat, wat, wie: '', wanneer: '' });
    g = apply(g, { doe: 'verplaats', stam: 'c', naar: 0, door: 'tab' });
    g = apply(g, { doe: 'spreek-af', id: 'd', wat: 'd', wie: '', wanneer: '' });
    expect(afsprakenInOrder(g).map((a) => a.wat)).toEqual(['c', 'a', 'b', 'd']);
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
    expect(reden(tekst.replace(`"versie": ${VERSION}`, `"versie": ${VERSION + 1}`))).toBe('nieuwer');
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
    expect(reden(' '.repeat(LIMITS.bestand + 1))).toBe('te-groot');
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
});
