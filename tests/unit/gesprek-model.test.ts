import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conceptVan, doe, neemOver, omgekeerd, rondAf, type Actie } from '../../src/components/gesprek/toestand/acties';
import { keur, leesTekst, schrijfTekst } from '../../src/components/gesprek/toestand/geldig';
import { GRENZEN, MERKEN, nieuw, STANDAARD, VERSIE, type Gesprek } from '../../src/components/gesprek/toestand/model';
import { samen } from '../../src/components/gesprek/toestand/samen';
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
const tekst = fc.oneof(fc.string({ maxLength: 40, unit: 'binary' }), fc.constantFrom('', '   ', '=HYPERLINK("x")', '<script>alert(1)</script>', '👩🏽‍🏫 déjà', 'שלום עולם', '𝒳'));
const merk = fc.option(fc.constantFrom(...MERKEN), { nil: null });
const plek = fc.option(fc.record({ x: fc.integer({ min: -20, max: 120 }), y: fc.integer({ min: -20, max: 120 }) }), { nil: null });
/** What a group does; stems are chosen among what is there when it happens. */
const stap = fc.record({ soort: fc.constantFrom('noteer', 'wijzig', 'wis-notitie', 'spreek-af', 'wijzig-afspraak', 'wis-afspraak', 'verplaats', 'vul', 'typ'), tekst, merk, plek, kies: fc.nat(9), stap: fc.constantFrom(...STAPPEN) });
type Stap = typeof stap extends fc.Arbitrary<infer T> ? T : never;

function naarActie(g: Gesprek, s: Stap, tab = 'tab'): Actie {
  const notitie = g.notities[s.kies % Math.max(1, g.notities.length)]?.stam ?? 'weg';
  const afspraak = g.afspraken[s.kies % Math.max(1, g.afspraken.length)]?.stam ?? 'weg';
  switch (s.soort) {
    case 'noteer': return { doe: 'noteer', id: versId(), stap: s.stap, tekst: s.tekst, merk: s.merk, plek: s.plek };
    case 'wijzig': return { doe: 'wijzig', id: versId(), stam: notitie, tekst: s.tekst, merk: s.merk, plek: s.plek };
    case 'wis-notitie': return { doe: 'wis-notitie', stam: notitie };
    case 'spreek-af': return { doe: 'spreek-af', id: versId(), wat: s.tekst, wie: 'wij', wanneer: '' };
    case 'wijzig-afspraak': return { doe: 'wijzig-afspraak', id: versId(), stam: afspraak, wat: s.tekst, wie: '', wanneer: 'mei' };
    case 'wis-afspraak': return { doe: 'wis-afspraak', stam: afspraak };
    case 'verplaats': return { doe: 'verplaats', stam: afspraak, naar: s.kies, door: tab };
    case 'vul': return { doe: 'vul', veld: 'naam', waarde: s.tekst, door: tab };
    default: return { doe: 'typ', tab, stap: s.stap, tekst: s.tekst, merk: s.merk, plek: s.plek, stam: null };
  }
}
const speel = (g: Gesprek, stappen: readonly Stap[], tab?: string): Gesprek => stappen.reduce((nu, s) => doe(nu, naarActie(nu, s, tab)), g);
const verloop = fc.array(stap, { maxLength: 25 });
const gesprek = verloop.map((stappen) => speel(leeg(), stappen));

describe('whatever a group does', () => {
  it('leaves a conversation that can be read back, with a place for every note', () => {
    fc.assert(fc.property(gesprek, (g) => {
      expect(keur(g)).toEqual({ goed: true, gesprek: g });
      for (const n of g.notities) {
        expect(STAPPEN).toContain(n.stap);
        expect(n.tekst.trim()).not.toBe('');
        if (n.plek) expect(Math.min(n.plek.x, n.plek.y) >= 0 && Math.max(n.plek.x, n.plek.y) <= 100).toBe(true);
      }
    }));
  });

  it('never changes the conversation that went in', () => {
    fc.assert(fc.property(gesprek, stap, (g, s) => {
      const voor = structuredClone(g);
      doe(g, naarActie(g, s));
      expect(g).toEqual(voor);
    }));
  });

  it('can be taken back', () => {
    fc.assert(fc.property(gesprek, stap, (g, s) => {
      const actie = naarActie(g, s);
      const na = doe(g, actie);
      const terug = omgekeerd(g, actie, versId());
      if (terug) expect(zicht(doe(na, terug))).toEqual(zicht(g));
    }));
  });
});

describe('two copies of one conversation', () => {
  it('join to the same in whatever order and however often', () => {
    fc.assert(fc.property(gesprek, verloop, verloop, verloop, (g, a, b, c) => {
      const [x, y, w] = [speel(g, a, 'a'), speel(g, b, 'b'), speel(g, c, 'c')];
      expect(samen(x, y)).toEqual(samen(y, x));
      expect(samen(samen(x, y), w)).toEqual(samen(x, samen(y, w)));
      expect(samen(samen(x, y), y)).toEqual(samen(x, y));
    }));
  });

  it('keep both texts when two tabs change the same note', () => {
    const een = doe(leeg(), { doe: 'noteer', id: 'n1', stap: 'kijken', tekst: 'eerste', merk: null, plek: null });
    const a = doe(een, { doe: 'wijzig', id: 'n2', stam: 'n1', tekst: 'van links', merk: null, plek: null });
    const b = doe(een, { doe: 'wijzig', id: 'n3', stam: 'n1', tekst: 'van rechts', merk: null, plek: null });
    expect(notitiesBij(samen(a, b)).map((n) => n.tekst).sort()).toEqual(['van links', 'van rechts']);
  });

  it('are refused when they are not the same conversation', () => expect(() => samen(leeg(), { ...leeg(), id: 'ander' })).toThrow('different conversations'));
});

describe('half typed words', () => {
  const getypt = doe(leeg(), { doe: 'typ', tab: 'weg', stap: 'vraag-1', tekst: 'halverwege een wo', merk: null, plek: null, stam: null });
  it('are found again after the tab is gone', () => expect(conceptVan(neemOver(getypt, 'nieuw', new Set(['nieuw']), versId), 'nieuw', 'vraag-1')?.tekst).toBe('halverwege een wo'));
  it('stay with a tab that is still open', () => expect(neemOver(getypt, 'nieuw', new Set(['nieuw', 'weg']), versId)).toBe(getypt));
  it('become notes in a report', () => expect(notitiesBij(rondAf(getypt, versId)).map((n) => n.tekst)).toEqual(['halverwege een wo']));
  it('count as something written', () => expect([isLeeg(leeg()), isLeeg(getypt)]).toEqual([true, false]));
});

describe('agreements', () => {
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
    fc.assert(fc.property(gesprek, (g) => { expect(leesTekst(schrijfTekst(g))).toEqual({ goed: true, gesprek: g }); }));
  });
  it('says what is wrong with it, and never throws', () => {
    const reden = (t: string) => { const r = leesTekst(t); return r.goed ? 'goed' : r.reden; };
    const tekst = schrijfTekst(leeg());
    expect(reden('')).toBe('leeg');
    expect(reden(tekst.slice(0, -20))).toBe('geen-json');
    expect(reden('{"soort":"iets anders"}')).toBe('vreemd');
    expect(reden('[]')).toBe('vreemd');
    expect(reden(tekst.replace(`"versie": ${VERSIE}`, `"versie": ${VERSIE + 1}`))).toBe('nieuwer');
    expect(leesTekst(tekst.replace('"minuten": 60', '"minuten": "veel"'))).toEqual({ goed: false, reden: 'kapot', waar: 'opzet.minuten' });
    expect(leesTekst(tekst.replace('{', '{"extra": 1,'))).toEqual({ goed: false, reden: 'kapot', waar: 'extra' });
    expect(reden(' '.repeat(GRENZEN.bestand + 1))).toBe('te-groot');
    fc.assert(fc.property(fc.jsonValue(), (x) => { expect(typeof keur(x).goed).toBe('boolean'); }));
  });
});

describe('text as people type it', () => {
  it('keeps emoji, other scripts and markup, and drops what no file can hold', () => {
    expect(zuiver('a\u0000b\r\nc 👩🏽‍🏫 <script> =1+1 שלום')).toBe('ab\nc 👩🏽‍🏫 <script> =1+1 שלום');
    expect(zuiver('😀😀', 3)).toBe('😀');
    expect(regel('  een\n regel ')).toBe('een regel');
  });
});
