import { statSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { isRunnableDevEnvironment, type DevEnvironment, type EnvironmentModuleNode, type Plugin } from 'vite';

/** Where Astro keeps what it read from the content, and the module that gives it to pages. */
const STORE = '.astro/data-store.json';
const STORE_MODULE = 'astro:data-layer-content';
const PAGE = 'text/html';

/**
 * Makes `astro dev` show what was saved last. Astro and Vite throw away what they loaded as soon as a file changes; a page
 * that is being made at that moment then puts back what it had loaded already, and every later page would show the old words
 * until the next change. So a page asked for after a change waits until no other is being made, and what has changed is thrown
 * away once more.
 */
export function freshPages(): AstroIntegration {
  const changed = new Set<string>();
  const noticed: Plugin = {
    name: 'fresh-pages',
    hotUpdate: { order: 'post', handler: ({ file }) => void changed.add(file) },
  };
  return {
    name: 'fresh-pages',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'dev') updateConfig({ vite: { plugins: [noticed] } });
      },
      'astro:server:setup': ({ server }) => {
        const store = `${server.config.root}/${STORE}`;
        let seen = stampOf(store);
        let busy = 0;
        let waiting: (() => void)[] = [];
        const idle = () => new Promise<void>((go) => (busy ? waiting.push(go) : go()));
        let queue = Promise.resolve();

        const refresh = async () => {
          if (!changed.size && stampOf(store) === seen) return;
          await idle();
          seen = stampOf(store);
          const files = [...changed];
          changed.clear();
          for (const name of ['ssr', 'prerender']) {
            const environment = server.environments[name];
            if (environment) forget(environment, files);
          }
        };
        server.middlewares.use((request, response, next) => {
          if (!request.headers.accept?.includes(PAGE)) return next();
          queue = queue.then(refresh).then(() => {
            busy++;
            response.once('close', () => {
              busy--;
              if (busy) return;
              for (const go of waiting) go();
              waiting = [];
            });
            next();
          });
        });
      },
    },
  };
}

const stampOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Throws away the content, some files, and everything made of them. */
function forget(environment: DevEnvironment, files: readonly string[]): void {
  const { moduleGraph } = environment;
  const start = [
    ...files.flatMap((file) => [...(moduleGraph.getModulesByFile(file) ?? [])]),
    ...[...moduleGraph.idToModuleMap.values()].filter((m) => m.id?.includes(STORE_MODULE)),
  ];
  const gone = new Set<EnvironmentModuleNode>();
  for (const module of start) moduleGraph.invalidateModule(module, gone);
  if (!isRunnableDevEnvironment(environment)) return;
  const { evaluatedModules } = environment.runner;
  for (const { id } of gone) {
    const module = id === null ? undefined : evaluatedModules.getModuleById(id);
    if (module) evaluatedModules.invalidateModule(module);
  }
}
