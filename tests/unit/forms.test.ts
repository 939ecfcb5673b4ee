import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { SCHEMAS, type Folder } from '../../src/content/_schemas/schemas';
import { editAddress } from '../../src/components/build/edit-address';
import { filled, type Draft } from '../../src/components/forms/domain/draft';
import { fieldsYaml } from '../../src/components/forms/domain/fields-yaml';
import { fileToGive, writeFile } from '../../src/components/forms/domain/file';
import { mailAddress } from '../../src/components/forms/domain/mail';
import { FORM_KINDS, folderOf, hasProse, pathOf, type FormKind } from '../../src/components/forms/domain/kinds';
import type { Known } from '../../src/components/forms/domain/known';
import { readBytes } from '../../src/components/forms/domain/bytes';
import { draftOf } from '../../src/components/forms/domain/kept-draft';
import { openFile } from '../../src/components/forms/domain/open';
import { nextOwnPoint } from '../../src/components/forms/domain/own-points';
import { mistakes, NAME } from '../../src/components/forms/domain/problems';
import { shapeOf, type Shape } from '../../src/components/forms/domain/shape';
import { targetOf } from '../../src/components/keten/targets';
import { findChoices } from '../../src/components/forms/page/find';
import type { Block } from '../../src/components/forms/prose/blocks';
import { readProse } from '../../src/components/forms/prose/read';
import { writeProse } from '../../src/components/forms/prose/write';
import { checkContent } from '../../src/components/check/content';
import { sourcesFromDisk } from '../../src/components/praatplaat/plates-from-disk';
import { smallContent } from '../fixtures/small-content';
import { knownOf } from '../fixtures/form-known';
import { randomDraft, random } from '../fixtures/random-draft';

const ODD = [
  'true',
  '12',
  '1.4',
  'a: b',
  '- a',
  '# a',
  'a #b',
  "l'a",
  '“a”',
  '{a}',
  '[a]',
  '&a',
  '*a',
  '!a',
  '%a',
  '@a',
  '`a`',
  '"',
  '\\',
  '~',
  'null',
  'a:',
  'é',
  '2017-12-06',
  'a\\nb',
  '😀',
  '? a',
  '| a',
  '> a',
  'ja, nee',
  ' ',
  "'",
];

describe('fields as YAML', () => {
  it.each(ODD)('read back as they were: %j', (text) => {
    const fields = { a: text, b: [text, [1, 2]], c: [{ d: text, e: { f: [text] } }], g: 3, h: true };
    expect(parse(fieldsYaml(fields), { schema: 'core' })).toEqual(fields);
  });

  it('read as an editor would write them', () => {
    expect(fieldsYaml({ titel: 'Samen leren', nr: '2.6', lijst: ['a', 'b'] })).toBe(
      'titel: Samen leren\nnr: "2.6"\nlijst:\n  - a\n  - b\n',
    );
  });
});

describe('what was typed', () => {
  it('keeps nothing that is empty and no sign that nobody sees', () => {
    expect(filled({ a: ' ', b: [''], c: { d: '' }, e: 'x\u200b\n y', f: false, g: 0 })).toEqual({
      e: 'x y',
      f: false,
      g: 0,
    });
  });
});

describe('the shape of a schema', () => {
  const texts = (name: string, shape: Shape): string[] =>
    shape.kind === 'group'
      ? shape.fields.flatMap((field) => texts(field.name, field.shape))
      : shape.kind === 'either'
        ? shape.of.flatMap((one) => texts(name, one))
        : shape.kind === 'list'
          ? texts(name, shape.of)
          : [name];

  it.each(FORM_KINDS)('is known of a %s, down to its last field', (kind) => {
    expect(texts('', shapeOf(SCHEMAS[folderOf(kind)].schema)).length).toBeGreaterThan(3);
  });

  it('knows which fields a file may need that may each be absent by themselves, as far as fields tell of each other', () => {
    const needs = (kind: FormKind) => {
      const shape = shapeOf(SCHEMAS[folderOf(kind)].schema);
      if (shape.kind !== 'group') throw new Error(kind);
      return Object.fromEntries(
        shape.fields.flatMap(({ name, need }) => (need ? [[name, [need.why, ...need.or]]] : [])),
      );
    };
    expect(needs('tafelverslag')).toEqual({
      nr: ['nodigSoms'],
      document: ['nodigTenzij', 'gesprek', 'bijeenkomst'],
      gesprek: ['nodigTenzij', 'document', 'bijeenkomst'],
      bijeenkomst: ['nodigTenzij', 'document', 'gesprek'],
    });
    expect(needs('thema')).toEqual({ document: ['nodigAf'] });
    expect(needs('verhaal')).toEqual({ document: ['nodigAf'] });
    expect(needs('bevinding')).toEqual({
      bronnen: ['nodigAf'],
      regels: ['nodigTenzij', 'waarden'],
      waarden: ['nodigTenzij', 'regels'],
    });
    expect(needs('gebeurtenis')).toEqual({
      herkomst: ['nodigTenzij', 'bron'],
      bron: ['nodigTenzij', 'herkomst'],
      hoe: ['nodigSoms'],
    });
  });

  it('knows of every field that takes the name of a file what it names', () => {
    const names = (name: string, schema: z.ZodType): string[] => {
      const json = z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' });
      const found: string[] = [];
      const walk = (key: string, node: unknown): void => {
        if (typeof node !== 'object' || node === null) return;
        const own = node as Record<string, unknown>;
        if (own.pattern === '^[a-z0-9]+(-[a-z0-9]+)*$') found.push(key);
        for (const [inner, value] of Object.entries(own.properties ?? {})) walk(inner, value);
        for (const value of [own.items, ...((own.anyOf ?? []) as unknown[])]) walk(key, value);
      };
      walk(name, json);
      return found;
    };
    const all = FORM_KINDS.flatMap((kind) => names(kind, SCHEMAS[folderOf(kind)].schema));
    expect(all.length).toBeGreaterThan(10);
    expect(all.filter((name) => !targetOf(name))).toEqual([]);
  });
});

describe('prose', () => {
  it.each([
    '**niet vet**',
    '[T2-01]',
    '{code}',
    '<b>',
    '1. een',
    '- streep',
    '# kop',
    'www.x.nl',
    'a_b_c',
    '\\',
    '&euro;',
    '---',
    '`x`',
    '| a |',
    '~~weg~~',
    'x@y.nl',
    '*',
  ])('keeps %j as it was typed', (text) => {
    const block = { kind: 'paragraph' as const, text: `${text} en meer`, place: { ids: ['T2-01'], own: false } };
    expect(readProse(writeProse([block]))).toEqual([block]);
  });

  it('of every file of the site comes back without a word lost', () => {
    let own = 0;
    for (const kind of FORM_KINDS.filter(hasProse))
      for (const file of readdirSync(`src/content/${folderOf(kind)}`)) {
        const text = readFileSync(`src/content/${folderOf(kind)}/${file}`, 'utf8');
        const opened = openFile(kind, file, text);
        if (!('draft' in opened)) throw new Error(file);
        const words = (source: string) =>
          source
            .replace(/^---[^]*?\n---/, '')
            .replace(/\s+/g, ' ')
            .trim();
        expect(words(writeFile(opened.draft)), file).toBe(words(text));
        own += opened.draft.prose.filter((block) => block.kind !== 'source').length;
      }
    // What can only be shown as it stands is the exception.
    expect(own).toBeGreaterThan(300);
  });
});

describe('a file that was opened', () => {
  it.each(FORM_KINDS)('of the kind %s comes back with the same fields', (kind) => {
    for (const file of readdirSync(`src/content/${folderOf(kind)}`)) {
      const text = readFileSync(`src/content/${folderOf(kind)}/${file}`, 'utf8');
      const opened = openFile(kind, file, text);
      if (!('draft' in opened)) throw new Error(file);
      const again = openFile(kind, file, writeFile(opened.draft));
      expect('draft' in again && filled(again.draft.fields), file).toEqual(filled(opened.draft.fields));
    }
  });

  it.each([
    [
      { trouble: 'onleesbaar', regel: 1, fout: 'een bestand begint met een regel --- en dan de velden' },
      'zomaar tekst',
    ],
    [{ trouble: 'onleesbaar', regel: 2, fout: 'het haakje [ wordt niet gesloten' }, '---\ntitel: [\n---\n'],
    [{ trouble: 'onleesbaar', regel: 3, fout: 'dit veld staat er twee keer' }, '---\nterm: a\nterm: b\n---\n'],
    [{ trouble: 'onleesbaar', regel: 3, fout: 'een waarde die begint met *' }, '---\nterm: &a b\ndefinitie: *a\n---\n'],
    [{ trouble: 'leeg' }, ''],
    [{ trouble: 'leeg' }, '\r\n \r\n'],
    [{ trouble: 'geenVelden' }, '---\n- a\n---\n'],
    [{ trouble: 'teGroot' }, 'x'.repeat(600_000)],
    [{ trouble: 'onleesbaar', regel: 3, fout: 'de regel begint met een tab' }, '---\nvormen:\n\t- a\n---\n'],
    [{ trouble: 'onleesbaar', regel: 2, fout: 'een waarde die begint met !' }, '---\nterm: !!js/function x\n---\n'],
    [{ trouble: 'onleesbaar', regel: 2, fout: 'dit staat te diep' }, `---\nterm: ${'[{a: '.repeat(900)}\n---\n`],
    [
      { trouble: 'onleesbaar', regel: 103, fout: 'dit staat te diep' },
      `---\n${Array.from({ length: 700 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')}\n---\n`,
    ],
    [{ trouble: 'onleesbaar', regel: 5, fout: 'hetzelfde teken' }, `---\nterm: a\n---\n\n${'['.repeat(90_000)}\n`],
    [{ trouble: 'andereSoort', soort: 'bron' }, 'kort: A (2018)\nauteurKort: A\njaar: 2018\n'],
    [{ trouble: 'andereSoort', soort: 'thema' }, '---\ntitel: A\nsoort: ambitie\npraatplaat: b\n---\n\nTekst.\n'],
  ])('says %j of what is no file of this form', (trouble, text) => {
    const { fout = '', ...rest } = openFile('begrip', 'x.mdx', text) as { fout?: string };
    const { fout: expected = '', ...others } = trouble as { fout?: string };
    expect(rest).toMatchObject(others);
    expect(fout).toContain(expected);
  });

  const TERM = '---\nterm: één\ndefinitie: Iets.\n---\n\nEen alinea.\n';
  const bytes = (text: string) => new TextEncoder().encode(text);
  it.each([
    ['a byte order mark', bytes(`\ufeff${TERM}`)],
    ['line ends of Windows', bytes(TERM.replaceAll('\n', '\r\n'))],
    ['both', bytes(`\ufeff${TERM.replaceAll('\n', '\r\n')}`)],
    ['neither', bytes(TERM)],
  ])('comes back to the byte with %s', (_, given) => {
    const { text, signs, old } = readBytes(given);
    const opened = openFile('begrip', 'x.mdx', text);
    if (!('draft' in opened)) throw new Error('not opened');
    expect(old).toBe(false);
    expect(bytes(fileToGive({ ...opened.draft, signs }))).toEqual(given);
  });
  it.each([
    ['an old Windows', Uint8Array.from(TERM, (c) => c.charCodeAt(0))],
    ['UTF-16', Uint8Array.from([...`\ufeff${TERM}`].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]))],
  ])('is read with the letters of %s, which is said', (_, given) => {
    expect(readBytes(Uint8Array.from(given))).toMatchObject({ text: TERM, old: true });
  });
});

describe('a draft that a store gives', () => {
  const kept = (more: object): unknown =>
    JSON.parse(JSON.stringify({ kind: 'begrip', name: 'a', opened: '', fields: { term: 'a' }, prose: [], ...more }));

  it('comes back as it was', () => {
    const opened = openFile(
      'begrip',
      'x.mdx',
      '---\nterm: a # b\ndefinitie: b\n---\n\n## Kop\n\n- **A.** b [aangevuld]\n',
    );
    if (!('draft' in opened)) throw new Error('not opened');
    const draft = draftOf('begrip', kept(opened.draft));
    expect(draft).toMatchObject(opened.draft);
    expect(writeFile(draft!)).toBe(writeFile(opened.draft));
  });

  it('can be worked at whatever stands there, with its words', () => {
    for (const prose of [null, 'x', [null, 5, { kind: 'point' }, { kind: 'later', text: 'Woorden.' }]])
      for (const file of [
        5,
        {},
        { fences: ['', ''], fields: { items: [{}], end: '' }, prose: { pieces: [5], end: '' } },
      ]) {
        const draft = draftOf('begrip', kept({ name: 5, prose, kept: file, signs: 'x' }))!;
        expect(writeFile(draft)).toContain('term: a');
        expect(writeFile(draft).includes('Woorden.')).toBe(Array.isArray(prose));
      }
    for (const none of [null, [], { kind: 'bron' }, { kind: 'begrip', fields: [] }])
      expect(draftOf('begrip', none)).toBeUndefined();
  });
});

describe('search in a form', () => {
  const choices = [
    { id: 'T2-01', name: 'Groenpluk helpt niet' },
    { id: 'lerende-leraar', name: 'lerende leraar' },
    { id: 'T2-011', name: 'Coördinatie' },
  ];
  it.each([
    ['t2-01', 'T2-01'],
    ['pluk niet', 'T2-01'],
    ['coordin', 'T2-011'],
    ['leraar', 'lerende-leraar'],
  ])('finds by %s first %s', (typed, id) => expect(findChoices(choices, typed)[0]?.id).toBe(id));
  it('finds nothing by what is in none', () => expect(findChoices(choices, 'xyz')).toEqual([]));
});

describe('a form', () => {
  let known: Known;
  let root: string;
  let plates: Awaited<ReturnType<typeof sourcesFromDisk>>;
  beforeAll(async () => {
    plates = await sourcesFromDisk();
    const small = smallContent();
    root = small.root;
    known = knownOf(root);
    return small.remove;
  });
  const of = (kind: FormKind, more: Partial<Draft> = {}): Draft => ({
    kind,
    name: 'nieuw',
    opened: '',
    fields: {},
    prose: [],
    ...more,
  });
  const said = (draft: Draft): string[] => mistakes(draft, known).map((p) => `${p.veld}: ${p.fout}`);

  it('tells in the words of the build what is missing', () => {
    expect(said(of('begrip'))).toEqual(
      expect.arrayContaining([
        'term: dit veld is verplicht en ontbreekt',
        'definitie: dit veld is verplicht en ontbreekt',
      ]),
    );
  });
  it('wants a name that can be an address and is not taken', () => {
    expect(said(of('begrip', { name: '' }))).toContain(`${NAME}: mag niet leeg zijn`);
    expect(said(of('begrip', { name: 'Een Naam' }))).toContain(`${NAME}: dit kan geen adres worden`);
    const [there] = known.entries.filter((e) => e.folder === 'begrippen');
    expect(said(of('begrip', { name: there!.id }))).toContain(`${NAME}: dit bestand is er al`);
    expect(said(of('begrip', { name: there!.id, opened: there!.id }))).not.toContain(`${NAME}: dit bestand is er al`);
  });
  it('tells of a name that leads nowhere', () => {
    expect(said(of('bevinding', { fields: { bronnen: ['bestaat-niet'] } }))).toContain('bron 1: dit is er niet');
    expect(said(of('begrip', { fields: { plaatsen: ['T9-99'] } })).join()).toContain('geen van de brondocumenten');
    expect(said(of('begrip', { fields: { bronDefinitie: ['brug-v1'] } })).join()).toContain('een vraag van onszelf');
    expect(said(of('begrip', { fields: { plaatsen: ['brug-v1'] } })).join()).not.toContain('een vraag van onszelf');
  });
  it('tells of a paragraph that does not say where it comes from', () => {
    const prose = [{ kind: 'paragraph' as const, text: 'Een zin.', place: { ids: [], own: false } }];
    expect(said(of('thema', { prose })).join()).toContain('zegt niet waar het vandaan komt');
    expect(said(of('thema', { prose: [{ ...prose[0]!, place: { ids: [], own: true } }] })).join()).not.toContain(
      'vandaan',
    );
  });

  it('tells of names that every object has, and gives no sign back that the site does not take', () => {
    for (const name of ['constructor', 'toString', '__proto__'])
      expect(said(of('begrip', { fields: { ...(JSON.parse(`{"${name}":"x"}`) as object) } })).join()).toContain(
        `${name}: dit veld bestaat niet`,
      );
    const opened = openFile('begrip', 'x.mdx', '---\nterm: a\u200b\ndefinitie: b\n---\n\nEen\u0000 \u00adalinea.\n');
    if (!('draft' in opened)) throw new Error('not opened');
    expect(writeFile(opened.draft)).toBe('---\nterm: a\ndefinitie: b\n---\n\nEen alinea.\n');
  });

  it('keeps what only the site can read, and says that of a script', () => {
    const opened = openFile('begrip', 'x.mdx', "---\nterm: a\ndefinitie: b\n---\n\nimport x from 'y'\n\nEen alinea.\n");
    if (!('draft' in opened)) throw new Error('not opened');
    expect(writeFile(opened.draft)).toContain("import x from 'y'\n\nEen alinea.\n");
    expect(said(opened.draft).join()).toContain('stuk 1 van de tekst: hier staat');
  });

  it('lets a report of our own number its points', () => {
    const point = (ids: string[]): Block => ({
      kind: 'point',
      core: 'Kern.',
      text: 'X.',
      place: { ids, own: false },
      nature: '',
      subjects: [],
    });
    const fields = { titel: 'T', kort: 'T', kern: 'K.', datum: '2026-01-02', bijeenkomst: { naam: 'M' } };
    const report = (prose: Block[]) => of('tafelverslag', { name: 'avond', fields, prose });
    expect(nextOwnPoint(report([]), [point([])])).toBe('G.avond-01');
    expect(nextOwnPoint(report([]), [point(['G.avond-03']), point([])])).toBe('G.avond-04');
    expect(nextOwnPoint(of('thema', { name: 'avond' }), [])).toBeUndefined();
    const draft = report([point(['G.avond-01']), point(['G.avond-02'])]);
    expect(said(draft)).toEqual([]);
    expect(writeFile(draft)).toContain('- **Kern.** X. [G.avond-02]');
    expect(said(report([point(['G.avond-01']), point(['G.avond-01'])])).join()).toContain('twee keer naverteld');
    expect(said(report([point(['G.anders-01'])])).join()).toContain('geen van de brondocumenten');
  });

  const TYPED = [
    ...[
      'import van leraren',
      'export const x = 1',
      '  import x',
      'Zij zei: “dat',
      'zo.” zei hij',
      'Een zin (aangevuld)',
    ],
    ...[
      '[aangevult]',
      'Een zin. [aangevuld]',
      '• punt',
      '-een',
      '1.Een',
      'Ã©Ã©n',
      'Schrijf hier de tekst.',
      '{x}',
      '<b>x',
    ],
    ...[
      '[x] (/begrippen/groenpluk/)',
      '(x)[/a/]',
      'x](/a/)',
      '**vet',
      '# kop',
      '> citaat',
      '| a | b |',
      '&nbsp;',
      '[^1]',
    ],
    ...['T2-01', '(T2-01)', '[t2-01]', '---', '```', 'a & b < c', '“een” ‘twee’', 'Kop\n===='],
  ];
  const place = { ids: [], own: false };
  const PLACES: readonly [where: string, blocks: (text: string) => Block[]][] = [
    ['a paragraph', (text) => [{ kind: 'paragraph', text, place }]],
    [
      'a heading',
      (text) => [
        { kind: 'heading', text },
        { kind: 'paragraph', text: 'Een alinea.', place },
      ],
    ],
    ['a point', (text) => [{ kind: 'point', core: 'Kern.', text, place, nature: '', subjects: [] }]],
    ['a core', (text) => [{ kind: 'point', core: text, text: 'Rest.', place, nature: '', subjects: [] }]],
  ];
  it.each(PLACES)('tells what the build would say of words in %s, and no more', (_, blocks) => {
    const holes = TYPED.flatMap((text) => {
      const draft = of('begrip', { name: 'brug', fields: { term: 'brug', definitie: 'Iets.' }, prose: blocks(text) });
      const told = said(draft);
      const small = smallContent({ 'begrippen/brug.mdx': writeFile(draft) });
      const built = checkContent(small.root, plates).problems.filter(
        (p) => p.bestand === 'src/content/begrippen/brug.mdx',
      );
      small.remove();
      return Boolean(told.length) === Boolean(built.length) ? [] : [{ text, told, built: built.map((p) => p.fout) }];
    });
    expect(holes).toEqual([]);
  });

  it('gives files that the build takes, whatever is filled in', async () => {
    const before = new Set(checkContent(root, plates).problems.map((p) => JSON.stringify(p)));
    let given = 0;
    const next = random(7);
    for (let i = 0; i < 150; i++) {
      const draft = randomDraft(FORM_KINDS[i % FORM_KINDS.length]!, known, next, i);
      if (mistakes(draft, known).length) continue;
      given++;
      const path = pathOf(draft.kind, draft.name);
      const small = smallContent({ [path.replace('src/content/', '')]: writeFile(draft) });
      const after = checkContent(small.root, plates).problems.map((p) => JSON.stringify(p));
      small.remove();
      expect(
        after.filter((p) => !before.has(p)),
        writeFile(draft),
      ).toEqual([]);
    }
    expect(given).toBeGreaterThan(40);
  });
});

describe('the address at which a page is edited', () => {
  it.each([
    ['https://github.com/a/b', 'https://github.com/a/b/edit/main/src/content/x%20y.mdx'],
    ['https://gitlab.com/a/b.git', 'https://gitlab.com/a/b/-/edit/main/src/content/x%20y.mdx'],
    ['https://codeberg.org/a/b/', 'https://codeberg.org/a/b/_edit/main/src/content/x%20y.mdx'],
    ['https://x.nl/?open={bestand}', 'https://x.nl/?open=src/content/x%20y.mdx'],
  ])('at %s is %s', (repo, address) => expect(editAddress(repo, 'main', 'src/content/x y.mdx')).toBe(address));
});

const folders: Folder[] = FORM_KINDS.map(folderOf);
it('there is a form for every folder but that of the plates, the pages and the lists', () => {
  expect(new Set(Object.keys(SCHEMAS).filter((f) => !folders.includes(f as Folder)))).toEqual(
    new Set(['praatplaten', 'fasen', 'fragmenten', 'paginas']),
  );
});

describe('a file in a mail', () => {
  const bodyOf = (address = '') => new URLSearchParams(address.replace(/^[^?]*/, '')).get('body');

  it('comes out as it was written, with the line ends of a mail', () => {
    expect(bodyOf(mailAddress('a.yaml', 'titel: één & twee\nbron: x'))).toBe('titel: één & twee\r\nbron: x');
  });

  it('that a mail program would cut off goes beside it, also when it counts its letters in bytes', () => {
    expect(mailAddress('a.yaml', 'é'.repeat(300))?.length).toBeLessThanOrEqual(2000);
    expect(mailAddress('a.yaml', 'é'.repeat(400))).toBeUndefined();
  });

  it('may hold half a character', () => {
    expect(bodyOf(mailAddress('a.yaml', 'half \ud83d'))).toBe('half \ufffd');
  });
});
