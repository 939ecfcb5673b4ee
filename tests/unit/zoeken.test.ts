import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { naarAdres, uitAdres, wissel } from '../../src/components/zoeken/adresstaat';
import { delen, verwanteVormen } from '../../src/components/zoeken/nederlands';
import { afstand, kernwoorden, vouw, woorden } from '../../src/components/zoeken/vouw';
import { fragment, verlicht } from '../../src/components/zoeken/waarom';
import { pakIn, pakUit, Woordenboek } from '../../src/components/zoeken/woordenboek';

const BEKEND = ['begeleider', 'coordinatie', 'groenpluk', 'instituutsopleider', 'leraren', 'lerarentekort', 'opleider', 'school', 'tekort', 'werkplek', 'werkplekbegeleider'];
const boek = new Woordenboek({
  woorden: pakIn(BEKEND),
  begrippen: [['groenpluk', 'groenpluk'], ['lerarentekort', 'lerarentekort', 'tekort aan leraren'], ['werkplekbegeleider', 'werkplekbegeleider', 'WPB', 'mentor'], ['instituutsopleider', 'instituutsopleider']],
  wegwijzers: { 'geen leraar te vinden': 'lerarentekort' },
});

describe('words', () => {
  it('are folded: accents, case, apostrophes', () => expect(vouw('Coördinatie, thema’s')).toBe("coordinatie, thema's"));
  it('keep SO&P together and part hyphens', () => expect(woorden('SO&P en zij-instromer')).toEqual(['so&p', 'en', 'zij', 'instromer']));
  it('lose what carries no meaning, unless nothing else is there', () => {
    expect(kernwoorden('Wat is groenpluk?')).toEqual(['groenpluk']);
    expect(kernwoorden('samen')).toEqual(['samen']);
  });
  it('differ by slips: dropped, added, changed, swapped', () => {
    for (const [a, b] of [['tekort', 'tekrt'], ['tekort', 'tekkort'], ['tekort', 'tekart'], ['tekort', 'tekrot']] as const) expect(afstand(a, b, 2)).toBe(1);
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

describe('the dictionary', () => {
  it('packs words and unpacks the same', () => {
    fc.assert(fc.property(fc.array(fc.stringMatching(/^[a-z&]{1,14}$/)), (lijst) => { expect(pakUit(pakIn(lijst))).toEqual([...new Set(lijst)].sort()); }));
  });
  it('reads a slip and says so', () => expect(boek.begrijp('lerarentkort').verbeterd).toEqual([{ van: 'lerarentkort', naar: 'lerarentekort' }]));
  it('reads words that were split', () => expect(boek.begrijp('instituts opleider').verbeterd).toEqual([{ van: 'instituts opleider', naar: 'instituutsopleider' }]));
  it('knows abbreviations, synonyms and phrases', () => {
    expect(boek.begrijp('WPB').begrippen).toEqual([{ slug: 'werkplekbegeleider', hoe: 'precies' }]);
    expect(boek.begrijp('wat doet een mentor').begrippen).toEqual([{ slug: 'werkplekbegeleider', hoe: 'precies' }]);
    expect(boek.begrijp('tekort aan leraren').begrippen).toContainEqual({ slug: 'lerarentekort', hoe: 'precies' });
  });
  it('leaves a word alone that the site knows', () => expect(boek.begrijp('groenpluk').verbeterd).toEqual([]));
  it('offers what lies near', () => expect(boek.inDeBuurt('groenplukken', 1)).toEqual(['groenpluk']));
});

describe('a hit', () => {
  it('lights only the part of a compound that was looked for', () => {
    expect(verlicht('Het lerarentekort groeit', ['tekort'])).toEqual([{ tekst: 'Het leraren', licht: false }, { tekst: 'tekort', licht: true }, { tekst: ' groeit', licht: false }]);
  });
  it('never loses a letter', () => {
    fc.assert(fc.property(fc.string(), fc.array(fc.stringMatching(/^[a-z]{1,8}$/)), (tekst, gezocht) => { expect(verlicht(tekst, gezocht).map((s) => s.tekst).join('')).toBe(tekst); }));
  });
  it('shows the part of a long text where the word stands', () => {
    const lang = `${'Woord na woord. '.repeat(40)}Hier staat groenpluk. ${'En nog meer. '.repeat(40)}`;
    expect(fragment(lang, ['groenpluk'])).toContain('groenpluk');
    expect(fragment(lang, ['groenpluk']).length).toBeLessThan(240);
  });
});

describe('the address', () => {
  it('holds the whole state, and gives it back', () => {
    const vraag = { q: 'a & b?', keuze: { soort: ['begrip'], thema: [], sector: ['po', 'niet genoemd'], jaar: ['2017'] } };
    expect(uitAdres(naarAdres(vraag))).toEqual(vraag);
    expect(naarAdres(uitAdres(''))).toBe('');
  });
  it('turns a value on and off', () => {
    const aan = wissel(uitAdres('?q=x'), 'jaar', '2017');
    expect(naarAdres(aan)).toBe('?q=x&jaar=2017');
    expect(naarAdres(wissel(aan, 'jaar', '2017'))).toBe('?q=x');
  });
});
