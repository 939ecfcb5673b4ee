import { describe, expect, it } from 'vitest';
import { onePerPicture, packSite, type BuiltFile } from '../../src/components/offline/build/packs';
import { isCostly } from '../../src/components/offline/client/device';
import { filesOf, type SiteList } from '../../src/components/offline/list';
import { Site } from '../../src/components/offline/worker/answer';

const file = (path: string, size = 10): BuiltFile => ({ path, bytes: new Uint8Array(size).fill(path.length) });
const SITE = [
  'index.html',
  'sw.js',
  '_headers',
  'robots.txt',
  'offline/index.html',
  'offline/pak/1.bin',
  'praatplaten/a/index.html',
  'praatplaten/a/plaat.png',
  'praatplaten/a/a.zip',
  '_astro/a.js',
].map((path) => file(path));
const paths = (list: SiteList) => filesOf(list).map(([path]) => path);

describe('the list of a site', () => {
  it('has what a visitor asks for, and what is large apart', () => {
    const { list, packs } = packSite(SITE);
    expect(paths(list).sort()).toEqual(['_astro/a.js', 'index.html', 'offline/index.html', 'praatplaten/a/index.html']);
    expect(list.large.map(([path]) => path)).toEqual(['praatplaten/a/a.zip', 'praatplaten/a/plaat.png']);
    expect(packs.map(({ path }) => path)).toEqual(list.packs.map(({ path }) => path));
  });
  it('brings everything of making a plate to who asks for it, and what its conversation needs to everyone', () => {
    const made = ['index.html', 'landschap-weg.json', 'geschiedenis.json', 'onderdelen.json', 'achter.json'];
    const own = ['gesprek/index.html', 'achter.json'].map((name) => `praatplaten/eigen/${name}`);
    const files = [...made.map((name) => `praatplaten/maken/${name}`), ...own];
    const { list } = packSite(files.map((path) => file(path)));
    expect(list.large.map(([path]) => path).sort()).toEqual(files.slice(0, made.length).sort());
    expect(paths(list).sort()).toEqual(own.sort());
  });
  it('is the same whenever it is made, and another when one file is', () => {
    expect(packSite(SITE.toReversed())).toEqual(packSite(SITE));
    const changed = [...SITE.slice(1), file('index.html', 11)];
    expect(packSite(changed).list.version).not.toBe(packSite(SITE).list.version);
  });
  it('takes of a picture one size, that answers for the others', () => {
    const sizes = [file('_astro/p.D1_a.webp', 200_000), file('_astro/p.D1_b.webp', 90_000), file('_astro/p.D1_c.webp')];
    expect(onePerPicture(sizes).map(({ path }) => path)).toEqual(['_astro/p.D1_b.webp']);
    const site = new Site(packSite(sizes).list);
    expect(site.find('_astro/p.D1_a.webp')).toBeUndefined();
    expect(site.otherSize('_astro/p.D1_a.webp')?.[0]).toBe('_astro/p.D1_b.webp');
  });
  it('finds the page of a folder', () => {
    const site = new Site(packSite(SITE).list);
    expect([site.find('')?.[0], site.find('praatplaten/a/')?.[0]]).toEqual(['index.html', 'praatplaten/a/index.html']);
  });
});

it('a line that is slow or paid by the megabyte is left alone', () => {
  const lines = [{ saveData: true }, { effectiveType: '3g' }, { effectiveType: 'slow-2g' }, { type: 'cellular' }];
  expect(lines.map(isCostly)).toEqual([true, true, true, true]);
  expect([isCostly({ effectiveType: '4g' }), isCostly({}), isCostly(undefined)]).toEqual([false, false, false]);
});
