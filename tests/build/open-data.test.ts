import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { DIST, pages } from '../fixtures/dist';

const FOLDER = join(DIST, 'data');
const NAMES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.schema.json'))
  .map((name) => name.replace('.schema.json', ''));
const read = (name: string): unknown => JSON.parse(readFileSync(join(FOLDER, name), 'utf8'));
type Schema = Record<string, unknown> & { properties?: Record<string, Schema>; description?: string };
type Row = Record<string, unknown> & { id: string; adres: string };
const list = (name: string) => read(`${name}.json`) as Row[];
interface Graph {
  knopen: { id: string; soort: string; door: string; adres: string }[];
  verbanden: { van: string; naar: string; soort: string; door: string; waarom?: string }[];
}
const { knopen, verbanden } = read('keten.json') as Graph;

/** Fields without a sentence, those inside others too. */
const untold = (schema: Schema, path = ''): string[] =>
  Object.entries(schema).flatMap(([key, value]) => {
    if (typeof value !== 'object' || value === null) return [];
    if (key !== 'properties') return untold(value as Schema, path);
    return Object.entries(value as Record<string, Schema>).flatMap(([name, field]) => [
      ...(field.description ? [] : [`${path}.${name}`]),
      ...untold(field, `${path}.${name}`),
    ]);
  });

describe('every file of open data', () => {
  it('has its schema, and the files that were always there are there', () => {
    for (const name of [
      'waarden',
      'onderbouwing',
      'bronnen',
      'praatplaten',
      'begrippen',
      'tijdlijn',
      'tafelpunten',
      'keten',
    ])
      expect(NAMES).toContain(name);
    const csv = readFileSync(join(FOLDER, 'onderbouwing.csv'), 'utf8');
    expect(csv.split('\n')[0]).toContain('"vindplaats"');
    expect(readFileSync(join(FOLDER, 'bronnen.bib'), 'utf8')).toContain('@');
  });

  it.each(NAMES)('%s.json is what its schema says, read by another reader', (name) => {
    const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
    addFormats(ajv);
    const validate = ajv.compile(read(`${name}.schema.json`) as object);
    validate(read(`${name}.json`));
    expect(validate.errors).toBe(null);
  });

  it.each(NAMES)('%s: each field is told in Dutch', (name) => {
    expect(untold(read(`${name}.schema.json`) as Schema)).toEqual([]);
  });

  it.each(NAMES)('%s: a schema refuses what is not so', (name) => {
    const ajv = new Ajv2020({ allowUnionTypes: true });
    addFormats(ajv);
    const validate = ajv.compile(read(`${name}.schema.json`) as object);
    const made = structuredClone(read(`${name}.json`)) as Row[] | (Row & Graph);
    const first = Array.isArray(made) ? made[0]! : made;
    expect(validate(made)).toBe(true);
    first.onbekend = 1;
    expect(validate(made)).toBe(false);
  });

  it('keeps the fields it had', () => {
    const fields = (name: string) => Object.keys(list(name)[0]!);
    expect(fields('onderbouwing')).toEqual(
      expect.arrayContaining(
        'vindplaats waarde waardetitel niveau bevinding tekst bronnen jaren soortBron zekerheid voorbehoud adres'.split(
          ' ',
        ),
      ),
    );
    expect(fields('praatplaten')).toEqual(
      expect.arrayContaining(
        'id tekening nr titel ondertitel kern beschrijving plekken vragen opschriften waarden'.split(' '),
      ),
    );
    expect(fields('begrippen')).toEqual(
      expect.arrayContaining('id term definitie vormen synoniemen zieOok'.split(' ')),
    );
    expect(fields('tijdlijn')).toEqual(
      expect.arrayContaining('id datum weergave zekerheid titel tekst fase'.split(' ')),
    );
  });

  it('names addresses that are there', () => {
    const known = new Set(pages().map((p) => p.pad));
    const all = [
      ...knopen,
      ...['waarden', 'bronnen', 'praatplaten', 'begrippen', 'tijdlijn', 'tafelpunten'].flatMap(list),
    ];
    const gone = all.map(({ adres }) => adres.split('#')[0]!).filter((adres) => !known.has(adres));
    expect([...new Set(gone)]).toEqual([]);
  });
});

describe('the chain as data', () => {
  it('has each thing and each relation once, and no relation that leads nowhere', () => {
    const ids = new Set(knopen.map((k) => k.id));
    expect(ids.size).toBe(knopen.length);
    expect(verbanden.filter((v) => !ids.has(v.van) || !ids.has(v.naar))).toEqual([]);
    expect(new Set(verbanden.map((v) => `${v.van} ${v.soort} ${v.naar}`)).size).toBe(verbanden.length);
  });

  it('says of each relation whose it is: what lies behind a question is ours, what the table says is the document’s', () => {
    const by = (soort: string) => [...new Set(verbanden.filter((v) => v.soort === soort).map((v) => v.door))];
    for (const soort of ['gaat over', 'noemt', 'bespreekt', 'gelijkend', 'aanvullend', 'contrasterend', 'zie ook'])
      expect(by(soort), soort).toEqual(['redactie']);
    for (const soort of ['onderbouwt', 'beroept zich op', 'komt uit']) expect(by(soort), soort).toEqual(['document']);
    const w = verbanden.find((v) => v.van === 'vraag:w-v1' && v.soort === 'hoort bij');
    const l6 = verbanden.find((v) => v.van === 'vraag:l6-v1' && v.soort === 'hoort bij');
    expect([w?.door, l6?.door]).toEqual(['redactie', 'document']);
  });

  it('leads from every finding back to a plate, on to a source, and says why one is like another', () => {
    const findings = knopen.filter((k) => k.soort === 'bevinding').map((k) => k.id);
    expect(findings.length).toBeGreaterThan(30);
    for (const id of findings) {
      expect(
        verbanden.some((v) => v.naar === id && v.soort === 'noemt'),
        id,
      ).toBe(true);
      expect(
        verbanden.some((v) => v.van === id && v.soort === 'beroept zich op'),
        id,
      ).toBe(true);
    }
    const like = verbanden.filter((v) => /gelijkend|aanvullend|contrasterend/.test(v.soort));
    expect(like.filter((v) => !v.waarom)).toEqual([]);
  });
});

describe('the page about the data', () => {
  const page = readFileSync(join(FOLDER, 'index.html'), 'utf8');
  it('links every file and its schema, with the version the list of files names', () => {
    for (const name of NAMES) {
      expect(page).toContain(`/data/${name}.json"`);
      expect(page).toContain(`/data/${name}.schema.json"`);
    }
    expect(page).toContain(`data-versie="${(read('catalogus.json') as { versie: string }).versie}"`);
  });
  it('says that there is no open licence', () => {
    expect(page).toContain('geen open licentie');
  });
});
