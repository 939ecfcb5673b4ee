import { globSync, readFileSync } from 'node:fs';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { DIST } from '../fixtures/dist';
import { isLate, isLateFunction, isLateName } from '../fixtures/late';

/** What the oldest browsers lack and do without: the page looks a little plainer, and says and does the same. */
const NICER = [
  ...[
    'accent-color',
    'contain-intrinsic-size',
    'contain-intrinsic-block-size',
    'content-visibility',
    'field-sizing',
    'forced-color-adjust',
  ],
  ...['hyphenate-limit-chars', 'orphans', 'paint-order', 'scrollbar-width', 'text-wrap', 'widows'],
  ...[
    'break-after:avoid',
    'break-before:avoid',
    'print-color-adjust',
    'text-size-adjust',
    '::details-content',
    '::marker',
  ],
  '@page',
];
/** What one of them writes with a prefix, which the build adds. */
const PREFIXED = ['hyphens', 'mask', 'mask-image', 'user-select'];
/** What has another value before it, or an `@supports` around it; who adds one here has looked at it without. */
const REPLACED = ['::has', '::popover-open', 'color-mix()', 'round()', '@media scripting'];
/** Asked for before it is used: popovers, what came before them and only their words use, and a part of the program of search. */
const ASKED_FOR = [
  'popover',
  'showPopover',
  'hidePopover',
  'togglePopover',
  'ariaHasPopup',
  'ariaExpanded',
  'Segmenter',
  'segment',
];

/** Names of our own that are also a later one of the browser. */
const OWN = ['take', 'drop', 'when'];
/** Only on the pages where a plate or content is made: those ask a browser of the last years, as the README says. */
const MAKING = ['URL.canParse', 'Map.groupBy'];

const built = (kind: string) =>
  globSync(`${DIST}/{_astro,druk,pagefind}/**/*.${kind}`).map((file) => readFileSync(file, 'utf8'));
const without = (names: readonly string[], known: readonly string[]) =>
  [...new Set(names)].filter((name) => !known.some((one) => name === one || name.startsWith(`${one}:`)));

describe('on Chrome 109, Firefox 115 and Safari 16.4', () => {
  it('the stylesheets ask nothing that breaks a page', () => {
    const css = built('css').join('\n');
    const late = (pattern: RegExp, key: (name: string) => string, show: (name: string) => string) =>
      [...css.matchAll(pattern)].flatMap(([, name]) => (isLate(key(name!)) ? [show(name!)] : []));
    const names = [
      ...late(
        /[{;]([a-z-]+):/g,
        (name) => `css.properties.${name}`,
        (name) => name,
      ),
      ...late(
        /[{;]([a-z-]+:[a-z-]+)(?=[;}!])/g,
        (pair) => `css.properties.${pair.replace(':', '.')}`,
        (pair) => pair,
      ),
      ...late(
        /::?([a-z-]+)(?=[^{};]*\{)/g,
        (name) => `css.selectors.${name}`,
        (name) => `::${name}`,
      ),
      ...late(
        /@([a-z-]+)/g,
        (name) => `css.at-rules.${name}`,
        (name) => `@${name}`,
      ),
      ...late(
        /\(([a-z-]+)[:)]/g,
        (name) => `css.at-rules.media.${name}`,
        (name) => `@media ${name}`,
      ),
      ...[...css.matchAll(/([a-z-]+)\(/g)].flatMap(([, name]) => (isLateFunction(name!) ? [`${name}()`] : [])),
    ];
    expect(without(names, [...NICER, ...PREFIXED, ...REPLACED])).toEqual([]);
  });

  it('the scripts call nothing that is not there', () => {
    const names = new Set<string>();
    const visit = (node: unknown): void => {
      if (Array.isArray(node)) return node.forEach(visit);
      if (typeof node !== 'object' || node === null) return;
      const { type, computed, object, property, regex } = node as Record<string, unknown>;
      if (type === 'MemberExpression' && !computed) {
        const [of, name] = [object, property].map((part) => (part as { name?: string }).name);
        names.add(name!).add(`${of}.${name}`);
      }
      if ((regex as { flags: string } | undefined)?.flags.includes('v')) names.add('a pattern with the flag v');
      Object.values(node).forEach(visit);
    };
    for (const js of built('js')) visit(parseAst(js));
    const late = [...names].filter((name) => isLateName(name) || name.startsWith('a pattern'));
    expect(without(late, [...ASKED_FOR, ...OWN, ...MAKING])).toEqual([]);
  });
});
