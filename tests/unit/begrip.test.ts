import { describe, expect, it } from 'vitest';
import { indexLetter, bySection } from '../../src/components/begrip/groups';
import { makeRecogniser, wordForms } from '../../src/components/begrip/recognise';
import { markTerms } from '../../src/components/begrip/mark';

const herkenner = makeRecogniser([
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
const gevonden = (tekst: string) => herkenner.vind(tekst).map((g) => `${g.begrip}:${g.woord}`);

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
  it('finds nothing when there are no terms', () => expect(makeRecogniser([]).vind('school')).toEqual([]));
});

const pagina = (inhoud: string) => `<html><body><nav>school</nav><main id="x">${inhoud}</main></body></html>`;
const gemarkeerd = (inhoud: string, kies: (b: string) => boolean = () => true) =>
  markTerms(pagina(inhoud), herkenner, { kies, knop: (b, w) => `<${b}>${w}</${b}>`, kader: (b) => `{${b}}` });

describe('marking terms on a page', () => {
  it('marks the first use only, and puts the definition at the end of main', () =>
    expect(gemarkeerd('<p>De school en de school.</p>')).toBe(
      pagina('<p>De <school>school</school> en de school.</p>{school}'),
    ));
  it('keeps a bracket, quotation mark or full stop on the line of its term', () =>
    expect(gemarkeerd('<p>Een (school).</p>')).toBe(
      pagina('<p>Een <span class="bijeen">(<school>school</school>).</span></p>{school}'),
    ));
  it('leaves an entity beside a term whole', () =>
    expect(gemarkeerd('<p>R&amp;school, &quot;school&quot;</p>')).toContain(
      'R<span class="bijeen">&amp;<school>school</school>,</span> &quot;school',
    ));
  it('leaves headings, links, buttons, drawings and what asks to be left alone', () => {
    for (const rust of [
      '<h2>school</h2>',
      '<p><a href="/x/">school</a></p>',
      '<button>school</button>',
      '<svg><text>school</text></svg>',
      '<p data-geen-termen>school</p>',
      '<p hidden>school</p>',
      '<p><em>De school</em>, <i>de school</i></p>',
      '<img alt="school">',
    ])
      expect(gemarkeerd(rust)).toBe(pagina(rust));
  });
  it('finds its way back after a void element and after a skipped one', () =>
    expect(gemarkeerd('<h2>school<br></h2><p>school</p>')).toContain('<p><school>school</school></p>'));
  it('does not explain a term on its own page', () =>
    expect(gemarkeerd('<p>school</p>', (b) => b !== 'school')).toBe(pagina('<p>school</p>')));
  it('leaves attributes with > in them whole', () =>
    expect(gemarkeerd('<p title="a > school">x</p>')).toBe(pagina('<p title="a > school">x</p>')));
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
