import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { LIST, type SiteList } from '../../src/components/offline/list';
import { DIST, pages } from '../fixtures/dist';

const list = JSON.parse(readFileSync(join(DIST, LIST), 'utf8')) as SiteList;

it('a reading page asks for no stylesheet, and its policy allows the style it carries and no other', () => {
  const carrying = pages().filter(({ html }) => html.includes('<style>'));
  expect(carrying.map(({ pad }) => pad)).toEqual(
    expect.arrayContaining(['/', '/begin/', '/themas/geschiedenis/', '/begrippen/groenpluk/', '/onderbouwing/1-4/']),
  );
  for (const { pad, html } of carrying) {
    const styles = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, css]) => css!);
    const allowed = styles.map((css) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`);
    const [, policy] = /style-src ([^;"]+)/.exec(html)!;
    expect(policy, pad).toBe(`'self' ${allowed.join(' ')}`);
    expect(html, pad).not.toMatch(/<link rel="stylesheet" href="[^"]*\/_astro\//);
  }
});

it('what is kept on the device has the style once, and not in every page', () => {
  const words = list.packs.find(({ kind }) => kind === 'bladzijden')!;
  const text = gunzipSync(readFileSync(join(DIST, words.path))).toString('utf8');
  expect(text).toContain('<link rel="stylesheet"');
  expect(text).not.toContain('<style>');
});

it('a page that the device fetches on its own is as the list says', () => {
  const alone = list.large.filter(([path]) => path.endsWith('.html'));
  expect(alone.length).toBeGreaterThan(0);
  for (const [path, hash] of alone) {
    const digest = createHash('sha256')
      .update(readFileSync(join(DIST, path)))
      .digest('hex');
    expect(digest.slice(0, hash.length), path).toBe(hash);
  }
});
