import { readFileSync } from 'node:fs';
import { unified } from '@astrojs/markdown-remark';
import remarkGfm from 'remark-gfm';
import { parse } from 'yaml';
import { readRegister, registerIdentity } from '../herkomst/read-register.ts';
import { remarkHerkomst } from '../herkomst/remark-herkomst.ts';
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
  const lees = (pad: URL) => parse(readFileSync(pad, 'utf8')) as never;
  const { herkomst: woorden } = lees(new URL('../../content/teksten/nl.yaml', import.meta.url)) as {
    herkomst: { vindplaats: string; onderwerp: string; voorbeeld: string; vraag: string };
  };
  const onderwerpen = new Map(
    (lees(new URL('onderwerpen.yaml', inhoud)) as { id: string; naam: string }[]).map((o) => [o.id, o.naam]),
  );
  return {
    syntaxHighlight: false as const,
    processor: keptProse(
      unified({
        gfm: false,
        remarkPlugins: [
          [remarkGfm, { singleTilde: false }],
          remarkTypedAddresses,
          [remarkHerkomst, { basis, register: () => readRegister(inhoud), onderwerpen, woorden }],
        ],
        rehypePlugins: [[rehypeBase, { basis }], rehypeCodeBox, rehypeTableClass],
      }),
      () => JSON.stringify([basis, registerIdentity(inhoud), [...onderwerpen], woorden]),
    ),
  };
}
