import { describe, expect, it } from 'vitest';
import { writeProblems } from '../../src/components/problem/author-error';
import { FILES, checkSmall, type Change } from '../fixtures/small-content';

const { REPORT, SOURCE, EVENT, PLATE, THEME, FINDING, TERM, DOCUMENT } = FILES;

const OTHER = 'begrippen/brug.mdx';

type Changes = Record<string, Change>;
/** A slip, what it does to which file, and what an editor must read. */
type Case = [name: string, changes: Changes, ...lines: string[]];

const term = (prose = '') => `---\nterm: brug\ndefinitie: Iets.\n---\n${prose && `\n${prose}\n`}`;
const prose = (line: string): Changes => ({ [OTHER]: term(line) });
const source = (from: string, to: string): Changes => ({ [SOURCE]: [from, to] });
const event = (from: string, to: string): Changes => ({ [EVENT]: [from, to] });
const plate = (from: string, to: string): Changes => ({ [PLATE]: [from, to] });
const inTerm = (line: string): Changes => ({ [TERM]: ['term: groenpluk', `term: groenpluk\n${line}`] });
const series = (line: string): Changes => ({ [DOCUMENT]: ['reeksen:', `reeksen:\n  - { ${line} }`] });
const finding = (from: string, to: string): Changes => ({ [FINDING]: [from, to] });

const CASES: Record<string, Case[]> = {
  'of the shape of a file': [
    ['a tab in a text of several lines', source('kern: Een', 'kern: |\n\tEen'), 'regel 6', 'begint met een tab'],
    ['a text of several lines that stands in front', source('kern: Een', 'kern: >\nEen'), 'regel 6', 'spring dan in'],
    ['a second part', source('jaar: 2018', '---\njaar: 2018'), 'regel 3', 'dit bestand heeft één deel'],
    ['front matter with plusses', { [OTHER]: '+++\nterm = "brug"\n+++\n' }, 'regel 1', 'begint met een regel ---'],
    [
      'front matter with a long dash',
      { [OTHER]: term().replaceAll('---', '—') },
      'regel 1',
      'zet --- op de eerste regel',
    ],
    ['front matter that dots close', { [OTHER]: '---\nterm: brug\ndefinitie: I.\n...\n' }, 'niet afgesloten'],
    ['line ends of an old Mac', { [OTHER]: term().replaceAll('\n', '\r') }, 'regel 1', 'onzichtbaar teken'],
    ['a byte order mark halfway', prose('een\ufefftwee'), 'regel 6', 'onzichtbaar teken, achter “een”'],
    ['a line separator of a word processor', prose('een\u2028twee'), 'regel 6', 'onzichtbaar teken'],
    [
      'a list where fields belong',
      { [SOURCE]: '- kort: A\n' },
      'verwacht een groep velden',
      'elk veld op een eigen regel',
    ],
    ['a sentence where fields belong', { [SOURCE]: 'zomaar tekst\n' }, '"zomaar tekst"', 'verwacht een groep velden'],
    [
      'fields where a list belongs',
      { 'onderwerpen.yaml': 'groenpluk: { naam: a }\n' },
      'regel: - { id: …, naam: …, uitleg: … }',
    ],
    ['subjects that are empty', { 'onderwerpen.yaml': '' }, 'dit bestand is leeg', 'een leeg lijstje: []'],
  ],
  'of a value': [
    ['yes for a choice of two', inTerm('start: ja'), 'regel 3', '"ja"', 'schrijf start: true of start: false'],
    [
      'a choice of two that is left open',
      inTerm('concept:'),
      'regel 3',
      'achter dit veld staat niets',
      'haal de regel weg',
    ],
    ['a field that is left open', source('kern: Een onderzoek.', 'kern:'), 'regel 5', 'verplicht en ontbreekt'],
    ['a value of spaces', source('kern: Een onderzoek.', "kern: '   '"), 'regel 5', 'mag niet leeg zijn'],
    ['a comma too many', inTerm('vormen: [a,,b]'), 'regel 3', 'er staat een komma te veel'],
    ['a list in a list', inTerm('vormen: [[aaa, bbb]]'), 'vorm 1', 'schrijf één tekst'],
    ['a word of two letters', inTerm('vormen: [ja]'), 'vorm 1', '"ja"', 'zet er een langer woord voor in de plaats'],
    ['a number in a list of words', inTerm('vormen: [2018]'), 'vorm 1', "vormen: '2018'"],
    ['an open line in a list', inTerm('vormen:\n  - '), 'regel 4', 'vorm 1', 'ontbreekt'],
    ['names where groups belong', inTerm('zieOok: [brug]'), 'zieOok 1', 'regel: - { begrip: …, waarom: … }'],
    [
      'an id where a group belongs',
      finding('[{ herkomst: W1.1-O2, waarde: 1-1 }]', '[W1.1-O2]'),
      '- { herkomst: …, waarde: … }',
    ],
    ['a year beyond counting', source('jaar: 2018', 'jaar: 99999999999999999999'), 'regel 3', 'dit getal is te groot'],
    ['a year with a line through it', source('jaar: 2018', 'jaar: 2_018'), '"2_018"', 'schrijf alleen het getal'],
    ['two years', source('jaar: 2018', 'jaar: 2017-2018'), '"2017-2018"', 'schrijf alleen het getal'],
    ['no number', source('jaar: 2018', 'jaar: .nan'), 'gegeven  "NaN"', 'schrijf alleen het getal'],
    ['a place without end', plate('x: 10', 'x: .inf'), 'plek 1, x', '"Infinity"', 'schrijf alleen het getal'],
    ['a place left of the photo', plate('x: 10', 'x: -10'), 'plek 1, x', 'moet minstens 0 zijn'],
    ['a place in percents', plate('x: 10', 'x: 10%'), 'plek 1, x', 'schrijf alleen het getal'],
    ['a sign of its own kind', source('jaar: 2018', 'jaar： 2018'), 'regel 3', 'schrijf: jaar: 2018'],
    ['a name between curly quotes', source('jaar: 2018', '“jaar”: 2018'), 'regel 3', 'bedoel je jaar?'],
    ['a name with a capital', source('jaar: 2018', 'Jaar: 2018'), 'regel 3', 'bedoel je jaar?'],
    ['a name that programs know', source('jaar: 2018', 'jaar: 2018\n__proto__: x'), 'regel 4', 'dit veld bestaat niet'],
    ['a sector in capitals', { [REPORT]: ['datum:', 'sector: [PO]\ndatum:'] }, 'sector 1', 'bedoel je po?'],
    ['no sector', { [REPORT]: ['datum:', 'sector: []\ndatum:'] }, 'regel 7', 'minstens één ding'],
    [
      'half a piece of a plate',
      plate('x: 10', 'uitsnede: [10, 20], x: 10'),
      'plek 1, uitsnede',
      'hier horen minstens 3 dingen',
    ],
    [
      'too much to look for',
      plate(
        'vragen:',
        `zoek: [${Array(7).fill('{ wat: een kat, waar: Daar., x: 1, y: 2, plek: 1 }').join(', ')}]\nvragen:`,
      ),
      'regel 11',
      'hier horen hooguit 6 dingen',
    ],
  ],
  'of a date': [
    ['a half year', event('datum: 2017-12-06', "datum: '17"), 'regel 1', 'aanhalingsteken wordt niet gesloten'],
    ['long dashes', event('datum: 2017-12-06', 'datum: 2017–12–06'), 'regel 1', 'schrijf datum: 2017-12-06'],
    ['spaces round the dashes', event('datum: 2017-12-06', 'datum: 2017 - 12 - 06'), 'schrijf datum: 2017-12-06'],
    ['a thirteenth month', event('datum: 2017-12-06', 'datum: 2017-13'), 'bestaat niet op de kalender'],
    ['a season', event('datum: 2017-12-06', 'datum: najaar 2017'), 'geen geldige datum; gebruik 2019, 2019-11'],
    ['an end that is now', event('fase: 2', 'fase: 2\ntot: heden'), 'regel 7', '"heden"', 'geen geldige datum'],
    ['a phase that is not there', event('fase: 2', 'fase: 9'), 'regel 6', 'kies uit 1 Samen werken, 2 Samen opleiden'],
  ],
  'of an id or a name': [
    ['two ids as a range', event('[T2-01]', '[T2-01 t/m T2-06]'), 'regel 8', 'zet elk id apart', '[T2-01, T2-06]'],
    ['an id with its brackets', event('[T2-01]', "['[T2-01]']"), 'regel 8', 'veld     herkomst\n', 'bedoel je T2-01?'],
    ['the letter O for a zero', event('[T2-01]', '[T2-O1]'), 'regel 8', 'bedoel je T2-01?'],
    ['the name of a spot with a capital', plate('id: boog', 'id: De Boog'), 'plek 2, id', 'schrijf id: de-boog'],
    ['a spot on a photo that has no place', plate('x: 30, y: 40, ', ''), 'regel 10', 'plek 2', 'hier ontbreekt x'],
    ['a theme that is not there', plate('nr: 3', 'nr: 3\nthema: brugg'), 'brug.mdx, regel 3', 'bedoel je brug?'],
    ['a value that is not there', finding('waarde: 1-1', 'waarde: 1-9'), 'regel 1, waarde', 'bedoel je 1-1?'],
    [
      'an event that contradicts itself',
      event('fase: 2', 'fase: 2\ntegenspraak: [{ gebeurtenis: bijeenkomst-2017, waarin: J. }]'),
      'naar zichzelf',
    ],
    [
      'a series with a small letter',
      series('begin: t9, aantal: 3, pagina: /tafelverslagen/lerarentekort/'),
      'reeks 1, begin',
      'T3- of W1.4-O',
    ],
    [
      'a series of a million',
      series('begin: N1-, aantal: 1000000, pagina: /tafelverslagen/lerarentekort/'),
      'hooguit 9999',
    ],
    [
      'a series on a page that is not there',
      series('begin: N1-, aantal: 3, pagina: /tafelverslagen/xx/'),
      'deze pagina is er niet',
    ],
    [
      'an item twice',
      { 'fragmenten/tafelverslagen-2017.yaml': 'fragmenten: [{ id: T2-01, kern: X }, { id: T2-01, kern: Y }]\n' },
      '"T2-01"',
      'twee keer in deze lijst',
    ],
    [
      'items of no document',
      { 'fragmenten/anders.yaml': 'fragmenten: [{ id: T2-01, kern: X }]\n' },
      'er is geen document met deze naam',
    ],
  ],
  'in prose': [
    ['a sum in braces', prose('Dat is {1 + 1}.'), 'regel 6', '{1 + 1} is code', '\\{ en \\}'],
    ['seven signs of a heading', prose('####### Zeven'), 'regel 6', 'hooguit zes tekens #', 'schrijf: ## Zeven'],
    ['a heading with a double line', prose('Titel\n=====\n\nTekst.'), 'regel 6', 'schrijf een kop als ##'],
    ['a link to nowhere', prose('Lees [x](#).'), 'regel 6', 'deze link leidt nergens heen'],
    ['a mail address in angle brackets', prose('Mail <a@b.nl>.'), 'regel 6', '[woorden](mailto:adres)'],
    ['an element closed by another', prose('<b>x</i>'), 'regel 6', 'een element gesloten dat niet open staat'],
    ['an attribute without quotes', prose('<b class=rood>x</b>'), 'regel 6', 'dat is niet af'],
    ['a heart', prose('ik <3 dit'), 'regel 6', 'bedoel je kleiner dan'],
    ['an arrow', prose('a <- b'), 'regel 6', 'bedoel je kleiner dan'],
    ['an address of the file', prose('[x](/begrippen/groenpluk.mdx)'), 'regel 6', 'bedoel je /begrippen/groenpluk/?'],
    ['an address with capitals', prose('[x](/Begrippen/Groenpluk/)'), 'regel 6', 'schrijf /begrippen/groenpluk/'],
    ['an address of another kind', prose('[x](ftp://x.nl/a)'), 'regel 6', 'begint met ftp: werkt op deze site niet'],
    [
      'a picture that is none',
      { ...prose('![x](./a.png)'), 'begrippen/a.png': 'x' },
      'regel 6',
      './a.png is geen plaatje',
    ],
    [
      'a picture of a telephone',
      { ...prose('![x](./a.heic)'), 'begrippen/a.heic': 'x' },
      'a.heic',
      'bewaar het als JPEG of PNG',
    ],
    [
      'a kind of point in the plural',
      { [REPORT]: ['[T2-06 voorbeeld:', '[T2-06 voorbeelden:'] },
      'regel 11',
      'is niet te lezen',
    ],
    [
      'a theme of a kind that is none',
      { [THEME]: ['soort: ambitie', 'soort: hoofdstuk'] },
      'regel 4',
      'kies een van: achtergrond',
    ],
  ],
  'in the name of a file': [
    ['a line below', { 'begrippen/een_brug.mdx': term() }, 'noem het een-brug.mdx'],
    ['an accent', { 'begrippen/brügge.mdx': term() }, 'gewone letters, cijfers en koppeltekens', 'noem het brugge.mdx'],
    ['a space at the end', { 'begrippen/brug .mdx': term() }, 'noem het brug.mdx'],
    ['an and', { 'begrippen/brug & dijk.mdx': term() }, 'noem het brug-dijk.mdx'],
    ['a folder with a capital', { 'Begrippen/brug.mdx': term() }, 'bedoel je src/content/begrippen/?'],
  ],
};

/** Several slips in one site, each in a file of its own: what is told of a file. */
function tellEach(slips: readonly [path: string, text: string | Uint8Array, ...lines: string[]][]): void {
  const { problems } = checkSmall(Object.fromEntries(slips.map(([path, text]) => [path, text])));
  for (const [path, , ...lines] of slips) {
    const said = writeProblems(problems.filter((p) => p.bestand === `src/content/${path}`));
    expect(said, path).toMatch(/^1 fout/);
    for (const line of lines) expect(said, path).toContain(line);
  }
  expect(problems.map((p) => p.bestand).filter((file) => !slips.some(([path]) => file.endsWith(path)))).toEqual([]);
}
const begins = (signs: string) => Uint8Array.from(`${signs}\u00c8\u00c9`, (c) => c.charCodeAt(0));
const SOURCE_WITH = (line: string) =>
  `kort: A\nauteurKort: A\njaar: 2018\nsoort: boek\nkern: B.\nzekerheid: niet-gevonden\nwaarom: C.\n${line}\n`;
const FINDING_WITH = (line: string) => `titel: T\ntekst: T.\nwaarden: [1-1]\n${line}\n`;

it('a file in a folder that is none, or with a name that makes no address, is told with the right one', () =>
  tellEach([
    ['begrip/brug.mdx', term(), 'bedoel je src/content/begrippen/?'],
    ['bron/a.yaml', 'kort: A\n', 'bedoel je src/content/bronnen/?'],
    ['verslagen/a.mdx', term(), 'bedoel je src/content/tafelverslagen/?'],
    ['platen/a.mdx', term(), 'bedoel je src/content/praatplaten/?'],
    ['gebeurtenis/a.yaml', 'a: 1\n', 'bedoel je src/content/tijdlijn/?'],
    ['begrippen/brug.mdx.mdx', term(), 'de enige punt', 'noem het brug.mdx'],
    ['begrippen/dijk.mdx/index.mdx', term(), 'geef de map een naam zonder punt'],
    ['waarden/1.2.yaml', 'nr: 1.2\n', 'noem het 1-2.yaml'],
    ['verhalen', 'x', 'dit is een bestand, en zo heet een map'],
  ]));

it('a file that is no plain text says what it is', () =>
  tellEach([
    ['begrippen/a.mdx', new Uint8Array(Buffer.from(term(), 'utf16le')), 'een bestand in UTF-16'],
    ['begrippen/b.mdx', begins('PK\u0003\u0004'), 'geen gewone tekst', 'een document van een tekstverwerker'],
    ['begrippen/c.mdx', '{\\rtf1 hoi}', 'geen gewone tekst'],
    ['begrippen/d.mdx', '%PDF-1.7', 'een PDF'],
  ]));

it('a field that is written as elsewhere is told as it is written here', () =>
  tellEach([
    ['bronnen/a.yaml', SOURCE_WITH('gezien:\n  • de titel'), 'maak er een lijst van: gezien: [de titel]'],
    ['bronnen/b.yaml', SOURCE_WITH('gezien:\n  * de titel'), 'met een streepje en een spatie', 'schrijf: - de titel'],
    ['bronnen/c.yaml', SOURCE_WITH('gezien:\n\u00a0\u00a0- { a: b, c: d }'), 'regel 9', 'typ daar gewone spaties'],
    ['bevindingen/a.yaml', FINDING_WITH("bronnen: ['rug-2018 ']"), 'zonder punt: rug-2018\n'],
    ['bevindingen/b.yaml', FINDING_WITH('bronnen: [rug_2018]'), 'zonder punt: rug-2018\n'],
    ['bevindingen/c.yaml', FINDING_WITH('bronnen: [rug–2018]'), 'zonder punt: rug-2018\n'],
  ]));

it.each<[string, Changes, string]>([
  [
    'an address in a link',
    event('herkomst: [T2-01]', "bron: { titel: A, url: '[x](https://x.nl/a)' }"),
    'schrijf url: https://x.nl/a\n',
  ],
  [
    'an address without slashes',
    event('herkomst: [T2-01]', 'bron: { titel: A, url: "http:x.nl" }'),
    'schrijf url: https://x.nl\n',
  ],
  ['an own id with a capital', plate('brug-v2', 'De-Brug-V2'), 'schrijf eigenId: debrug-v2\n'],
  [
    'a marker that MDX takes for code, and what follows from it',
    { [REPORT]: ['[T2-01: groenpluk]', '{T2-01: groenpluk}'] },
    'schrijf [T2-01]\n',
  ],
])('%s is told with how it is written', (_, changes, line) => {
  const said = writeProblems(checkSmall(changes).problems);
  expect(said).toMatch(/^1 fout/);
  expect(said).toContain(line);
});

describe.each(Object.entries(CASES))('a slip %s', (_, cases) => {
  it.each(cases)('%s', (name, changes, ...lines) => {
    const { problems } = checkSmall(changes);
    const said = writeProblems(problems);
    for (const line of lines) expect(said, name).toContain(line);
    expect(problems.length, said).toBe(1);
    expect(said).toMatch(/^1 fout/);
    expect(said).not.toMatch(/\b(?:Expected|Unexpected|Invalid|must|undefined|Error)\b|doe dit {2}\n/);
  });
});
