import { readFileSync, statSync } from 'node:fs';
import { unified } from '@astrojs/markdown-remark';
import remarkGfm from 'remark-gfm';
import { parse } from 'yaml';
import { readRegister, registerIdentity } from '../herkomst/read-register.ts';
import { remarkAdded } from '../herkomst/remark-added.ts';
import { remarkProvenance, type MarkerWords } from '../herkomst/remark-provenance.ts';
import { keptProse } from './kept-prose.ts';
import { rehypeBase } from './rehype-base.ts';
import { rehypeCodeBox } from './rehype-code-box.ts';
import { rehypeTableClass } from './rehype-table-class.ts';
import { remarkTypedAddresses } from './remark-typed-addresses.ts';

/**
 * How Markdown and MDX become HTML, the same for the site and for the small sites of the tests.
 * @param inhoud folder with the content
 * @param basis base path with slashes at both ends
 */
export function markdown(inhoud: URL, basis: string) {
  const language = new URL('../../content/teksten/nl.yaml', import.meta.url);
  const words = whenChanged(language, (read) => (read as { herkomst: MarkerWords }).herkomst);
  const subjects = whenChanged(
    new URL('onderwerpen.yaml', inhoud),
    (read) => new Map((read as { id: string; naam: string }[]).map((o) => [o.id, o.naam])),
  );
  return {
    syntaxHighlight: false as const,
    processor: keptProse(
      unified({
        gfm: false,
        remarkPlugins: [
          [remarkGfm, { singleTilde: false }],
          remarkTypedAddresses,
          [remarkAdded, { words }],
          [remarkProvenance, { basis, register: () => readRegister(inhoud), subjects, words }],
        ],
        rehypePlugins: [[rehypeBase, { basis }], rehypeCodeBox, rehypeTableClass],
      }),
      () => JSON.stringify([basis, registerIdentity(inhoud), [...subjects()], words()]),
    ),
  };
}

/**
 * Reads a YAML file at its first use, and again when it has changed: the check of the content comes before and says what is
 * wrong with it, and in `astro dev` a new subject is known at once.
 */
function whenChanged<T>(file: URL, make: (read: unknown) => T): () => T {
  let kept: { stamp: number; value: T } | undefined;
  return () => {
    const stamp = statSync(file).mtimeMs;
    if (kept?.stamp !== stamp) kept = { stamp, value: make(parse(readFileSync(file, 'utf8'))) };
    return kept.value;
  };
}
