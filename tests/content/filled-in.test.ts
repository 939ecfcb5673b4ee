import { describe, expect, it } from 'vitest';
import { writeProblems } from '../../src/components/problem/author-error';
import { FILES, checkSmall, type Change } from '../fixtures/small-content';

const { REPORT, SOURCE, EVENT, PLATE, THEME, FINDING, VALUE, TERM, DOCUMENT } = FILES;

// What goes wrong while a template is filled in.

type Changes = Record<string, Change>;
/** A mistake, what it does to which file, and what an editor must read. */
type Case = [name: string, changes: Changes, ...lines: string[]];

const inTerm = (lines: string): Changes => ({ [TERM]: ['term: groenpluk', `term: groenpluk\n${lines}`] });
const prose = (text: string): Changes => ({
  'begrippen/brug.mdx': `---\nterm: brug\ndefinitie: Iets.\n---\n\n${text}\n`,
});
const inTheme = (to: string): Changes => ({ [THEME]: ['Een alinea. [aangevuld]', to] });
const point = (to: string): Changes => ({ [REPORT]: ['**Groenpluk is verleidelijk.** Maar schadelijk.', to] });
const marker = (to: string): Changes => ({ [REPORT]: ['[T2-01: groenpluk]', to] });
const reference = (csl: string): Changes => ({
  [SOURCE]: ['waarom:', `verwijzingen: [{ rol: mogelijk, waarom: X, csl: { type: book, title: T, ${csl} } }]\nwaarom:`],
});
const book = (csl: string): Changes => reference(`author: [{ literal: A }], ${csl}`);
const evening = (id: string): Changes => ({
  'tafelverslagen/avond.mdx':
    '---\ntitel: T\nkort: T\nkern: K.\nbijeenkomst: { naam: M }\ndatum: 2026-01-02\n---\n\n' +
    `- **Punt.** X. [${id}]\n`,
});
const VALUE_TWICE = "nr: '1.1'\nniveau: onderwijsregio\ntitel: A\nkort: A\nkern: A.\nrandvoorwaarden: []\n";
const SECOND_DOCUMENT =
  "titel: B\nnr: 2\nauteur: I\nsoort: v\nkern: K.\ndatum: { iso: '2017', tekst: in 2017, zekerheid: genoemd, hoe: X. }\n" +
  'jaren: [2017]\nreeksen: [{ begin: T2-, aantal: 2, pagina: /documenten/b/ }]\n';
const ISBN = 'er ontbreekt een cijfer of er is er een verwisseld';
const LEFT = 'dit is nog de tekst waarmee het bestand begon';

const CASES: Record<string, Case[]> = {
  'what the template wrote': [
    ['a paragraph', inTheme('Schrijf hier de tekst.'), 'regel 12', LEFT],
    ['a paragraph that got its marker', inTheme('Schrijf hier de tekst. [aangevuld]'), 'regel 12', LEFT],
    ['a point', point('**De kern in een paar woorden.** De rest van het punt.'), 'regel 10', LEFT],
    ['a heading', { [THEME]: ['## Een kop', '## Eerste kop'] }, 'regel 10', LEFT],
    [
      'the words of a spot',
      { [PLATE]: ['Een oever.', 'Schrijf hier wat je op deze plek ziet en wat het betekent.'] },
      'plek 1, uitleg',
      LEFT,
    ],
    ['the second line of a title', { [PLATE]: ['samen over', 'Nog in te vullen'] }, 'veld     ondertitel', LEFT],
    [
      'what is to be seen',
      {
        [PLATE]: [
          'Je ziet een brug.',
          'Een leeg landschap met heuvels en een zon. Eén mens wijst naar een bordje met een 1.',
        ],
      },
      'veld     beschrijving',
      LEFT,
    ],
  ],
  'a word': [
    ['a synonym that is the term', inTerm('synoniemen: [groenpluk]'), 'synoniem 1', 'staat al bij term'],
    ['the same with a capital', inTerm('synoniemen: [Groenpluk]'), '"Groenpluk"', 'staat al bij term'],
    [
      'a form that is a synonym too',
      inTerm('vormen: [groenplukken]\nsynoniemen: [groenplukken]'),
      'regel 4',
      'staat al bij vormen',
    ],
    ['an abbreviation that is the term', inTerm('afkortingen: [groenpluk]'), 'afkorting 1', 'op één plaats'],
    ['a word to search for that is the term', inTerm('zoekwoorden: [groenpluk]'), 'zoekwoord 1', 'op één plaats'],
    [
      'a related term that is not there',
      inTerm('zieOok: [{ begrip: portfolio, waarom: a }]'),
      'maak src/content/begrippen/portfolio.mdx, met npm run nieuw -- begrip "portfolio"; of kies',
    ],
  ],
  'a point of a report': [
    ['without a core', point('Groenpluk is verleidelijk.'), 'regel 10', 'begint niet met een vetgedrukte kern'],
    ['with a core in italics', point('*Groenpluk is verleidelijk.* Maar.'), 'begin met de kern in een paar woorden'],
    ['whose core lacks its full stop', point('**Groenpluk** is verleidelijk.'), 'zet de punt voor de laatste **'],
    [
      'that is a paragraph',
      { [REPORT]: ['- **Groenpluk', '**Groenpluk'] },
      'onderwerpen horen bij een punt van een lijst',
      'begin de regel met een streepje',
    ],
    ['with a comma for the colon', marker('[T2-01, groenpluk]'), 'schrijf [T2-01: groenpluk], met een dubbele punt'],
    [
      'with two subjects and no comma',
      {
        ...marker('[T2-01: groenpluk; werving]'),
        'onderwerpen.yaml': ['- {', '- { id: werving, naam: w, uitleg: W. }\n- {'],
      },
      'zet een komma tussen de onderwerpen: groenpluk, werving',
    ],
    ['of our own without its number', evening('G.avond'), 'regel 9', 'is niet te lezen', '[G.avond-01]'],
    ['of our own with one digit', evening('G.avond-1'), '[G.avond-01]'],
    ['of our own by the name of another file', evening('G.avonden-01'), '[G.avond-01]'],
    ['that is ours, between round brackets', inTheme('Een alinea. (aangevuld)'), 'zet [aangevuld] als laatste'],
  ],
  'a value or a finding': [
    [
      'a number that is taken',
      { 'waarden/1-2.yaml': VALUE_TWICE },
      '1-2.yaml, regel 1',
      "schrijf nr: '1.2', of noem het bestand 1-1.yaml",
    ],
    ['a number with a zero', { [VALUE]: ["'1.1'", "'1.0'"] }, 'zonder nul ervoor'],
    ['a number with a comma', { [VALUE]: ["'1.1'", "'1,1'"] }, "schrijf nr: '1.1'"],
    [
      'a value that nobody made',
      { [FINDING]: ['regels: [{ herkomst: W1.1-O2, waarde: 1-1 }]', 'waarden: [2-8]'] },
      'maak src/content/waarden/2-8.yaml, met npm run nieuw -- waarde "Naam" 2.8',
    ],
    [
      'a condition that nobody retells',
      inTerm('plaatsen: [W1.1-R2]'),
      'vertel het na in src/content/waarden/1-1.yaml, of in een bevinding bij deze waarde, met herkomst: W1.1-R2',
    ],
    [
      'a relation that both write down',
      {
        [FINDING]: ['bronnen:', 'verwant: [{ bevinding: b, waarom: X. }]\nbronnen:'],
        'bevindingen/b.yaml':
          'titel: B\ntekst: B.\nbronnen: [rug-2018]\nwaarden: [1-1]\n' +
          'verwant: [{ bevinding: rug-2018-observaties, waarom: Y. }]\n',
      },
      'dit verband staat al in src/content/bevindingen/b.yaml',
      'bij één van de twee',
    ],
  ],
  'a source': [
    ['another year in its name', { [SOURCE]: ['jaar: 2018', 'jaar: 2017'] }, 'veld     kort', 'dat is 2017'],
    ['an author as one word', reference('author: [Jansen]'), 'auteur 1', 'schrijf { family: … } of { literal: … }'],
    [
      'an author with a comma',
      reference('author: [{ family: Jansen, P. }]'),
      'zet die dan samen tussen aanhalingstekens',
      'kies een van: family, given',
    ],
    ['a year for a date', book('issued: 2018'), 'schrijf issued: { date-parts: [[…]] }'],
    ['a date with too few brackets', book('issued: { date-parts: [2018] }'), 'haken omheen: date-parts: [[2018]]'],
    ['an ISBN with two digits changed', book("ISBN: '978-0-7879-7237-8'"), ISBN],
    ['an ISBN with a digit too few', book("ISBN: '978-0-7879-727'"), ISBN],
    ['pages with a long dash', book('page: 12 – 14'), 'schrijf page: 12-14'],
    ['pages with their word', book('page: blz. 12-14'), 'schrijf page: 12-14'],
    ['a language in words', book('language: Nederlands'), 'schrijf language: nl'],
    [
      'a publication that is likely and was not found',
      {
        [SOURCE]: [
          'waarom:',
          'verwijzingen: [{ rol: waarschijnlijk, waarom: X, csl: { type: book, title: T, author: [{ literal: A }] } }]\nwaarom:',
        ],
      },
      'veld     zekerheid',
      'kies een andere zekerheid, of rol: mogelijk',
    ],
  ],
  'a plate or an event': [
    ['one question twice', { [PLATE]: ['Wat nu?', 'Wat zie je?'] }, 'vraag 2, tekst', 'stel een van de twee anders'],
    [
      'light without a width',
      { [PLATE]: ['x: 10', 'licht: [[10, 20, 0, 5]], x: 10'] },
      'moet minstens 0.5',
      'groter dan 0',
    ],
    [
      'a spot and a piece for one picture',
      {
        [EVENT]: [
          'fase: 2',
          'fase: 2\nhalte: 1\nwoorden: [groenpluk]\nbeeld: { plaat: brug, plek: 1, vak: [0, 0, 300, 225], alt: A. }',
        ],
      },
      'geef één van de twee',
    ],
  ],
  'a document': [
    [
      'ids that another document has',
      { 'documenten/b.yaml': SECOND_DOCUMENT },
      '"T2-01 tot en met T2-02"',
      'deze ids zijn al van src/content/documenten/b.yaml',
    ],
    [
      'items on a page that retells nothing',
      { [DOCUMENT]: ['/tafelverslagen/lerarentekort/', '/begrippen/groenpluk/'] },
      'reeks 1, pagina',
      'op deze pagina kan de site geen fragmenten navertellen',
      'of /documenten/tafelverslagen-2017/',
    ],
    [
      'a page without its last slash',
      { [DOCUMENT]: ['/tafelverslagen/lerarentekort/', '/tafelverslagen/lerarentekort'] },
      'schrijf pagina: /tafelverslagen/lerarentekort/',
    ],
    [
      'the whole address of a page',
      { [DOCUMENT]: ['/tafelverslagen/lerarentekort/', 'https://x.nl/tafelverslagen/lerarentekort/'] },
      'schrijf pagina: /tafelverslagen/lerarentekort/',
    ],
    [
      'an item of its own page that nobody retells',
      {
        [DOCUMENT]: ['reeksen:', 'reeksen:\n  - { begin: N1-, aantal: 2, pagina: /documenten/tafelverslagen-2017/ }'],
        ...inTerm('plaatsen: [N1-02]'),
      },
      'vertel het na bij secties in src/content/documenten/tafelverslagen-2017.yaml, met herkomst: [N1-02]',
    ],
  ],
  'words pasted from elsewhere': [
    ['a heading in bold', prose('**Wat hielp**\n\nTekst.'), 'regel 6', 'schrijf: ## Wat hielp'],
    ['an id without its brackets, where nothing else has them', prose('Een zin. T2-01'), 'regel 6', 'schrijf [T2-01]'],
    ['a quotation that stays open', prose('Zij zei: “dat is zo.'), 'regel 6', '“ wordt niet gesloten'],
    ['a quotation that never opened', prose('Zij zei: dat is zo.”'), 'regel 6', '” wordt nergens geopend'],
  ],
};

describe.each(Object.entries(CASES))('what goes wrong with %s', (_, cases) => {
  it.each(cases)('%s', (name, changes, ...lines) => {
    const { problems, advice } = checkSmall(changes);
    const said = writeProblems(problems);
    for (const line of lines) expect(said, name).toContain(line);
    expect(problems.length, said).toBe(1);
    expect(writeProblems(advice)).toBe(writeProblems([]));
    expect(said).not.toMatch(/\b(?:Expected|Unexpected|Invalid|must|undefined|Error)\b|doe dit {2}\n/);
  });
});

describe('what is allowed while a template is filled in', () => {
  it.each<[string, Changes, string]>([
    [
      'a likely publication that is not named',
      { [SOURCE]: ['zekerheid: niet-gevonden', 'zekerheid: waarschijnlijk'] },
      'bij verwijzingen staat geen met rol: waarschijnlijk',
    ],
    [
      'a document that its own year does not find',
      { [DOCUMENT]: ['jaren: [2017]', 'jaren: [2007]'] },
      'het jaar van datum staat er niet bij, en dat is 2017',
    ],
    [
      'two themes of one title',
      {
        'themas/weg.mdx':
          '---\nnr: 4\ntitel: Over de brug\nsoort: ambitie\nkern: K.\ndocument: tafelverslagen-2017\n---\n\nA. [aangevuld]\n',
      },
      'deze titel heeft src/content/themas/brug.mdx ook',
    ],
  ])('%s is advised against', (_, changes, line) => {
    const { problems, advice } = checkSmall(changes);
    expect(writeProblems(problems)).toBe(writeProblems([]));
    expect(writeProblems(advice)).toContain(line);
    expect(advice).toHaveLength(1);
  });

  it.each<[string, Changes]>([
    ['a quotation over two paragraphs', prose('Zij zei: “dat\nis zo.”\n\n“Nog een.')],
    ['bold words that are a sentence', prose('**Dit is belangrijk.**\n\nTekst.')],
    ['a form that differs in its capitals', inTerm('vormen: [GROENPLUK]')],
    ['an ISBN of ten signs', book("ISBN: '0-306-40615-2'")],
    ['a core that asks', point('**Is groenpluk verleidelijk?** Ja.')],
  ])('%s', (_, changes) => {
    const { problems, advice } = checkSmall(changes);
    expect(writeProblems([...problems, ...advice])).toBe(writeProblems([]));
  });
});
