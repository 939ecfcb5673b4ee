import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cached } from '../../src/components/build/cache';
import { fontRules } from '../../src/components/build/fonts';
import { renderPng } from '../../src/components/build/png';

const before = process.env.BUILD_CACHE;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'samen-opleiden-cache-'));
  process.env.BUILD_CACHE = folder;
});
afterEach(() => {
  if (before === undefined) delete process.env.BUILD_CACHE;
  else process.env.BUILD_CACHE = before;
  rmSync(folder, { recursive: true, force: true });
});

const files = () => readdirSync(join(folder, 'words')).map((name) => join(folder, 'words', name));
let made = 0;
const words = async (...inputs: string[]) =>
  (await cached('words', inputs, () => Buffer.from(`${inputs.join('|')} ${++made}`))).toString();

describe('what a build keeps for the next one', () => {
  beforeEach(() => {
    made = 0;
  });

  it('is made once from the same input, also when two ask at the same time', async () => {
    expect(await Promise.all([words('a', 'b'), words('a', 'b')])).toEqual(['a|b 1', 'a|b 1']);
    expect(await words('a', 'b')).toBe('a|b 1');
  });

  it('is made anew when any input changes, also when only the border between two moves', async () => {
    expect([await words('ab', 'c'), await words('a', 'bc'), await words('ab', 'd')]).toEqual([
      'ab|c 1',
      'a|bc 2',
      'ab|d 3',
    ]);
  });

  it.each<[string, (file: string) => void]>([
    ['half written', (file) => truncateSync(file, readFileSync(file).length - 1)],
    ['empty', (file) => writeFileSync(file, '')],
    ['changed', (file) => writeFileSync(file, readFileSync(file).fill(0, 40))],
  ])('is made anew when its file is %s', async (_, damage) => {
    await words('a long text that is kept');
    files().forEach(damage);
    expect(await words('a long text that is kept')).toBe('a long text that is kept 2');
    expect(await words('a long text that is kept')).toBe('a long text that is kept 2');
  });

  it('leaves no other files behind, and what could not be made is not kept', async () => {
    await words('a');
    await expect(cached('words', ['b'], () => Promise.reject(new Error('no ink')))).rejects.toThrow('no ink');
    expect(await words('b')).toBe('b 2');
    expect(files()).toHaveLength(2);
  });
});

describe('a picture and letters', () => {
  const svg = (fill: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 40"><rect width="9" height="9" fill="${fill}"/>` +
    '<text x="5" y="30" font-family="Baloo 2" font-weight="700" font-size="20">Samen</text></svg>';

  it('are to the byte what they are without a cache', async () => {
    const first = [await renderPng(svg('#d9572b'), { width: 300 }), await fontRules('Samen')] as const;
    const kept = [await renderPng(svg('#d9572b'), { width: 300 }), await fontRules('Samen')] as const;
    rmSync(folder, { recursive: true });
    const anew = [await renderPng(svg('#d9572b'), { width: 300 }), await fontRules('Samen')] as const;
    for (const other of [kept, anew]) {
      expect(first[0].equals(other[0])).toBe(true);
      expect(first[1]).toBe(other[1]);
    }
  });

  it('change with the drawing, its size and the letters that are asked for', async () => {
    const of = async (fill: string, width: number) => (await renderPng(svg(fill), { width })).toString('base64');
    const all = [
      await of('#d9572b', 300),
      await of('#1c7fa3', 300),
      await of('#d9572b', 301),
      await fontRules('Samen'),
      await fontRules('samen'),
    ];
    expect(new Set(all).size).toBe(5);
  });
});
