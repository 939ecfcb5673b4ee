import { compile } from '@mdx-js/mdx';
import { read as readWorkbook, utils } from '@e965/xlsx';
import { BibLatexParser } from 'biblatex-csl-converter';
import { readFileSync } from 'node:fs';
import { fromHtml } from 'hast-util-from-html';
import type { Nodes } from 'hast';
import ICAL from 'ical.js';
import mammoth from 'mammoth';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import remarkGfm from 'remark-gfm';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { bibtex } from '../../src/components/export/bibtex';
import { exportWords } from '../../src/components/export/export-words';
import { excel } from '../../src/components/export/excel';
import { select, studies, type FindingRecord, type SourceRecord } from '../../src/components/export/records';
import { ris } from '../../src/components/export/ris';
import { csv } from '../../src/components/export/table';
import { readRecipe, writeRecipe } from '../../src/components/gesprek/domain/recipe';
import { hasDays, toCalendar } from '../../src/components/gesprek/domain/report/calendar';
import { toHtml } from '../../src/components/gesprek/domain/report/html';
import { toMarkdown } from '../../src/components/gesprek/domain/report/markdown';
import { reportBlocks } from '../../src/components/gesprek/domain/report/report';
import { toWord } from '../../src/components/gesprek/domain/report/word';
import { apply } from '../../src/components/gesprek/domain/state/actions';
import type { Gesprek } from '../../src/components/gesprek/domain/state/model';
import { readText, writeText } from '../../src/components/gesprek/domain/state/valid';
import { sideBySide } from '../../src/components/gesprekken/side-by-side';
import { toMdx } from '../../src/components/gesprekken/tafelverslag';
import { fromAddress as readList } from '../../src/components/leeslijst/edit';
import { readAddress, toAddress } from '../../src/components/onderbouwing/filter/address';
import { forSite, slugFor } from '../../src/components/own-plate/domain/for-site';
import { LIMITS as PLATE } from '../../src/components/own-plate/domain/model';
import { check, readText as readPlate, writeText as writePlate } from '../../src/components/own-plate/domain/read';
import { remarkTypedAddresses } from '../../src/components/prose/remark-typed-addresses';
import type { Csl } from '../../src/components/reference/csl';
import { fromAddress as readSearch, toAddress as searchAddress } from '../../src/components/search/page/address';
import { fill, flatten } from '../../src/components/words/fill';
import { groepsgesprek } from '../fixtures/gesprekken';
import { HOSTILE } from '../fixtures/hostile';
import { ownPlate, photoPlate } from '../fixtures/own-plate';

const woorden = flatten(parse(readFileSync('src/content/teksten/nl.yaml', 'utf8')));
const t = (key: string, values?: Parameters<typeof fill>[2]) => fill(woorden, key, values);
const SOURCE = { plekken: [], achter: [], bronnen: [], tekening: 'Onze tekening.' };

/** A conversation in which all of it was typed: as notes, as agreements, as the name of the group. */
const typed = (texts: readonly string[]): Gesprek =>
  texts.reduce(
    (g, wat, i) => apply(g, { doe: 'spreek-af', id: `z${i}`, wat, wie: wat, wanneer: wat, dag: '2026-12-03' }),
    groepsgesprek(
      'a',
      texts[0] ?? '',
      texts.map((tekst) => ({ tekst })),
    ),
  );
/** In pieces that each stay below what a conversation may hold. */
const CONVERSATIONS = Array.from({ length: 10 }, (_, i) => typed(HOSTILE.slice(i * 100, i * 100 + 100)));

/** Every element in some HTML, with its attributes: `a[href]`. */
function elements(html: string): string[] {
  const names = (node: Nodes): string[] => [
    ...(node.type === 'element' ? [[node.tagName, ...Object.keys(node.properties)].join(' ')] : []),
    ...('children' in node ? node.children.flatMap(names) : []),
  ];
  return [...new Set(names(fromHtml(html, { fragment: true })))].toSorted();
}
const PLAIN = ['br', 'h1', 'h2', 'h3', 'li', 'p', 'span', 'table', 'tbody', 'td', 'th', 'thead', 'tr', 'ul'];
const strange = (html: string) => elements(html).filter((name) => !PLAIN.includes(name.replace(/ dir$/, '')));

describe('what a group types or reads from a file', () => {
  it('is a thousand different things', () => {
    expect(new Set(HOSTILE).size).toBe(1_000);
    expect(CONVERSATIONS.reduce((n, g) => n + g.notities.length, 0)).toBeGreaterThan(950);
  });

  it('is text in the page, in Markdown and in a document', async () => {
    for (const g of CONVERSATIONS) {
      const blocks = reportBlocks(g, SOURCE, t);
      expect(strange(toHtml(blocks))).toEqual([]);
      const md = micromark(toMarkdown(blocks), { extensions: [gfm()], htmlExtensions: [gfmHtml()] });
      expect(strange(md)).toEqual([]);
      const buffer = Buffer.from(await (await toWord(blocks, t)).arrayBuffer());
      const { value, messages } = await mammoth.convertToHtml({ buffer });
      expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
      expect(strange(value).filter((name) => !/^(?:strong|em|h[1-6])$/.test(name))).toEqual([]);
    }
  });

  it('is text in a page that an editor builds from it', async () => {
    for (const g of CONVERSATIONS) {
      const { mdx } = toMdx(
        sideBySide([g], (nr) => `Groep ${nr}`, 'Zonder vraag'),
        [],
        t,
      );
      const code = String(
        await compile(mdx.split('\n---\n').slice(1).join('\n---\n'), {
          remarkPlugins: [[remarkGfm, { singleTilde: false }], remarkTypedAddresses],
        }),
      );
      const used = [...code.matchAll(/_components\.(\w+)/g)].map(([, name]) => name!);
      expect([...new Set(used)].filter((name) => !['h2', 'li', 'p', 'strong', 'ul', 'br'].includes(name))).toEqual([]);
      expect(code).not.toMatch(/^(?:import (?!\{)|export const)|_missingMdxReference/m);
    }
  });

  it('comes back from a file as it was, and a file that was tampered with is refused or read, never thrown at', () => {
    for (const g of CONVERSATIONS) expect(readText(writeText(g))).toMatchObject({ gesprek: { notities: g.notities } });
    const file = writeText(groepsgesprek('a', 'Noord', [{ tekst: 'iets' }], ['bellen']));
    const spots = [...file.matchAll(/"(?:[^"\\]|\\.)*"|\b\d+\b|null/g)];
    for (const [i, text] of HOSTILE.entries()) {
      const { 0: old, index } = spots[(i * 7) % spots.length]!;
      for (const put of [JSON.stringify(text), text]) {
        const read = readText(file.slice(0, index) + put + file.slice(index + old.length));
        if ('gesprek' in read && read.gesprek)
          expect(strange(toHtml(reportBlocks(read.gesprek, SOURCE, t)))).toEqual([]);
      }
    }
  });
});

describe('a calendar with what a group agreed', () => {
  it('has one event an agreement, with its words, and no line of anything else', () => {
    for (const g of CONVERSATIONS) {
      expect(hasDays(g)).toBe(true);
      const ics = toCalendar(g, t, new Date('2026-01-05T14:05:06.789Z'));
      const lines = ics.replaceAll('\r\n ', '').split('\r\n');
      expect(lines.pop()).toBe('');
      const PROPERTY =
        /^(?:(?:BEGIN|END):V(?:CALENDAR|EVENT)|VERSION|PRODID|UID|DTSTAMP|DT(?:START|END);VALUE=DATE|SUMMARY|DESCRIPTION|TRANSP)/;
      expect(lines.filter((line) => !PROPERTY.test(line) || /[\r\n]/.test(line))).toEqual([]);
      const events = new ICAL.Component(ICAL.parse(ics) as never)
        .getAllSubcomponents('vevent')
        .map((event) => new ICAL.Event(event).summary);
      expect(events.toSorted()).toEqual(g.afspraken.map(({ wat }) => wat || t('zaal.afspraken')).toSorted());
    }
  });
});

describe('a plate of somebody’s own', () => {
  const FIELDS = ['nr', 'concept', 'titel', 'ondertitel', 'kern', 'beschrijving'];
  const [spot, question] = [ownPlate().plekken[0]!, ownPlate().vragen[0]!];
  type SiteFields = Record<string, string> & {
    plekken: [{ naam: string; uitleg: string }];
    vragen: [{ tekst: string }];
  };
  /** All words of a plate said in this way. */
  const spoken = (text: string, onPhoto: boolean) => {
    const words = { titel: text, ondertitel: text, maker: text, kern: text, beschrijving: text };
    const shape = onPhoto ? { ...photoPlate(), ...words } : ownPlate(words);
    return {
      ...shape,
      plekken: [{ ...spot, ...(onPhoto ? { x: 1, y: 2 } : {}), naam: text, uitleg: text }],
      vragen: [{ ...question, tekst: text }],
    };
  };

  it('opens as it was saved, and goes to an editor as words in fields, in files of its own', () => {
    for (const [i, text] of HOSTILE.entries()) {
      const result = check(spoken(text.slice(0, PLATE.kort), i % 2 === 1));
      if (!result.goed) throw new Error(`${JSON.stringify(text)}: ${JSON.stringify(result)}`);
      const { plaat } = result;
      expect(readPlate(writePlate(plaat))).toEqual({ goed: true, plaat });
      const files = forSite(plaat, { nr: 9, naam: slugFor(plaat) }, {}, [1]);
      expect(
        files.map(([path]) => path.replace(/(?<=\/)[a-z0-9]+(?:-[a-z0-9]+)*(?=\.mdx|\/scene|\/foto)/, 'x')),
      ).toEqual([
        'src/content/praatplaten/x.mdx',
        `src/components/praatplaat/platen/x/${plaat.foto ? 'foto.png' : 'scene.json'}`,
      ]);
      const [empty, front, ...rest] = String(files[0]![1]).split(/^---$/m);
      expect([empty, ...rest]).toEqual(['', '\n\nKijk eerst samen naar de plaat.\n']);
      const { plekken, vragen, ...fields } = parse(front!) as SiteFields;
      expect(Object.keys(fields)).toEqual(plaat.foto ? [...FIELDS, 'foto'] : FIELDS);
      const words = [fields['titel'], fields['ondertitel'], fields['kern'], fields['beschrijving']];
      const [{ naam, uitleg }, { tekst }] = [plekken[0], vragen[0]];
      // Nothing that a page would read as more than words.
      for (const word of [...words, naam, uitleg, tekst]) expect(word).toMatch(/^[^<>{}[\]`\\\n\r]+$/);
    }
  });
});

describe('an address that somebody made', () => {
  const query = (name: string, text: string) => `?${name}=${encodeURIComponent(text.toWellFormed())}`;

  const KNOWN = {
    options: { waarde: ['1.1'], gevonden: [], niveau: [], letop: [], soort: [], bron: ['a'] },
    years: [2000, 2020],
  } as const;

  it('gives a recipe, a list or a filter of nothing but what exists here', () => {
    for (const text of HOSTILE) {
      for (const part of ['vragen', 'minuten', 'groep', 'stil', 'daarna']) {
        const { opzet } = readRecipe(new URLSearchParams(query(part, text)), { vragen: [1, 2], platen: ['x'] });
        expect(writeRecipe(opzet)).toMatch(/^(?:\?[\w=&,-]*)?$/);
      }
      for (const id of readList(query('lijst', text))?.ids ?? []) expect(id).toMatch(/^[a-z]+:[a-z0-9-]+$/);
      for (const facet of ['waarde', 'bron', 'van', 'tot', 'weergave', 'sorteer']) {
        const { state } = readAddress(query(facet, text), KNOWN);
        expect(toAddress(state)).toMatch(/^(?:\?[\w=&.:-]*)?$/);
      }
    }
  });

  it('gives a query that stays a query', () => {
    for (const text of HOSTILE) {
      const state = readSearch(
        `${query('q', text)}${query('soort', text).replace('?', '&')}${query('vanaf', text).replace('?', '&')}`,
      );
      expect(state.q.length).toBeLessThanOrEqual(200);
      expect(searchAddress(state)).toMatch(/^(?:\?[\w=&.%*+-]*)?$/);
    }
  });
});

describe('what is taken along', () => {
  const words = exportWords();
  const work = (title: string): Csl => ({
    type: 'article-journal',
    title,
    author: [{ literal: title }, { family: title, given: title }],
    issued: { 'date-parts': [[2018]] },
    'container-title': title,
    publisher: title,
    URL: `https://a.nl/${title}`,
  });
  const bron = (id: string, text: string): SourceRecord => ({
    id,
    kort: text,
    jaar: 2018,
    soort: 'artikel',
    zekerheid: text,
    gevonden: true,
    publicaties: [{ id, csl: work(text), apa: [{ tekst: text }], plaats: 1, noot: text }],
    adres: `https://site.nl/bronnen/${id}/`,
  });
  const bevinding = (id: string, text: string): FindingRecord => ({
    id,
    titel: text,
    tekst: text,
    letOp: text,
    waarden: [{ nr: '1.4', titel: text }],
    plekken: [text],
    documenten: [{ titel: text, adres: 'https://site.nl/documenten/d/' }],
    bronnen: [`b-${id}`],
    sector: 'vo',
    adres: `https://site.nl/bevindingen/${id}/`,
  });
  const typedTexts = HOSTILE.filter((text) => text.trim());
  const all = {
    bronnen: typedTexts.map((text, i) => bron(`b-t${i}`, text)),
    bevindingen: typedTexts.map((text, i) => bevinding(`t${i}`, text)),
  };
  const selection = select(
    all,
    typedTexts.map((_, i) => `bevinding:t${i}`),
  );
  const list = studies(selection, words, true);

  it('is one record a study in RIS and BibTeX, without a line or a brace too many', () => {
    expect(list.length).toBeGreaterThan(950);
    const text = ris(list);
    expect(text.match(/^TY {2}- /gm)).toHaveLength(list.length);
    expect(text.match(/^ER {2}- /gm)).toHaveLength(list.length);
    expect(
      text.split(/\r\n/).filter((line) => line && !/^[A-Z][A-Z0-9] {2}- [^\r\n\u2028\u2029]*$/.test(line)),
    ).toEqual([]);
    const parser = new BibLatexParser(bibtex(list), { processUnexpected: true, processUnknown: true });
    const { entries, errors } = parser.parse();
    expect(errors).toEqual([]);
    expect(Object.keys(entries)).toHaveLength(list.length);
  });

  it('is text in every cell of a table', async () => {
    const found = utils.sheet_to_json<string[]>(
      readWorkbook(csv(selection, { woorden: words }, true).slice(1), { type: 'string', FS: ';', raw: true }).Sheets
        .Sheet1!,
      { header: 1 },
    );
    expect(found).toHaveLength(typedTexts.length + 1);
    expect(found.flat().filter((cell) => /^[\t\r=+\-@]/.test(cell))).toEqual([]);
    const blob = await excel(selection, words, true, 'proef');
    const book = readWorkbook(new Uint8Array(await blob.arrayBuffer()), { type: 'array' });
    const cells = Object.values(book.Sheets).flatMap((sheet) => Object.values(sheet) as unknown[]);
    expect(cells.filter((cell) => typeof cell === 'object' && cell !== null && 'f' in cell)).toEqual([]);
  });
});
