import { describe, expect, it } from 'vitest';
import { joinSheets, sharedSheet } from '../../src/components/build/lean/sheets';

const page = (...names: string[]): string =>
  `<head>${names.map((name) => `<link rel="stylesheet" href="/x/_astro/${name}">`).join('')}</head>`;
const read = (name: string): string => `/* ${name} */`;

describe('stylesheets of a page', () => {
  it('become one beside the one that all pages share, in their order', () => {
    const joined = joinSheets(page('a.css', 'Page.css', 'b.css'), 'Page.css', read)!;
    expect(joined.sheet.css).toBe('/* a.css */\n/* b.css */');
    expect(joined.html).toBe(page(joined.sheet.name, 'Page.css'));
  });
  it('are the same file for pages that ask for the same', () =>
    expect(joinSheets(page('Page.css', 'a.css', 'b.css'), 'Page.css', read)!.sheet.name).toBe(
      joinSheets(page('a.css', 'Page.css', 'b.css'), 'Page.css', read)!.sheet.name,
    ));
  it('stay as they are when there is one at most', () =>
    expect(joinSheets(page('Page.css', 'a.css'), 'Page.css', read)).toBeUndefined());
  it('share the one that most pages ask for', () =>
    expect(sharedSheet([page('a.css', 'Page.css'), page('Page.css'), page('a.css'), page('Page.css')])).toBe(
      'Page.css',
    ));
});
