import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headersFile, redirectsFile, robotsFile, securityFile } from './files.ts';
import { RULES } from './rules.ts';

/**
 * Writes what hosts and robots look for beside the pages: `_headers`, `_redirects`, `robots.txt`, `security.txt`.
 * @param contact mail address; without one there is no `security.txt`, as nobody would answer
 */
export function hostFiles(contact: string | undefined): AstroIntegration {
  let site: string | undefined;
  let base = '/';
  return {
    name: 'host-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        ({ site, base } = config);
      },
      'astro:build:done': ({ dir }) => {
        const write = (name: string, text: string | undefined) => {
          if (text === undefined) return;
          const file = fileURLToPath(new URL(name, dir));
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, text);
        };
        write('_headers', headersFile(RULES, base));
        write('_redirects', redirectsFile(base));
        write('robots.txt', robotsFile(site, base));
        const year = new Date().getUTCFullYear();
        write('.well-known/security.txt', contact && securityFile(contact, year, site, base));
      },
    },
  };
}
