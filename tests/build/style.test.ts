import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DIST, pages } from '../fixtures/dist';

const read = (...patterns: string[]) => globSync(patterns).map((file) => ({ file, text: readFileSync(file, 'utf8') }));

const components = read('src/**/*.astro');
const withoutComments = (css: string) => css.replace(/\/\*[\s\S]*?\*\//g, '');
const styles = [
  ...read('src/**/*.css', 'public/**/*.css').map(({ file, text }) => ({ file, css: withoutComments(text) })),
  ...components.flatMap(({ file, text }) =>
    [...text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css]) => ({ file, css: withoutComments(css!) })),
  ),
];
/** What stands before a brace: selectors, without the conditions of `@media` and the like. */
const selectors = (css: string) =>
  [...css.matchAll(/([^{};]+)\{/g)].map(([, head]) => head!.trim()).filter((head) => !head.startsWith('@'));

const worn = new Set(
  pages().flatMap(({ html }) => [...html.matchAll(/class="([^"]*)"/g)].flatMap(([, names]) => names!.split(/\s+/))),
);
/** Words in strings of scripts and templates: a class that is put on later, or only on a site with an address. */
const written = [...read('src/components/**/*.ts'), ...components]
  .filter(({ file }) => !/praatplaat\/(?:tekening|platen)\//.test(file))
  .flatMap(({ text }) => [...text.replace(/<style[\s\S]*?<\/style>/g, '').matchAll(/'([^'\n]*)'|"([^"]*)"|`([^`]*)`/g)])
  .flatMap(([, single, double, template]) => (single ?? double ?? template ?? '').split(/[^\w$-]+/));
const words = new Set(written);
/** What a template begins with: `matrix__schijf--` before its number. */
const beginnings = [...words].filter((word) => /(?:__|--)\$?$/.test(word)).map((word) => word.replace(/\$$/, ''));
const endings = [...words].filter((word) => /^(?:__|--)\w/.test(word));
const puts = (name: string) =>
  words.has(name) || beginnings.some((word) => name.startsWith(word)) || endings.some((word) => name.endsWith(word));

describe('the stylesheets', () => {
  it('dress nothing that no page and no script wears', () => {
    const idle = styles.flatMap(({ file, css }) =>
      selectors(css)
        .flatMap((selector) => [...selector.matchAll(/\.(-?[a-zA-Z_][\w-]*)/g)].map(([, name]) => name!))
        .filter((name) => !worn.has(name) && !puts(name))
        .map((name) => `${file}: .${name}`),
    );
    expect([...new Set(idle)]).toEqual([]);
  });

  it('use every token they name, and name every token they use', () => {
    const css = styles.map((style) => style.css).join('\n');
    const code = [...read('src/**/*.ts'), ...components].map(({ text }) => text).join('\n');
    const named = new Set([...css.matchAll(/(?<![\w-])(--[a-z][\w-]*)\s*:(?![:a-z])/g)].map(([, name]) => name!));
    const used = new Set([...`${css}\n${code}`.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name]) => name!));
    expect([...named].filter((name) => !used.has(name))).toEqual([]);
    expect([...used].filter((name) => !named.has(name))).toEqual([]);
  });

  it('ask with :has() for no element whatever: at each change a browser would look at everything on the page again', () => {
    const within = /\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/g;
    const everything = read(join(DIST, '_astro/*.css')).flatMap(({ text }) =>
      selectors(text)
        // What stands between brackets says which; what is left of the last part is what is dressed.
        .flatMap((selector) =>
          selector.replace(within, (which) => (which.includes(':has(') ? '(:has)' : '()')).split(','),
        )
        // The column of a reading page stands still, and what `:is()` holds is no end.
        .filter((selector) => selector.includes(':has') && !/^(?:\.lezen\b|:is\(:has\)$)/.test(selector.trim()))
        .filter((selector) =>
          /^(?:\*|:[\w:()-]+)*$/.test(
            selector
              .trim()
              .split(/[\s>+~]+/)
              .at(-1)!,
          ),
        ),
    );
    expect(everything).toEqual([]);
  });

  it('reach the browser: a page carries the rules of its own components', () => {
    const home = readFileSync(join(DIST, 'index.html'), 'utf8');
    const sheets = [...home.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href]) => href!);
    const inside = [...home.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, css]) => css!);
    expect([...inside, ...sheets.map((href) => readFileSync(join(DIST, href), 'utf8'))].join('')).toContain(
      '.deur__titel',
    );
  });
});
