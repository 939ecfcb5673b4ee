import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

/** Where a build says which packages it sent along to the browser; read by `npm run licenties`. */
export const SHIPPED = '.astro/shipped.json';

/** Name of the package a module belongs to, or nothing for code of our own: `…/node_modules/@a/b/c.js` → `@a/b`. */
export function packageOf(module: string): string | undefined {
  const inside = module.replaceAll('\\', '/').split('/node_modules/').slice(1).at(-1);
  return inside && /^(?:@[^/]+\/)?[^/]+/.exec(inside)?.[0];
}

/** Collects the packages of everything that a visitor's browser gets. */
export function shippedPackages(): AstroIntegration {
  const found = new Set<string>();
  const collect: Plugin = {
    name: 'shipped-packages',
    generateBundle(_, bundle) {
      if (this.environment.name !== 'client') return;
      for (const part of Object.values(bundle)) {
        const modules = part.type === 'chunk' ? part.moduleIds : part.originalFileNames;
        for (const module of modules) {
          const name = packageOf(module.includes('/node_modules/') ? module : `/${module}`);
          if (name) found.add(name);
        }
      }
    },
  };
  return {
    name: 'shipped-packages',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [collect] } });
      },
      'astro:build:done': () => {
        const file = fileURLToPath(new URL(`../../../../${SHIPPED}`, import.meta.url));
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, `${JSON.stringify([...found].sort(), null, 1)}\n`);
      },
    },
  };
}
