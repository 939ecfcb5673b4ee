import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/components/check/content';
import { make } from '../../src/components/templates/make';
import { KINDS } from '../../src/components/templates/names';
import { slugOf } from '../../src/components/text/slug';
import { writeProblems } from '../../src/components/problem/author-error';
import { PHOTOS, smallContent } from '../fixtures/small-content';

const made: (() => void)[] = [];
let root: string;
beforeEach(() => {
  const small = smallContent();
  root = small.root;
  made.push(small.remove);
});
afterAll(() => made.forEach((remove) => remove()));

const nieuw = (...words: string[]) => make(root, words, () => Promise.resolve(PHOTOS), '2026-11-29');
const text = (path: string) => readFileSync(join(root, path), 'utf8');

describe('npm run nieuw', () => {
  it.each(KINDS.filter((kind) => kind !== 'plaat'))(
    'makes a %s that fits what is there, and says what to do',
    async (kind) => {
      const { ok, text: said } = await nieuw(kind, 'Proef: “een” & zo');
      expect(ok, said).toBe(true);
      const path = /Gemaakt:\n {2}(\S+)/.exec(said)![1]!;
      expect(text(path)).toContain('concept: true');
      expect(text(path), 'the name stands in it as it was given').toContain('Proef: “een” & zo');
      expect(said).toContain('Doe nu dit:\n  1. ');
      expect(said).toMatch(/http:\/\/localhost:4321\/\S+/);
      expect(writeProblems(checkContent(root, PHOTOS).problems)).toBe(writeProblems([]));
    },
  );

  it('writes over nothing', async () => {
    writeFileSync(join(root, 'src/content/begrippen/De Brug.mdx'), '---\nterm: brug\ndefinitie: Iets.\n---\n');
    for (const name of ['Groenpluk', 'de brug']) {
      const { ok, text: said } = await nieuw('begrip', name);
      expect(ok).toBe(false);
      expect(said).toContain('daar schrijf ik niet overheen');
    }
    expect(text('src/content/begrippen/groenpluk.mdx')).not.toContain('concept');
  });

  it('takes back what does not fit, and says why', async () => {
    writeFileSync(
      join(root, 'src/content/begrippen/brug.mdx'),
      '---\nterm: brug\ndefinitie: Iets.\nsynoniemen: [viaduct]\n---\n',
    );
    const { ok, text: said } = await nieuw('begrip', 'viaduct');
    expect(ok).toBe(false);
    expect(said).toContain('er is niets gemaakt');
    expect(said).toContain('dit woord hoort al bij het begrip');
    expect(existsSync(join(root, 'src/content/begrippen/viaduct.mdx'))).toBe(false);
  });

  it.each([
    [[], '2-1'],
    [['onderwijsregio'], '1-2'],
    [['1'], '1-2'],
    [['2.6'], '2-6'],
  ])('gives a value the number %j, else the next free one of its level', async (number, slug) => {
    const { text: said } = await nieuw('waarde', 'Een waarde', ...number);
    expect(said).toContain(`src/content/waarden/${slug}.yaml`);
    expect(text(`src/content/waarden/${slug}.yaml`)).toContain(`nr: '${slug.replace('-', '.')}'`);
  });

  it.each([
    [[], 'npm run nieuw -- <soort> "<naam>"'],
    [['roman', 'X'], 'Een roman kan ik niet maken'],
    [['waarden', 'X'], 'bedoel je waarde?'],
    [['waarde', 'X', '1.1'], 'Kies een ander nummer'],
    [['waarde', 'X', '9.1'], 'begint met 2.'],
    [['begrip'], 'Welke naam krijgt het?'],
    [['begrip', '!!!'], 'Welke naam krijgt het?'],
    [['begrip', 'lerende', 'leraar'], 'Zet de hele naam tussen aanhalingstekens'],
    [['waarde', 'X', 'twee'], 'Schrijf het zo: 2.6'],
  ])('says how it is asked when it is asked as %j', async (words, answer) => {
    const { ok, text: said } = await nieuw(...words);
    expect(ok).toBe(false);
    expect(said).toContain(answer);
  });

  it.each([
    ['Begrip', 'src/content/begrippen/x.mdx'],
    ['praatplaat', 'src/content/praatplaten/x.mdx'],
  ])('knows a kind that is written as %s', async (kind, path) => {
    const { text: said } = await make(
      root,
      [kind, 'X'],
      () => Promise.resolve({ ...PHOTOS, x: { foto: 'x/foto.jpg' } }),
      '2026-11-29',
    );
    expect(said).toContain(path);
  });

  it('makes an address of any name', () => {
    expect(slugOf('Coördinatie & “zo”')).toBe('coordinatie-zo');
  });
});
