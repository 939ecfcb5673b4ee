import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { packWords, unpackWords } from '../../src/components/search/dictionary/file';
import { packFacets, readFacets } from '../../src/components/search/facets';
import { fromWire, toWire, type WordsFile } from '../../src/components/search/wire';

type Term = WordsFile['begrippen'][number];

/** A site of one page and these terms, each with a record. */
function siteWith(terms: readonly Term[], words: readonly string[]): WordsFile {
  const filings = [
    { soort: ['pagina'], sleutel: ['over', 'over/colofon'] },
    ...terms.map(([slug]) => ({ soort: ['begrip'], sleutel: [`begrippen/${slug}`] })),
  ];
  return {
    map: 'x',
    delen: 'a',
    lengtes: filings.map(() => '1').join(' '),
    velden: ['title'],
    facetten: packFacets(filings),
    woorden: packWords(words),
    vormen: [],
    naast: [],
    begrippen: [...terms],
    wegwijzers: {},
    vindplaatsen: 'T3',
    gezegd: { bladen: {}, dingen: {} },
  };
}
const back = (file: WordsFile): WordsFile => fromWire(JSON.parse(JSON.stringify(toWire(file))) as never);

describe('the file of search on its way to the visitor', () => {
  const terms: Term[] = [
    ['groenpluk', 'groenpluk'],
    ['hrm', 'HRM', 'personeelsbeleid', 'HR'],
    ['zij-instromer', 'zij-instromer', 'zij-instromers'],
    ['anders-genoemd', 'een naam die anders is'],
  ];
  // `personeelsbeleid` is only a name: no record has the word.
  const words = ['groenpluk', 'hr', 'hrm', 'over', 'school', 'zij'];

  it('loses no term, no word and no key', () => {
    const file = siteWith(terms, words);
    const { begrippen, woorden, facetten } = back(file);
    expect(new Map(begrippen.map(([slug, ...names]) => [slug, names]))).toEqual(
      new Map(terms.map(([slug, ...names]) => [slug, names])),
    );
    expect(unpackWords(woorden)).toEqual(words);
    const before = readFacets(file.facetten);
    const after = readFacets(facetten);
    expect([...after.facetValues('sleutel')].sort()).toEqual([...before.facetValues('sleutel')].sort());
    for (const key of before.facetValues('sleutel'))
      expect(after.withFacet('sleutel', key)).toEqual(before.withFacet('sleutel', key));
  });
  it('keeps the key of a term that has no record, or two', () => {
    const file = siteWith(terms, words);
    const facetten = { ...file.facetten, sleutel: { 'begrippen/hrm': [1, 2], 'begrippen/groenpluk': [3] } };
    expect(back({ ...file, facetten }).facetten['sleutel']).toEqual(facetten.sleutel);
  });
  it('refuses a name with a sign that parts names', () =>
    expect(() => toWire(siteWith([['a', 'a|b']], []))).toThrow('begrippen/a'));
  it('says of a term little more than its name', () => {
    const syllables = ['ba', 'ke', 'lo', 'mu', 'ri', 'sta', 'ven', 'wij', 'zoo', 'tref'];
    const name = (n: number) => [...String(1000 + n)].map((d) => syllables[Number(d)]).join('');
    const many = Array.from({ length: 1000 }, (_, n): Term => [name(n), name(n)]);
    const size = (value: unknown) => gzipSync(JSON.stringify(value)).length;
    const wire = toWire(
      siteWith(
        many,
        many.map(([slug]) => slug),
      ),
    );
    expect(size(wire)).toBeLessThan(1.2 * size(many.map(([slug]) => slug).join('\n')) + 400);
  });
});
