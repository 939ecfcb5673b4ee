import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { bron as schema } from '../../src/content/_schemas/bronnen';
import { document as documentSchema } from '../../src/content/_schemas/documenten';
import { ownReference, type OwnPage } from '../../src/components/citation/own-page';
import { documentWork } from '../../src/components/citation/document-work';
import { apa, apaList, apaText } from '../../src/components/reference/apa';
import { familyFirst, plain, type Csl } from '../../src/components/reference/csl';
import { asApa, authorsInText } from '../../src/components/reference/in-text';
import { printedReferences, standIn } from '../../src/components/reference/printed';

/** The sources as they stand in the content. */
const SOURCES = readdirSync('src/content/bronnen').map((file) => ({
  id: file.replace('.yaml', ''),
  collection: 'bronnen' as const,
  data: schema.parse(parse(readFileSync(`src/content/bronnen/${file}`, 'utf8'))),
}));
const source = (id: string) => SOURCES.find((s) => s.id === id)!;
const printed = (id: string) => printedReferences(source(id)).map(apaText);

describe('a reference in Dutch APA 7', () => {
  // Each read beside the manual of the style, not taken from what the code says.
  it.each([
    [
      'darling-hammond-2017',
      'Darling-Hammond, L. (2017). Teacher education around the world: What can we learn from international practice? ' +
        'European Journal of Teacher Education, 40(3), 291–309. https://doi.org/10.1080/02619768.2017.1315399',
    ],
    [
      'furlong-2000',
      'Furlong, J., Barton, L., Miles, S., Whiting, C., & Whitty, G. (2000). Teacher education in transition: ' +
        'Re-forming professionalism? Open University Press.',
    ],
    [
      'helms-lorenz-2019',
      'Helms-Lorenz, M., Van der Pers, M., Moorer, P., Lugthart, E., Van der Lans, R., & Maulana, R. (2019). Begeleiding startende leraren 2014–2019: Eindrapportage. Lerarenopleiding Rijksuniversiteit Groningen. https://www.platformsamenopleiden.nl/wp-content/uploads/2020/09/Begeleiding-Startende-Leraren-Eindrapportage-2014-2019-3.pdf',
    ],
    [
      'leeferink-2016',
      'Leeferink, H. (2016). Leren van aanstaande leraren op en van de werkplek [Proefschrift, Technische Universiteit Eindhoven].',
    ],
    ['onderwijsraad-2025', 'Onderwijsraad. (2025). Bekwaamheid beter borgen.'],
    [
      'rug-2017',
      'Platform Samen Opleiden & Professionaliseren. (2017, 29 mei). Onderzoek RuG: intensieve samenwerking tussen docentenopleidingen en scholen loont. https://www.platformsamenopleiden.nl/blog/2017/05/29/onderzoek-rug-intensieve-samenwerking-docentenopleidingen-en-scholen-loont/',
    ],
    [
      'rug-2018',
      'Helms-Lorenz, M., Van de Grift, W., Canrinus, E., Maulana, R., & Van Veen, K. (2018). Evaluation of the behavioral and affective outcomes of novice teachers working in professional development schools versus non-professional development schools. Studies in Educational Evaluation. https://doi.org/10.1016/j.stueduc.2017.10.006',
    ],
    [
      'timmermans-2012',
      'Timmermans, M. (2012). Kwaliteit van de opleidingsschool: Over affordance, agency en competentieontwikkeling [Proefschrift, Tilburg University]. https://issuu.com/labaar/docs/verkort_proefschrift',
    ],
    [
      'zeichner-2010',
      'Zeichner, K. (2010). Rethinking the connections between campus courses and field experiences in college- and university-based teacher education. Journal of Teacher Education, 61(1–2), 89–99. https://doi.org/10.1177/0022487109347671',
    ],
  ])('of %s is the golden one', (id, golden) => expect(printed(id)).toEqual([golden]));

  it('of two that are as likely gives both, and in one list tells them apart by a letter', () => {
    expect(printed('darling-hammond-2006')).toEqual([
      'Darling-Hammond, L. (2006). Constructing 21st-century teacher education. Journal of Teacher Education, 57(3). https://doi.org/10.1177/0022487105285962',
      'Darling-Hammond, L. (2006). Powerful teacher education: Lessons from exemplary programs. Jossey-Bass.',
    ]);
    const list = apaList(SOURCES.flatMap(printedReferences));
    expect(list.map(({ pieces }) => plain(pieces).slice(0, 31)).filter((t) => t.includes('2006'))).toEqual([
      'Darling-Hammond, L. (2006a). Co',
      'Darling-Hammond, L. (2006b). Po',
    ]);
    expect(list.map((r) => r.place).sort((a, b) => a - b)).toEqual(list.map((_, i) => i));
  });

  it('sets titles of books and journals in italics, and links the address', () => {
    expect(apa(printedReferences(source('zeichner-2010'))[0]!).filter((p) => p.cursief)).toEqual([
      { tekst: 'Journal of Teacher Education', cursief: true },
      { tekst: '61', cursief: true },
    ]);
    expect(apa(printedReferences(source('timmermans-2012'))[0]!).at(-1)).toEqual({
      tekst: 'https://issuu.com/labaar/docs/verkort_proefschrift',
      link: 'https://issuu.com/labaar/docs/verkort_proefschrift',
    });
  });

  it('of a source that was not found says so behind author and year', () =>
    expect(['ecbo-2021', 'roelofs-2003', 'hooge-2024'].map((id) => apaText(standIn(source(id))))).toEqual([
      'ECBO. (2021). [Publicatie niet gevonden].',
      'Roelofs. (2003). [Publicatie niet gevonden].',
      'Hooge. (2024). [Publicatie niet gevonden].',
    ]));

  it('keeps what looks like markup, and a title of several lines, as they were written', () => {
    const werk: Csl = {
      type: 'book',
      author: [{ family: 'O’Brien & <b>Zn</b>', given: 'Jan-Willem' }],
      title: 'A <i>b</i> & "c" < d',
    };
    expect(apaText(werk)).toBe('O’Brien & <b>Zn</b>, J.-W. (z.d.). A <i>b</i> & “c” < d.');
  });
});

describe('a reference inside a text', () => {
  const van = { family: 'Grift', given: 'Wim', 'non-dropping-particle': 'van de' };
  const two = { author: [{ family: 'Barton', given: 'Len' }, van] };
  it('has & between brackets, "en" in a sentence and a capital particle', () => {
    expect(authorsInText(two, '&')).toBe('Barton & Van de Grift');
    expect(authorsInText(two, 'en')).toBe('Barton en Van de Grift');
    expect(authorsInText({ author: [van] }, '&')).toBe('Van de Grift');
  });
  it('names the first of three and more', () => {
    expect(authorsInText({ author: [van, ...two.author] }, '&')).toBe('Van de Grift et al.');
    expect(asApa('Furlong e.a.')).toBe('Furlong et al.');
  });
  it('leaves the particle small for a reference manager', () => expect(familyFirst(van)).toBe('van de Grift, Wim'));
});

describe('a reference to a page of this site', () => {
  const page: OwnPage = {
    titel: 'Meer',
    aard: 'navertelling van W1.4-O2',
    pad: '/bevindingen/x/',
    inhoud: { tekst: 'a' },
  };
  const text = plain(ownReference(page));
  it('has the version of what stands there and leaves room for the day and the address', () =>
    expect(text).toMatch(
      /^Samen Opleiden\. \(z\.d\.\)\. Meer \[Navertelling van W1\.4-O2; versie [0-9a-f]{7}\]\. Geraadpleegd op \{datum\}, van \{adres\}$/,
    ));
  it('has another version as soon as its words change, and the same one as long as they do not', () => {
    expect(plain(ownReference({ ...page, inhoud: { tekst: 'a' } }))).toBe(text);
    expect(plain(ownReference({ ...page, inhoud: { tekst: 'b' } }))).not.toBe(text);
  });
});

describe('a reference to a document', () => {
  const of = (id: string) =>
    apaText(
      documentWork({
        data: documentSchema.parse(parse(readFileSync(`src/content/documenten/${id}.yaml`, 'utf8'))),
      } as never),
    );
  it('names its makers as a list of literature does, and its date in words', () => {
    expect(of('waarde-en-randvoorwaarden')).toBe(
      'Platform Samen Opleiden & Professionaliseren. (z.d.). Samen Opleiden in de Onderwijsregio. ' +
        'Waarde en randvoorwaarden [Samenvatting met tabel; 2025 of later].',
    );
    expect(of('toespraak-velon')).toBe(
      'Timmermans, M. (z.d.). De actualiteit van ‘In de school opleiden’ [Toespraak; waarschijnlijk 8 november 2019]. Velon.',
    );
    // Nobody is named, and the title of the other is lost.
    expect(of('tafelverslagen-2017')).toMatch(/^Tafelverslagen ‘Samen opleiden in breder perspectief’\. \(z\.d\.\)\./);
    expect(of('lectoraat-praatplaten')).toContain('(z.d.). [Publicatie van het lectoraat');
  });
});
