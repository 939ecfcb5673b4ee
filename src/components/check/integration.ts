import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeProblems, type Problem } from '../../content/_schemas/author-error.ts';
import { sourcesFromDisk } from '../praatplaat/plates-from-disk.ts';
import { checkContent, type Checked } from './content.ts';
import { errorPage } from './page.ts';

let plates = await sourcesFromDisk();

/**
 * Checks all content before Astro reads it. A build ends with everything that is wrong, in one list; `astro dev` shows the
 * same list in the browser instead of every page, until it is mended.
 */
export function contentCheck(): AstroIntegration {
  let root: string;
  let check: () => Checked;
  return {
    name: 'inhoud',
    hooks: {
      'astro:config:setup': ({ command, config, logger }) => {
        root = fileURLToPath(config.root);
        check = () => checkContent(root, plates);
        if (command !== 'build' && command !== 'sync') return;
        const { problems, advice } = check();
        if (problems.length) {
          // Thrown, it would come out with Astro's own English line about a hook above it.
          console.error(writeProblems(problems));
          process.exit(1);
        }
        for (const a of advice) logger.warn(oneLine(a));
      },
      'astro:server:setup': ({ server, logger }) => {
        let problems = check().problems;
        const say = () => {
          if (problems.length) logger.error(writeProblems(problems));
        };
        say();
        let waiting: ReturnType<typeof setTimeout> | undefined;
        const again = async () => {
          // A plate that was made just now has a drawing that was not there at the start.
          plates = await sourcesFromDisk().catch(() => plates);
          const before = writeProblems(problems);
          problems = check().problems;
          if (writeProblems(problems) === before) return;
          if (problems.length) say();
          else logger.info('geen fouten meer in de inhoud');
          server.ws.send({ type: 'full-reload' });
        };
        const changed = (path: string) => {
          if (!path.includes(`${sep}src${sep}content${sep}`) && !path.includes(`${sep}public${sep}`)) return;
          clearTimeout(waiting);
          waiting = setTimeout(() => void again(), 50);
        };
        for (const event of ['change', 'add', 'unlink', 'unlinkDir'] as const) server.watcher.on(event, changed);
        server.middlewares.use((request, response, next) => {
          if (!problems.length || !request.headers.accept?.includes('text/html')) return next();
          response.statusCode = 500;
          response.setHeader('content-type', 'text/html; charset=utf-8');
          response.end(errorPage(problems, server.config.base));
        });
      },
    },
  };
}

const oneLine = (a: Problem): string =>
  `${a.bestand}${a.regel ? `, regel ${a.regel}` : ''}, ${a.veld}: ${a.fout}; ${a.doe}`;
