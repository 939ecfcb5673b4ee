import { describe, expect, it } from 'vitest';
import { indexLetter, bySection } from '../../src/components/begrip/groups';
import { makeRecogniser, wordForms } from '../../src/components/glossary/recognise';
import { markTerms } from '../../src/components/glossary/mark';
import { placeBeside } from '../../src/components/glossary/place';

const recogniser = makeRecogniser([
  ...wordForms('schoolopleider', {
    term: 'schoolopleider',
    vormen: ['schoolopleiders'],
    synoniemen: ['opleider in de school'],
    afkortingen: [],
  }),
  ...wordForms('school', { term: 'school', vormen: ['scholen'], synoniemen: [], afkortingen: [] }),
  ...wordForms('werkplekbegeleider', {
    term: 'werkplekbegeleider',
    vormen: [],
    synoniemen: [],
    afkortingen: ['WPB'],
  }),
]);
const gevonden = (tekst: string) => recogniser.find(tekst).map((g) => `${g.begrip}:${g.woord}`);

describe('recognising terms', () => {
  it('finds inflections, capitals at the start and words over a line break', () =>
    expect(gevonden('Schoolopleiders en een opleider\n in de school')).toEqual([
      'schoolopleider:Schoolopleiders',
      'schoolopleider:opleider\n in de school',
    ]));
  it('takes the longest word and never a part of one', () =>
    expect(gevonden('schoolopleider, basisschool, school-opleider, scholengroep')).toEqual([
      'schoolopleider:schoolopleider',
    ]));
  it('takes abbreviations only as written', () => expect(gevonden('WPB en wpb')).toEqual(['werkplekbegeleider:WPB']));
  it('finds a term that begins with a sign, has one inside, or stands behind one', () => {
    const woorden = ['’t werk', 'O&O', 'één plek', 'plek'].map((woord) => ({ begrip: woord, woord }));
    const vind = (tekst: string) =>
      makeRecogniser(woorden)
        .find(tekst)
        .map(({ woord, begin }) => `${begin} ${woord}`);
    expect(vind('Op ’t werk: (O&amp;O) Één plek, /plek, één-plek')).toEqual([
      '3 ’t werk',
      '13 O&amp;O',
      '22 Één plek',
      '33 plek',
    ]);
  });
  it('finds nothing when there are no terms', () => expect(makeRecogniser([]).find('school')).toEqual([]));
});

const pagina = (inhoud: string) => `<html><body><nav>school</nav><main id="x">${inhoud}</main></body></html>`;
/** Words enough for a page on which twenty words may be marked. */
const REST = `<p>${'woord '.repeat(800)}.</p>`;
const gemarkeerd = (inhoud: string, options: Partial<Parameters<typeof markTerms>[2]> = {}, rest = REST) =>
  markTerms(pagina(inhoud + rest), recogniser, {
    mayMark: () => true,
    rank: () => 0,
    names: [],
    link: (b, w) => `<a ${b}>${w}</a>`,
    ...options,
  })
    .replace(rest, '')
    .replace(/^.*<main id="x">|<\/main>.*$/gs, '');

describe('marking terms on a page', () => {
  it('marks the first use only, and leaves every letter of the sentence where it is', () =>
    expect(gemarkeerd('<p>De (school) &amp; de school.</p>')).toBe(
      '<p>De (<a school>school</a>) &amp; de school.</p>',
    ));
  it('leaves headings, links, buttons, drawings, bold leads and what asks to be left alone', () => {
    for (const rust of [
      '<h2>school.</h2>',
      '<p><a href="/x/">school</a>.</p>',
      '<p><b>De school.</b> <strong>De school.</strong></p>',
      '<button>school.</button>',
      '<svg><text>school.</text></svg>',
      '<p data-geen-termen>school.</p>',
      '<p hidden>school.</p>',
      '<p><em>De school</em>, <i>de school</i>.</p>',
      '<img alt="school.">',
    ])
      expect(gemarkeerd(rust)).toBe(rust);
  });
  it('leaves what is no sentence: a label, the name of a plate or a table', () => {
    for (const naam of ['<p>Plaat 6, schoolopleiders</p>', '<span>tafel 4, school</span>', '<li>school</li>'])
      expect(gemarkeerd(naam)).toBe(naam);
    expect(gemarkeerd('<p>Plaat 6, school<br></p><p>De schoolopleider praat mee.</p>')).toContain(
      'De <a schoolopleider>schoolopleider</a>',
    );
  });
  it('leaves a title in a sentence, and a word with a capital that makes it part of a name', () => {
    const zin = '<p>Kijk bij De school als partner, en lees de regeling Verbetering Scholen na.</p>';
    expect(gemarkeerd(zin, { names: ['De school als partner'] })).toBe(zin);
    expect(gemarkeerd('<p>Klaar. School is leuk.</p>')).toBe('<p>Klaar. <a school>School</a> is leuk.</p>');
    expect(gemarkeerd('<p>De WPB helpt.</p>')).toContain('<a werkplekbegeleider>WPB</a>');
  });
  it('finds its way back after a void element and after a skipped one', () =>
    expect(gemarkeerd('<h2>school<br></h2><p>school.</p>')).toContain('<p><a school>school</a>.</p>'));
  it('does not explain a term on its own page', () =>
    expect(gemarkeerd('<p>school.</p>', { mayMark: (b) => b !== 'school' })).toBe('<p>school.</p>'));
  it('leaves attributes with > in them whole', () =>
    expect(gemarkeerd('<p title="a > school">x.</p>')).toBe('<p title="a > school">x.</p>'));
  it('marks one word in forty and not one more, the words one can guess least first', () => {
    const zin = '<p>De school en de WPB.</p>';
    const rank = (b: string) => (b === 'school' ? 2 : 1);
    expect(gemarkeerd(zin, {}, '')).toBe(zin);
    const veertig = `<p>${'woord '.repeat(35)}.</p>`;
    expect(gemarkeerd(zin, { rank }, veertig)).toBe('<p>De school en de <a werkplekbegeleider>WPB</a>.</p>');
  });
  it('keeps marked words a line apart, but for names', () => {
    expect(gemarkeerd('<p>De school en de WPB.</p>')).toBe('<p>De <a school>school</a> en de WPB.</p>');
    expect(gemarkeerd('<p>De school en de WPB.</p>', { rank: () => -1 })).toBe(
      '<p>De <a school>school</a> en de <a werkplekbegeleider>WPB</a>.</p>',
    );
  });
  it('marks no word in a box that is all but a list of links', () => {
    const lijst = '<ul><li><a href="/a/">Een lange link naar een bron</a></li><li>De school.</li></ul>';
    expect(gemarkeerd(lijst)).toBe(lijst);
  });
});

describe('the place of an explanation', () => {
  const line = (left: number, top: number, width = 80) => ({ left, top, right: left + width, bottom: top + 20 });
  const size = { width: 300, height: 150 };
  it('is under the word, or above it where only there it is seen whole', () => {
    expect(placeBeside([line(100, 100)], size, { width: 1000, height: 700 })).toMatchObject({ left: 100, top: 126 });
    expect(placeBeside([line(100, 600)], size, { width: 1000, height: 700 })).toMatchObject({ left: 100, top: 444 });
  });
  it('takes the larger side of a low window, no higher than fits', () => {
    expect(placeBeside([line(100, 60)], size, { width: 1000, height: 200 })).toEqual({
      left: 100,
      top: 86,
      height: 106,
    });
    expect(placeBeside([line(100, 140)], size, { width: 1000, height: 200 })).toEqual({
      left: 100,
      top: 8,
      height: 126,
    });
  });
  it('stays within the window', () => {
    expect(placeBeside([line(280, 100)], size, { width: 320, height: 700 }).left).toBe(12);
    expect(placeBeside([line(900, 100)], size, { width: 1000, height: 700 }).left).toBe(692);
  });
  it('never covers a word that stands on two lines', () => {
    const word = [line(250, 500, 60), line(10, 530, 60)];
    expect(placeBeside(word, size, { width: 320, height: 800 }).top).toBe(556);
    expect(placeBeside(word, size, { width: 320, height: 600 })).toMatchObject({ left: 12, top: 344 });
  });
});

describe('the index of terms', () => {
  it('sorts under a letter without accents, and digits apart', () =>
    expect(['évaluatie', 'ICALT', '4OLS'].map(indexLetter)).toEqual(['E', 'I', '#']));
  it('groups uses by the part of the site, empty parts left out', () => {
    const v = (pagina: string) => ({
      id: 'x',
      soort: 'alinea' as const,
      adres: pagina,
      pagina,
      kop: '',
      tekst: '',
      koppen: [],
      onderwerpen: [],
      document: '',
    });
    expect(bySection([v('/themas/a/'), v('/praatplaten/b/')]).map((g) => g.deel)).toEqual(['praatplaten', 'themas']);
  });
});
