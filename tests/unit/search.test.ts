import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { Dictionary } from '../../src/components/search/dictionary/dictionary';
import { packWords, unpackWords, type DictionaryFile } from '../../src/components/search/dictionary/file';
import { WordList } from '../../src/components/search/dictionary/word-list';
import { compoundParts, compoundTail, isCompound } from '../../src/components/search/dutch/compound';
import { fold, words } from '../../src/components/search/dutch/fold';
import { relatedForms } from '../../src/components/search/dutch/forms';
import { keywords } from '../../src/components/search/dutch/keywords';
import { stem } from '../../src/components/search/dutch/stem';
import { inFilingOrder, packFacets, readFacets, type FacetFile } from '../../src/components/search/facets';
import { fromAddress, toAddress, toggle } from '../../src/components/search/page/address';
import { excerpt, highlight } from '../../src/components/search/page/explain';
import { chosenHits, countFacet } from '../../src/components/search/page/facet-counts';
import { resembles } from '../../src/components/search/page/resembles';
import { askedText, fileName } from '../../src/components/search/page/selection';
import type { Index } from '../../src/components/search/rank/port';
import { search } from '../../src/components/search/rank/search';

const KNOWN = [
  'afkrug',
  'begeleider',
  'coordinatie',
  'curriculum',
  'driehoeksgesprek',
  'groenpluk',
  'instituutsopleider',
  'leraren',
  'lerarentekort',
  'opleider',
  'rug',
  'school',
  'tekort',
  'werkplek',
  'werkplekbegeleider',
];
const listOf = (...known: string[]): WordList => new WordList({ woorden: packWords(known), vormen: [], naast: [] });
const FILE = {
  woorden: packWords(KNOWN),
  vormen: ['curriculum curricula'],
  naast: ['bijles begeleider'],
  begrippen: [
    ['groenpluk', 'groenpluk'],
    ['lerarentekort', 'lerarentekort', 'tekort aan leraren'],
    ['werkplekbegeleider', 'werkplekbegeleider', 'WPB', 'mentor'],
    ['instituutsopleider', 'instituutsopleider'],
    ['driehoeksgesprek', 'driehoeksgesprek'],
  ],
  wegwijzers: { 'geen leraar te vinden': 'lerarentekort', 'een leraar te kiezen': 'lerarentekort' },
  vindplaatsen: 'T3 W1.4',
  gezegd: { bladen: { 'tafel 3': 'T3', 'waarde 1.4': 'W1.4' }, dingen: { punt: '', bevinding: 'O' } },
} satisfies DictionaryFile;
const dictionary = new Dictionary(FILE);

describe('words', () => {
  it('are folded: accents, case, apostrophes, ligatures', () =>
    expect(fold('Coördinatie, thema’s, reﬂectie')).toBe("coordinatie, thema's, reflectie"));
  it('keep SO&P together and part hyphens', () =>
    expect(words('SO&P en zij-instromer')).toEqual(['so&p', 'en', 'zij', 'instromer']));
  it('read figures as people write them', () =>
    expect(words('€ 16.000,- en 20% of 2.5')).toEqual(['16000', 'en', '20', 'procent', 'of', '2', '5']));
  it('lose what carries no meaning, unless nothing else is there', () => {
    expect(keywords('Wat is groenpluk?')).toEqual(['groenpluk']);
    expect(keywords('samen')).toEqual(['samen']);
  });
});

describe('Dutch', () => {
  const bekend = (w: string) => KNOWN.includes(w);
  it('parts compounds into words that are known', () => {
    expect(compoundParts('lerarentekort', bekend)).toEqual(expect.arrayContaining(['leraren', 'tekort']));
    expect(compoundParts('werkplekbegeleider', bekend)).toEqual(expect.arrayContaining(['werkplek', 'begeleider']));
    expect(compoundParts('school', bekend)).toEqual([]);
  });
  it('knows forms no stemmer finds', () => {
    expect(relatedForms('coordineren')).toContain('coordinatie');
  });
});

describe('forms', () => {
  it('meet in what they have in common: verb, noun, agent, participle, diminutive', () => {
    expect(new Set(['beoordelen', 'beoordeelt', 'beoordeeld', 'beoordeling', 'beoordelingen'].map(stem)).size).toBe(1);
    expect(stem('opgeleid')).toBe(stem('opleiden'));
    expect(stem('langstudeerders')).toBe(stem('langstuderen'));
    expect(stem('tevredenheid')).toBe(stem('tevreden'));
    expect(stem('plaatjes')).toBe(stem('plaat'));
  });
  it('do not meet in words that only look alike', () => {
    expect(stem('gesprekken')).not.toBe(stem('spreken'));
    expect(stem('waarde')).not.toBe(stem('waar'));
  });
  it('know a compound from a word that only ends alike', () => {
    const bekend = (w: string) => ['werkplek', 'begeleiding', 'leren'].includes(w);
    expect(isCompound('werkplekleren', 'leren', bekend)).toBe(true);
    expect(isCompound('begeleidingsleren', 'leren', bekend)).toBe(true);
    expect(isCompound('stimuleren', 'leren', bekend)).toBe(false);
  });
  it('of an unknown compound leave the last part', () => {
    expect(compoundTail('functioneringsgesprek', listOf('gesprek', 'school'))).toEqual(['gesprek']);
    expect(compoundTail('bijscholing', listOf('nascholing', 'school'))).toEqual(['nascholing']);
  });
});

describe('the dictionary', () => {
  it('packs words and unpacks the same', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z&]{1,14}$/)), (lijst) => {
        expect(unpackWords(packWords(lijst))).toEqual([...new Set(lijst)].sort());
      }),
    );
  });
  it('reads a slip and says so', () =>
    expect(dictionary.read('lerarentkort').corrections).toEqual([{ from: 'lerarentkort', to: 'lerarentekort' }]));
  it('reads words that were split', () =>
    expect(dictionary.read('instituts opleider').corrections).toEqual([
      { from: 'instituts opleider', to: 'instituutsopleider' },
    ]));
  it('knows abbreviations, synonyms and phrases', () => {
    expect(dictionary.read('WPB').named).toEqual([{ slug: 'werkplekbegeleider', naming: 'exact' }]);
    expect(dictionary.read('wat doet een mentor').named).toEqual([{ slug: 'werkplekbegeleider', naming: 'exact' }]);
    expect(dictionary.read('tekort aan leraren').named).toContainEqual({ slug: 'lerarentekort', naming: 'exact' });
  });
  it('looks up forms that no rule derives, and words near in meaning', () => {
    const lookups = (query: string) => dictionary.read(query).terms[0]!.lookups.map(({ word }) => word);
    expect(lookups('curricula')).toContain('curriculum');
    expect(lookups('bijles')).toEqual(['begeleider']);
  });
  it('reads a figure in a word that the site has in letters, and says so', () => {
    const { corrections, named } = dictionary.read('3hoeksgesprek');
    expect(corrections).toEqual([{ from: '3hoeksgesprek', to: 'driehoeksgesprek' }]);
    expect(named).toEqual([{ slug: 'driehoeksgesprek', naming: 'exact' }]);
  });
  it('knows an abbreviation by its capitals', () => {
    const lookups = (query: string) => dictionary.read(query).terms[0]!.lookups.map(({ word }) => word);
    expect(lookups('RuG')).toEqual(['rug afkrug']);
    expect(lookups('rug')).toEqual(['rug']);
  });
  it('asks for the number of a place and for a DOI as a whole', () => {
    const lookups = (query: string) => dictionary.read(query).terms[0]!.lookups.map(({ word }) => word);
    expect(lookups(' W1.4-O1 ')).toEqual(['"w1.4-o1"', '"w1.4-o01"', 'w1.4-o1']);
    expect(lookups('[t3 7]')).toEqual(['"t3-7"', '"t3-07"', 't3-7']);
    expect(lookups('https://doi.org/10.1016/j.stueduc.2017.10.006.')).toEqual(['doi101016jstueduc201710006']);
  });
  it('knows a place by how its number is said', () => {
    const lookups = (query: string) => dictionary.read(query).terms.map((term) => term.lookups[0]?.word);
    expect(lookups('Tafel 3, punt 7')).toEqual(['"t3-7"']);
    expect(lookups('punt 7 van tafel 3')).toEqual(['"t3-7"']);
    expect(lookups('waarde 1,4 bevinding 2')).toEqual(['"w1.4-o2"']);
    // Without a word for what is counted it is a report, and something else.
    expect(lookups('tafel 3 7 begeleiders')).toContain('begeleider');
  });
  it('joins a verb that the sentence parts, when the site knows it', () => {
    const words = (query: string) =>
      new Dictionary({
        ...FILE,
        woorden: packWords([...KNOWN, 'aansluiten', 'afhaken', 'sluit', 'uit', 'vallen']),
      })
        .read(query)
        .terms.map(({ lookups }) => lookups.map(({ word }) => word));
    expect(words('hoe sluit je je aan')).toEqual([['aansluiten', 'sluit']]);
    expect(words('waarom haken leraren af')).toEqual([['afhaken'], ['leraren']]);
    // `aan` before another word is a preposition, and the site has no uitvallen.
    expect(words('sluit aan school')).toEqual([['sluit'], ['school']]);
    expect(words('wie vallen er uit')).toEqual([['vallen']]);
  });
  it('takes what only may be a number for words when nothing bears it', async () => {
    const index = fake({ a: { words: ['groenpluk'], blad: 'a' } });
    const hits = async (query: string) => (await search(query, dictionary, index, 1)).hits.map(({ id }) => id);
    expect(await hits('https://example.org/groenpluk/')).toEqual(['a']);
    expect(await hits('T3-99')).toEqual([]);
  });
  it('reads no other word into one that begins otherwise', () =>
    expect(dictionary.read('bekort groenpluk').corrections).toEqual([]));
  it('reads a compound that the site lacks as its two words', () =>
    expect(dictionary.read('schoolbegeleider').terms.map(({ word }) => word)).toEqual(['school', 'begeleider']));
  it('knows a phrase in any order, small words and all', () =>
    expect(dictionary.read('heeft een leraar hier te kiezen').named).toContainEqual({
      slug: 'lerarentekort',
      naming: 'signpost',
    }));
  it('keeps a number by itself', () => expect(dictionary.read('36 school').corrections).toEqual([]));
  it('reads another form of a known word without calling it a slip', () => {
    const { terms, corrections } = dictionary.read('begeleiden');
    expect(corrections).toEqual([]);
    expect(terms[0]!.lookups.map((z) => z.word)).toContain('begeleider');
  });
  it('hears what a question asks for', () => {
    expect(dictionary.read('wat is groenpluk').asksFor).toBe('meaning');
    expect(dictionary.read('sinds wanneer').asksFor).toBe('moment');
    expect(dictionary.read('wat zegt onderzoek over groenpluk')).toMatchObject({
      asksFor: 'evidence',
      ofWholeSubject: false,
    });
    expect(dictionary.read('werkt samen opleiden')).toMatchObject({ asksFor: 'evidence', ofWholeSubject: true });
    expect(dictionary.read('groenpluk').asksFor).toBeUndefined();
  });
  it('leaves a word alone that the site knows', () => expect(dictionary.read('groenpluk').corrections).toEqual([]));
  it('offers what lies near', () => expect(dictionary.resembling('groenplukken', 1)).toEqual(['groenpluk']));
});

/** An index of a few records: id → words, page, whether it is the page itself, and how people ask for it. */
function fake(records: Record<string, { words: string[]; blad: string; zelf?: boolean; ook?: string[] }>): Index {
  const alle = Object.entries(records);
  const met = (kies: (r: (typeof records)[string]) => boolean) =>
    new Set(alle.filter(([, r]) => kies(r)).map(([id]) => id));
  return {
    search: (word) => Promise.resolve(new Map([...met((r) => r.words.includes(word))].map((id) => [id, 1]))),
    asked: (word) =>
      Promise.resolve(
        new Map(alle.map(([id, { ook = [] }]) => [id, ook.flatMap((other, at) => (other === word ? [at] : []))])),
      ),
    withFacet: (facet, value) =>
      facet === 'blad'
        ? met((r) => r.blad === value)
        : facet === 'sleutel'
          ? met((r) => Boolean(r.zelf) && r.blad === value)
          : new Set(),
    facetValues: (facet) => (facet === 'soort' ? [] : [...new Set(alle.map(([, r]) => r.blad))]),
  };
}

describe('ranking', () => {
  it('finds a page whose items say together what none says alone', async () => {
    const index = fake({
      blad: { words: [], blad: 't/x', zelf: true },
      a: { words: ['school'], blad: 't/x' },
      b: { words: ['opleider'], blad: 't/x' },
      c: { words: ['school'], blad: 't/y' },
    });
    const { hits } = await search('school opleider tekort', dictionary, index, 4);
    expect(hits.find((t) => t.id === 'blad')?.onPage).toEqual(['school', 'opleider']);
  });
  it('shows different pages before more of the same', async () => {
    const index = fake({
      a: { words: ['school'], blad: 't/x' },
      b: { words: ['school'], blad: 't/x' },
      c: { words: ['school'], blad: 't/x' },
      d: { words: ['school'], blad: 't/y' },
    });
    expect((await search('school', dictionary, index, 4)).hits.map((t) => t.id)).toEqual(['a', 'd', 'b', 'c']);
  });
  it('puts first what people ask for in one phrase with the words of the query, whatever lies between them', async () => {
    const words = ['school', 'opleider'];
    const index = fake({
      far: { words, blad: 't/x', ook: ['school', ...Array<string>(9).fill('iets'), 'opleider'] },
      one: { words, blad: 't/y', ook: ['opleider', 'op', 'een', 'school'] },
      none: { words, blad: 't/z' },
    });
    const { hits } = await search('een school en haar opleider', dictionary, index, 4);
    expect(hits.map((t) => t.id)).toEqual(['one', 'far', 'none']);
  });
});

describe('a hit', () => {
  it('lights only the part of a compound that was looked for', () => {
    expect(highlight('Het lerarentekort groeit', ['tekort'])).toEqual([
      { text: 'Het leraren', lit: false },
      { text: 'tekort', lit: true },
      { text: ' groeit', lit: false },
    ]);
  });
  it('never loses a letter', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.stringMatching(/^[a-z]{1,8}$/)), (tekst, gezocht) => {
        expect(
          highlight(tekst, gezocht)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(tekst);
      }),
    );
  });
  it('shows the part of a long text where the word stands', () => {
    const lang = `${'Woord na woord. '.repeat(40)}Hier staat groenpluk. ${'En nog meer. '.repeat(40)}`;
    expect(excerpt(lang, ['groenpluk'])).toContain('groenpluk');
    expect(excerpt(lang, ['groenpluk']).length).toBeLessThan(240);
  });
});

describe('the address', () => {
  it('holds the whole state, and gives it back', () => {
    const vraag = {
      q: 'a & b?',
      chosen: { soort: ['begrip'], thema: [], sector: ['po', 'niet genoemd'], jaar: ['2017'] },
      years: { vanaf: 2015, tot: 2020 },
    };
    expect(fromAddress(toAddress(vraag))).toEqual(vraag);
    expect(toAddress(fromAddress(''))).toBe('');
  });
  it('turns a value on and off', () => {
    const aan = toggle(fromAddress('?q=x'), 'jaar', '2017');
    expect(toAddress(aan)).toBe('?q=x&jaar=2017');
    expect(toAddress(toggle(aan, 'jaar', '2017'))).toBe('?q=x');
  });
});

describe('a range of years', () => {
  const hit = (id: string) => ({ id, score: 1, via: [], complete: true, onPage: [] });
  const hits = ['a', 'b', 'c', 'timeless'].map(hit);
  const jaar = new Map([
    ['2006', new Set(['a'])],
    ['2016', new Set(['a', 'b'])],
    ['2024', new Set(['c'])],
  ]);
  const sets = { soort: new Map(), thema: new Map(), sector: new Map(), jaar };
  const left = (query: string) => chosenHits(hits, fromAddress(query), sets).map(({ id }) => id);

  it('keeps what is of a year in it, and nothing that has no year', () => {
    expect(left('?q=x&vanaf=2010&tot=2020')).toEqual(['a', 'b']);
    expect(left('?q=x&vanaf=2017')).toEqual(['c']);
    expect(left('?q=x&tot=2006')).toEqual(['a']);
    expect(left('?q=x')).toEqual(['a', 'b', 'c', 'timeless']);
  });
  it('may be typed the wrong way round; what is no year is no range', () => {
    expect(left('?q=x&vanaf=2020&tot=2010')).toEqual(['a', 'b']);
    expect(left('?q=x&vanaf=vroeger')).toEqual(['a', 'b', 'c', 'timeless']);
  });
  it('counts in the other facets only what it leaves', () => {
    const soort = new Map([['bevinding', new Set(['a', 'c'])]]);
    expect(countFacet('soort', hits, fromAddress('?q=x&vanaf=2017'), { ...sets, soort })).toEqual([
      { value: 'bevinding', count: 1, on: false },
    ]);
  });
  it('stands in the name of the file that is taken along, and on paper', () => {
    const asked = fromAddress('?q=Reflectie+op+ménsen&soort=bevinding&vanaf=2015');
    expect(fileName(asked)).toBe('zoeken-reflectie-op-mensen-bevinding-2015');
    const say = (key: string, blanks = {}) => [key, ...Object.values(blanks)].join(' ');
    expect(askedText(asked, say)).toBe(
      'zoeken.gevraagd Reflectie op ménsen · zoeken.facet.soort: zoeken.soorten.bevinding · zoeken.jarenVan 2015 …',
    );
  });
});

describe('words near in meaning', () => {
  const list = new WordList({
    woorden: packWords(['praten', 'verkorte', 'opleidingen', 'bespreken']),
    vormen: [],
    naast: ['bespreken praten', 'snel verkort'],
  });
  it('are known in every form of the word that was typed', () => expect(list.near('bespreekt')).toContain('praten'));
  it('are looked up in the form the site has', () => expect(list.near('snel')).toEqual(['verkorte']));
});

describe('facets on their way to the visitor', () => {
  const vakken = [
    { soort: ['begrip'], jaar: ['2017', '2021'] },
    { soort: ['tafelpunt'], jaar: ['2017'] },
    { soort: ['begrip'], jaar: [] },
  ];
  const facets = readFacets(JSON.parse(JSON.stringify(packFacets(vakken))) as FacetFile);
  it('come back as they went', () => {
    expect(facets.withFacet('soort', 'begrip')).toEqual(new Set(['0', '2']));
    expect(facets.withFacet('jaar', '2017')).toEqual(new Set(['0', '1']));
    expect(facets.facetValues('soort').toSorted()).toEqual(['begrip', 'tafelpunt']);
  });
  it('stand side by side when they are alike', () =>
    expect(inFilingOrder(vakken, (vak) => vak).map(({ soort }) => soort[0])).toEqual([
      'begrip',
      'begrip',
      'tafelpunt',
    ]));
  it('of an unknown value or facet are empty', () =>
    expect([
      facets.withFacet('soort', 'x').size,
      facets.withFacet('x', 'y').size,
      facets.facetValues('x').length,
    ]).toEqual([0, 0, 0]));
});

describe('a term that may be meant', () => {
  it('has a part of what was typed', () =>
    expect([
      resembles('groenplukken', 'groenpluk'),
      resembles('praktijkschok', 'praktijkopleider'),
      resembles('WPBB', 'WPB'),
      resembles('hrm', 'HRM'),
    ]).toEqual([true, true, true, true]));
  it('is not just any term', () =>
    expect([
      resembles('xqzvwkj', 'aanspreken'),
      resembles('praktijkschok', 'inductie'),
      resembles('', 'inductie'),
      resembles('zq', 'inductie'),
    ]).toEqual([false, false, false, false]));
});
