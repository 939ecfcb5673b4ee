import { describe, expect, it } from 'vitest';
import { builtAnchorProblems } from '../../src/components/check/built-anchors';
import { writeProblems } from '../../src/components/problem/author-error';
import { FILES, checkSmall, type Change } from '../fixtures/small-content';

const { REPORT, SOURCE, EVENT, PLATE, THEME, FINDING, VALUE, TERM } = FILES;

// What once passed without a word: it became text on a page, was left out, or led nowhere.

const DRAWINGS = '../components/praatplaat/platen';
const term = (name: string, prose = '') => `---\nterm: ${name}\ndefinitie: Iets.\n---\n${prose && `\n${prose}\n`}`;

/** Checks a term a row, all in one site: every row has its own file. */
function tellAll(prose: readonly string[]): string[] {
  const nameOf = (i: number) => `woord-${i}-x`;
  const { problems, advice } = checkSmall(
    Object.fromEntries(prose.map((text, i) => [`begrippen/${nameOf(i)}.mdx`, term(nameOf(i), text)])),
  );
  return prose.map((_, i) =>
    writeProblems(
      [...problems, ...advice].filter(
        (p) => p.bestand.endsWith(`/woord-${i}.mdx`) || p.bestand.includes(`/${nameOf(i)}`),
      ),
    ),
  );
}

/** A line of prose, and what an editor must read about it. */
const PROSE: readonly [prose: string, ...lines: string[]][] = [
  ['Lees [x] (/begrippen/groenpluk/).', 'tussen ] en ( staat een spatie', 'schrijf [x](/begrippen/groenpluk/)'],
  ['- [x] (/begrippen/groenpluk/)', 'een adres tussen haken', 'schrijf [woorden](/begrippen/groenpluk/)'],
  ['Lees (x)[/begrippen/groenpluk/].', 'andersom', 'schrijf [x](/begrippen/groenpluk/)'],
  ['Lees [x](/begrippen/groenpluk/ nu.', 'niet gesloten met )', 'schrijf [x](/begrippen/groenpluk/)'],
  ['Lees [x(/begrippen/groenpluk/) nu.', 'ontbreekt het haakje ]', 'schrijf [x](/begrippen/groenpluk/)'],
  ['Lees x](/begrippen/groenpluk/) nu.', 'ontbreekt het haakje ['],
  ['Lees [x](/begrippen/groen pluk/).', 'staat een spatie', '[x](/begrippen/groen-pluk/)'],
  ['Lees [x][groen].', 'dat adres staat nergens', 'schrijf een link als'],
  ['Lees [[groenpluk]].', 'dubbele haken maken hier geen link'],
  ['Lees [](/begrippen/groenpluk/).', 'deze link heeft geen woorden'],
  ['| a |\n| --- |\n| [x] (/y/) |', 'regel 8', 'schrijf [x](/y/)'],
  ['[x](//x.nl/)', 'mist https:', 'schrijf https://x.nl/'],
  ['[x](https//x.nl)', 'schrijf https://x.nl'],
  ['[x](htps://x.nl)', 'niet met htps:', 'schrijf https://x.nl'],
  ['[x](http://localhost:4321/begrippen/)', 'alleen op je eigen computer', 'schrijf /begrippen/'],
  ['[x](a@b.nl)', 'een mailadres', 'schrijf mailto:a@b.nl'],
  ['[x](mailto:a.b.nl)', 'geen volledig mailadres'],
  ['[x](javascript:alert)', 'begint met javascript: werkt op deze site niet'],
  ['[x](C:\\map\\a.docx)', 'op je eigen computer'],
  ['[x](file:///C:/a.docx)', 'op je eigen computer'],
  ['[x](https://voorbeeld)', 'geen volledig webadres'],
  ['[x](/begrippen/50%/)', 'deze bladzij is er niet'],
  ['## Kop\n\nTekst [x](#kopp)', 'regel 8', 'geen plaats die kopp heet', 'bedoel je kop?'],
  ['[x](/begrippen/groenpluk/#nergens)', 'de bladzij /begrippen/groenpluk/ heeft geen plaats die nergens heet'],
  ['[x](/praatplaten/brug/#plek-9)', 'geen plaats die plek-9 heet', 'bedoel je plek-1?'],
  ['![x](foto brug.png)', 'in de naam van een plaatje staat een spatie', '(./foto-brug.png)'],
  ['![x](C:\\Users\\a.png)', 'op je eigen computer', '(./a.png)'],
  ['![x](https://voorbeeld.nl/a.png)', 'haalt niets van een andere binnen', '(./a.png)'],
  ['<img src="//voorbeeld.nl/a.png" alt="x" />', 'haalt niets van een andere binnen'],
  ['##Kop', 'ontbreekt een spatie', 'schrijf: ## Kop'],
  ['##', 'deze kop heeft geen woorden'],
  ['Een zin\n---\n\nNog een.', 'maakt hier een kop van deze woorden', 'zet er een lege regel tussen'],
  ['## Kop', 'onder deze kop staat niets'],
  ['| a | b |\n| 1 | 2 |', 'zien eruit als een tabel', '| --- | --- |'],
  ['| a | b |\n| --- |\n| 1 | 2 |', 'zien eruit als een tabel'],
  ['| a | b |\n| --- | --- |\n| 1 | 2 | 3 |', 'regel 8', 'deze rij heeft 3 vakken, en de kop van de tabel 2'],
  ['• een\n• twee', 'begint, is hier geen punt van een lijst'],
  ['-een\n-twee', 'achter het streepje ontbreekt een gewone spatie'],
  ['-\u00a0een', 'achter het streepje ontbreekt een gewone spatie'],
  ['1.Een\n2.Twee', 'achter het nummer ontbreekt een spatie', 'schrijf: 1.'],
  ['- a\n-\n- b', 'regel 7', 'dit punt van de lijst is leeg'],
  ['```\ncode\n\nrest', 'dit stuk code wordt niet gesloten'],
  ['Een zin.[^1]', 'deze noot heeft geen tekst', '[^1]:'],
  ['Een zin.\n\n[^1]: Noot.', 'regel 8', 'wordt nergens in de tekst gebruikt'],
  ['Een zin.[^1]\n\n[^1]: A.\n\n[^1]: B.', 'regel 10', 'staat er twee keer'],
  ['Een zin.\n\n[x]: /begrippen/groenpluk/', 'dit adres wordt nergens in de tekst gebruikt'],
  ['Dit is **vet.', '** staat hier als tekst'],
  ['Dit is ** vet ** zo.', '** staat hier als tekst'],
  ['Een a&nbps;b.', '&nbps; is geen teken'],
  ['<script>alert(1)</script>', 'een script werkt niet in de tekst'],
  ['<iframe src="https://x.nl"></iframe>', 'haalt niets van een andere site binnen', 'een link'],
  ['<span style="color:red">x</span>', 'style bij <span> werkt niet'],
  ['<b onclick="x()">x</b>', 'onclick bij <b> werkt niet'],
  ['<style>x</style>', 'een opmaak in de tekst werkt niet'],
  ['<h3>Kop</h3>', 'schrijf een kop als ### en dan de woorden'],
  ['<spam>x</spam>', 'bedoel je <span>?'],
  ['<a>x</a>', 'deze link heeft geen adres'],
  ['een\u200btwee', 'een onzichtbaar teken, achter “een”', 'typ dat opnieuw'],
  ['een zachte\u00adstreep', 'een onzichtbaar teken'],
  ['Een zin. `[T2-01]`', 'deze vindplaats wordt gewone tekst', 'zet [T2-01] als laatste van de alinea, buiten code'],
  ['Een zin. <b>[T2-01]</b>', 'deze vindplaats wordt gewone tekst'],
  ['Een zin. [T2-01][^1]\n\n[^1]: Noot.', 'deze vindplaats wordt gewone tekst', 'een noot ervoor'],
  ['Een zin. ［T2-01: groenpluk］', 'is niet te lezen', 'typ opnieuw: [T2-01: groenpluk]'],
  ['Een zin. 【T2-01】', 'is niet te lezen', 'typ opnieuw: [T2-01]'],
  ['Een zin. «T2-01»', 'is niet te lezen', 'typ opnieuw: [T2-01]'],
  ['Een zin. [Ｔ２－０１]', 'is niet te lezen', 'typ opnieuw: [T2-01]'],
  ['Een zin. [Т2-01]', 'is niet te lezen', 'typ opnieuw: [T2-01]'],
  ['Een zin. [T2―01]', 'is niet te lezen', 'bedoel je T2-01?'],
  ['Een zin. [T2/01]', 'is niet te lezen', 'bedoel je T2-01?'],
  ['Een zin. [T2-01 & T2-06]', 'is niet te lezen', 'typ opnieuw: [T2-01 T2-06]'],
  ['Een zin. [T2-01\u00a0T2-06]', 'is niet te lezen', 'typ opnieuw: [T2-01 T2-06]'],
  ['Een zin. [T2-01–T2-06]', 'is niet te lezen', 'noem elk id apart, van T2-01 tot en met T2-06'],
  ['Een zin. [[T2-01]]', 'schrijf [T2-01], met één paar haken'],
  ['Een zin. {T2-10}', 'niet tussen accolades', 'schrijf [T2-10]'],
  ['Een zin. <T2-01>', 'niet tussen < en >', 'schrijf [T2-01]'],
  ['Een zin. <aangevuld>', 'aangevuld staat tussen vierkante haken, niet tussen < en >', 'schrijf [aangevuld]'],
  ['Een zin. {aangevuld}', 'niet tussen accolades', 'schrijf [aangevuld]'],
  ['Een zin. ［aangevuld］', 'zet [aangevuld] als laatste'],
  ['![x](./)', './ is een map, en geen plaatje'],
  ['Een zin. [T2-01: ]', 'ontbreekt een onderwerp', 'of haal het teken weg'],
  ['Een zin. [T2-01: groenpluk,]', 'ontbreekt een onderwerp'],
  ['Een zin. [T2-01](/begrippen/groenpluk/)', 'deze link heet T2-01', 'schrijf [T2-01](/tafelverslagen/lerarentekort/'],
  ['Een alinea. [aangevult]', 'zet [aangevuld] als laatste'],
  ["import leraren from 'elders'", 'begint, is hier code en komt niet op de bladzij', 'zet er één spatie voor'],
  ["import leraren from 'elders'\nmet een zin erachter.", 'regel 6', 'is hier code'],
  ['export const leraren = 3', 'is hier code en komt niet op de bladzij'],
  ['Een alinea. [T2-03]', 'staat nog nergens op de site', 'haal de verwijzing weg'],
];

describe('prose that is not read as it was meant is told', () => {
  const told = tellAll(PROSE.map(([prose]) => prose));
  it.each(PROSE.map(([prose, ...lines], i) => ({ prose, lines, said: told[i]! })))('$prose', ({ lines, said }) => {
    expect(said).toMatch(/^1 fout /);
    for (const line of lines) expect(said).toContain(line);
    expect(said).toMatch(/, regel \d+\n/);
  });
});

describe('prose that is fine is left alone', () => {
  const FINE = [
    '**a** *b* __c__ _d_ `e` ~~f~~',
    'Een.[^1]\n\n[^1]: Noot.',
    '| a | b |\n| --- | --- |\n| 1 | 2 |',
    '- [ ] iets\n- [x] dat',
    '\\[x\\] (/a/) en 2 \\* 3 en a * b',
    '2*3*4 = 24 en leerling*innen en snake_case_woord',
    '> - punt\n> - twee\n\n1. x\n2. y',
    'Een\n\n---\n\nTwee',
    '```\ncode [x] (/a/)\n```',
    'a&nbsp;b &lt; &amp; c',
    '[a][x]\n\n[x]: /begrippen/groenpluk/',
    '[x](https://nl.wikipedia.org/wiki/School_(gebouw)) en [y](mailto:a@b.nl)',
    'zie https://x.nl/ en www.x.nl',
    'Een<br />regel <span class="zacht">x</span> {/* niets */}',
    'Zo staat het er [sic], (zie boven) [2019].',
    '## Kop\n\nTekst [x](#kop) en [y](/tafelverslagen/lerarentekort/#t2-01)',
    'Een 👩‍🏫 in een zin.',
    ' import van leraren, met één spatie ervoor',
    'Zoals [T2-01](/tafelverslagen/lerarentekort/#t2-01) zegt, en `code`.',
  ];
  const told = tellAll(FINE);
  it.each(FINE.map((prose, i) => ({ prose, said: told[i]! })))('$prose', ({ said }) =>
    expect(said).toBe(writeProblems([])),
  );
});

/** A paragraph that says it is ours. */
const OURS = 'Een alinea. [aangevuld]';
const SECOND_PLATE = `---
nr: 4
start: true
titel: D
ondertitel: a
kern: b
beschrijving: c
plekken: [{ nr: 1, id: d, naam: D, x: 1, y: 1, uitleg: E, herkomst: [] }]
vragen: [{ nr: 1, tekst: Wat?, eigenId: dijk-v1 }]
---
`;
type Case = [name: string, changes: Record<string, Change>, lines: string[]];
const source = (line: string): Record<string, Change> => ({ [SOURCE]: ['kern: Een onderzoek.', line] });
const report = (marker: string): Record<string, Change> => ({ [REPORT]: ['[T2-01: groenpluk]', marker] });

/** A report of a meeting of our own, with one point. */
const MEETING = (marker: string) =>
  `---\ntitel: T\nkort: T\nkern: K.\ngesprek: { plaat: brug, groepen: 2 }\ndatum: 2026-01-02\n---\n\n- **Punt.** Iets. ${marker}\n`;

const CASES: Record<string, Case[]> = {
  'in the fields': [
    [
      'front matter twice',
      { [TERM]: `---\nterm: a\n---\n---\ndefinitie: b\n---\n` },
      ['regel 4', 'beginnen de velden nog een keer'],
    ],
    [
      'a # that takes words away',
      source('kern: Naar #opleiden.'),
      ['regel 5', 'vanaf # valt de rest', "kern: 'Naar #opleiden.'"],
    ],
    ['a & that takes a word away', source('kern: &Een onderzoek.'), ["kern: '&Een onderzoek.'"]],
    ['bold in a field', source('kern: Een **vet** onderzoek.'), ['werken in een veld niet']],
    ['a link in a field', source('kern: Een [link](/begrippen/groenpluk/).'), ['een link werkt in een veld niet']],
    ['an element in a field', source('kern: Een <b>onderzoek</b>.'), ['een element tussen < en >']],
    [
      'a marker in a field',
      source("kern: 'Een onderzoek. [T2-01]'"),
      ['een vindplaats werkt in een veld niet', 'bij herkomst'],
    ],
    [
      'what a template left',
      source('kern: Nog in te vullen.'),
      ['de tekst waarmee het bestand begon', 'concept: true'],
    ],
    ['year 218', { [SOURCE]: ['jaar: 2018', 'jaar: 218'] }, ['regel 3', 'moet minstens 1800 zijn', 'in vier cijfers']],
    ['year 20188', { [SOURCE]: ['jaar: 2018', 'jaar: 20188'] }, ['mag hooguit 2100 zijn']],
    ['a date of long ago', { [EVENT]: ['datum: 2017', 'datum: 0217'] }, ['ligt voor 1800', 'in vier cijfers']],
    [
      'a date in words of another year',
      { [EVENT]: ['6 december 2017', '6 december 2071'] },
      ['regel 2', 'een ander jaar dan bij datum, en dat is 2017-12-06'],
    ],
    [
      'a date as Dutch people write it',
      { [EVENT]: ['datum: 2017-12-06', 'datum: 6 december 2017'] },
      ['schrijf datum: 2017-12-06'],
    ],
    ['a day before the month', { [EVENT]: ['datum: 2017-12-06', 'datum: 06/12/2017'] }, ['schrijf datum: 2017-12-06']],
    ['no comma between ids', { [EVENT]: ['[T2-01]', '[T2-01 T2-06]'] }, ['zet elk id apart', '[T2-01, T2-06]']],
    [
      'no comma between names',
      { [FINDING]: ['[rug-2018]', '[rug-2018 roelofs-2003]'] },
      ['een komma tussen de namen', '[rug-2018, roelofs-2003]'],
    ],
    ['a name with its extension', { [FINDING]: ['[rug-2018]', '[rug-2018.yaml]'] }, ['zonder punt: rug-2018']],
    ['a title for a name', { [FINDING]: ['[rug-2018]', '["RuG (2018)"]'] }, ['zonder punt: rug-2018']],
    [
      'a list between quotes',
      { [FINDING]: ['[rug-2018]', '"[rug-2018]"'] },
      ['haal de aanhalingstekens weg: bronnen: [rug-2018]'],
    ],
    [
      'an is for a colon',
      { [SOURCE]: ['jaar: 2018', 'jaar = 2018'] },
      ['een dubbele punt, geen =', 'schrijf: jaar: 2018'],
    ],
    [
      'a hard space behind the colon',
      { [SOURCE]: ['kort: ', 'kort:\u00a0'] },
      ['een gewone spatie', 'schrijf: kort: RuG (2018)'],
    ],
    ['a value that begins with a bracket', source('kern: [sic] Een onderzoek.'), ["kern: '[sic] Een onderzoek.'"]],
    ['a value that begins with an apostrophe', source("kern: 's Avonds."), ["kern: '’s Avonds.'"]],
    [
      'a spotlight without its second brackets',
      { [PLATE]: ['x: 10', 'licht: [1, 2, 3, 4], x: 10'] },
      ['plek 1, licht', 'licht: [[1,2,3,4]]'],
    ],
    [
      'a sector beside none',
      { [REPORT]: ['datum:', 'sector: [po, niet genoemd]\ndatum:'] },
      ['naast een sector staat geen'],
    ],
    [
      'a DOI with its address',
      {
        [SOURCE]: [
          'waarom:',
          "verwijzingen: [{ rol: mogelijk, waarom: X, csl: { type: book, author: [{ literal: A }], title: T, DOI: 'https://doi.org/10.1/x' } }]\nwaarom:",
        ],
      },
      ['een DOI begint met 10.'],
    ],
    [
      'a passage that was read of what was not found',
      { [SOURCE]: ['jaar: 2018', 'jaar: 2018\npassageGezien: true'] },
      ['regel 4', 'heeft niemand de passage gelezen'],
    ],
    [
      'a word of two letters to recognise',
      { [TERM]: ['term: groenpluk', 'term: groenpluk\nvormen: [de]'] },
      ['vindt de site in elke zin'],
    ],
    [
      'an address with a space',
      { [EVENT]: ['herkomst: [T2-01]', 'bron: { titel: A, url: "https://x.nl/a b" }'] },
      ['staat geen spatie'],
    ],
    [
      'an invisible sign in an id',
      { [EVENT]: ['[T2-01]', '["T2-0\u200b1"]'] },
      ['regel 8', 'onzichtbaar teken, achter “', 'typ dat opnieuw'],
    ],
    [
      'a subject without a name',
      { 'onderwerpen.yaml': '- { id: groenpluk, naam: 3, uitleg: C. }\n' },
      ['veld     onderwerp 1, naam'],
    ],
    [
      'a question of our own where an event comes from',
      { [EVENT]: ['[T2-01]', '[brug-v1]'] },
      ['regel 8', 'brug-v1 is een vraag van onszelf, en hier hoort wat een document vertelt', 'geef dan bron'],
    ],
    [
      'an event of our own conversation',
      {
        'tafelverslagen/brug-2026.mdx': MEETING('[G.brug-2026-01]'),
        [EVENT]: ['[T2-01]', '[G.brug-2026-01]'],
      },
      ['G.brug-2026-01 is een tafelpunt van onszelf'],
    ],
    [
      'a date that is not sure and does not say how we know it',
      { [EVENT]: ['zekerheid: zeker', 'zekerheid: afgeleid'] },
      ['veld     hoe', 'zegt hoe we haar weten', 'geef hoe, of schrijf zekerheid: zeker'],
    ],
    [
      'a date in words of another month',
      { [EVENT]: ['6 december 2017', '6 november 2017'] },
      ['een andere maand dan bij datum, en dat is 2017-12-06'],
    ],
    ['a date in words of another day', { [EVENT]: ['6 december 2017', '8 december 2017'] }, ['een andere dag']],
    [
      'a definition by a question',
      { [TERM]: ['term: groenpluk', 'term: groenpluk\nbronDefinitie: [brug-v2]'] },
      ['een vraag van onszelf'],
    ],
    [
      'a finding for a point',
      { [PLATE]: ['plekken: [1] }', 'plekken: [1], tafelpunten: [W1.1-R1] }'] },
      ['vraag 1, tafelpunten', 'W1.1-R1 is een randvoorwaarde'],
    ],
    [
      'a finding for a condition of another value',
      { [VALUE]: ['veel praktijk. }', 'veel praktijk., ookBij: [W1.1-O2] }'] },
      ['W1.1-O2 is een bevinding, en hier hoort een randvoorwaarde'],
    ],
    ['a term with its article', { [TERM]: ['term: groenpluk', 'term: de groenpluk'] }, ['zonder lidwoord']],
    [
      'two words for one',
      { [TERM]: ['term: groenpluk', "term: groenpluk\nvormen: ['groenplukken, groenplukje']"] },
      ['zet elk woord apart in de lijst'],
    ],
    [
      'a heading that ends in a full stop',
      { [FINDING]: ['Hogere beoordeling', 'Hogere beoordeling.'] },
      ['schrijf titel: Hogere beoordeling\n'],
    ],
    [
      'a condition without its full stop',
      { [VALUE]: ['Veel praktijk.', 'Veel praktijk'] },
      ['schrijf kop: Veel praktijk.'],
    ],
    ['a story with number -1', { 'verhalen/a.mdx': story('A').replace('nr: 1', 'nr: -1') }, ['moet minstens 1 zijn']],
    [
      'two spots on one place of a photo',
      { [PLATE]: ['x: 30, y: 40', 'x: 11, y: 20'] },
      ['plek 2, x', 'ligt over plek 1'],
    ],
    [
      'a page to read without its slash',
      { [EVENT]: ['herkomst:', 'lees: begrippen/groenpluk/\nherkomst:'] },
      ['schrijf lees: /begrippen/groenpluk/'],
    ],
  ],
  'in what records say about themselves and each other': [
    [
      'a source twice',
      { [FINDING]: ['[rug-2018]', '[rug-2018, rug-2018]'] },
      ['regel 3', 'veld     bronnen', 'twee keer in deze lijst'],
    ],
    [
      'a related term twice',
      {
        [TERM]: [
          'term: groenpluk',
          'term: groenpluk\nzieOok: [{ begrip: brug, waarom: a }, { begrip: brug, waarom: b }]',
        ],
        'begrippen/brug.mdx': term('brug'),
      },
      ['"brug"', 'twee keer in deze lijst'],
    ],
    [
      'a finding related to itself',
      { [FINDING]: ['bronnen:', 'verwant: [rug-2018-observaties]\nbronnen:'] },
      ['regel 3', 'deze bevinding verwijst hier naar zichzelf'],
    ],
    [
      'a source related to itself',
      { [SOURCE]: ['jaar:', 'verwant: [{ bron: rug-2018, waarom: x }]\njaar:'] },
      ['deze bron verwijst hier naar zichzelf'],
    ],
    [
      'a condition related to itself',
      { [VALUE]: ['veel praktijk. }', 'veel praktijk., ookBij: [W1.1-R1] }'] },
      ['deze randvoorwaarde verwijst hier naar zichzelf'],
    ],
    ['value 9.1', { [VALUE]: ["'1.1'", "'9.1'"] }, ['regel 1', 'begint met 1.']],
    ['a value of the other level', { [VALUE]: ['onderwijsregio', 'partnerschap'] }, ['schrijf niveau: onderwijsregio']],
    [
      'a value in the file of another',
      { [VALUE]: ["'1.1'", "'1.2'"] },
      ['het bestand heet 1-1.yaml', 'noem het bestand 1-2.yaml'],
    ],
    [
      'two plates to begin with',
      {
        [PLATE]: ['nr: 3', 'nr: 3\nstart: true'],
        'praatplaten/dijk.mdx': SECOND_PLATE,
      },
      ['begint met één plaat'],
    ],
    [
      'a plate and a theme that disagree',
      {
        [PLATE]: ['nr: 3', 'nr: 3\nthema: weg'],
        'themas/weg.mdx': `---\nnr: 4\ntitel: W\nsoort: ambitie\nkern: K.\npraatplaat: brug\nconcept: true\n---\n`,
      },
      ['themas/brug.mdx, regel 6', 'praatplaat brug noemt zelf een ander thema: weg'],
    ],
    [
      'two subjects of one name',
      { 'onderwerpen.yaml': ['- {', '- { id: anders, naam: groenpluk, uitleg: C. }\n- {'] },
      ['heet al zo'],
    ],
    [
      'one row of ids in two series',
      {
        'documenten/tafelverslagen-2017.yaml': [
          'reeksen:',
          'reeksen:\n  - { begin: T2-, aantal: 3, pagina: /tafelverslagen/lerarentekort/ }',
        ],
      },
      ['"T2-01 tot en met T2-03"', 'twee reeksen van dit document'],
    ],
    [
      'a phase with a number that is taken',
      { 'fasen/nieuw.yaml': 'nr: 1\nnaam: N\nuitleg: U\n' },
      ['hetzelfde nummer als', '3 is vrij', 'nummer dan ook de fasen erna door'],
    ],
    [
      'a number of a story twice',
      { 'verhalen/a.mdx': story('A'), 'verhalen/b.mdx': story('B') },
      ['verhalen/b.mdx, regel 2', 'hetzelfde nummer als'],
    ],
  ],
  'in a marker': [
    [
      'in the middle of a sentence',
      report('De rest [T2-01] van de zin.'),
      ['regel 10', '"[T2-01]"', 'staat als laatste van de alinea', '[T2-01](/tafelverslagen/lerarentekort/#t2-01)'],
    ],
    ['without brackets', report('T2-01'), ['regel 10', 'hier ontbreken er', 'schrijf [T2-01]']],
    ['without its first bracket', report('T2-01: groenpluk]'), ['schrijf [T2-01: groenpluk]']],
    [
      'with its kind in front',
      report('[voorbeeld T2-01: groenpluk]'),
      ['is niet te lezen', 'typ opnieuw: [T2-01 voorbeeld: groenpluk]'],
    ],
    ['with a subject twice', report('[T2-01: groenpluk, groenpluk]'), ['twee keer in deze vindplaats']],
    ['on a line of its own', report('\n\n[T2-01: groenpluk]'), ['regel 12', 'voor deze vindplaats staat geen tekst']],
    [
      'that is not there at a point',
      { [REPORT]: [' [T2-06 voorbeeld: groenpluk]', ''] },
      ['regel 11', 'dit punt zegt niet waar het vandaan komt', '[aangevuld]'],
    ],
    [
      'of a conversation in small letters',
      { 'tafelverslagen/brug-2026.mdx': MEETING('[g.brug-2026-01]') },
      ['[G.brug-2026-01]'],
    ],
    [
      'that is not there at a paragraph',
      { [THEME]: [' [aangevuld]', ''] },
      ['themas/brug.mdx, regel 12', 'deze alinea zegt niet waar ze vandaan komt'],
    ],
  ],
  'in a name or a folder': [
    ['a copy', { 'begrippen/viaduct - kopie.mdx': term('viaduct') }, ['een kopie van een ander bestand']],
    ['a copy of Windows', { 'begrippen/viaduct (1).mdx': term('viaduct') }, ['een kopie van een ander bestand']],
    ['a very long name', { [`begrippen/${'a'.repeat(140)}.mdx`]: term('a') }, ['zo 140 tekens lang', 'hooguit 100']],
    [
      'a sign that means something in an address',
      { 'begrippen/c#.mdx': term('c') },
      ['kan geen # staan', 'noem het c.mdx'],
    ],
    ['the name of the list', { 'begrippen/index.mdx': term('index') }, ['index is het adres van de lijst']],
    [
      'prose that no page shows',
      { 'paginas/ons.mdx': '---\ntitel: O\nkern: K.\n---\n\nTekst.\n' },
      ['geen bladzij van de site toont deze tekst'],
    ],
    [
      'a photo that no plate names',
      { [`${DRAWINGS}/brugg/foto.jpg`]: 'x' },
      ['platen/brugg/', 'geen praatplaat die zo heet', 'bedoel je brug?'],
    ],
    [
      'a photo with a capital',
      { [`${DRAWINGS}/brug/Foto.JPG`]: 'x' },
      ['deze foto leest de site niet', 'noem haar foto.jpg'],
    ],
    [
      'a story that is done and holds nothing',
      { 'verhalen/a.mdx': story('A').replace(OURS, '') },
      ['de bladzij zou leeg zijn', 'concept: true'],
    ],
    ['a photo of a telephone', { [`${DRAWINGS}/brug/foto.heic`]: 'x' }, ['bewaar haar als JPEG']],
    ['two photos', { [`${DRAWINGS}/brug/foto.jpg`]: 'x', [`${DRAWINGS}/brug/foto.png`]: 'x' }, ['meer dan één foto']],
  ],
};

function story(title: string): string {
  return `---\nnr: 1\ntitel: ${title}\nsoort: interview\nkern: K.\nwie: W.\ndocument: tafelverslagen-2017\n---\n\n${OURS}\n`;
}

describe.each(Object.entries(CASES))('a mistake %s that once passed in silence', (_, cases) => {
  it.each(cases)('%s', (name, changes, lines) => {
    const { problems } = checkSmall(changes);
    const said = writeProblems(problems);
    for (const line of lines) expect(said, name).toContain(line);
    expect(problems.length, said).toBe(1);
  });
});

describe('what is allowed and seldom meant is advised against', () => {
  it.each<[string, Record<string, Change>, string]>([
    ['a year to come', { [SOURCE]: ['jaar: 2018', 'jaar: 2081'] }, 'dit jaar moet nog komen'],
    ['a number left out', { [PLATE]: ['{ nr: 2, tekst', '{ nr: 5, tekst'] }, 'ontbreekt een vraag met nummer 4'],
    [
      'a list that leaves out what a document says',
      { 'fragmenten/tafelverslagen-2017.yaml': 'fragmenten: [{ id: T2-01, kern: X }]\n' },
      'het document heeft 42 fragmenten, en deze lijst noemt er 1',
    ],
    [
      'a reference of another year than its source',
      {
        [SOURCE]: [
          'zekerheid: niet-gevonden\nwaarom:',
          'zekerheid: waarschijnlijk\n' +
            'verwijzingen: [{ rol: waarschijnlijk, waarom: X, csl: { type: book, author: [{ literal: A }], title: T, ' +
            'issued: { date-parts: [[2011]] } } }]\nwaarom:',
        ],
      },
      'van een ander jaar dan de bron, en die is van 2018',
    ],
    ['a file that is not read', { 'begrippen/_brug.mdx': term('brug') }, 'noem het brug.mdx'],
    ['a picture nobody shows', { 'begrippen/los.png': 'x' }, 'dit plaatje komt op geen bladzij'],
    ['a photo among the plates', { 'praatplaten/brug.jpg': 'x' }, 'platen/brug/foto.jpg'],
  ])('%s', (_, changes, line) => {
    const { problems, advice } = checkSmall(changes);
    expect(writeProblems(problems)).toBe(writeProblems([]));
    expect(writeProblems(advice)).toContain(line);
  });
});

describe('a place that only a built page has', () => {
  const pages = [
    { page: '/begrippen/', html: '<h2 id="letter-a">A</h2>' },
    { page: '/over/', html: '<a href="/site/begrippen/#letter-a">a</a> <a href="#niets">b</a>' },
    {
      page: '/themas/brug/',
      html: '<a class="x" href="../../begrippen/#lettera">c</a> <a href="https://x.nl/#y">d</a>',
    },
  ];
  const said = builtAnchorProblems(pages, '/site/', (page) => (page === '/over/' ? 'src/content/over.mdx' : undefined));

  it('is told when it is not there, with the file or the page and the nearest', () => {
    expect(said.map(({ bestand, gegeven, doe }) => [bestand, gegeven, doe])).toEqual([
      ['src/content/over.mdx', '#niets', 'haal #niets weg, of kies een plaats die er is'],
      ['de bladzij /themas/brug/', '../../begrippen/#lettera', 'bedoel je letter-a?'],
    ]);
  });
});
