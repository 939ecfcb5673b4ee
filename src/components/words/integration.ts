import { readFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { parse } from 'yaml';
import { flatten } from './fill.ts';

/** Gives every key of the language file a place in the type system, so that a wrong key is an error in the editor. */
export function words(bestand: URL): AstroIntegration {
  return {
    name: 'words',
    hooks: {
      'astro:config:done': ({ injectTypes }) => {
        let sleutels: string[];
        try {
          sleutels = [...flatten(parse(readFileSync(bestand, 'utf8'))).keys()];
        } catch {
          // The check of the content says what is wrong with the file; in `astro dev` the types wait until it is mended.
          return;
        }
        injectTypes({
          filename: 'words.d.ts',
          content: `declare namespace Words {\n  type Key =\n${sleutels.map((s) => `    | '${s}'`).join('\n')};\n}\n`,
        });
      },
    },
  };
}
