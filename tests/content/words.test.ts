import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { flatten } from '../../src/components/words/fill';

const root = fileURLToPath(new URL('../../', import.meta.url));
const bestanden = (map: string, eind: RegExp) =>
  readdirSync(join(root, map), { recursive: true, withFileTypes: true })
    .filter((e) => e.isFile() && eind.test(e.name))
    .map((e) => join(e.parentPath, e.name));
const bron = new Map(
  [
    ...bestanden('src/components', /\.(?:astro|ts)$/),
    ...bestanden('src/pages', /\.(?:astro|ts)$/),
    join(root, 'src/middleware.ts'),
  ].map((p) => [p.slice(root.length), readFileSync(p, 'utf8')]),
);
const sleutels = [...flatten(parse(readFileSync(join(root, 'src/content/teksten/nl.yaml'), 'utf8'))).keys()];
const alleBron = [...bron.values()].join('\n');

/** What may become a key: `zaal.duur.${soort}`. */
const sjablonen = [
  ...new Set([...alleBron.matchAll(/`([a-z]\w*\.[^`\s]*\$\{[^`\s]+)`/gi)].map((m) => m[1]!)),
  // Puts the group before any key: it makes every key and says nothing about which are asked for.
].filter((sjabloon) => sjabloon !== 'ketenbeeld.${key}');

/** A key counts as used when it, or a template that can make it, stands in the source. */
const gebruikt = (sleutel: string): boolean => {
  if (alleBron.includes(`'${sleutel}'`) || alleBron.includes(`"${sleutel}"`)) return true;
  return sjablonen.some((sjabloon) =>
    new RegExp(`^${sjabloon.replace(/[.]/g, '\\.').replace(/\$\{[^}]+\}/g, '[^.]+')}$`).test(sleutel),
  );
};
/** Read straight from the file, at build or by the Markdown plug-in, not through t(). */
const RECHTSTREEKS = /^herkomst\./;

/** The picture of the chain gets its group whole and asks for the rest of the key: `losEind` of `ketenbeeld.losEind`. */
const HEEL = /^ketenbeeld\./;
const beeld = [...bron].filter(([p]) => p.startsWith('src/components/ketenbeeld/')).map(([, s]) => s);
const gezegd = beeld.flatMap((s) => [...s.matchAll(/\bsay\(\s*'([^']+)'/g)].map((m) => m[1]!));
const gezegdeSjablonen = beeld.flatMap((s) => [...s.matchAll(/`(\w+\.[^`\s]*\$\{[^`\s]+)`/g)].map((m) => m[1]!));
const inBeeld = (rest: string): boolean =>
  gezegd.includes(rest) ||
  gezegdeSjablonen.some((sjabloon) =>
    new RegExp(`^${sjabloon.replace(/[.]/g, '\\.').replace(/\$\{[^}]+\}/g, '[^.]+')}$`).test(rest),
  );

describe('the language file', () => {
  it('holds no text that nothing uses', () =>
    expect(
      sleutels.filter((s) => !RECHTSTREEKS.test(s) && !gebruikt(s) && !(HEEL.test(s) && inBeeld(s.replace(HEEL, '')))),
    ).toEqual([]));

  it('holds every key that is asked for', () => {
    const gevraagd = [...alleBron.matchAll(/\bt\('([^']+)'/g)].map((m) => m[1]!);
    expect(gevraagd.filter((s) => !sleutels.includes(s))).toEqual([]);
    expect(gezegd.filter((s) => !sleutels.includes(`ketenbeeld.${s}`))).toEqual([]);
  });
});

/** The template of an Astro file: without front matter, styles, scripts, comments and expressions. */
function sjabloon(astro: string): string {
  return astro
    .replace(/<!doctype html>/i, '')
    .replace(/^---\n[\s\S]*?\n---/, '')
    .replace(/<(style|script)\b[\s\S]*?<\/\1>/g, '')
    .replace(/\{\/\*[\s\S]*?\*\/\}|<!--[\s\S]*?-->/g, '');
}

/** Two letters or more between tags, outside braces. */
function losseTekst(html: string): string[] {
  let diepte = 0;
  let inTag = false;
  let uit = '';
  for (const [i, teken] of [...html].entries()) {
    if (teken === '{') diepte++;
    else if (teken === '}') diepte--;
    else if (diepte === 0 && teken === '<' && /[a-zA-Z/]/.test(html[i + 1] ?? '')) {
      inTag = true;
      uit += '\n';
    } else if (diepte === 0 && inTag && teken === '>' && html[i - 1] !== '=') inTag = false;
    else if (diepte === 0 && !inTag) uit += teken;
  }
  return uit
    .split('\n')
    .map((r) => r.trim())
    .filter((r) => /\p{L}{2}/u.test(r));
}

describe('no word of the interface outside the language file', () => {
  // Names of file formats and of the site's own files are the same in every language.
  const NAMEN = new Set(['CSV', 'RIS', 'BibTeX', 'CSL-JSON']);

  it('between the tags of a template', () => {
    const gevonden = [...bron]
      .filter(([p]) => p.endsWith('.astro'))
      .flatMap(([p, s]) =>
        losseTekst(sjabloon(s))
          .filter((r) => !NAMEN.has(r))
          .map((r) => `${p}: ${r}`),
      );
    expect(gevonden).toEqual([]);
  });

  it('inside the expressions of a template: >text<', () => {
    const gevonden = [...bron]
      .filter(([p]) => p.endsWith('.astro'))
      .flatMap(([p, s]) =>
        [...sjabloon(s).matchAll(/<[a-zA-Z][^<>]*(?<![=\s])>([^<>{}]*\p{L}{3}[^<>{}]*)</gu)]
          .map((m) => m[1]!.trim())
          .filter((r) => r && !NAMEN.has(r) && !/[=;()]/.test(r))
          .map((r) => `${p}: ${r}`),
      );
    expect(gevonden).toEqual([]);
  });

  it('in attributes that are read out', () => {
    const gevonden = [...bron]
      .filter(([p]) => p.endsWith('.astro'))
      .flatMap(([p, s]) =>
        [...sjabloon(s).matchAll(/\b(?:aria-label|alt|title|placeholder|label)="([^"]*\p{L}{2}[^"]*)"/gu)].map(
          (m) => `${p}: ${m[1]}`,
        ),
      );
    expect(gevonden).toEqual([]);
  });

  it('in behaviour: an element gets its words from the HTML', () => {
    const gevonden = [...bron]
      .filter(([p]) => p.endsWith('-element.ts'))
      .flatMap(([p, s]) =>
        [
          ...s
            .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
            .matchAll(/(['"`])((?:(?!\1).)*\p{L}{2,}\s+\p{L}{2,}(?:(?!\1).)*)\1/gu),
        ]
          .map((m) => m[2]!)
          .filter((r) => !/[[\]{}<>=#:]|^\.|--|\bnew \w+\(/.test(r))
          .map((r) => `${p}: ${r}`),
      );
    expect(gevonden).toEqual([]);
  });
});
