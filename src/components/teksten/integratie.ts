import { readFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { parse } from 'yaml';
import { plat } from './woorden.ts';

/** Gives every key of the language file a place in the type system, so that a wrong key is an error in the editor. */
export function teksten(bestand: URL): AstroIntegration {
  return {
    name: 'teksten',
    hooks: {
      'astro:config:done': ({ injectTypes }) => {
        let sleutels: string[];
        try {
          sleutels = [...plat(parse(readFileSync(bestand, 'utf8'))).keys()];
        } catch {
          // The check of the content says what is wrong with the file; in `astro dev` the types wait until it is mended.
          return;
        }
        injectTypes({
          filename: 'teksten.d.ts',
          content: `declare namespace Teksten {\n  type Sleutel =\n${sleutels.map((s) => `    | '${s}'`).join('\n')};\n}\n`,
        });
      },
    },
  };
}
