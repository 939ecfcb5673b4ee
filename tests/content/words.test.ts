import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { flatten } from '../../src/components/words/fill';

const root = fileURLToPath(new URL('../../', import.meta.url));
const filesIn = (folder: string, ending: RegExp) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((e) => e.isFile() && ending.test(e.name))
    .map((e) => join(e.parentPath, e.name));
const sources = new Map(
  [
    ...filesIn('src/components', /\.(?:astro|ts)$/),
    ...filesIn('src/pages', /\.(?:astro|ts)$/),
    join(root, 'src/middleware.ts'),
  ].map((p) => [p.slice(root.length), readFileSync(p, 'utf8')]),
);
const keys = [...flatten(parse(readFileSync(join(root, 'src/content/teksten/nl.yaml'), 'utf8'))).keys()];
const allSource = [...sources.values()].join('\n');

/** What may become a key: `zaal.duur.${soort}`. */
const templates = [
  ...new Set([...allSource.matchAll(/`([a-z]\w*\.[^`\s]*\$\{[^`\s]+)`/gi)].map((m) => m[1]!)),
  // Puts the group before any key: it makes every key and says nothing about which are asked for.
].filter((template) => template !== 'ketenbeeld.${key}');

/** Everything a blank of a template can be filled with: a word in the code, or a value a field of the content may have. */
const written = `${allSource}\n${filesIn('src/content/_schemas', /\.ts$/)
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n')}`;
const isWritten = (word: string): boolean =>
  new RegExp(`['"\`]${word}['"\`]|(?<![\\w.])${word}\\??:|[[{,]\\s*${word}\\s*[,}]`).test(written);
/** `bovenLinks` may be made of two words. */
const canFill = (word: string): boolean =>
  isWritten(word) ||
  [...word.matchAll(/(?<=[a-z])(?=[A-Z])/g)].some(
    ({ index }) => isWritten(word.slice(0, index)) && isWritten(word.slice(index)),
  );

/** Can this template make the key, with words that stand somewhere? */
function makes(template: string, key: string): boolean {
  const pattern = `^${template.replace(/[.]/g, '\\.').replace(/\$\{[^}]+\}/g, '([^.]+)')}$`;
  const blanks = new RegExp(pattern).exec(key)?.slice(1);
  return blanks?.every(canFill) ?? false;
}

/** A key counts as used when it, or a template that can make it, stands in the source. */
const isUsed = (key: string): boolean =>
  allSource.includes(`'${key}'`) ||
  allSource.includes(`"${key}"`) ||
  templates.some((template) => makes(template, key));
/** Read straight from the file, at build or by the Markdown plug-in, not through t(). */
const DIRECT = /^herkomst\./;

/** The picture of the chain gets its group whole and asks for the rest of the key: `losEind` of `ketenbeeld.losEind`. */
const WHOLE = /^ketenbeeld\./;
const picture = [...sources].filter(([p]) => p.startsWith('src/components/ketenbeeld/')).map(([, s]) => s);
const said = picture.flatMap((s) => [...s.matchAll(/\bsay\(\s*'([^']+)'/g)].map((m) => m[1]!));
const saidTemplates = picture.flatMap((s) => [...s.matchAll(/`(\w+\.[^`\s]*\$\{[^`\s]+)`/g)].map((m) => m[1]!));
const inPicture = (rest: string): boolean =>
  said.includes(rest) || saidTemplates.some((template) => makes(template, rest));

describe('the language file', () => {
  it('holds no text that nothing uses', () =>
    expect(
      keys.filter((s) => !DIRECT.test(s) && !isUsed(s) && !(WHOLE.test(s) && inPicture(s.replace(WHOLE, '')))),
    ).toEqual([]));

  it('holds every key that is asked for', () => {
    const asked = [...allSource.matchAll(/\bt\('([^']+)'/g)].map((m) => m[1]!);
    expect(asked.filter((s) => !keys.includes(s))).toEqual([]);
    expect(said.filter((s) => !keys.includes(`ketenbeeld.${s}`))).toEqual([]);
  });
});

/** The template of an Astro file: without front matter, styles, scripts, comments and expressions. */
function template(astro: string): string {
  return astro
    .replace(/<!doctype html>/i, '')
    .replace(/^---\n[\s\S]*?\n---/, '')
    .replace(/<(style|script)\b[\s\S]*?<\/\1>/g, '')
    .replace(/\{\/\*[\s\S]*?\*\/\}|<!--[\s\S]*?-->/g, '');
}

/** Two letters or more between tags, outside braces. */
function looseText(html: string): string[] {
  let depth = 0;
  let inTag = false;
  let out = '';
  for (const [i, sign] of [...html].entries()) {
    if (sign === '{') depth++;
    else if (sign === '}') depth--;
    else if (depth === 0 && sign === '<' && /[a-zA-Z/]/.test(html[i + 1] ?? '')) {
      inTag = true;
      out += '\n';
    } else if (depth === 0 && inTag && sign === '>' && html[i - 1] !== '=') inTag = false;
    else if (depth === 0 && !inTag) out += sign;
  }
  return out
    .split('\n')
    .map((r) => r.trim())
    .filter((r) => /\p{L}{2}/u.test(r));
}

describe('no word of the interface outside the language file', () => {
  // Names of file formats and of the site's own files are the same in every language.
  const NAMES = new Set(['CSV', 'RIS', 'BibTeX', 'CSL-JSON']);

  it('between the tags of a template', () => {
    const found = [...sources]
      .filter(([p]) => p.endsWith('.astro'))
      .flatMap(([p, s]) =>
        looseText(template(s))
          .filter((r) => !NAMES.has(r))
          .map((r) => `${p}: ${r}`),
      );
    expect(found).toEqual([]);
  });

  it('inside the expressions of a template: >text<', () => {
    const found = [...sources]
      .filter(([p]) => p.endsWith('.astro'))
      .flatMap(([p, s]) =>
        [...template(s).matchAll(/<[a-zA-Z][^<>]*(?<![=\s])>([^<>{}]*\p{L}{3}[^<>{}]*)</gu)]
          .map((m) => m[1]!.trim())
          .filter((r) => r && !NAMES.has(r) && !/[=;()]/.test(r))
          .map((r) => `${p}: ${r}`),
      );
    expect(found).toEqual([]);
  });

  it('in attributes that are read out', () => {
    const found = [...sources]
      .filter(([p]) => p.endsWith('.astro'))
      .flatMap(([p, s]) =>
        [...template(s).matchAll(/\b(?:aria-label|alt|title|placeholder|label)="([^"]*\p{L}{2}[^"]*)"/gu)].map(
          (m) => `${p}: ${m[1]}`,
        ),
      );
    expect(found).toEqual([]);
  });

  it('in behaviour: an element gets its words from the HTML', () => {
    const found = [...sources]
      .filter(([p]) => p.endsWith('-element.ts'))
      .flatMap(([p, s]) =>
        [
          ...s
            .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
            .matchAll(/(['"`])((?:(?!\1).)*\p{L}{2,}\s+\p{L}{2,}(?:(?!\1).)*)\1/gu),
        ]
          .map((m) => m[2]!)
          .filter((r) => !/[[\]{}<>=#:]|^\.|--|__|\bnew \w+\(/.test(r))
          .map((r) => `${p}: ${r}`),
      );
    expect(found).toEqual([]);
  });
});
