import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/components/check/content';
import { writeProblems } from '../../src/components/problem/author-error';
import { checkSmall, PHOTOS, smallContent, type Change } from '../fixtures/small-content';

const latin1 = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));
const TERM = '---\nterm: brug\ndefinitie: Iets.\n---\n';
const REPORT = 'tafelverslagen/lerarentekort.mdx';
const SOURCE = 'bronnen/rug-2018.yaml';
const EVENT = 'tijdlijn/bijeenkomst-2017.yaml';
const PLATE = 'praatplaten/brug.mdx';
const THEME = 'themas/brug.mdx';
const ANOTHER_PLATE = `---
nr: 3
titel: De dijk
ondertitel: a
kern: b
beschrijving: c
document: tafelverslagen-2017
plekken: [{ nr: 1, id: dijk, naam: D, x: 1, y: 1, uitleg: E, herkomst: [] }]
vragen: [{ nr: 1, tekst: Wat?, eigenId: dijk-v1 }]
---
`;
/** A term with a line of prose. */
const prose = (line: string) => `---\nterm: brug\ndefinitie: Iets.\n---\n\n${line}\n`;

/** Per mistake: the file and what is done to it, then what an editor must read. */
type Case = [name: string, changes: Record<string, Change>, lines: string[]];

const CASES: Record<string, Case[]> = {
  'in the front matter or a YAML file': [
    [
      'the number of a plate between quotes',
      { [PLATE]: ['nr: 3', "nr: '3'"] },
      ['brug.mdx, regel 2', 'een heel getal vanaf 1', 'laat de aanhalingstekens weg: nr: 3'],
    ],
    [
      'half a number of a plate',
      { [PLATE]: ['nr: 3', 'nr: 3.5'] },
      ['brug.mdx, regel 2', '3.5', 'fout     een heel getal vanaf 1, of een of twee hoofdletters'],
    ],
    ['a small letter for the number of a plate', { [PLATE]: ['nr: 3', 'nr: w'] }, ['schrijf nr: W']],
    [
      'one id for two questions of a plate',
      { [PLATE]: ['brug-v2', 'brug-v1'] },
      ['vraag 2, eigenId', 'staat al op regel 12'],
    ],
    [
      'one id for questions of two plates',
      { 'praatplaten/dijk.mdx': ANOTHER_PLATE.replace('nr: 3', 'nr: 4').replace('dijk-v1', 'brug-v1') },
      ['dijk.mdx', 'dit id is al van src/content/praatplaten/brug.mdx'],
    ],
    [
      'the number of a value for its file',
      { 'bevindingen/rug-2018-observaties.yaml': ['1-1', '1.1'] },
      ['zonder punt: 1-1'],
    ],
    ['half a spot', { [PLATE]: ['plekken: [2]', 'plekken: [1.5]'] }, ['schrijf een heel getal: 1 of 2']],
    ['a comma in a number', { [PLATE]: ['x: 10', "x: '10,5'"] }, ['schrijf een punt in plaats van de komma: x: 10.5']],
    [
      'one word for a group of fields',
      { [EVENT]: ['herkomst: [T2-01]', 'bron: https://x.nl/'] },
      ['schrijf bron: { titel: …, url: … }'],
    ],
    [
      'an address without https',
      { [EVENT]: ['herkomst: [T2-01]', 'bron: { titel: A, url: x.nl/a }'] },
      ['schrijf url: https://x.nl/a'],
    ],
    [
      'the number of a value without quotes, of which a zero would fall off',
      { 'waarden/1-1.yaml': ["nr: '1.1'", 'nr: 1.10'] },
      ['1-1.yaml, regel', "zet de waarde tussen aanhalingstekens: nr: '1.10'"],
    ],
    [
      'a condition where a finding belongs',
      { 'bevindingen/rug-2018-observaties.yaml': ['W1.1-O2', 'W1.1-R2'] },
      [
        'rug-2018-observaties.yaml, regel 4',
        'regel 1, herkomst',
        'W1.1-R2 is in het document een randvoorwaarde, en hier hoort een bevinding',
        'kies uit W1.1-O1 tot en met W1.1-O11',
      ],
    ],
    [
      'a finding where the sentence of a value belongs',
      { 'waarden/1-1.yaml': ['herkomst: W1.1-W1', 'herkomst: W1.1-O1'] },
      ['1-1.yaml, regel 5', 'W1.1-O1 is in het document een bevinding, en hier hoort een waarde', 'kies uit W1.1-W1'],
    ],
    [
      'a question of our own that nobody asked, as a marker',
      { [REPORT]: ['- **Een goed', '- **Een punt.** Meer. [brug-v9: groenpluk]\n- **Een goed'] },
      ['lerarentekort.mdx, regel 11', 'brug-v9', 'bedoel je brug-v1? brug-v… loopt tot en met brug-v2'],
    ],
    [
      'a tab',
      { [SOURCE]: ['kort: ', '\tkort: '] },
      ['rug-2018.yaml, regel 1', 'begint met een tab', 'vervang de tab door spaties'],
    ],
    [
      'curly quotes round a colon',
      { [SOURCE]: ['kern: Een onderzoek.', 'kern: “Een onderzoek: groot”'] },
      [
        'rug-2018.yaml, regel 5',
        'kern: “Een onderzoek: groot”',
        "rechte aanhalingstekens: kern: 'Een onderzoek: groot'",
      ],
    ],
    [
      'curly quotes in a list',
      { 'begrippen/groenpluk.mdx': ['---\nterm', '---\nvormen: [“groen, pluk”, “b”]\nterm'] },
      ['groenpluk.mdx, regel 2', 'gekrulde aanhalingstekens', "gebruik rechte: ['a', 'b, c']"],
    ],
    [
      'a colon in a value',
      { [PLATE]: ['titel: De brug', 'titel: De brug: erover'] },
      ['brug.mdx, regel 3', 'titel: De brug: erover', 'een dubbele punt', "titel: 'De brug: erover'"],
    ],
    [
      'a line that stands in too far',
      { [SOURCE]: ['jaar: 2018', '  jaar: 2018'] },
      ['rug-2018.yaml, regel 3', 'jaar: 2018', 'springt verder in', 'op dezelfde diepte'],
    ],
    [
      'a line of a list that stands in too little',
      { [PLATE]: ['  - { nr: 2, id: boog', ' - { nr: 2, id: boog'] },
      ['brug.mdx, regel 10', 'op een andere diepte', 'gebruik alleen spaties'],
    ],
    [
      'an item of a list that stands in further than the one above it',
      { [SOURCE]: ['kern: Een onderzoek.', 'kern: Een onderzoek.\ngezien:\n  - de titel\n    - de auteurs'] },
      ['rug-2018.yaml, regel 8', '- de auteurs', 'hoort de regel bij de zin erboven', 'op dezelfde diepte'],
    ],
    [
      'a field twice',
      { [SOURCE]: ['jaar: 2018', 'jaar: 2018\njaar: 2019'] },
      ['regel 4', 'jaar: 2019', 'dit veld staat er twee keer'],
    ],
    [
      'a missing comma',
      { [PLATE]: ['x: 10, y: 20', 'x: 10 y: 20'] },
      ['brug.mdx, regel 9', 'niet door een komma', 'zet een komma tussen de velden'],
    ],
    [
      'a missing comma between texts',
      { [EVENT]: ['[T2-01]', '["T2-01" "T2-06"]'] },
      ['ontbreekt een komma', 'zet een komma'],
    ],
    [
      'a missing bracket',
      { [EVENT]: ['[T2-01]', '[T2-01'] },
      ['regel 8', 'het haakje [ wordt niet gesloten', 'zet ] aan het eind'],
    ],
    ['a missing brace', { [PLATE]: ['herkomst: [T2-01] }', 'herkomst: [T2-01]'] }, ['brug.mdx, regel 9', '{']],
    [
      'a missing quote',
      { [SOURCE]: ['kort: RuG (2018)', 'kort: "RuG (2018)'] },
      ['regel 1', 'aanhalingsteken wordt niet gesloten'],
    ],
    [
      'no space after the colon',
      { [SOURCE]: ['jaar: 2018', 'jaar:2018'] },
      ['regel 3', 'ontbreekt een spatie', 'schrijf: jaar: 2018'],
    ],
    [
      'a value that begins with a star',
      { [SOURCE]: ['kern: Een', 'kern: *Een'] },
      ['regel 5', 'begint met *', "kern: '*Een onderzoek.'"],
    ],
    ['a value that begins with an at', { [SOURCE]: ['kern: Een', 'kern: @Een'] }, ['regel 5', 'beginnen met @']],
    [
      'no closing line',
      { 'begrippen/brug.mdx': '---\nterm: brug\n' },
      ['brug.mdx, regel 1', 'niet afgesloten met een regel ---'],
    ],
    [
      'no opening line',
      { 'begrippen/brug.mdx': 'term: brug\n---\n' },
      ['brug.mdx, regel 1', 'begint met een regel ---'],
    ],
    [
      'an empty YAML file',
      { [SOURCE]: '' },
      ['src/content/bronnen/rug-2018.yaml', 'dit bestand is leeg', 'vul de velden in'],
    ],
    ['a YAML file of comments', { [SOURCE]: '# nog te doen\n' }, ['rug-2018.yaml', 'dit bestand is leeg']],
    ['an empty MDX file', { 'begrippen/brug.mdx': '' }, ['begrippen/brug.mdx', 'dit bestand is leeg']],
    ['MDX without fields', { 'begrippen/brug.mdx': '---\n---\ntekst\n' }, ['begrippen/brug.mdx', 'staan geen velden']],
    [
      'broken subjects',
      { 'onderwerpen.yaml': '- id: a: b\n' },
      ['src/content/onderwerpen.yaml, regel 1', 'een dubbele punt'],
    ],
    [
      'a broken language file',
      { 'teksten/nl.yaml': 'site:\n\tnaam: a\n' },
      ['teksten/nl.yaml, regel 2', 'begint met een tab'],
    ],
    [
      'no file of subjects',
      { 'onderwerpen.yaml': null },
      ['onderwerpen.yaml', 'dit bestand is er niet', 'zet het terug'],
    ],
    [
      'a subject twice',
      { 'onderwerpen.yaml': ['- {', '- { id: groenpluk, naam: b, uitleg: C. }\n- {'] },
      ['onderwerpen.yaml, regel 2', 'onderwerp 2, id', '"groenpluk"', 'staat al op regel 1'],
    ],
  ],
  'in the signs of a file': [
    [
      'Latin-1',
      { 'begrippen/brug.mdx': latin1('---\nterm: brug\ndefinitie: Eén ding.\n---\n') },
      ['begrippen/brug.mdx, regel 3', 'definitie: Eén ding.', 'niet bewaard als UTF-8', 'kies “Opslaan als”'],
    ],
    [
      'UTF-16',
      { 'begrippen/brug.mdx': new Uint8Array([0xff, 0xfe, 0x2d, 0]) },
      ['begrippen/brug.mdx', 'niet bewaard als UTF-8'],
    ],
    ['a NUL', { 'begrippen/brug.mdx': prose('een\u0000twee') }, ['brug.mdx, regel 6', 'een·twee', 'onzichtbaar teken']],
    [
      'letters read wrongly',
      { 'begrippen/brug.mdx': prose('Ã©Ã©n') },
      ['brug.mdx, regel 6', 'Ã©Ã©n', 'verkeerd overgenomen'],
    ],
    [
      'a letter that was lost',
      { 'begrippen/brug.mdx': prose('\ufffdén') },
      ['brug.mdx, regel 6', 'een letter verloren ging'],
    ],
  ],
  'in the name or place of a file': [
    ['.md', { 'begrippen/brug.md': TERM }, ['begrippen/brug.md', 'eindigen op .mdx', 'noem het brug.mdx']],
    ['.yml', { 'bronnen/brug.yml': 'kort: a\n' }, ['bronnen/brug.yml', 'eindigen op .yaml', 'noem het brug.yaml']],
    ['.txt behind it', { 'begrippen/brug.mdx.txt': TERM }, ['begrippen/brug.mdx.txt', 'doe dit  noem het brug.mdx\n']],
    ['capitals in the extension', { 'begrippen/brug.MDX': TERM }, ['begrippen/brug.MDX', 'noem het brug.mdx']],
    ['a text document', { 'begrippen/brug.docx': 'x' }, ['begrippen/brug.docx', 'maak er een bestand brug.mdx van']],
    ['YAML among the terms', { 'begrippen/brug.yaml': 'a: 1\n' }, ['begrippen/brug.yaml', 'src/content/bronnen/']],
    [
      'a folder that is none',
      { 'begripen/brug.mdx': TERM },
      ['begripen/brug.mdx', 'leest de site niet', 'src/content/begrippen/'],
    ],
    ['no folder', { 'brug.mdx': TERM }, ['src/content/brug.mdx', 'leest de site niet', 'zet het in een van de mappen']],
    [
      'a term among the themes',
      { 'themas/viaduct.mdx': '---\nterm: viaduct\ndefinitie: Iets.\n---\n' },
      ['themas/viaduct.mdx', 'dit zijn de velden van een begrip', 'zet het bestand in src/content/begrippen/'],
    ],
    [
      'the same name but for a capital',
      { 'begrippen/Groenpluk.mdx': TERM },
      ['begrippen/groenpluk.mdx', 'hetzelfde adres als src/content/begrippen/Groenpluk.mdx', 'een andere naam'],
    ],
    ['a name of signs', { 'begrippen/!!!.mdx': TERM }, ['begrippen/!!!.mdx', 'geen letters of cijfers']],
  ],
  'in prose': [
    [
      'an element that stays open',
      { 'begrippen/brug.mdx': prose('Een <b>brug.') },
      ['brug.mdx, regel 6', 'Een <b>brug.', '<b> wordt niet gesloten'],
    ],
    ['<br>', { 'begrippen/brug.mdx': prose('Een<br>brug.') }, ['regel 6', 'schrijf <br />']],
    [
      'a brace',
      { 'begrippen/brug.mdx': prose('Een { brug.') },
      ['regel 6', 'Een { brug.', 'accolade { wordt niet gesloten', '\\{'],
    ],
    ['a word in braces', { 'begrippen/brug.mdx': prose('Een {naam}.') }, ['regel 6', '{naam} is code', '\\{ en \\}']],
    ['words in braces', { 'begrippen/brug.mdx': prose('Een {naam van iets}.') }, ['regel 6', 'waar code hoort']],
    ['<5', { 'begrippen/brug.mdx': prose('Een <5.') }, ['regel 6', 'kleiner dan']],
    [
      'an address in angle brackets',
      { 'begrippen/brug.mdx': prose('Zie <https://x.nl>.') },
      ['regel 6', 'schrijf [woorden](https://adres), of bij een mailadres'],
    ],
    ['a comment of HTML', { 'begrippen/brug.mdx': prose('<!-- later -->') }, ['regel 6', '{/* … */}']],
    [
      'an element nobody made',
      { 'begrippen/brug.mdx': prose('<Kaart />') },
      ['regel 6', 'het element <Kaart> bestaat niet'],
    ],
    ['a sentence with import', { 'begrippen/brug.mdx': prose('import van goederen') }, ['regel 6', 'begint']],
    [
      'a missing image',
      { 'begrippen/brug.mdx': prose('![een brug](./brug.png)') },
      ['regel 6', 'het bestand ./brug.png is er niet', 'begrippen'],
    ],
    [
      'a link that leads nowhere',
      { 'begrippen/brug.mdx': prose('[groen](/begrippen/groenplik/)') },
      ['regel 6', '/begrippen/groenplik/', 'deze bladzij is er niet', 'bedoel je /begrippen/groenpluk/?'],
    ],
    [
      'a link without its last slash',
      { 'begrippen/brug.mdx': prose('[g](/begrippen/groenpluk)') },
      ['schrijf /begrippen/groenpluk/'],
    ],
    [
      'an address without https',
      { 'begrippen/brug.mdx': prose('[g](www.voorbeeld.nl)') },
      ['schrijf https://www.voorbeeld.nl'],
    ],
    [
      'a heading level skipped',
      { [THEME]: ['## Een kop', '### Een kop'] },
      ['brug.mdx, regel 10', '### Een kop', 'niveau overgeslagen', '## Een kop'],
    ],
    ['a second title', { [THEME]: ['## Een kop', '# Een kop'] }, ['brug.mdx, regel 10', 'schrijf: ## Een kop']],
  ],
  'in a field': [
    [
      'a field that is missing',
      { 'begrippen/groenpluk.mdx': ['definitie: Een student te vroeg voor de klas zetten.\n', ''] },
      ['groenpluk.mdx', 'veld     definitie', 'gegeven  (niets)', 'verplicht en ontbreekt', 'vul in: Wat het is'],
    ],
    [
      'a field that does not exist',
      { [SOURCE]: ['jaar: 2018', 'jaar: 2018\npagina: 12'] },
      ['regel 4', 'veld     pagina', 'gegeven  12', 'bestaat niet', 'kies een van: kort, concept, auteurKort, jaar'],
    ],
    [
      'a field nearly right',
      { [SOURCE]: ['auteurKort:', 'auteurkort:'] },
      ['veld     auteurkort', 'bedoel je auteurKort?'],
    ],
    [
      'a choice',
      { [SOURCE]: ['soort: niet bekend', 'soort: raport'] },
      ['veld     soort', 'gegeven  "raport"', 'bedoel je rapport?'],
    ],
    [
      'text for a number',
      { [SOURCE]: ['2018\nsoort', 'twintig\nsoort'] },
      ['regel 3', 'veld     jaar', 'gegeven  "twintig"', 'verwacht een getal', 'schrijf alleen het getal'],
    ],
    [
      'a quoted number',
      { [SOURCE]: ['2018\nsoort', "'2018'\nsoort"] },
      ['veld     jaar', 'laat de aanhalingstekens weg: jaar: 2018'],
    ],
    ['a number for text', { 'waarden/1-1.yaml': ["'1.1'", '1.1'] }, ['veld     nr', 'gegeven  1.1', "nr: '1.1'"]],
    [
      'text for a list',
      { [EVENT]: ['[T2-01]', 'T2-01'] },
      ['veld     herkomst', 'maak er een lijst van: herkomst: [T2-01]'],
    ],
    [
      'a date the Dutch way',
      { [EVENT]: ['datum: 2017-12-06', 'datum: 6-12-2017'] },
      ['regel 1', 'veld     datum', '"6-12-2017"', 'geen geldige datum; gebruik 2019'],
    ],
    [
      'a day that does not exist',
      { [EVENT]: ['datum: 2017-12-06', 'datum: 2026-02-31'] },
      ['regel 1', 'gegeven  "2026-02-31"', 'bestaat niet op de kalender'],
    ],
    [
      'the same between quotes',
      { [EVENT]: ['datum: 2017-12-06', "datum: '2026-02-31'"] },
      ['gegeven  "2026-02-31"', 'bestaat niet op de kalender'],
    ],
    [
      'an end before the beginning',
      { [EVENT]: ['datum: 2017-12-06', 'datum: 2017-12-06\ntot: 2016'] },
      ['regel 2', 'veld     tot', 'gegeven  ', 'een periode eindigt niet voor haar begin'],
    ],
    [
      'a picture that sticks out of its plate',
      {
        [EVENT]: [
          'fase: 2',
          'fase: 2\nhalte: 3\nbeeld: { plaat: brug, vak: [1500, 800, 300, 225], alt: Een oever. }\nwoorden: [groenpluk]',
        ],
      },
      ['veld     beeld, vak', 'dit stuk steekt buiten de plaat', 'links + breed is hooguit 1600'],
    ],
    [
      'a picture of an event that is no stop',
      { [EVENT]: ['fase: 2', 'fase: 2\nbeeld: { plaat: brug, vak: [0, 0, 300, 225], alt: Een oever. }'] },
      ['veld     beeld', 'alleen een gele halte heeft een beeld', 'geef ook halte'],
    ],
    [
      'words of an event that is no stop',
      { [EVENT]: ['fase: 2', 'fase: 2\nwoorden: [groenpluk]'] },
      ['veld     woorden', 'alleen een gele halte heeft woorden', 'zet ze bij begrippen'],
    ],
    [
      'no source for an event',
      { [EVENT]: ['herkomst: [T2-01]\n', ''] },
      ['veld     bron', 'heeft herkomst (uit een document) of bron'],
    ],
    [
      'a spot out of the plate',
      { [PLATE]: ['x: 30', 'x: 130'] },
      [
        'brug.mdx, regel 10',
        'veld     plek 2, x',
        'gegeven  130',
        'mag hooguit 100 zijn',
        'vul in: Midden van de schijf',
      ],
    ],
    [
      'a spot without a name',
      { [PLATE]: ['naam: De boog, ', ''] },
      ['veld     plek 2, naam', 'ontbreekt', 'vul in: Wat er op die plek staat'],
    ],
    [
      'an address without https',
      { [EVENT]: ['herkomst: [T2-01]', 'bron: { titel: A, url: www.x.nl }'] },
      ['veld     bron, url', 'geen volledig webadres (https://…)'],
    ],
    [
      'a page to read that is not there',
      { [EVENT]: ['herkomst:', 'lees: /begrippen/groenplik/\nherkomst:'] },
      ['regel 8', 'veld     lees', 'bedoel je /begrippen/groenpluk/?'],
    ],
  ],
  'in what files say about each other': [
    [
      'a source that is not there',
      { 'bevindingen/rug-2018-observaties.yaml': ['[rug-2018]', '[rug-2081]'] },
      [
        'rug-2018-observaties.yaml, regel 3',
        'veld     bronnen',
        'gegeven  "rug-2081"',
        'er is geen bron met deze naam',
        'bedoel je rug-2018?',
      ],
    ],
    [
      'a document that is not there',
      { [PLATE]: ['document: tafel', 'document: tavel'] },
      ['brug.mdx, regel 7', 'veld     document', 'er is geen document', 'bedoel je tafelverslagen-2017?'],
    ],
    [
      'a term that is not there',
      { 'onderwerpen.yaml': ['begrip: groenpluk', 'begrip: portfolio'] },
      [
        'onderwerpen.yaml, regel 1',
        'gegeven  "portfolio"',
        'er is geen begrip',
        'maak src/content/begrippen/portfolio',
      ],
    ],
    [
      'a spot that is not there',
      { [PLATE]: ['plekken: [2]', 'plekken: [7]'] },
      ['brug.mdx, regel 13', 'vraag 2, plekken', 'gegeven  7', 'geen plek met dit nummer', 'kies uit 1, 2'],
    ],
    [
      'a spot number twice',
      { [PLATE]: ['{ nr: 2, id: boog', '{ nr: 1, id: boog'] },
      ['brug.mdx, regel 10', 'veld     plek 1, nr', 'staat al op regel 9', '2 is vrij'],
    ],
    [
      'a spot name twice',
      { [PLATE]: ['id: boog', 'id: oever'] },
      ['brug.mdx, regel 10', 'veld     plek 2, id', 'staat al op regel 9'],
    ],
    [
      'a question number twice',
      { [PLATE]: ['{ nr: 2, tekst', '{ nr: 1, tekst'] },
      ['brug.mdx, regel 13', 'vraag 1, nr', 'staat al op regel 12'],
    ],
    [
      'a plate number twice',
      { 'praatplaten/dijk.mdx': ANOTHER_PLATE },
      [
        'praatplaten/dijk.mdx, regel 2',
        'veld     nr',
        'hetzelfde nummer als src/content/praatplaten/brug.mdx',
        '4 is vrij',
      ],
    ],
    [
      'a word of a stop that is no term',
      { [EVENT]: ['fase: 2', 'fase: 2\nhalte: 3\nwoorden: [groenplik]'] },
      ['veld     woorden', 'gegeven  "groenplik"', 'er is geen begrip met deze naam', 'bedoel je groenpluk?'],
    ],
    [
      'a picture of a plate that is not there',
      { [EVENT]: ['fase: 2', 'fase: 2\nhalte: 3\nbeeld: { plaat: brugg, vak: [0, 0, 300, 225], alt: Een oever. }'] },
      ['gegeven  "brugg"', 'er is geen praatplaat met deze naam', 'bedoel je brug?'],
    ],
    [
      'an event that contradicts one that is not there',
      { [EVENT]: ['fase: 2', 'fase: 2\ntegenspraak: [{ gebeurtenis: bijeenkomst-2016, waarin: Het jaar. }]'] },
      ['gegeven  "bijeenkomst-2016"', 'er is geen gebeurtenis met deze naam'],
    ],
    [
      'the answer twice',
      {
        'begrippen/groenpluk.mdx': [
          'term: groenpluk',
          'term: groenpluk\nantwoord: [{ tekst: Dit., herkomst: [T2-01] }]',
        ],
        'begrippen/brug.mdx':
          '---\nterm: brug\ndefinitie: Iets.\nantwoord: [{ tekst: Dat., herkomst: [T2-01] }]\n---\n',
      },
      ['veld     antwoord', 'geeft het antwoord al', 'laat het bij één van de twee staan'],
    ],
    [
      'a stop twice',
      {
        [EVENT]: ['fase: 2', 'fase: 2\nhalte: 3'],
        'tijdlijn/later.yaml':
          'datum: 2018\nweergave: a\nzekerheid: zeker\ntitel: B\ntekst: C.\nfase: 2\nsoort: beleid\nherkomst: [T2-01]\nhalte: 3\n',
      },
      [
        'tijdlijn/later.yaml, regel 9',
        'veld     halte',
        'hetzelfde nummer als src/content/tijdlijn/bijeenkomst-2017.yaml',
      ],
    ],
    [
      'a word of two terms',
      { 'begrippen/brug.mdx': '---\nterm: brug\ndefinitie: Iets.\nsynoniemen: [Groenpluk]\n---\n' },
      ['gegeven  "groenpluk"', 'hoort al bij het begrip', 'bij één van de twee'],
    ],
    [
      'an id used twice',
      { [REPORT]: ['[T2-06 voorbeeld', '[T2-01 voorbeeld'] },
      [
        'lerarentekort.mdx, regel 11',
        'gegeven  "T2-01"',
        'twee keer naverteld',
        '“Groenpluk is verleidelijk” en bij “Een goed voorbeeld”',
      ],
    ],
    [
      'an id that does not exist',
      { [REPORT]: ['[T2-01:', '[T2-99:'] },
      ['lerarentekort.mdx, regel 10', '"T2-99"', 'vindplaats'],
    ],
    [
      'an id with a digit too few',
      { [REPORT]: ['[T2-01:', '[T2-1:'] },
      ['lerarentekort.mdx, regel 10', 'T2-1', 'bedoel je T2-01?'],
    ],
    [
      'an id in small letters',
      { [REPORT]: ['[T2-01:', '[t2-01:'] },
      ['lerarentekort.mdx, regel 10', 't2-01', 'bedoel je T2-01?'],
    ],
    [
      'an id in round brackets',
      { [REPORT]: ['[T2-06 voorbeeld: groenpluk]', '(T2-06)'] },
      ['lerarentekort.mdx, regel 11', '(T2-06)', '[T2-06]'],
    ],
    [
      'an id of a document nobody knows',
      { [REPORT]: ['[T2-01:', '[N1-01:'] },
      ['lerarentekort.mdx, regel 10', 'N1-01'],
    ],
    [
      'a subject that is not there',
      { [REPORT]: ['[T2-01: groenpluk]', '[T2-01: groenpluc]'] },
      ['lerarentekort.mdx, regel 10', 'onderwerp bij T2-01', 'gegeven  "groenpluc"', 'dit onderwerp bestaat niet'],
    ],
    [
      'an id that nobody retells',
      { 'begrippen/groenpluk.mdx': ['term: groenpluk', 'term: groenpluk\nplaatsen: [T2-07]'] },
      ['groenpluk.mdx, regel 3', 'veld     plaatsen', 'gegeven  "T2-07"', 'staat nog nergens op de site'],
    ],
    [
      'a line of the table that does not exist',
      { 'bevindingen/rug-2018-observaties.yaml': ['W1.1-O2', 'W1.1-O99'] },
      ['rug-2018-observaties.yaml, regel 4', 'W1.1-O99', 'geen van de brondocumenten'],
    ],
  ],
};

describe('the small content', () => {
  it('is without mistakes, so that every one below has one cause', () => {
    const { problems, advice } = checkSmall();
    expect(writeProblems([...problems, ...advice])).toBe(writeProblems([]));
  });
});

describe.each(Object.entries(CASES))('a mistake %s', (_, cases) => {
  it.each(cases)('%s: which file, which line or field, what was given and what to do', (name, changes, lines) => {
    const { problems } = checkSmall(changes);
    const text = writeProblems(problems);
    for (const line of lines) expect(text, name).toContain(line);
    expect(problems.length, text).toBe(1);
    expect(text).not.toMatch(/\b(?:Expected|Unexpected|Invalid|expected|must|should|undefined|Error)\b/);
    expect(text).not.toMatch(/zie het schema|doe dit {2}\n/);
  });
});

describe('a mistake in the words of the interface', () => {
  const WORDS =
    'site:\n  naam: Samen\n  zin: Van {een}\n  rij:\n    een: één\n    meer: "{aantal}"\npunten:\n  een: één\n  meer: meer\n';
  const page = "{t('site.naam')} {t('site.zin', { een })} {t('site.rij', { aantal })} {t('punten', { aantal })}";
  const told = (words: string | null) => {
    const { root, remove } = smallContent({ '../components/A.astro': page, 'teksten/nl.yaml': words ?? '' });
    try {
      if (words === null) rmSync(`${root}/src/content/teksten/nl.yaml`);
      return writeProblems(checkContent(root, PHOTOS).problems);
    } finally {
      remove();
    }
  };

  it.each([
    [
      'a misspelt key',
      WORDS.replace('naam', 'naaam'),
      /regel 1\n +veld +site\.naam\n[^]*met naaam\? Noem het weer naam/,
    ],
    ['a key that is gone', WORDS.replace('  zin: Van {een}\n', ''), /veld +site\.zin\n[^]*ontbreekt[^]*zet zin terug/],
    ['one of two forms', WORDS.replace('  meer: meer\n', ''), /regel 7\n +veld +punten\n[^]*de velden een en meer/],
    [
      'a text for a group',
      WORDS.replace(/site:[^]*(?=punten)/, 'site: Samen\n'),
      /regel 1\n +veld +site\n +gegeven +"Samen"\n +fout +verwacht velden/,
    ],
    ['a number', WORDS.replace('Samen', '12'), /regel 2\n +veld +site\.naam\n[^]*verwacht tekst/],
    [
      'a blank that nothing fills',
      WORDS.replace('{een}', '{eeen}'),
      /veld +site\.zin\n[^]*\{eeen\} wordt hier door niets ingevuld[^]*bedoel je \{een\}\?/,
    ],
    [
      'a blank in a text that gets none',
      WORDS.replace('Samen', 'Samen {x}'),
      /veld +site\.naam\n[^]*krijgt niets in te vullen/,
    ],
    [
      'a blank in one of two forms',
      WORDS.replace('{aantal}', '{aantl}'),
      /veld +site\.rij\.meer\n[^]*bedoel je \{aantal\}\?/,
    ],
    ['no file', null, /nl\.yaml\n[^]*dit bestand is er niet/],
  ])('%s is told by field and line, with what to do', (_, words, expected) => {
    expect(told(WORDS)).toBe(writeProblems([]));
    expect(told(words)).toMatch(expected);
    expect(told(words)).toMatch(/^1 fout/);
  });
});

describe('what is fine', () => {
  it.each<[string, Record<string, Change>]>([
    ['a byte order mark', { 'begrippen/brug.mdx': `\ufeff${TERM}` }],
    [
      'a byte order mark in YAML',
      {
        'bronnen/brug.yaml':
          '\ufeffkort: A\nauteurKort: A\njaar: 2018\nsoort: boek\nkern: B.\nzekerheid: niet-gevonden\nwaarom: C.\n',
      },
    ],
    ['line ends of Windows', { 'begrippen/brug.mdx': TERM.replaceAll('\n', '\r\n') }],
    ['capitals and spaces in a name', { 'begrippen/De Brug.mdx': TERM }],
    ['a folder in a folder', { 'begrippen/bruggen/brug.mdx': TERM }],
    ['a less-than sign in prose', { 'begrippen/brug.mdx': prose('Als a < 5 is.') }],
    ['files that systems leave behind', { 'begrippen/.DS_Store': 'x', 'begrippen/brug.mdx~': 'x', 'Thumbs.db': 'x' }],
    ['a date, a month and a year without quotes', { [EVENT]: ['datum: 2017-12-06', 'datum: 2017-12\ntot: 2018'] }],
  ])('%s', (_, changes) => {
    const { problems } = checkSmall(changes);
    expect(writeProblems(problems)).toBe(writeProblems([]));
  });

  it('a title of 300 characters is advised against, no more', () => {
    const { problems, advice } = checkSmall({ [THEME]: ['titel: Over de brug', `titel: ${'lang '.repeat(60)}`] });
    expect(problems).toEqual([]);
    expect(writeProblems(advice)).toContain('maak het korter');
  });
});

describe('many mistakes at once', () => {
  const changes: Record<string, Change> = {
    [SOURCE]: ['jaar: 2018', 'jaar: twintig'],
    [EVENT]: ['datum: 2017-12-06', 'datum: 2026-02-31'],
    'waarden/1-1.yaml': ['kort: Goed opgeleid', 'kort: Goed: opgeleid'],
    'begrippen/brug.mdx': prose('Een <b>brug.\n\nEen { brug.\n\n[x](/nergens/)'),
    [PLATE]: ['nr: 2, id: boog', 'nr: 1, id: oever'],
    'begrippen/a.md': TERM,
  };

  it('are all told, by file and from top to bottom, the same every time', () => {
    const places = checkSmall(changes).problems.map((p) => `${p.bestand.slice('src/content/'.length)}:${p.regel ?? 0}`);
    expect(places).toEqual([
      'begrippen/a.md:0',
      'begrippen/brug.mdx:6',
      'begrippen/brug.mdx:8',
      'begrippen/brug.mdx:10',
      'bronnen/rug-2018.yaml:3',
      'praatplaten/brug.mdx:10',
      'praatplaten/brug.mdx:10',
      'tijdlijn/bijeenkomst-2017.yaml:1',
      'waarden/1-1.yaml:4',
    ]);
    const again = checkSmall(Object.fromEntries(Object.entries(changes).reverse()));
    expect(again.problems.map((p) => p.bestand)).toEqual(checkSmall(changes).problems.map((p) => p.bestand));
  });

  it('name no file for what follows from another that cannot be read', () => {
    const { problems } = checkSmall({ [SOURCE]: '', [REPORT]: ['[T2-06', '[t2-06'] });
    expect(problems.map((p) => p.bestand)).toEqual([`src/content/${SOURCE}`, `src/content/${REPORT}`]);
  });
});
