import { describe, expect, it } from 'vitest';
import { writeProblems } from '../../src/components/problem/author-error';
import { checkSmall, type Change } from '../fixtures/small-content';

const REPORT = 'tafelverslagen/lerarentekort.mdx';
const DOCUMENT = 'documenten/tafelverslagen-2017.yaml';
const PLATE = 'praatplaten/brug.mdx';
const FINDING = 'bevindingen/rug-2018-observaties.yaml';
const SECOND = (series: string, more = '') => `titel: Tweede
nr: 2
auteur: Iemand
soort: verslag
kern: Een verslag.
datum: { iso: '2018', tekst: '2018', zekerheid: genoemd, hoe: Het staat er. }
jaren: [2018]
reeksen:
${series}${more}
`;
/** A plate without a document, and yet with a question of one. */
const OWN_PLATE = `---
nr: 5
titel: D
ondertitel: O
kern: K
beschrijving: B
plekken: [{ nr: 1, id: a, naam: A, x: 1, y: 1, uitleg: U, herkomst: [] }]
vragen: [{ nr: 1, tekst: V?, herkomst: [N1-V1] }]
---
`;
const read = (changes: Record<string, Change>) => {
  const { problems } = checkSmall(changes);
  return problems.length ? writeProblems(problems) : '';
};

/** A term with prose that retells nothing. */
const term = (prose: string) => ({ 'begrippen/brug.mdx': `---\nterm: brug\ndefinitie: Iets.\n---\n\n${prose}\n` });

/** Per marker that was typed: what stands in the message. */
const MARKERS: [typed: string, ...lines: string[]][] = [
  ['[T2-1: groenpluk]', 'bedoel je T2-01?'],
  ['[t2-01: groenpluk]', '"[t2-01: groenpluk]"', 'bedoel je T2-01?'],
  ['[T2–01: groenpluk]', 'bedoel je T2-01?'],
  ['[T2-01; groenpluk]', 'schrijf [T2-01: groenpluk], met een dubbele punt'],
  ['(T2-01)', '"(T2-01)"', 'zet [T2-01] tussen vierkante haken'],
  ['[W1.1-O2x]', 'bedoel je W1.1-O2?'],
  ['[N1-01]', '"N1-01"', 'ids beginnen met T2, W1.1', 'bij reeksen in src/content/documenten/'],
  ['[T2-99: groenpluk]', '"T2-99"', 'T2-… loopt tot en met T2-24'],
  ['[T2-01].', 'zet [T2-01]'],
  ['**[T2-01]**', 'een vindplaats kan niet in een kop, een tabel of een vet of cursief stuk staan'],
];

describe('a marker that is none is told with file, line, what was given and the nearest id', () => {
  it.each(MARKERS)('%s', (typed, ...lines) => {
    const said = read({ [REPORT]: ['[T2-01: groenpluk]', typed] });
    expect(said).toContain('src/content/tafelverslagen/lerarentekort.mdx, regel 10');
    for (const line of lines) expect(said).toContain(line);
  });

  it.each([
    'Zo staat het er [sic].',
    'In die tijd [2019]',
    'Op niveau [mbo-4]',
    'Minder dan < 5 leraren.',
    'Van (PO-Raad).',
  ])('prose between brackets stays prose: %s', (line) => expect(read(term(line))).toBe(''));
  it('footnotes and task items stay what they are', () =>
    expect(read(term('- [ ] Nog te doen\n\nEen zin.[^1]\n\n[^1]: Een noot.'))).toBe(''));
});

describe('everything cites everything that exists', () => {
  const TALK: Record<string, Change> = {
    'tafelverslagen/brug-2026.mdx':
      '---\ntitel: T\nkort: T\nkern: K.\ngesprek: { plaat: brug, groepen: 2 }\ndatum: 2026-01-02\n---\n\n' +
      '- **Punt.** Iets. [G.brug-2026-01]\n',
  };
  it('points of a conversation of our own, and questions of ours', () =>
    expect(
      read({
        ...TALK,
        [PLATE]: ['herkomst: [T2-01] }', 'herkomst: [T2-01, brug-v2, G.brug-2026-01] }'],
        'waarden/1-1.yaml': ['randvoorwaarden:', 'tafelpunten: [G.brug-2026-01, brug-v1]\nrandvoorwaarden:'],
      }),
    ).toBe(''));
  it('but none that does not exist', () => {
    const said = read({ ...TALK, [PLATE]: ['herkomst: [T2-01] }', 'herkomst: [G.brug-2026-02] }'] });
    expect(said).toContain('bedoel je G.brug-2026-01?');
    expect(read({ [PLATE]: ['herkomst: [T2-01] }', 'herkomst: [brug-v3] }'] })).toContain('bedoel je brug-v');
  });
});

describe('what a document says about its ids', () => {
  it('may not be claimed by two', () => {
    const said = read({
      'documenten/tweede.yaml': SECOND('  - { begin: T2-, aantal: 1, pagina: /documenten/tweede/ }'),
    });
    expect(said).toContain('src/content/documenten/tweede.yaml');
    expect(said).toContain('dit id is al van src/content/documenten/tafelverslagen-2017.yaml');
  });
  it('names a page that exists', () =>
    expect(read({ [DOCUMENT]: ['/tafelverslagen/lerarentekort/', '/tafelverslagen/lerarentekor/'] })).toContain(
      'bedoel je /tafelverslagen/lerarentekort/?',
    ));
  it('and an item stands on the page that owns it', () =>
    expect(read({ [FINDING]: ['W1.1-O2', 'T2-02'] })).toContain(
      'dit fragment hoort op de pagina /tafelverslagen/lerarentekort/',
    ));
});

describe('a document that promises to be complete', () => {
  const PROMISE = SECOND('  - { begin: N1-, aantal: 2, pagina: /documenten/tweede/ }', '\nvolledig: true');
  const RETOLD = '\nsecties: [{ kop: K, items: [{ herkomst: [N1-01], tekst: T. }] }]';
  it('fails when an item stands nowhere', () => {
    const said = read({ 'documenten/tweede.yaml': PROMISE + RETOLD });
    expect(said).toContain('src/content/documenten/tweede.yaml');
    expect(said).toContain('deze fragmenten worden nergens naverteld: N1-02');
  });
  it('may leave out what its list of items lets go', () =>
    expect(
      read({
        'documenten/tweede.yaml': PROMISE + RETOLD,
        'fragmenten/tweede.yaml': 'fragmenten: [{ id: N1-02, kern: Een adres., mag: true }]\n',
      }),
    ).toBe(''));
  it('has no items of another document in its list', () => {
    expect(
      read({
        'documenten/tweede.yaml': PROMISE.replace('true', 'false') + RETOLD,
        'fragmenten/tweede.yaml': 'fragmenten: [{ id: N1-03, kern: Iets. }]\n',
      }),
    ).toContain('dit document heeft geen fragment met dit id');
    expect(read({ 'fragmenten/derde.yaml': 'fragmenten: [{ id: T2-01, kern: Iets. }]\n' })).toContain(
      'er is geen document met deze naam',
    );
  });
});

describe('where things come from', () => {
  it.each<[string, Record<string, Change>, string]>([
    [
      'a plate without a document has only questions of its own',
      { [PLATE]: ['document: tafelverslagen-2017\n', ''] },
      '',
    ],
    [
      'a question of a document needs a plate with a document',
      {
        [PLATE]: ['document: tafelverslagen-2017\nplekken', 'plekken'],
        'documenten/tweede.yaml': SECOND('  - { begin: N1-V, aantal: 1, soort: vraag, pagina: /praatplaten/dijk/ }'),
        'praatplaten/dijk.mdx': OWN_PLATE,
      },
      'een plaat zonder document is van onszelf: elke vraag heeft dan eigenId',
    ],
    [
      'a finding of its own names its values',
      { [FINDING]: ['regels: [{ herkomst: W1.1-O2, waarde: 1-1 }]', 'waarden: [1-1]'] },
      '',
    ],
    [
      'but not both values and lines of a table',
      { [FINDING]: ['regels:', 'waarden: [1-1]\nregels:'] },
      'een bevinding staat in regels van een tabel (regels), of de redactie zet haar zelf bij waarden (waarden)',
    ],
    ['a theme may have no plate', { 'themas/brug.mdx': ['praatplaat: brug\n', ''] }, ''],
    [
      'a value of our own has conditions and voices of its own',
      {
        'waarden/2-1.yaml':
          "nr: '2.1'\nniveau: partnerschap\ntitel: T\nkort: K\nkern: K.\nrandvoorwaarden: [{ kop: Tijd., tekst: Veel tijd. }]\n" +
          'stemmen: [{ tekst: Het helpt., wie: een opleider }]\n',
      },
      '',
    ],
    [
      'a value of a document has only conditions of that document',
      { 'waarden/1-1.yaml': ['herkomst: W1.1-R1, ', ''] },
      'de waarde komt uit een document',
    ],
    [
      'a report is of one meeting',
      { [REPORT]: ['document:', 'bijeenkomst: { naam: Dag }\ndocument:'] },
      'vul een van de drie velden in',
    ],
    ['a plate has any number', { [PLATE]: ['nr: 3', 'nr: 42'] }, ''],
    ['or two letters', { [PLATE]: ['nr: 3', 'nr: AB'] }, ''],
    [
      'a phase that does not exist is an error',
      { 'tijdlijn/bijeenkomst-2017.yaml': ['fase: 2', 'fase: 7'] },
      'er is geen fase met dit nummer',
    ],
  ])('%s', (_, changes, expected) => {
    const said = read(changes);
    if (expected) expect(said).toContain(expected);
    else expect(said).toBe('');
  });
});
