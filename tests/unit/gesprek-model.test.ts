import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doe, omgekeerd, type Actie } from '../../src/components/gesprek/toestand/acties';
import { conceptVan, neemOver, rondAf, voegBij } from '../../src/components/gesprek/toestand/half';
import { keur, leesTekst, schrijfTekst } from '../../src/components/gesprek/toestand/geldig';
import { GRENZEN, MERKEN, nieuw, STANDAARD, VERSIE, type Gesprek } from '../../src/components/gesprek/toestand/model';
import { samen, verschil } from '../../src/components/gesprek/toestand/samen';
import { afsprakenOpRij, isLeeg, notitiesBij, zicht } from '../../src/components/gesprek/toestand/zicht';
import { regel, zuiver } from '../../src/components/gesprek/toestand/zuiver';

const STAPPEN = ['kijken', 'vraag-1', 'doen-1'];
const leeg = (): Gesprek =>
  nieuw({
    id: 'gesprek',
    plaat: { id: 'geschiedenis', nr: '2', titel: 'De geschiedenis' },
    begonnen: '2026-01-05T13:00:00.000Z',
    opzet: STANDAARD,
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

function naarActie(g: Gesprek, s: Stap, tab = 'tab'): Actie {
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
  stappen.reduce((nu, s) => doe(nu, naarActie(nu, s, tab)), g);
const verloop = fc.array(stap, { maxLength: 25 });
const gesprek = verloop.map((stappen) => speel(leeg(), stappen));

describe('whatever a group does', () => {
  it('leaves a conversation that can be read back, with a place for every note', () => {
    fc.assert(
      fc.property(gesprek, (g) => {
        expect(keur(g)).toEqual({ goed: true, gesprek: g });
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
        doe(g, naarActie(g, s));
        expect(g).toEqual(voor);
      }),
    );
  });

  it('can be taken back', () => {
    fc.assert(
      fc.property(gesprek, stap, (g, s) => {
        const actie = naarActie(g, s);
        const na = doe(g, actie);
        const terug = omgekeerd(g, actie, versId());
        if (terug) expect(zicht(doe(na, terug))).toEqual(zicht(g));
      }),
    );
  });
});

describe('two copies of one conversation', () => {
  it('join to the same in whatever order and however often', () => {
    fc.assert(
      fc.property(gesprek, verloop, verloop, verloop, (g, a, b, c) => {
        const [x, y, w] = [speel(g, a, 'a'), speel(g, b, 'b'), speel(g, c, 'c')];
        expect(samen(x, y)).toEqual(samen(y, x));
        expect(samen(samen(x, y), w)).toEqual(samen(x, samen(y, w)));
        expect(samen(samen(x, y), y)).toEqual(samen(x, y));
      }),
    );
  });

  it('differ by little: what is new, joined with the earlier copy, is the later one', () => {
    fc.assert(
      fc.property(gesprek, verloop, (g, a) => {
        const na = speel(g, a);
        expect(samen(g, verschil(na, g))).toEqual(na);
        expect(verschil(na, undefined)).toEqual(na);
      }),
    );
    const veel = Array.from({ length: 50 }, (_, i) => i).reduce(
      (g, i) =>
        doe(g, { doe: 'noteer', id: `n${i}`, stap: 'kijken', tekst: 'lang '.repeat(200), merk: null, plek: null }),
      leeg(),
    );
    const na = doe(veel, {
      doe: 'typ',
      tab: 't',
      stap: 'kijken',
      tekst: 'een letter',
      merk: null,
      plek: null,
      stam: null,
    });
    expect(JSON.stringify(verschil(na, veel)).length).toBeLessThan(2_000);
  });

  it('keep both texts when two tabs change the same note', () => {
    const een = doe(leeg(), { doe: 'noteer', id: 'n1', stap: 'kijken', tekst: 'eerste', merk: null, plek: null });
    const a = doe(een, { doe: 'wijzig', id: 'n2', stam: 'n1', tekst: 'van links', merk: null, plek: null });
    const b = doe(een, { doe: 'wijzig', id: 'n3', stam: 'n1', tekst: 'van rechts', merk: null, plek: null });
    expect(
      notitiesBij(samen(a, b))
        .map((n) => n.tekst)
        .sort(),
    ).toEqual(['van links', 'van rechts']);
  });

  it('are refused when they are not the same conversation', () =>
    expect(() => samen(leeg(), { ...leeg(), id: 'ander' })).toThrow('different conversations'));
});

describe('half typed words', () => {
  const getypt = doe(leeg(), {
    doe: 'typ',
    tab: 'weg',
    stap: 'vraag-1',
    tekst: 'halverwege een wo',
    merk: null,
    plek: null,
    stam: null,
  });
  it('are found again after the tab is gone', () =>
    expect(conceptVan(neemOver(getypt, 'nieuw', new Set(['nieuw'])), 'nieuw', 'vraag-1')?.tekst).toBe(
      'halverwege een wo',
    ));
  it('stay with a tab that is still open', () =>
    expect(neemOver(getypt, 'nieuw', new Set(['nieuw', 'weg']))).toBe(getypt));
  it('become notes in a report', () =>
    expect(notitiesBij(rondAf(getypt)).map((n) => n.tekst)).toEqual(['halverwege een wo']));
  it('are one note, however many copies round them off', () => {
    const bestand = rondAf(getypt);
    expect(notitiesBij(samen(bestand, rondAf(getypt)))).toHaveLength(1);
    const samenOpen = samen(
      neemOver(getypt, 'links', new Set(['links'])),
      neemOver(getypt, 'rechts', new Set(['rechts'])),
    );
    expect(notitiesBij(rondAf(samenOpen)).map((n) => n.tekst)).toEqual(['halverwege een wo']);
    const bezig = (tab: string) =>
      doe(getypt, { doe: 'typ', tab, stap: 'vraag-1', tekst: `van ${tab}`, merk: null, plek: null, stam: null });
    const beide = samen(
      neemOver(bezig('links'), 'links', new Set(['links'])),
      neemOver(bezig('rechts'), 'rechts', new Set(['rechts'])),
    );
    expect(
      notitiesBij(rondAf(beide))
        .map((n) => n.tekst)
        .sort(),
    ).toEqual(['halverwege een wo', 'van links', 'van rechts']);
  });
  it('that were taken away as a note can be written again', () => {
    const weg = notitiesBij(rondAf(getypt)).reduce(
      (g, n) => doe(g, { doe: 'wis-notitie', stam: n.stam }),
      rondAf(getypt),
    );
    const weer = doe(weg, {
      doe: 'typ',
      tab: 'weg',
      stap: 'vraag-1',
      tekst: 'halverwege een wo',
      merk: null,
      plek: null,
      stam: null,
    });
    expect(notitiesBij(rondAf(weer)).map((n) => n.tekst)).toEqual(['halverwege een wo']);
  });
  it('about a note go with it when their own tab takes it away, and come back with it', () => {
    const een = doe(leeg(), { doe: 'noteer', id: 'n1', stap: 'kijken', tekst: 'eerste', merk: null, plek: null });
    const typ = (tab: string, tekst: string): Actie => ({
      doe: 'typ',
      tab,
      stap: 'kijken',
      tekst,
      merk: null,
      plek: null,
      stam: 'n1',
    });
    const open = doe(doe(doe(een, typ('hier', 'anders')), typ('kijkt', 'eerste')), typ('elders', 'eigen woorden'));
    const weg: Actie = { doe: 'wis-notitie', stam: 'n1', tab: 'hier' };
    expect(notitiesBij(rondAf(doe(open, weg))).map((n) => n.tekst)).toEqual(['eigen woorden']);
    const terug = doe(doe(open, weg), omgekeerd(open, weg, 'n2')!);
    expect(notitiesBij(terug).map((n) => n.tekst)).toEqual(['eerste']);
    expect(conceptVan(terug, 'hier', 'kijken')).toMatchObject({ tekst: 'anders', stam: 'n1' });
  });
  it('count as something written', () => expect([isLeeg(leeg()), isLeeg(getypt)]).toEqual([true, false]));
});

describe('what is written after a wipe', () => {
  it('joins what comes back, and nothing of either is lost', () => {
    fc.assert(
      fc.property(gesprek, verloop, (g, erna) => {
        const nieuwer = { ...speel(leeg(), erna), id: 'ander' };
        const uit = voegBij(g, nieuwer);
        expect(keur(uit).goed).toBe(true);
        const teksten = (x: Gesprek) => notitiesBij(rondAf(x)).map((n) => `${n.stap} ${n.tekst}`);
        expect(new Set(teksten(uit))).toEqual(new Set([...teksten(g), ...teksten(nieuwer)]));
        expect(notitiesBij(uit).slice(0, g.notities.length)).toEqual(notitiesBij(g));
        expect(afsprakenOpRij(uit).map((a) => a.wat)).toEqual(
          [...afsprakenOpRij(g), ...afsprakenOpRij(nieuwer)].map((a) => a.wat),
        );
      }),
    );
  });
});

describe('agreements', () => {
  it('half typed with only who or when are one all the same, and say nothing twice', () => {
    const typ = (tekst: string, stam: string | null = null): Actie => ({
      doe: 'typ',
      tab: 't',
      stap: 'afspraak',
      tekst,
      merk: null,
      plek: null,
      stam,
    });
    expect(
      afsprakenOpRij(rondAf(doe(leeg(), typ('\nPiet\n')))).map(({ wat, wie, wanneer }) => [wat, wie, wanneer]),
    ).toEqual([['', 'Piet', '']]);
    const een = doe(leeg(), { doe: 'spreek-af', id: 'a', wat: 'bellen', wie: '', wanneer: '' });
    expect(
      afsprakenOpRij(rondAf(doe(een, typ('\nPiet\nmei', 'a')))).map(({ wat, wie, wanneer }) => [wat, wie, wanneer]),
    ).toEqual([['bellen', 'Piet', 'mei']]);
  });

  it('keep the order the group gives them, new ones last', () => {
    let g = leeg();
    for (const wat of ['a', 'b', 'c']) g = doe(g, { doe: 'spreek-af', id: wat, wat, wie: '', wanneer: '' });
    g = doe(g, { doe: 'verplaats', stam: 'c', naar: 0, door: 'tab' });
    g = doe(g, { doe: 'spreek-af', id: 'd', wat: 'd', wie: '', wanneer: '' });
    expect(afsprakenOpRij(g).map((a) => a.wat)).toEqual(['c', 'a', 'b', 'd']);
  });
});

describe('a file', () => {
  it('gives back what was written, byte for byte', () => {
    fc.assert(
      fc.property(gesprek, (g) => {
        expect(leesTekst(schrijfTekst(g))).toEqual({ goed: true, gesprek: g });
      }),
    );
  });
  it('says what is wrong with it, and never throws', () => {
    const reden = (t: string) => {
      const r = leesTekst(t);
      return r.goed ? 'goed' : r.reden;
    };
    const tekst = schrijfTekst(leeg());
    expect(reden('')).toBe('leeg');
    expect(reden(tekst.slice(0, -20))).toBe('geen-json');
    expect(reden('{"soort":"iets anders"}')).toBe('vreemd');
    expect(reden('[]')).toBe('vreemd');
    expect(reden(tekst.replace(`"versie": ${VERSIE}`, `"versie": ${VERSIE + 1}`))).toBe('nieuwer');
    expect(leesTekst(tekst.replace('"minuten": 60', '"minuten": "veel"'))).toEqual({
      goed: false,
      reden: 'kapot',
      waar: 'opzet.minuten',
    });
    expect(leesTekst(tekst.replace('{', '{"extra": 1,'))).toEqual({ goed: false, reden: 'kapot', waar: 'extra' });
    expect(leesTekst(schrijfTekst({ ...leeg(), stappen: [] }))).toEqual({
      goed: false,
      reden: 'kapot',
      waar: 'stappen',
    });
    expect(leesTekst(schrijfTekst({ ...leeg(), stappen: [...leeg().stappen, ...leeg().stappen] }))).toEqual({
      goed: false,
      reden: 'kapot',
      waar: 'stappen',
    });
    expect(reden(' '.repeat(GRENZEN.bestand + 1))).toBe('te-groot');
    fc.assert(
      fc.property(fc.jsonValue(), (x) => {
        expect(typeof keur(x).goed).toBe('boolean');
      }),
    );
  });
});

describe('text as people type it', () => {
  it('keeps emoji, other scripts and markup, and drops what no file can hold', () => {
    expect(zuiver('a\u0000b\r\nc 👩🏽‍🏫 <script> =1+1 שלום')).toBe('ab\nc 👩🏽‍🏫 <script> =1+1 שלום');
    expect(zuiver('😀😀', 3)).toBe('😀');
    expect(regel('  een\n regel ')).toBe('een regel');
  });
});
