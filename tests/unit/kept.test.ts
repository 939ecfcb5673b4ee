import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { codeDigest, kept, keptLater } from '../../src/components/build/kept';
import { keptProse } from '../../src/components/prose/kept-prose';
import { unified } from '@astrojs/markdown-remark';

const before = process.env.BUILD_CACHE;
let folder: string;
let made = 0;
beforeEach(() => {
  made = 0;
  folder = mkdtempSync(join(tmpdir(), 'samen-opleiden-kept-'));
  process.env.BUILD_CACHE = join(folder, 'cache');
});
afterEach(() => {
  if (before === undefined) delete process.env.BUILD_CACHE;
  else process.env.BUILD_CACHE = before;
  rmSync(folder, { recursive: true, force: true });
});

const scene = (input: string, code?: string) => kept('scenes', [input], () => ({ input, times: [++made] }), code);

describe('what our own code makes', () => {
  it('is made once from the same input by the same code, and is then the same value', () => {
    expect([scene('a', 'code'), scene('a', 'code')]).toEqual([
      { input: 'a', times: [1] },
      { input: 'a', times: [1] },
    ]);
  });

  it('is made anew from another input, and by other code', () => {
    scene('a', 'code');
    expect(scene('b', 'code')).toEqual({ input: 'b', times: [2] });
    expect(scene('a', 'other code')).toEqual({ input: 'a', times: [3] });
  });

  it('is made anew each time outside a build', () => {
    scene('a');
    expect(scene('a')).toEqual({ input: 'a', times: [2] });
  });

  it('is not kept when it could not be made', async () => {
    const later = (make: () => Promise<number>) => keptLater('numbers', ['a'], make, 'code');
    await expect(later(() => Promise.reject(new Error('no ink')))).rejects.toThrow('no ink');
    expect(await later(() => Promise.resolve(2))).toBe(2);
    expect(await later(() => Promise.resolve(3))).toBe(2);
  });
});

describe('the code of a build', () => {
  const past = new Date(Date.now() - 60_000);
  const write = (path: string, text: string, time = past) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
    utimesSync(join(folder, path), time, time);
  };
  const digest = () => codeDigest(folder, Date.now() - 30_000);
  beforeEach(() => {
    write('package.json', '{}');
    write('src/a/pen.ts', 'draw();');
    write('src/content/prose.mdx', 'One sentence.');
  });

  it('is the same when only content changes', () => {
    const first = digest();
    write('src/content/prose.mdx', 'Another sentence.');
    expect(digest()).toBe(first);
    expect(first).toBeTypeOf('string');
  });

  it.each([
    ['a file changes', 'src/a/pen.ts', 'draw(2);'],
    ['a file comes in', 'src/a/ink.ts', ''],
    ['a package changes', 'package.json', '{"version":"2"}'],
  ])('is another when %s', (_, path, text) => {
    const first = digest();
    write(path, text);
    expect(digest()).not.toBe(first);
  });

  it('is not known when a file changed after the build began: what runs may be the old one', () => {
    write('src/a/pen.ts', 'draw();', new Date());
    expect(digest()).toBeUndefined();
  });
});

describe('prose', () => {
  it('is turned into the same code as without keeping, once, until its text or a setting changes', async () => {
    const plain = unified();
    const counted: ReturnType<typeof unified> = {
      ...plain,
      async createMdxRenderer(...given) {
        const renderer = await plain.createMdxRenderer!(...given);
        return { process: (...file) => (made++, renderer.process(...file)) };
      },
    };
    const mdx = { optimize: false, srcDir: new URL('file:///src/'), sourcemap: false };
    const of = async (processor: ReturnType<typeof unified>, text: string) =>
      (await processor.createMdxRenderer!({}, mdx)).process(text, '/src/a.mdx', { a: 1 });
    const ours = (text: string, settings = 'settings') =>
      of(
        keptProse(counted, () => settings, 'code'),
        text,
      );
    const expected = await of(plain, '# Kop\n\nEen zin.');
    expect(await ours('# Kop\n\nEen zin.')).toEqual(expected);
    expect(await ours('# Kop\n\nEen zin.')).toEqual(expected);
    expect(made).toBe(1);
    expect(await ours('# Kop\n\nEen andere zin.')).toEqual(await of(plain, '# Kop\n\nEen andere zin.'));
    await ours('# Kop\n\nEen zin.', 'other settings');
    expect(made).toBe(3);
  });
});
