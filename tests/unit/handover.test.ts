import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  handedIn,
  handOverLink,
  invitation,
  isReachable,
  questionIn,
} from '../../src/components/gesprek/domain/handover/invitation';
import { BRIEFJES, pack, toAddress, unpack, type Packet } from '../../src/components/gesprek/domain/handover/packet';
import { codesIn, inOnePiece, Parts, toCodes } from '../../src/components/gesprek/domain/handover/parts';
import { apply } from '../../src/components/gesprek/domain/state/actions';
import { merge } from '../../src/components/gesprek/domain/state/merge';
import { create } from '../../src/components/gesprek/domain/state/create';
import { DEFAULT_RECIPE, MERKEN, type Gesprek } from '../../src/components/gesprek/domain/state/model';
import { clean } from '../../src/components/gesprek/domain/state/clean';
import { check } from '../../src/components/gesprek/domain/state/valid';
import { closedOf, isEmpty, notesOf } from '../../src/components/gesprek/domain/state/view';

const id = fc.stringMatching(/^[a-z0-9]{6,10}$/);
const words = fc.oneof(
  fc.string({ minLength: 1, maxLength: 140 }).map((s) => clean(s).replace(/\s/g, ' ') || 'x'),
  fc.constantFrom('<img src=x onerror=alert(1)>', 'مرحبا 2026', '👩🏽‍🏫 déjà vu', '=1+1', 'SM1.1.1.abc.def'),
);
const packet: fc.Arbitrary<Packet> = fc.record({
  plaat: fc.constant('geschiedenis'),
  stap: fc.constantFrom('vraag-1', 'doen-2'),
  van: id,
  briefjes: fc.uniqueArray(
    fc.record({ id, tekst: words.map((w) => w.trim() || 'x'), merk: fc.constantFrom(null, ...MERKEN) }),
    { minLength: 1, maxLength: BRIEFJES.aantal, selector: (b) => b.id },
  ),
  stippen: fc.array(fc.integer({ min: 1, max: 200 }), { maxLength: BRIEFJES.stippen }),
});

describe('what a phone hands over', () => {
  it('comes out as it went in', () =>
    fc.assert(
      fc.property(packet, (p) => {
        expect(unpack(pack(p))).toEqual({ goed: true, pakket: p });
      }),
    ));

  it('fits codes of fewer than 300 bytes, that come together in any order and however often', () =>
    fc.assert(
      fc.property(packet, fc.array(fc.nat(), { minLength: 1, maxLength: 30 }), (p, order) => {
        const codes = toCodes(pack(p));
        for (const code of codes) expect(new TextEncoder().encode(code).length).toBeLessThan(300);
        const parts = new Parts();
        const rows = [...order.map((n) => codes[n % codes.length]!), ...codes];
        const taken = rows.flatMap(codesIn).map((code) => parts.take(code));
        expect(taken.flatMap((t) => (t.soort === 'af' ? [t.pakket] : []))).toEqual([p]);
        expect(taken.filter((t) => t.soort === 'fout')).toEqual([]);
      }),
    ));

  it('is found in a link, in a file, and in a chat with words around it', () =>
    fc.assert(
      fc.property(packet, packet, (one, two) => {
        const link = (p: Packet) =>
          handOverLink(new URL('https://x.nl/map/praatplaten/geschiedenis/meeschrijven/#vraag-1'), inOnePiece(pack(p)));
        const found = codesIn(`Ans: ${link(one)}.\nBo: kijk ${link(two)} (gr)`);
        const parts = new Parts();
        expect(found.map((code) => parts.take(code))).toMatchObject([
          { soort: 'af', pakket: one },
          JSON.stringify(one) === JSON.stringify(two) ? { soort: 'bekend' } : { soort: 'af', pakket: two },
        ]);
        expect(link(one)).toMatch(/^https:\/\/x\.nl\/map\/praatplaten\/geschiedenis\/gesprek\/#mee=SM1\./);
        expect(codesIn(handedIn(new URL(link(one)).hash)!)).toHaveLength(1);
      }),
    ));

  it('is refused when a letter changed on the way', () => {
    const [code] = toCodes(
      pack({ plaat: 'p', stap: 's', van: 'v', briefjes: [{ id: 'a', tekst: 'Kijk', merk: null }], stippen: [] }),
    );
    const changed = code!.replace(/\.([A-Za-z])/, (_, letter: string) => `.${letter === 'W' ? 'X' : 'W'}`);
    expect(codesIn(changed).map((c) => new Parts().take(c))).toEqual([{ soort: 'fout', reden: 'kapot' }]);
  });
});

describe('what did not come from our phone page', () => {
  const good = ['geschiedenis', 'vraag-1', 'ikke', [['a', 0, 'Kijk']], []];
  const hostile: [string, unknown][] = [
    ['no list', { plaat: 'x' }],
    ['a text', 'x'],
    ['too many notes', [1, ...good.slice(0, 3), Array.from({ length: 6 }, (_, i) => [`a${i}`, 0, 'x']), []]],
    ['a note that is too long', [1, ...good.slice(0, 3), [['a', 0, 'x'.repeat(141)]], []]],
    ['an unknown mark', [1, ...good.slice(0, 3), [['a', 4, 'x']], []]],
    ['a mark of another kind', [1, ...good.slice(0, 3), [['a', '__proto__', 'x']], []]],
    ['an id that is a path', [1, '../x', ...good.slice(1)]],
    [
      'the same note twice',
      [
        1,
        ...good.slice(0, 3),
        [
          ['a', 0, 'x'],
          ['a', 1, 'y'],
        ],
        [],
      ],
    ],
    ['words that are no words', [1, ...good.slice(0, 3), [['a', 0, { toString: 'x' }]], []]],
    ['nothing but spaces', [1, ...good.slice(0, 3), [['a', 0, '  \u0000 ']], []]],
    ['four dots', [1, ...good.slice(0, 4), [1, 2, 3, 4]]],
    ['a dot for no card', [1, ...good.slice(0, 4), [-1]]],
    ['nothing at all', [1, ...good.slice(0, 3), [], []]],
    ['something more', [1, ...good, 'x']],
  ];
  it.each(hostile)('is refused: %s', (_, value) =>
    expect(unpack(toAddress(value))).toEqual({ goed: false, reden: 'kapot' }),
  );

  it('is told from what a newer version wrote', () =>
    expect(unpack(toAddress([2, ...good]))).toEqual({ goed: false, reden: 'nieuwer' }));

  it('never throws, whatever a camera sees', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.nat(120), fc.nat(120), (text, deel, van) => {
        const parts = new Parts();
        for (const code of codesIn(`${text} SM1.${deel}.${van}.${text.replace(/[^A-Za-z0-9_-]/g, '') || 'x'}.abc`))
          expect(['deel', 'fout']).toContain(parts.take(code).soort);
        unpack(text);
      }),
    ));

  it('is not kept without end', () => {
    const parts = new Parts();
    for (let n = 0; n < 500; n++) parts.take({ deel: 1, van: 2, letters: 'abc', som: `s${n}` });
    expect(parts.take({ deel: 2, van: 2, letters: 'abc', som: 's0' })).toMatchObject({ soort: 'deel', gelezen: 1 });
    expect(parts.take({ deel: 2, van: 2, letters: 'abc', som: 's499' })).toEqual({ soort: 'fout', reden: 'kapot' });
  });
});

describe('the address for a phone', () => {
  const question = { plaat: 'geschiedenis', stap: 'vraag-2', tekst: 'Wat zie je, écht?' };

  it('is made of the one the room was opened at, and names the question alone', () => {
    const room = new URL('https://school.example/so/praatplaten/geschiedenis/gesprek/?gesprek=geheim#vraag-2');
    const address = invitation(room, question);
    expect(address).toBe('https://school.example/so/praatplaten/geschiedenis/meeschrijven/#vraag-2');
    expect(questionIn(new URL(address).hash)).toBeUndefined();
  });

  it('holds the words of a question that stands on no page', () => {
    const room = new URL('https://school.example/praatplaten/eigen/gesprek/#vraag-2');
    expect(questionIn(new URL(invitation(room, { ...question, plaat: 'van-ons' })).hash)).toEqual({
      ...question,
      plaat: 'van-ons',
    });
    for (const hash of [
      '#vraag=',
      '#vraag=!!',
      `#vraag=${toAddress([1, 2, 3])}`,
      `#vraag=${toAddress(['../', 'x', 'y'])}`,
    ])
      expect(questionIn(hash), hash).toBeUndefined();
  });

  it.each([
    ['https://school.example/', true],
    ['http://192.168.1.20:8080/', true],
    ['http://localhost:4321/', false],
    ['http://127.0.0.1/', false],
    ['http://[::1]/', false],
    ['file:///E:/praatplaat/gesprek.html', false],
  ])('%s can be reached: %s', (address, can) => expect(isReachable(new URL(address))).toBe(can));
});

describe('envelopes', () => {
  const empty = (): Gesprek =>
    create({
      id: 'g',
      plaat: { id: 'geschiedenis', nr: '2', titel: 'De geschiedenis' },
      begonnen: '2026-01-05T13:00:00.000Z',
      opzet: DEFAULT_RECIPE,
      stappen: [{ id: 'vraag-1', deel: 'verdiepen', nr: 1, tekst: 'Wat zie je?', plekken: [] }],
    });
  const slips = (...ids: string[]) =>
    ids.map((briefje) => ({ id: briefje, stap: 'vraag-1', tekst: `Woorden ${briefje}`, merk: null, van: 'tel' }));
  const handed = (g: Gesprek, ...ids: string[]) => apply(g, { doe: 'ontvang', briefjes: slips(...ids) });

  it('stay closed until everything is shown, and count as something written', () => {
    const closed = handed(empty(), 'a', 'b');
    expect([closedOf(closed, 'vraag-1').length, notesOf(closed).length, isEmpty(closed)]).toEqual([2, 0, false]);
    const open = apply(closed, { doe: 'open', stap: 'vraag-1' });
    expect([
      closedOf(open).length,
      notesOf(open)
        .map((n) => n.id)
        .sort(),
    ]).toEqual([0, ['a', 'b']]);
    expect(check(open)).toEqual({ goed: true, gesprek: open });
    expect(check(closed)).toEqual({ goed: true, gesprek: closed });
    expect(closed.versie).toBe(3);
  });

  it('are one when they come twice: closed, opened, or taken away', () => {
    const closed = handed(empty(), 'a');
    expect(handed(closed, 'a')).toBe(closed);
    const open = apply(closed, { doe: 'open', stap: 'vraag-1' });
    expect(handed(open, 'a')).toBe(open);
    const gone = apply(open, { doe: 'wis-notitie', stam: 'a' });
    expect(handed(gone, 'a')).toBe(gone);
    expect(notesOf(merge(gone, closed))).toEqual([]);
  });

  it('join in any order without losing or doubling one', () => {
    const deed = fc.oneof(
      fc.subarray(['a', 'b', 'c', 'd'], { minLength: 1 }).map((ids) => (g: Gesprek) => handed(g, ...ids)),
      fc.constant((g: Gesprek) => apply(g, { doe: 'open', stap: 'vraag-1' })),
      fc.constantFrom('a', 'b').map((stam) => (g: Gesprek) => apply(g, { doe: 'wis-notitie', stam })),
    );
    const copy = fc.array(deed, { maxLength: 6 }).map((deeds) => deeds.reduce((g, doe) => doe(g), empty()));
    fc.assert(
      fc.property(copy, copy, copy, (a, b, c) => {
        const joined = merge(merge(a, b), c);
        expect(merge(a, merge(c, b))).toEqual(joined);
        expect(merge(joined, a)).toEqual(joined);
        const ids = [...joined.notities.map((n) => n.id), ...closedOf(joined).map((x) => x.id)];
        expect(new Set(ids).size).toBe(ids.length);
        expect(check(joined).goed).toBe(true);
      }),
    );
  });
});
