import { describe, expect, it } from 'vitest';
import { apaText, authorName, type Csl } from '../../src/components/citation/apa';
import { bibtex, ris } from '../../src/components/bron/reference-formats';
import { csv, type Row } from '../../src/components/onderbouwing/export';
import { countLines } from '../../src/components/onderbouwing/matrix';

const artikel: Csl = {
  type: 'article-journal',
  author: [
    { family: 'Helms-Lorenz', given: 'Michelle' },
    { family: 'Grift', given: 'Wim', 'non-dropping-particle': 'van de' },
  ],
  issued: { 'date-parts': [[2018]] },
  title: 'Evaluation of outcomes',
  'container-title': 'Studies in Educational Evaluation',
  volume: '57',
  issue: '2',
  page: '10-20',
  DOI: '10.1016/x',
};
const bron = (werk: Csl) =>
  ({
    id: 'x-2018',
    collection: 'bronnen',
    data: {
      kort: 'X (2018)',
      auteurKort: 'X',
      jaar: 2018,
      soort: 'artikel',
      kern: 'k',
      zekerheid: 'waarschijnlijk',
      verwijzingen: [{ csl: werk, rol: 'waarschijnlijk', waarom: 'w' }],
      gezien: [],
      nietGezien: [],
      waarom: 'w',
      verwant: [],
    },
  }) as never;

describe('a reference in Dutch APA style', () => {
  it('keeps a particle with its name and shortens given names', () =>
    expect(authorName(artikel.author[1]!)).toBe('Van de Grift, W.'));
  it('writes an article with volume, issue, pages and DOI', () =>
    expect(apaText(artikel)).toBe(
      'Helms-Lorenz, M., & Van de Grift, W. (2018). Evaluation of outcomes. Studies in Educational Evaluation, 57(2), 10–20. https://doi.org/10.1016/x',
    ));
  it('writes a thesis with its university', () =>
    expect(
      apaText({
        type: 'thesis',
        genre: 'proefschrift',
        author: [{ family: 'Leeferink', given: 'Han' }],
        issued: { 'date-parts': [[2016]] },
        title: 'Leren',
        publisher: 'TU Eindhoven',
      }),
    ).toBe('Leeferink, H. (2016). Leren [proefschrift, TU Eindhoven].'));
  it('gives a web page its day and leaves out what is not known', () => {
    expect(
      apaText({
        type: 'webpage',
        author: [{ literal: 'Platform' }],
        issued: { 'date-parts': [[2017, 5, 29]] },
        title: 'Bericht',
        URL: 'https://x.nl/',
      }),
    ).toBe('Platform. (2017, 29 mei). Bericht. https://x.nl/');
    expect(apaText({ type: 'report', author: [{ literal: 'Raad' }], title: 'Advies' })).toBe('Raad. (z.d.). Advies.');
  });
  it('says between brackets what kind of page it is', () =>
    expect(
      apaText({
        type: 'webpage',
        genre: 'navertelling van W1.1-O1',
        author: [{ literal: 'Samen Opleiden' }],
        title: 'Betere lessen',
      }),
    ).toBe('Samen Opleiden. (z.d.). Betere lessen [navertelling van W1.1-O1].'));
  it('does not put a full stop after a question mark', () => {
    expect(apaText({ ...artikel, title: 'What can we learn?' })).toContain('learn? Studies');
    expect(
      apaText({
        type: 'book',
        author: [{ family: 'Furlong', given: 'John' }],
        issued: { 'date-parts': [[2000]] },
        title: 'Re-forming professionalism?',
        publisher: 'Open University Press',
      }),
    ).toBe('Furlong, J. (2000). Re-forming professionalism? Open University Press.');
  });
});

describe('references to take away', () => {
  it('RIS starts and ends every record and carries the certainty', () => {
    const uit = ris([bron(artikel)], () => 'waarschijnlijk deze');
    expect(uit.split('\r\n')).toEqual(
      expect.arrayContaining([
        'TY  - JOUR',
        'AU  - van de Grift, Wim',
        'SP  - 10',
        'EP  - 20',
        'N1  - waarschijnlijk deze',
        'ER  - ',
      ]),
    );
  });
  it('BibTeX protects titles and special signs', () =>
    expect(bibtex([bron({ ...artikel, title: 'Samen & beter' })], () => 'n')).toMatch(
      /@article\{x-2018,[\s\S]*title = \{\{Samen \\& beter\}\}[\s\S]*pages = \{10--20\}/,
    ));
  it('leaves out a source without a reference', () =>
    expect(ris([{ id: 'y', data: { verwijzingen: [] } } as never], () => '')).toBe(''));
});

describe('the table as CSV', () => {
  const regel: Row = {
    vindplaats: 'W1.1-O1',
    waarde: '1.1',
    waardetitel: 'a',
    niveau: 'b',
    bevinding: '=HYPERLINK("x")',
    tekst: 'zegt "ja", en\nnee',
    bronnen: '',
    jaren: '',
    soortBron: '',
    zekerheid: '',
    voorbehoud: '',
    adres: '',
  };
  it('quotes, doubles quotes and never lets a spreadsheet run a cell', () => {
    const uit = csv([regel]);
    expect(uit.startsWith('\ufeff')).toBe(true);
    expect(uit).toContain(`"'=HYPERLINK(""x"")"`);
    expect(uit).toContain('"zegt ""ja"", en\nnee"');
  });
});

describe('the matrix', () => {
  it('counts a line under each of its sources but once in the total', () => {
    const { cellen, perWaarde, perBron, totaal } = countLines([
      { bronnen: ['a', 'b'], regels: [{ waarde: '1-1' }] },
      { bronnen: ['a'], regels: [{ waarde: '1-1' }, { waarde: '2-3' }] },
    ]);
    expect([cellen.get('1-1 a'), cellen.get('1-1 b'), perWaarde.get('1-1'), perBron.get('a'), totaal]).toEqual([
      2, 1, 2, 3, 3,
    ]);
  });
});
