import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { builtPages, changePage, writePages } from '../../src/components/build/built-pages';

it('pages that several look at are on disk as the last one left them, and the next build reads its own', () => {
  const dist = mkdtempSync(join(tmpdir(), 'pages-'));
  onTestFinished(() => rmSync(dist, { recursive: true }));
  const put = (path: string, html: string) => writeFileSync(join(dist, path), html);
  mkdirSync(join(dist, 'a'));
  put('a/index.html', 'one');
  put('index.html', 'home');
  put('x.css', 'no page');
  expect(Object.fromEntries(builtPages(dist))).toEqual({ 'a/index.html': 'one', 'index.html': 'home' });
  changePage(dist, 'a/index.html', 'two');
  changePage(dist, 'a/index.html', `${builtPages(dist).get('a/index.html')}, three`);
  writePages(dist);
  expect(readFileSync(join(dist, 'a/index.html'), 'utf8')).toBe('two, three');
  put('index.html', 'another build');
  expect(builtPages(dist).get('index.html')).toBe('another build');
});
