import { readdirSync, statSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtPages } from '../build/built-pages.ts';
import { AuthorError, inOrder, writeProblems, type Problem } from '../problem/author-error.ts';
import type { PlateSource, PlateSources } from '../praatplaat/photo.ts';
import { sourcesFromDisk } from '../praatplaat/plates-from-disk.ts';
import { addressOf } from '../keten/address.ts';
import { builtAnchorProblems, type Built } from './built-anchors.ts';
import { checkContent, type Checked } from './content.ts';
import { errorPage } from './page.ts';
import { toShow } from './shown.ts';

/** Where `astro dev` tells its pages what is advised against, and the event that says that it changed. */
const ADVICE = '@inhoud/advies';
const ADVICE_CHANGED = 'inhoud:advies';
const STRIP = fileURLToPath(new URL('./advice-strip.ts', import.meta.url));
const DRAWINGS = fileURLToPath(new URL('../praatplaat/platen/', import.meta.url));
/**
 * Milliseconds after a change before the check begins by itself. Most changes make Vite load every tab anew, and the first page
 * asked for checks them; beginning before it would tell its tab to load once more.
 */
const WAIT = 150;
let plates = await sourcesFromDisk();
/** What is wrong in the drawings as they are now; the content is checked beside the last ones that could be read. */
let unreadable: readonly Problem[] = [];

async function readDrawings(): Promise<void> {
  try {
    plates = withKnown(plates, await sourcesFromDisk());
    unreadable = [];
  } catch (error) {
    if (!(error instanceof AuthorError)) throw error;
    unreadable = error.problems;
  }
}

/** The drawings as they are now; one that did not change is the same object, so what was measured of it still counts. */
function withKnown(known: PlateSources, now: PlateSources): PlateSources {
  const isSame = (a: PlateSource | undefined, b: PlateSource) =>
    a?.foto === b.foto && JSON.stringify(a?.plaat?.scene) === JSON.stringify(b.plaat?.scene);
  return Object.fromEntries(
    Object.entries(now).map(([slug, source]) => [slug, isSame(known[slug], source) ? known[slug]! : source]),
  );
}

/**
 * Checks all content before Astro reads it. A build ends with everything that is wrong, in one list; `astro dev` shows the
 * same list in the browser instead of every page, until it is mended, and at the foot of every page what is advised against.
 */
export function contentCheck(): AstroIntegration {
  let root: string;
  let check: () => Checked;
  let base = '/';
  let files: ReadonlyMap<string, string> = new Map();
  return {
    name: 'inhoud',
    hooks: {
      'astro:config:setup': ({ command, config, logger, injectScript }) => {
        root = fileURLToPath(config.root);
        check = () => {
          const checked = checkContent(root, plates);
          return { ...checked, problems: inOrder([...unreadable, ...checked.problems]) };
        };
        if (command === 'dev') injectScript('page', adviceScript(config.base));
        if (command !== 'build' && command !== 'sync') return;
        const { problems, advice, entries } = check();
        base = config.base;
        files = new Map(entries.map((e) => [addressOf(e), e.file]));
        endWith(problems);
        for (const a of advice) logger.warn(oneLine(a));
      },
      'astro:build:done': ({ dir }) => {
        endWith(builtAnchorProblems(withAddress(fileURLToPath(dir)), base, (page) => files.get(page)));
      },
      'astro:server:setup': ({ server, logger }) => {
        const content = join(root, 'src/content');
        let seen = stampOf(content);
        let drawn = stampOf(DRAWINGS);
        let { problems, advice } = check();
        const say = () => {
          if (problems.length) logger.error(writeProblems(problems));
        };
        say();
        const again = async (asking?: ServerResponse) => {
          seen = stampOf(content);
          // A plate that was made just now has a drawing that was not there at the start.
          const now = stampOf(DRAWINGS);
          if (now !== drawn) await readDrawings();
          drawn = now;
          const [before, advised] = [writeProblems(problems), writeProblems(advice)];
          ({ problems, advice } = check());
          if (writeProblems(advice) !== advised) server.ws.send({ type: 'custom', event: ADVICE_CHANGED });
          if (writeProblems(problems) === before) return;
          if (problems.length) say();
          else logger.info('geen fouten meer in de inhoud');
          // The tab that asks gets what is true now; told to load anew it would throw that away and ask again.
          const others = asking ? [...server.ws.clients] : [];
          asking?.once('close', () => others.forEach((tab) => tab.send({ type: 'full-reload' })));
          if (!asking) server.ws.send({ type: 'full-reload' });
        };
        let waiting: ReturnType<typeof setTimeout> | undefined;
        let checking = Promise.resolve();
        const checkNow = (asking?: ServerResponse) => {
          clearTimeout(waiting);
          return (checking = checking.then(() => again(asking)));
        };
        const changed = (path: string) => {
          if (![content, DRAWINGS, join(root, 'public')].some((folder) => path.startsWith(folder))) return;
          clearTimeout(waiting);
          waiting = setTimeout(() => void checkNow(), WAIT);
        };
        for (const event of ['change', 'add', 'unlink', 'unlinkDir'] as const) server.watcher.on(event, changed);
        const answer = async (response: ServerResponse, next: () => void) => {
          // Asked for before the change was noticed, a page would end in an English error about the file that is wrong.
          if (stampOf(content) !== seen || stampOf(DRAWINGS) !== drawn) await checkNow(response);
          if (!problems.length) return next();
          response.statusCode = 500;
          response.setHeader('content-type', 'text/html; charset=utf-8');
          response.end(errorPage(problems, server.config.base));
        };
        server.middlewares.use(`${server.config.base}${ADVICE}`, (_, response) => {
          response.setHeader('content-type', 'application/json');
          response.end(JSON.stringify(toShow(advice)));
        });
        server.middlewares.use((request, response, next) => {
          if (request.headers.accept?.includes('text/html')) void answer(response, next);
          else next();
        });
      },
    },
  };
}

/** What every page of `astro dev` runs, and no page of a build. */
const adviceScript = (base: string): string => `
  import { showAdvice } from ${JSON.stringify(STRIP)};
  const show = () => void showAdvice(${JSON.stringify(base + ADVICE)});
  show();
  import.meta.hot?.on(${JSON.stringify(ADVICE_CHANGED)}, show);
`;

/** Ends a build with everything that is wrong; thrown, it would come out with Astro's own English line about a hook. */
function endWith(problems: readonly Problem[]): void {
  if (!problems.length) return;
  console.error(writeProblems(problems));
  process.exit(1);
}

const withAddress = (dist: string): Built[] =>
  [...builtPages(dist)]
    .filter(([name]) => /(?:^|\/)index\.html$/.test(name))
    .map(([name, html]) => ({ page: `/${name.replace(/index\.html$/, '')}`, html }));

const oneLine = (a: Problem): string =>
  `${a.bestand}${a.regel ? `, regel ${a.regel}` : ''}, ${a.veld}: ${a.fout}; ${a.doe}`;

/** What stands in a folder and when it was saved last, in a few bytes. */
const stampOf = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${name} ${statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs}`)
    .join('\n');
