import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { localPage, relative, type Place } from '../../src/components/stick/addresses';
import { withoutModules } from '../../src/components/stick/scripts';
import { withFonts } from '../../src/components/stick/styles';
import { zip } from '../../src/components/stick/zip';

const FILES = new Set(['praatplaten/a/index.html', 'praatplaten/a/gesprek/index.html', '_astro/p.css', 'beeld/m.svg']);
const place: Place = { page: 'praatplaten/a/index.html', base: '/samen/', has: (path) => FILES.has(path) };

describe('a page from a stick', () => {
  it('finds its neighbours from where it stands, with what is asked of them', () => {
    expect(relative('/samen/praatplaten/a/gesprek/?tijd=30#stap', place)).toBe('gesprek/index.html?tijd=30#stap');
    expect(relative('/samen/_astro/p.css', place)).toBe('../../_astro/p.css');
    expect(relative('/samen/begrippen/', place)).toBeUndefined();
    expect(['#plek-1', 'https://example.org/', '../x/'].map((address) => relative(address, place))).toEqual([
      '#plek-1',
      'https://example.org/',
      '../x/',
    ]);
  });

  it('has no link to what is not there, asks for one picture, and has no rule that only a server keeps', () => {
    const html = [
      '<meta http-equiv="content-security-policy" content="x"><link rel="manifest" href="/samen/m">',
      '<a href="/samen/begrippen/x/">x</a><a class="term" href="/samen/begrippen/x/">y</a><a class="knop" href="/samen/z/">z</a>',
      '<img src="/samen/beeld/m.svg" srcset="/samen/beeld/m.svg 1w, /samen/n.svg 2w" sizes="1px" alt=""><br />',
      '<p title="a &lt; b" hidden>&amp;</p>',
    ].join('\n');
    expect(localPage(html, place)).toBe(
      [
        '',
        '<a>x</a><a class="term" href="#inhoud">y</a><a class="knop" hidden>z</a>',
        '<img src="../../beeld/m.svg" alt=""><br />',
        '<p title="a &lt; b" hidden>&amp;</p>',
      ].join('\n'),
    );
  });

  it('gives up its modules, and carries its letters', () => {
    const html = '<script type="module" src="/_astro/Header.1.js"></script><p>x</p>';
    expect(withoutModules(html)).toEqual({ html: '<p>x</p>', modules: ['/_astro/Header.1.js'] });
    expect(withFonts('a{src:url(/f/x.woff2)}', () => new Uint8Array([1, 2]))).toBe(
      'a{src:url(data:font/woff2;base64,AQI=)}',
    );
  });

  it('is the same zip to the byte in whatever order its files come, and another program reads it', async () => {
    const files: [string, Uint8Array][] = [
      ['é', new Uint8Array([1])],
      ['b/c', new Uint8Array(70_000).fill(2)],
      ['leeg', new Uint8Array()],
    ];
    const one = await zip('map', new Map(files));
    expect(await zip('map', new Map(files.toReversed()))).toEqual(one);
    // Who unpacks it may read it.
    expect((one.readUInt32LE(one.indexOf('PK\u0001\u0002') + 38) >>> 16) & 0o444).toBe(0o444);
    expect(unzipSync(one)).toEqual(Object.fromEntries(files.map(([path, bytes]) => [`map/${path}`, bytes])));
  });
});
