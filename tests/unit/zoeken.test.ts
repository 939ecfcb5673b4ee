import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { lijktOp } from '../../src/components/zoeken/buurt';
import { naarAdres, uitAdres, wissel } from '../../src/components/zoeken/adresstaat';
import { leesFacetten, pakFacetten } from '../../src/components/zoeken/facetten';
import {
  delen,
  grondvorm,
  isSamenstelling,
  naasten,
  staart,
  verwanteVormen,
} from '../../src/components/zoeken/nederlands';
import { afstand, kernwoorden, vouw, woorden } from '../../src/components/zoeken/vouw';
import { fragment, verlicht } from '../../src/components/zoeken/waarom';
import { pakIn, pakUit, Woordenboek } from '../../src/components/zoeken/woordenboek';
import { zoek, type Index } from '../../src/components/zoeken/zoek';

const BEKEND = [
  'begeleider',
  'coordinatie',
  'groenpluk',
  'instituutsopleider',
  'leraren',
  'lerarentekort',
  'opleider',
  'school',
  'tekort',
  'werkplek',
  'werkplekbegeleider',
];
const boek = new Woordenboek({
  woorden: pakIn(BEKEND),
  begrippen: [
    ['groenpluk', 'groenpluk'],
    ['lerarentekort', 'lerarentekort', 'tekort aan leraren'],
    ['werkplekbegeleider', 'werkplekbegeleider', 'WPB', 'mentor'],
    ['instituutsopleider', 'instituutsopleider'],
  ],
  wegwijzers: { 'geen leraar te vinden': 'lerarentekort' },
});

describe('words', () => {
  it('are folded: accents, case, apostrophes', () => expect(vouw('Coördinatie, thema’s')).toBe("coordinatie, thema's"));
  it('keep SO&P together and part hyphens', () =>
    expect(woorden('SO&P en zij-instromer')).toEqual(['so&p', 'en', 'zij', 'instromer']));
  it('read figures as people write them', () =>
    expect(woorden('€ 16.000,- en 20% of 2.5')).toEqual(['16000', 'en', '20', 'procent', 'of', '2', '5']));
  it('lose what carries no meaning, unless nothing else is there', () => {
    expect(kernwoorden('Wat is groenpluk?')).toEqual(['groenpluk']);
    expect(kernwoorden('samen')).toEqual(['samen']);
  });
  it('differ by slips: dropped, added, changed, swapped', () => {
    for (const [a, b] of [
      ['tekort', 'tekrt'],
      ['tekort', 'tekkort'],
      ['tekort', 'tekart'],
      ['tekort', 'tekrot'],
    ] as const)
      expect(afstand(a, b, 2)).toBe(1);
    expect(afstand('tekort', 'school', 2)).toBe(Infinity);
  });
});

describe('Dutch', () => {
  const bekend = (w: string) => BEKEND.includes(w);
  it('parts compounds into words that are known', () => {
    expect(delen('lerarentekort', bekend)).toEqual(expect.arrayContaining(['leraren', 'tekort']));
    expect(delen('werkplekbegeleider', bekend)).toEqual(expect.arrayContaining(['werkplek', 'begeleider']));
    expect(delen('school', bekend)).toEqual([]);
  });
  it('knows forms no stemmer finds', () => {
    expect(verwanteVormen('curricula')).toContain('curriculum');
    expect(verwanteVormen('coordineren')).toContain('coordinatie');
  });
});

describe('forms', () => {
  it('meet in what they have in common: verb, noun, agent, participle, diminutive', () => {
    expect(
      new Set(['beoordelen', 'beoordeelt', 'beoordeeld', 'beoordeling', 'beoordelingen'].map(grondvorm)).size,
    ).toBe(1);
    expect(grondvorm('opgeleid')).toBe(grondvorm('opleiden'));
    expect(grondvorm('langstudeerders')).toBe(grondvorm('langstuderen'));
    expect(grondvorm('tevredenheid')).toBe(grondvorm('tevreden'));
    expect(grondvorm('plaatjes')).toBe(grondvorm('plaat'));
  });
  it('do not meet in words that only look alike', () => {
    expect(grondvorm('gesprekken')).not.toBe(grondvorm('spreken'));
    expect(grondvorm('waarde')).not.toBe(grondvorm('waar'));
  });
  it('leave neighbours in meaning to a list of their own', () =>
    expect(naasten('bijscholing')).toContain('nascholing'));
  it('know a compound from a word that only ends alike', () => {
    const bekend = (w: string) => ['werkplek', 'begeleiding', 'leren'].includes(w);
    expect(isSamenstelling('werkplekleren', 'leren', bekend)).toBe(true);
    expect(isSamenstelling('begeleidingsleren', 'leren', bekend)).toBe(true);
    expect(isSamenstelling('stimuleren', 'leren', bekend)).toBe(false);
  });
  it('of an unknown compound leave the last part', () => {
    expect(staart('functioneringsgesprek', ['gesprek', 'school'])).toEqual(['gesprek']);
    expect(staart('bijscholing', ['nascholing', 'school'])).toEqual(['nascholing']);
  });
});

describe('the dictionary', () => {
  it('packs words and unpacks the same', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z&]{1,14}$/)), (lijst) => {
        expect(pakUit(pakIn(lijst))).toEqual([...new Set(lijst)].sort());
      }),
    );
  });
  it('reads a slip and says so', () =>
    expect(boek.begrijp('lerarentkort').verbeterd).toEqual([{ van: 'lerarentkort', naar: 'lerarentekort' }]));
  it('reads words that were split', () =>
    expect(boek.begrijp('instituts opleider').verbeterd).toEqual([
      { van: 'instituts opleider', naar: 'instituutsopleider' },
    ]));
  it('knows abbreviations, synonyms and phrases', () => {
    expect(boek.begrijp('WPB').begrippen).toEqual([{ slug: 'werkplekbegeleider', hoe: 'precies' }]);
    expect(boek.begrijp('wat doet een mentor').begrippen).toEqual([{ slug: 'werkplekbegeleider', hoe: 'precies' }]);
    expect(boek.begrijp('tekort aan leraren').begrippen).toContainEqual({ slug: 'lerarentekort', hoe: 'precies' });
  });
  it('keeps a number by itself', () => expect(boek.begrijp('36 school').verbeterd).toEqual([]));
  it('reads another form of a known word without calling it a slip', () => {
    const { termen, verbeterd } = boek.begrijp('begeleiden');
    expect(verbeterd).toEqual([]);
    expect(termen[0]!.zoek.map((z) => z.woord)).toContain('begeleider');
  });
  it('hears what a question asks for', () => {
    expect(boek.begrijp('wat is groenpluk').vraagNaar).toBe('betekenis');
    expect(boek.begrijp('sinds wanneer').vraagNaar).toBe('moment');
    expect(boek.begrijp('groenpluk').vraagNaar).toBeUndefined();
  });
  it('leaves a word alone that the site knows', () => expect(boek.begrijp('groenpluk').verbeterd).toEqual([]));
  it('offers what lies near', () => expect(boek.inDeBuurt('groenplukken', 1)).toEqual(['groenpluk']));
});

/** An index of a few records: id → words, page, and whether it is the page itself. */
function nep(records: Record<string, { woorden: string[]; blad: string; zelf?: boolean }>): Index {
  const alle = Object.entries(records);
  const met = (kies: (r: (typeof records)[string]) => boolean) =>
    new Set(alle.filter(([, r]) => kies(r)).map(([id]) => id));
  return {
    zoek: async (woord) => new Map([...met((r) => r.woorden.includes(woord))].map((id) => [id, 1])),
    metFacet: async (facet, waarde) =>
      facet === 'blad'
        ? met((r) => r.blad === waarde)
        : facet === 'sleutel'
          ? met((r) => Boolean(r.zelf) && r.blad === waarde)
          : new Set(),
    waarden: async (facet) => (facet === 'soort' ? [] : [...new Set(alle.map(([, r]) => r.blad))]),
  };
}

describe('ranking', () => {
  it('finds a page whose items say together what none says alone', async () => {
    const index = nep({
      blad: { woorden: [], blad: 't/x', zelf: true },
      a: { woorden: ['school'], blad: 't/x' },
      b: { woorden: ['opleider'], blad: 't/x' },
      c: { woorden: ['school'], blad: 't/y' },
    });
    const { treffers } = await zoek('school opleider tekort', boek, index, 4);
    expect(treffers.find((t) => t.id === 'blad')?.opBladzij).toEqual(['school', 'opleider']);
  });
  it('shows different pages before more of the same', async () => {
    const index = nep({
      a: { woorden: ['school'], blad: 't/x' },
      b: { woorden: ['school'], blad: 't/x' },
      c: { woorden: ['school'], blad: 't/x' },
      d: { woorden: ['school'], blad: 't/y' },
    });
    expect((await zoek('school', boek, index, 4)).treffers.map((t) => t.id)).toEqual(['a', 'd', 'b', 'c']);
  });
});

describe('a hit', () => {
  it('lights only the part of a compound that was looked for', () => {
    expect(verlicht('Het lerarentekort groeit', ['tekort'])).toEqual([
      { tekst: 'Het leraren', licht: false },
      { tekst: 'tekort', licht: true },
      { tekst: ' groeit', licht: false },
    ]);
  });
  it('never loses a letter', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.stringMatching(/^[a-z]{1,8}$/)), (tekst, gezocht) => {
        expect(
          verlicht(tekst, gezocht)
            .map((s) => s.tekst)
            .join(''),
        ).toBe(tekst);
      }),
    );
  });
  it('shows the part of a long text where the word stands', () => {
    const lang = `${'Woord na woord. '.repeat(40)}Hier staat groenpluk. ${'En nog meer. '.repeat(40)}`;
    expect(fragment(lang, ['groenpluk'])).toContain('groenpluk');
    expect(fragment(lang, ['groenpluk']).length).toBeLessThan(240);
  });
});

describe('the address', () => {
  it('holds the whole state, and gives it back', () => {
    const vraag = {
      q: 'a & b?',
      keuze: { soort: ['begrip'], thema: [], sector: ['po', 'niet genoemd'], jaar: ['2017'] },
    };
    expect(uitAdres(naarAdres(vraag))).toEqual(vraag);
    expect(naarAdres(uitAdres(''))).toBe('');
  });
  it('turns a value on and off', () => {
    const aan = wissel(uitAdres('?q=x'), 'jaar', '2017');
    expect(naarAdres(aan)).toBe('?q=x&jaar=2017');
    expect(naarAdres(wissel(aan, 'jaar', '2017'))).toBe('?q=x');
  });
});

describe('facets on their way to the visitor', () => {
  const vakken = new Map([
    ['nl_c3', { soort: ['begrip'], jaar: ['2017', '2021'] }],
    ['nl_a1', { soort: ['tafelpunt'], jaar: ['2017'] }],
    ['nl_b2', { soort: ['begrip'], jaar: [] }],
  ]);
  const facetten = leesFacetten(JSON.parse(JSON.stringify(pakFacetten(vakken))));
  it('come back as they went', () => {
    expect([...facetten.met('soort', 'begrip')].sort()).toEqual(['nl_b2', 'nl_c3']);
    expect([...facetten.met('jaar', '2017')].sort()).toEqual(['nl_a1', 'nl_c3']);
    expect(facetten.waarden('soort').toSorted()).toEqual(['begrip', 'tafelpunt']);
  });
  it('of an unknown value or facet are empty', () =>
    expect([facetten.met('soort', 'x').size, facetten.met('x', 'y').size, facetten.waarden('x').length]).toEqual([
      0, 0, 0,
    ]));
  it('refuse ids of another form, with the remedy', () =>
    expect(() =>
      pakFacetten(
        new Map([
          ['nl_a1', {}],
          ['nl_a', {}],
        ]),
      ),
    ).toThrow('Pas facetten.ts aan'));
});

describe('a term that may be meant', () => {
  it('has a part of what was typed', () =>
    expect([
      lijktOp('groenplukken', 'groenpluk'),
      lijktOp('praktijkschok', 'praktijkopleider'),
      lijktOp('WPBB', 'WPB'),
      lijktOp('hrm', 'HRM'),
    ]).toEqual([true, true, true, true]));
  it('is not just any term', () =>
    expect([
      lijktOp('xqzvwkj', 'aanspreken'),
      lijktOp('praktijkschok', 'inductie'),
      lijktOp('', 'inductie'),
      lijktOp('zq', 'inductie'),
    ]).toEqual([false, false, false, false]));
});
