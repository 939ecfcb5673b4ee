import { gzipSync } from 'node:zlib';
import { encode } from 'cborg';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPagefind } from '../../src/components/search/build/read-pagefind';
import { inParts } from '../../src/components/search/build/write-parts';
import { AlikeWords } from '../../src/components/search/dictionary/alike-words';
import { CloseWords } from '../../src/components/search/dictionary/close-words';
import { sound } from '../../src/components/search/dutch/sound';
import { Parts } from '../../src/components/search/engine/parts';
import { phraseScores } from '../../src/components/search/engine/phrase';
import { packWord, unpackWord, type IndexWord, type Posting } from '../../src/components/search/engine/postings';
import { answering, scores, type Measures } from '../../src/components/search/engine/score';
import { editDistance } from '../../src/components/text/edit-distance';
import { TUNING } from '../../src/components/search/tuning';

const posting = (record: number, positions: number[], fields: [number, number][] = []): Posting => ({
  record,
  places: positions.map((position) => [24, position] as const),
  fields,
});
const word = (name: string, ...postings: Posting[]): IndexWord => ({ word: name, postings, accented: [] });

describe('a word of the index on its way to the visitor', () => {
  const positions = fc.uniqueArray(fc.nat(4000), { maxLength: 5 }).map((all) => all.toSorted((a, b) => a - b));
  const grouped = (groups: number[]) =>
    fc
      .tuple(...groups.map((group) => positions.map((all) => all.map((at) => [group, at] as const))))
      .map((lists) => lists.flat());
  const postings = fc
    .uniqueArray(fc.record({ record: fc.nat(9000), places: grouped([24, 12]), fields: grouped([0, 3, 8]) }), {
      selector: ({ record }) => record,
      maxLength: 6,
    })
    .map((all) => all.toSorted((a, b) => a.record - b.record));
  it('comes back as it went, with places, weights, fields and accents', () =>
    fc.assert(
      fc.property(postings, postings, (plain, accented) => {
        const sent = { word: 'so&p', postings: plain, accented };
        expect(unpackWord(packWord(sent))).toEqual(sent);
      }),
    ));
});

describe('parts of the index', () => {
  const LINES = ['leer 1.0', 'leraar 1.1', 'leraren 2.0', 'scholing 4.4', 'school 1.3'];
  const asked: number[] = [];
  const parts = (): Parts =>
    new Parts(['leer', 'leraren', 'scholing'], (part) => {
      asked.push(part);
      return Promise.resolve([LINES.slice(0, 2), LINES.slice(2, 3), LINES.slice(3)][part]!.join('\n'));
    });
  it('are only fetched when a word in them is asked for, and once', async () => {
    asked.length = 0;
    const index = parts();
    expect((await index.exactly('school'))?.postings[0]?.record).toBe(1);
    expect(await index.exactly('schooltas')).toBeUndefined();
    expect(asked).toEqual([2]);
  });
  it('give the word itself, else what begins like it, else what it begins with', async () => {
    const found = async (start: string) => (await parts().beginningWith(start)).map((of) => of.word);
    expect(await found('leraar')).toEqual(['leraar']);
    expect(await found('ler')).toEqual(['leraar', 'leraren']);
    expect(await found('scholingsdag')).toEqual(['scholing']);
    expect(await found('aap')).toEqual([]);
  });
  it('hold every line once, in order, also one longer than a part', () => {
    expect(inParts(LINES, 20).flat()).toEqual(LINES);
    expect(inParts(LINES, 1).map((lines) => lines.length)).toEqual([1, 1, 1, 1, 1]);
  });
});

describe('what a record counts', () => {
  const measures: Measures = {
    lengths: [10, 10, 10, 100, 10],
    averageLength: 28,
    fields: ['title', 'ook'],
    weights: TUNING.engine,
  };
  const of = (asked: string, ...found: IndexWord[]) => scores([answering(asked, found, measures)], measures);
  it('is more with the word in its title, more often, and in a shorter text', () => {
    const found = of(
      'rug',
      word('rug', posting(0, [2]), posting(1, [2, 5]), posting(2, [2], [[0, 1]]), posting(3, [2])),
    );
    expect([...found].sort((a, b) => b[1] - a[1]).map(([record]) => record)).toEqual([2, 1, 0, 3]);
  });
  it('is more for a rare word, and for one of about the same length', () => {
    const rare = of('rug', word('rug', posting(0, [1])));
    const common = of('rug', word('rug', posting(0, [1]), posting(1, [1]), posting(2, [1])));
    expect(rare.get(0)).toBeGreaterThan(common.get(0)!);
    const longer = of('rug', word('rugzak', posting(0, [1])));
    expect(rare.get(0)).toBeGreaterThan(longer.get(0)!);
  });
  it('is less for another spelling with accents', () => {
    const accented = of('een', { word: 'een', postings: [posting(0, [1])], accented: [posting(1, [1])] });
    expect(accented.get(0)).toBeGreaterThan(accented.get(1)!);
  });
  it('is nothing without all the words that were asked together', () => {
    const terms = [
      answering('rug', [word('rug', posting(0, [1]), posting(1, [1]))], measures),
      answering('afkrug', [word('afkrug', posting(1, [], [[1, 0]]))], measures),
    ];
    expect([...scores(terms, measures).keys()]).toEqual([1]);
  });
  it('of a phrase asks for its words side by side, in text or in one field', () => {
    const passend = word('passend', posting(0, [3]), posting(1, [3]), posting(2, [], [[0, 0]]), posting(3, [9]));
    const onderwijs = word('onderwijs', posting(0, [4]), posting(1, [7]), posting(2, [], [[0, 1]]));
    expect([...phraseScores([passend, onderwijs], measures)]).toEqual([
      [0, 1],
      [2, TUNING.engine.metaWeights.title],
    ]);
  });
});

describe('words that differ little', () => {
  const list =
    'begeleider begeleiding beoordelen coordinatie kwaliteit kwaliteiten leraar leraren opleider school'.split(' ');
  const slip = fc
    .tuple(fc.constantFrom(...list), fc.nat(20), fc.constantFrom('', 'e', 'q', 'swap'), fc.boolean())
    .map(([of, at, put, over]) => {
      const i = at % of.length;
      if (put === 'swap') return of.slice(0, i) + (of[i + 1] ?? '') + of[i]! + of.slice(i + 2);
      return of.slice(0, i) + put + of.slice(i + (over ? 1 : 0));
    });
  it('are the same as when all are compared', () =>
    fc.assert(
      fc.property(slip, fc.constantFrom(1, 2), (typed, slips) => {
        const near = new CloseWords(list).within(typed, slips);
        const all = list.filter((other) => editDistance(typed, other, slips) <= slips);
        expect(all.filter((other) => !near.includes(other))).toEqual([]);
        expect(near).toEqual(list.filter((other) => near.includes(other)));
      }),
    ));
  it('or sound the same, however they are spelled', () => {
    const words = new AlikeWords(() => list);
    expect(sound('kwalitijd')).toBe(sound('kwaliteit'));
    expect(words.of('kwalitijd', 1, true)).toContain('kwaliteit');
    expect(words.of('kwalitijd', 1, false)).not.toContain('kwaliteit');
  });
});

describe('the index as pagefind makes it', () => {
  const file = (path: string, value: unknown) => ({
    path,
    content: gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), Buffer.from(value as Uint8Array)])),
  });
  const CONTENTS = file('pagefind.nl_x.pf_meta', encode(['1.6.0', [['nl_1', 40]], [], [], [], ['ook', 'title']]));
  const RECORD = file('fragment/nl_1.pf_fragment', Buffer.from(JSON.stringify({ url: '/a/', content: 'Eén ezel' })));
  it('is read with its records, fields, places and accents', () => {
    const words = [['een', [], [['één', [[0, [-25, 0], [-2, 3, 2]]]]]]];
    expect(readPagefind([CONTENTS, RECORD, file('index/nl_a.pf_index', encode([words]))])).toEqual({
      records: [{ url: '/a/', content: 'Eén ezel', length: 40 }],
      fields: ['ook', 'title'],
      words: [
        {
          word: 'een',
          postings: [],
          accented: [{ record: 0, places: [[24, 0]], fields: [[1, 3], [1, 5]] }], // prettier-ignore
        },
      ],
    });
  });
  it('is refused in another form, with what to do', () => {
    const other = { path: 'index/nl_a.pf_index', content: gzipSync('iets anders') };
    expect(() => readPagefind([CONTENTS, RECORD, other])).toThrow('Pas read-pagefind.ts aan');
    expect(() => readPagefind([RECORD])).toThrow('verwacht was er één');
  });
});
