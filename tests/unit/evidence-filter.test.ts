import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder, readAddress, toAddress, type Known } from '../../src/components/onderbouwing/filter/address';
import { bestRemoval, chipsOf, without } from '../../src/components/onderbouwing/filter/chips';
import {
  AT_REST,
  EVERYTHING,
  FACETS,
  SORT_KEYS,
  sortBy,
  sorted,
  toggle,
  VIEWS,
  type Entry,
  type Facet,
  type Selection,
} from '../../src/components/onderbouwing/filter/selection';
import { tally } from '../../src/components/onderbouwing/filter/tally';
import { holds, said } from '../../src/components/onderbouwing/filter/words';

const all = () => true;
function entry(id: string, values: string[], source: string, year: number, certainty = 'waarschijnlijk'): Entry {
  return {
    id,
    has: {
      waarde: values,
      gevonden: [certainty],
      niveau: values.map((v) => (v.startsWith('1') ? 'onderwijsregio' : 'partnerschap')),
      letop: ['niet-nagelezen'],
      soort: ['artikel of boek'],
      bron: [source],
    },
    years: [year],
    rank: { waarde: Number(id.slice(1)), bevinding: 0, bron: year, jaar: year, gevonden: 0 },
  };
}
const ENTRIES = [
  entry('a0', ['1.1'], 'rug', 2017),
  entry('a1', ['1.4'], 'rug', 2018),
  entry('a2', ['1.5', '2.3'], 'leeferink', 2016, 'vermoedelijk-niet-gezien'),
  entry('a3', ['1.4'], 'leeferink', 2016, 'vermoedelijk-niet-gezien'),
];
const KNOWN: Known = {
  options: {
    waarde: ['1.1', '1.4', '1.5', '2.1', '2.3'],
    gevonden: ['waarschijnlijk', 'vermoedelijk-niet-gezien'],
    niveau: ['onderwijsregio', 'partnerschap'],
    letop: ['kanttekening', 'niet-nagelezen', 'zonder'],
    soort: ['artikel of boek', 'niet bekend'],
    bron: ['rug', 'leeferink'],
  },
  years: [2000, 2025],
};
const choose = (...pairs: [Facet, string][]): Selection =>
  pairs.reduce((s, [facet, value]) => toggle(s, facet, value), EVERYTHING);
const ids = (selection: Selection) => [...tally(ENTRIES, selection, all).shown];

describe('a selection of findings', () => {
  it('takes any of one facet, and all of several facets', () => {
    expect(ids(choose(['waarde', '1.1'], ['waarde', '1.4']))).toEqual(['a0', 'a1', 'a3']);
    expect(ids(choose(['waarde', '1.1'], ['waarde', '1.4'], ['bron', 'leeferink']))).toEqual(['a3']);
    expect(ids({ ...EVERYTHING, from: 2017 })).toEqual(['a0', 'a1']);
  });

  it('counts for every choice what it would show, the other facets kept', () => {
    const { counts, sources, years } = tally(ENTRIES, choose(['waarde', '1.4'], ['bron', 'rug']), all);
    expect(Object.fromEntries(counts.waarde)).toEqual({ '1.1': 1, '1.4': 1 });
    expect(Object.fromEntries(counts.bron)).toEqual({ rug: 1, leeferink: 1 });
    expect(sources).toBe(1);
    expect(Object.fromEntries(years)).toEqual({ 2018: 1 });
  });

  it('shows on switching a choice on exactly what its count promised', () => {
    const any = fc.record({
      waarde: fc.subarray([...KNOWN.options.waarde]),
      bron: fc.subarray([...KNOWN.options.bron]),
      from: fc.option(fc.integer({ min: 2014, max: 2019 }), { nil: undefined }),
    });
    fc.assert(
      fc.property(any, ({ waarde, bron, from }) => {
        const now: Selection = { q: '', from, chosen: { ...EVERYTHING.chosen, waarde, bron } };
        for (const facet of FACETS)
          for (const value of KNOWN.options[facet]) {
            const alone = { ...now, chosen: { ...now.chosen, [facet]: [value] } };
            const promised = tally(ENTRIES, now, all).counts[facet].get(value) ?? 0;
            expect(tally(ENTRIES, alone, all).shown.size).toBe(promised);
          }
      }),
    );
  });

  it('keeps counting the years outside the range, so that the bars show what lies there', () =>
    expect(Object.fromEntries(tally(ENTRIES, { ...EVERYTHING, from: 2018 }, all).years)).toEqual({
      2016: 2,
      2017: 1,
      2018: 1,
    }));

  it('names, when nothing is left, the one thing whose removal brings back most', () => {
    const nothing = choose(['waarde', '1.4'], ['gevonden', 'waarschijnlijk'], ['bron', 'leeferink']);
    expect(ids(nothing)).toEqual([]);
    expect(bestRemoval(ENTRIES, nothing, () => all)).toEqual({
      chip: { kind: 'gevonden', value: 'waarschijnlijk' },
      count: 1,
    });
    expect(bestRemoval(ENTRIES, choose(['waarde', '2.1']), () => all)?.count).toBe(ENTRIES.length);
  });

  it('has a chip for everything that is on, and each takes only itself away', () => {
    const selection = { ...choose(['waarde', '1.4'], ['bron', 'rug']), q: ' behoud ', from: 2015 };
    const chips = chipsOf(selection);
    expect(chips.map((c) => c.kind)).toEqual(['woord', 'waarde', 'bron', 'jaar']);
    const bare = chips.reduce(without, selection as Selection);
    expect(chipsOf(bare)).toEqual([]);
    for (const chip of chips) expect(chipsOf(without(selection, chip))).toEqual(chips.filter((c) => c !== chip));
  });
});

describe('the order of the table', () => {
  it('turns round on the second press, and keeps the order of the values where all is equal', () => {
    const up = sortBy(AT_REST.sort, 'bron');
    expect(up).toEqual({ key: 'bron', down: false });
    expect(sorted(ENTRIES, up).map((e) => e.id)).toEqual(['a2', 'a3', 'a0', 'a1']);
    expect(sorted(ENTRIES, sortBy(up, 'bron')).map((e) => e.id)).toEqual(['a1', 'a0', 'a2', 'a3']);
  });
});

describe('words in the findings', () => {
  const text = said('Leraren reflecteren op de coördinatie van hun onderwijs');
  it.each(['COORDINATIE', 'coördinatie leraren', 'leraar', 'refl', 'reﬂecteren'])('finds ‘%s’', (typed) =>
    expect(holds(text, typed)).toBe(true),
  );
  it.each(['student', 'leraren student', '????'])('does not find ‘%s’', (typed) =>
    expect(holds(text, typed)).toBe(false),
  );
});

describe('the state in the address', () => {
  const state = fc.record({
    selection: fc
      .record({
        q: fc.string({ maxLength: 40, unit: 'grapheme' }).map((q) => q.trim()),
        chosen: fc.record(
          Object.fromEntries(FACETS.map((f) => [f, fc.shuffledSubarray([...KNOWN.options[f]])])) as unknown as Record<
            Facet,
            fc.Arbitrary<string[]>
          >,
        ),
        years: fc.tuple(
          fc.option(fc.integer({ min: 1990, max: 2030 }), { nil: undefined }),
          fc.option(fc.integer({ min: 1990, max: 2030 }), { nil: undefined }),
        ),
      })
      .map(({ q, chosen, years: [from, to] }) => ({ q, chosen, ...inOrder(from, to, KNOWN.years) }))
      .filter(({ from = 2000, to = 2025 }) => from <= 2025 && to >= 2000),
    view: fc.constantFrom(...VIEWS),
    sort: fc.record({ key: fc.constantFrom(...SORT_KEYS), down: fc.boolean() }),
  });

  it('comes back from its address as it was, with nothing strange in it', () =>
    fc.assert(
      fc.property(state, (s) => {
        const read = readAddress(toAddress(s), KNOWN);
        expect(read).toEqual({ state: s, unknown: [] });
        expect(toAddress(read.state)).toBe(toAddress(s));
      }),
    ));

  it('is empty at rest', () => expect(toAddress(AT_REST)).toBe(''));

  it('leaves out what does not exist here, and says what that is', () => {
    const { state: s, unknown } = readAddress(
      '?waarde=9.9&waarde=1.4&waarde=1.4&van=1066&tot=2018&sorteer=geld&weergave=kaart&utm_source=mail',
      KNOWN,
    );
    expect(unknown).toEqual(['9.9', '1066', 'geld', 'kaart']);
    expect(s).toEqual({ ...AT_REST, selection: { ...choose(['waarde', '1.4']), to: 2018 } });
  });

  it('puts two years in their order, and forgets an end that leaves nothing out', () => {
    expect(readAddress('?van=2018&tot=2010', KNOWN).state.selection).toMatchObject({ from: 2010, to: 2018 });
    expect(readAddress('?van=2000&tot=2025', KNOWN).state).toEqual(AT_REST);
  });
});
