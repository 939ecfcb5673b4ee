import { readFileSync } from 'node:fs';
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { read as readWorkbook, utils } from '@e965/xlsx';
import { BibLatexParser } from 'biblatex-csl-converter';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { bibtex } from '../../src/components/export/bibtex';
import { copiedList, referenceList } from '../../src/components/export/copy';
import { cslJsonText } from '../../src/components/export/csl-json';
import { excel } from '../../src/components/export/excel';
import { exportWords } from '../../src/components/export/export-words';
import { select, studies, type FindingRecord, type SourceRecord } from '../../src/components/export/records';
import { ris } from '../../src/components/export/ris';
import { csv, rows } from '../../src/components/export/table';
import { word } from '../../src/components/export/word';
import { fileName } from '../../src/components/export/write';
import { apa } from '../../src/components/reference/apa';
import type { Csl } from '../../src/components/reference/csl';

const woorden = exportWords();
/** Everything that could break out of a field, in one text. */
const HOSTILE =
  '=HYPERLINK("http://x.nl";"a")\r\nER  - \r\nTY  - BOOK } @book{b, title = {x}} & 50% #1 _a_ ~ ^ \\end $x$ <b>"\'é“”';
const ONE_LINE = HOSTILE.replace(/\s+/g, ' ');

const csl = (file: string): Csl =>
  (parse(readFileSync(`src/content/bronnen/${file}.yaml`, 'utf8')) as { verwijzingen: { csl: Csl }[] }).verwijzingen[0]!
    .csl;
const source = (id: string, work: Csl, more: Partial<SourceRecord> = {}): SourceRecord => ({
  id,
  kort: 'RuG (2018)',
  jaar: 2018,
  soort: 'artikel',
  zekerheid: 'waarschijnlijk, niet alles gezien',
  gevonden: true,
  publicaties: [{ id, csl: work, apa: apa(work), plaats: 1, noot: 'Hoe zeker: niet alles gezien.' }],
  adres: `https://site.nl/bronnen/${id}/`,
  ...more,
});
const finding = (id: string, bronnen: string[], more: Partial<FindingRecord> = {}): FindingRecord => ({
  id,
  titel: `Titel ${id}`,
  tekst: `Tekst ${id}.`,
  letOp: `Let hierop ${id}.`,
  waarden: [{ nr: '1.4', titel: 'Leraren starten goed, en blijven' }],
  plekken: ['W1.4-O2'],
  documenten: [{ titel: 'Het document', adres: 'https://site.nl/documenten/d/' }],
  bronnen,
  sector: 'vo',
  adres: `https://site.nl/bevindingen/${id}/`,
  ...more,
});
const lost: Csl = {
  type: 'document',
  author: [{ literal: 'Hooge' }],
  issued: { 'date-parts': [[2024]] },
  title: '[Publicatie niet gevonden]',
};
const GOLD = {
  artikel: source('rug-2018', csl('rug-2018')),
  rapport: source('helms-lorenz-2019', csl('helms-lorenz-2019')),
  proefschrift: source('timmermans-2012', csl('timmermans-2012')),
  web: source('rug-2017', csl('rug-2017')),
  boek: source('furlong-2000', csl('furlong-2000')),
  tijdschrift: source('zeichner-2010', csl('zeichner-2010')),
  kwijt: source('hooge-2024', lost, { gevonden: false, zekerheid: 'publicatie niet gevonden' }),
};
const DATA = {
  bronnen: Object.values(GOLD),
  bevindingen: [finding('a', ['rug-2018']), finding('b', ['rug-2018', 'zeichner-2010'])],
};
const ALL = [...DATA.bevindingen.map((b) => `bevinding:${b.id}`), ...DATA.bronnen.map((b) => `bron:${b.id}`)];
const everything = select(DATA, ALL);
const list = studies(everything, woorden, true);
const hostile = select(
  {
    bronnen: [
      source(
        'h',
        {
          type: 'article-journal',
          author: [{ literal: HOSTILE }, { family: HOSTILE, given: HOSTILE, 'non-dropping-particle': 'van de' }],
          issued: { 'date-parts': [[2018, 5, 29]] },
          title: HOSTILE,
          'container-title': HOSTILE,
          volume: HOSTILE,
          publisher: HOSTILE,
          DOI: `10.1/${HOSTILE}`,
          URL: 'https://x.nl/a_b{c}?d=%20&e=~f',
          language: 'nl',
        },
        { kort: HOSTILE, zekerheid: HOSTILE },
      ),
    ],
    bevindingen: [
      finding('x', ['h'], { titel: HOSTILE, tekst: HOSTILE, letOp: HOSTILE, waarden: [{ nr: '1.1', titel: HOSTILE }] }),
    ],
  },
  ['bevinding:x'],
  { 'bevinding:x': HOSTILE },
);

interface Read {
  id?: string;
  type: string;
  title: string;
  author: Record<string, string>[];
  issued: { 'date-parts': number[][] };
  [field: string]: unknown;
}
const viaCitationJs = (type: '@ris/file' | '@bibtex/text', text: string): Read[] =>
  plugins.input.chain(text, { forceType: type, generateGraph: false }) as Read[];
const viaBiblatex = (text: string) => {
  const parser = new BibLatexParser(text, { processUnexpected: true, processUnknown: { annote: 'f_literal' } });
  const { entries, errors } = parser.parse();
  return { entries: Object.values(entries), errors };
};

describe('what is taken along', () => {
  it('is exactly what was asked for, in that order, with the sources it rests on', () => {
    const { bevindingen, bronnen, overig } = select(DATA, ['bevinding:b', 'begrip:x', 'bevinding:b', 'bron:rug-2017']);
    expect(bevindingen.map((b) => b.id)).toEqual(['b']);
    expect(bronnen.map((b) => b.id).sort()).toEqual(['rug-2017', 'rug-2018', 'zeichner-2010']);
    expect(overig).toEqual(['begrip:x']);
  });

  it('keeps sources in the order they were put in; one nobody asked for stands with its finding', () => {
    const order = (...ids: string[]) => select(DATA, ids).bronnen.map((b) => b.id);
    expect(order('bron:hooge-2024', 'bron:rug-2018', 'bron:furlong-2000')).toEqual([
      'hooge-2024',
      'rug-2018',
      'furlong-2000',
    ]);
    expect(order('bron:hooge-2024', 'bevinding:b', 'bron:rug-2017', 'bron:rug-2018')).toEqual([
      'hooge-2024',
      'zeichner-2010',
      'rug-2017',
      'rug-2018',
    ]);
  });

  it('has each publication once, with a note and keywords of every finding that rests on it', () => {
    expect(list).toHaveLength(7);
    const study = list.find((s) => s.id === 'rug-2018')!;
    expect(study.noten).toHaveLength(3);
    expect(study.noten[1]).toBe(
      'Bevinding: Titel a. Tekst a. Let op: Let hierop a. Bij waarde 1.4 Leraren starten goed, en blijven. ' +
        'In het document Het document (https://site.nl/documenten/d/): W1.4-O2. https://site.nl/bevindingen/a/',
    );
    expect(study.trefwoorden).toEqual(['1.4 Leraren starten goed, en blijven']);
    expect(ris([study])).toContain('KW  - 1.4 Leraren starten goed en blijven\r\n');
  });

  it('goes without "Let op" when asked so, but never hides that nobody saw it', () => {
    const marked = select(
      {
        bevindingen: DATA.bevindingen,
        bronnen: [
          source('rug-2018', csl('rug-2018'), {
            publicaties: [{ ...GOLD.artikel.publicaties[0]!, merk: '(Niet bevestigd.)' }],
          }),
        ],
      },
      ['bevinding:a'],
    );
    const [study] = studies(marked, woorden, false);
    expect(study!.noten.join(' ')).not.toMatch(/Let op|Hoe zeker/);
    expect(study!.noten[0]).toBe('(Niet bevestigd.)');
    expect(bibtex([study!])).toContain('note = {(Niet bevestigd.)}');
  });

  it('is called after what was chosen', () => {
    expect(fileName('onderbouwing-1.1-1.3-2015-2025', 'ris')).toBe('onderbouwing-1.1-1.3-2015-2025.ris');
    expect(fileName('../Zoek: "één" & meer\n', 'csv')).toBe('zoek-e-e-n-meer-puntkomma.csv');
    expect(fileName('', 'json')).toBe('selectie.csl.json');
  });
});

describe('RIS, read back by citation-js', () => {
  const read = viaCitationJs('@ris/file', ris(list));
  const one = (title: string) => read.find((r) => r.title.startsWith(title))!;

  it('has every record of the selection', () => expect(read).toHaveLength(7));
  it('keeps types, particles, organisations, days and pages', () => {
    expect(one('Evaluation').author[1]).toEqual({ family: 'van de Grift', given: 'Wim' });
    expect([one('Evaluation').type, one('Begeleiding').type, one('Kwaliteit').type, one('Onderzoek').type]).toEqual([
      'article-journal',
      'report',
      'thesis',
      'webpage',
    ]);
    expect(one('Onderzoek').issued['date-parts']).toEqual([[2017, 5, 29]]);
    expect(one('Rethinking')).toMatchObject({ page: '89-99', 'container-title': 'Journal of Teacher Education' });
    expect(one('Kwaliteit')).toMatchObject({ language: 'nl' });
    expect(one('[Publicatie niet gevonden]').issued['date-parts']).toEqual([[2024]]);
  });
  it('says of a publication that was not found who and when, and that', () =>
    expect(ris(list.filter((s) => s.id === 'hooge-2024'))).toMatch(
      /^TY {2}- AGGR\r\nAU {2}- Hooge,\r\nTI {2}- \[Publicatie niet gevonden\]\r\nPY {2}- 2024\r\n/,
    ));
  it('is to Zotero an article only where it is one, and to nobody more than is known', () => {
    // What Zotero makes of a type: `importTypeMap` in its translator RIS.js; what that lacks becomes an article.
    const zotero: Record<string, string> = {
      JOUR: 'journalArticle',
      GEN: 'journalArticle',
      UNPB: 'journalArticle',
      MANSCPT: 'manuscript',
      BOOK: 'book',
      RPRT: 'report',
      THES: 'thesis',
      ELEC: 'webpage',
      AGGR: 'document',
    };
    const made = list.map(({ csl: work }) => [
      work.type,
      zotero[/^TY {2}- (\w+)/.exec(ris(list.filter((s) => s.csl === work)))![1]!],
    ]);
    expect(Object.fromEntries(made)).toEqual({
      'article-journal': 'journalArticle',
      report: 'report',
      thesis: 'thesis',
      webpage: 'webpage',
      book: 'book',
      document: 'document',
    });
  });
  it('is one record, whatever stands in its fields', () => {
    const text = ris(studies(hostile, woorden, true));
    expect(text.match(/^TY {2}- /gm)).toHaveLength(1);
    expect(text.match(/^ER {2}- /gm)).toHaveLength(1);
    expect(text.split('\r\n').filter((line) => line && !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
    expect(viaCitationJs('@ris/file', text)[0]!.title).toBe(ONE_LINE);
  });
});

describe('BibTeX, read back by two others', () => {
  const text = bibtex(list);
  const { entries, errors } = viaBiblatex(text);
  const entry = (key: string) => entries.find((e) => e.entry_key === key)!;
  const read = viaCitationJs('@bibtex/text', text);

  it('is without a fault, with every record of the selection', () => {
    expect(errors).toEqual([]);
    expect(entries).toHaveLength(7);
    expect(read).toHaveLength(7);
  });
  it('keeps particles before the name', () => {
    expect(text).toContain('options = {useprefix=true}');
    const [, van] = entry('rug-2018').fields.author as Record<string, unknown>[];
    expect(van).toMatchObject({ family: [{ text: 'Grift' }], prefix: [{ text: 'van de' }], useprefix: true });
  });
  it('keeps the day of a web page, and what kind of thing something is', () => {
    expect(entry('rug-2017').fields.date).toBe('2017-05-29');
    expect(
      ['rug-2018', 'helms-lorenz-2019', 'timmermans-2012', 'rug-2017', 'furlong-2000'].map((k) => entry(k).bib_type),
    ).toEqual(['article', 'report', 'thesis', 'online', 'book']);
    expect(read.find((r) => r.title.startsWith('Kwaliteit'))).toMatchObject({ type: 'thesis', genre: 'Proefschrift' });
  });
  it('says the language of a title', () => {
    expect(text).toContain('langid = {english}');
    expect(entry('timmermans-2012').fields.langid).toBe('dutch');
    expect(entry('rug-2018').fields.langid).toBe('usenglish');
  });
  it('is one record, whatever stands in its fields', () => {
    const out = viaBiblatex(bibtex(studies(hostile, woorden, true)));
    expect(out.errors).toEqual([]);
    expect(out.entries).toHaveLength(1);
    expect(viaCitationJs('@bibtex/text', bibtex(studies(hostile, woorden, true)))).toHaveLength(1);
  });
});

describe('CSL-JSON', () => {
  const read = JSON.parse(cslJsonText(list)) as Read[];
  it('says the language of each title, so that an English style leaves Dutch as it is', () =>
    expect(read.find((r) => r.id === 'timmermans-2012')).toMatchObject({ language: 'nl', type: 'thesis' }));
  it('keeps notes and keywords', () => {
    const study = read.find((r) => r.id === 'rug-2018')!;
    expect(String(study.note).split('\n\n')).toHaveLength(3);
    expect(study.keyword).toBe('1.4 Leraren starten goed en blijven');
  });
  it('writes the particle before the name, where Zotero looks for it', () =>
    expect(read.find((r) => r.id === 'rug-2018')!.author[1]).toEqual({ family: 'van de Grift', given: 'Wim' }));
  it('is understood by citation-js', () =>
    expect(plugins.input.chain(cslJsonText(list), { generateGraph: false })).toHaveLength(7));
});

describe('the workbook, read back by another library', () => {
  const rows = async (sheet: string, selection = everything) => {
    const blob = await excel(selection, woorden, true, 'onderbouwing-1.4');
    const book = readWorkbook(new Uint8Array(await blob.arrayBuffer()), { type: 'array' });
    return {
      names: book.SheetNames,
      cells: book.Sheets[sheet]!,
      rows: utils.sheet_to_json<string[]>(book.Sheets[sheet]!, { header: 1 }),
    };
  };
  it('has findings, sources and what the columns mean', async () => {
    const { names, rows: findings } = await rows('Bevindingen');
    expect(names).toEqual(['Bevindingen', 'Bronnen', 'Uitleg']);
    expect(findings.map((r) => r[0])).toEqual(['Bevinding', 'Titel a', 'Titel b']);
    const { rows: sources } = await rows('Bronnen');
    expect(sources).toHaveLength(8);
    expect(sources.flat().join(' ')).toContain('Hooge. (2024). [Publicatie niet gevonden].');
    const { rows: meaning } = await rows('Uitleg');
    expect(meaning[1]).toEqual(['Deze selectie', 'onderbouwing-1.4']);
    expect(meaning.map((r) => r[0])).toEqual(expect.arrayContaining(findings[0]!));
  });
  it('holds text only: nothing in it is run', async () => {
    const { cells, rows: findings } = await rows('Bevindingen', hostile);
    expect(findings[1]![0]).toBe(ONE_LINE);
    expect(Object.entries(cells).filter(([key, cell]) => !key.startsWith('!') && (cell as { f?: string }).f)).toEqual(
      [],
    );
  });
});

describe('the table with semicolons', () => {
  const read = (text: string) =>
    utils.sheet_to_json<string[]>(readWorkbook(text, { type: 'string', FS: ';', raw: true }).Sheets.Sheet1!, {
      header: 1,
    });
  it('begins with a byte order mark, and has a row for each finding and for each source without one', () => {
    const text = csv(everything, { woorden }, true);
    expect(text.startsWith('\ufeff"Bevinding";"Wat er staat";')).toBe(true);
    const found = read(text.slice(1));
    expect(found).toHaveLength(1 + 2 + 5);
    expect(found.map((r) => r[0]).slice(1, 3)).toEqual(['Titel a', 'Titel b']);
    expect(text).toContain('Hooge. (2024). [Publicatie niet gevonden].');
  });
  it('has an entry for each source and for each value, so that columns line up', () => {
    const two = {
      bronnen: [GOLD.artikel, source('rug-2018-b', csl('zeichner-2010'))],
      bevindingen: [
        finding('a', ['rug-2018', 'rug-2018-b'], {
          waarden: [
            { nr: '1.1', titel: 'Leren' },
            { nr: '2.1', titel: 'Leren' },
          ],
        }),
      ],
    };
    const [row] = rows(select(two, ['bevinding:a']), woorden, true);
    expect(row).toMatchObject({
      bronnen: 'RuG (2018); RuG (2018)',
      jaren: '2018; 2018',
      soorten: 'artikel; artikel',
      zekerheid: 'waarschijnlijk, niet alles gezien; waarschijnlijk, niet alles gezien',
      waarden: '1.1; 2.1',
      waardetitels: 'Leren; Leren',
    });
  });
  it('never holds a cell that a spreadsheet would run', () => {
    const found = read(csv(hostile, { woorden }, true).slice(1));
    expect(found).toHaveLength(2);
    expect(found[1]!.filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
    expect(found[1]![0]).toBe(`'${ONE_LINE}`);
  });
});

describe('a list in an order of its own', () => {
  const at = (record: SourceRecord, plaats: number): SourceRecord => ({
    ...record,
    publicaties: record.publicaties.map((p) => ({ ...p, plaats })),
  });
  // By the alphabet: Evaluation (RuG), then Hooge, then Rethinking (Zeichner).
  const own = select({ bevindingen: [], bronnen: [at(GOLD.artikel, 1), at(GOLD.kwijt, 2), at(GOLD.tijdschrift, 3)] }, [
    'bron:zeichner-2010',
    'bron:rug-2018',
    'bron:hooge-2024',
  ]);
  const WORKS = /Publicatie niet gevonden|Evaluation of|Rethinking/g;
  const BY_HAND = ['Rethinking', 'Evaluation of', 'Publicatie niet gevonden'];

  it('is in that order in both tables', async () => {
    expect(csv(own, { woorden }, false).match(WORKS)).toEqual(BY_HAND);
    const book = readWorkbook(new Uint8Array(await (await excel(own, woorden, false, 'x')).arrayBuffer()));
    expect(utils.sheet_to_csv(book.Sheets.Bronnen!).match(WORKS)).toEqual(BY_HAND);
  });
  it('is in the order of the alphabet among references', async () => {
    const alphabet = ['Evaluation of', 'Publicatie niet gevonden', 'Rethinking'];
    const file = Buffer.from(await (await word(own, woorden, false, 'x')).arrayBuffer());
    expect((await mammoth.extractRawText({ buffer: file })).value.match(WORKS)).toEqual(alphabet);
    expect(copiedList(referenceList(own, false)).text.match(WORKS)).toEqual(alphabet);
  });
});

describe('the document, read back by mammoth', () => {
  const html = async (selection = everything, withCaveat = true) => {
    const blob = await word(selection, woorden, withCaveat, 'onderbouwing-1.4');
    return (await mammoth.convertToHtml({ buffer: Buffer.from(await blob.arrayBuffer()) })).value;
  };
  it('has the list of references with italics and a table of the findings', async () => {
    const text = await html();
    expect(text).toContain('<h1>Literatuur</h1>');
    expect(text).toContain('<em>Studies in Educational Evaluation</em>');
    expect(text).toMatch(/\[publicatie niet gevonden\]/i);
    expect(text.match(/<tr>/g)).toHaveLength(3);
    expect(text).toContain('Let hierop a.');
    expect(await html(everything, false)).not.toContain('Let hierop a.');
  });
  it('opens, whatever stands in it', async () => expect(await html(hostile)).toContain('=HYPERLINK('));
});

describe('the list on the clipboard', () => {
  it('has italics, the alphabet, and how sure each reference is', () => {
    const { text, html } = copiedList(referenceList(everything, true));
    expect(html).toContain('<i>Studies in Educational Evaluation</i>');
    expect(text).toContain('https://doi.org/10.1016/j.stueduc.2017.10.006 [waarschijnlijk, niet alles gezien]');
    expect(copiedList(referenceList(hostile, true)).html).not.toContain('<b>');
  });
  it('says once that a publication was not found', () => {
    const { text } = copiedList(referenceList(select(DATA, ['bron:hooge-2024']), true));
    expect(text.match(/publicatie niet gevonden/gi)).toHaveLength(1);
  });
});
