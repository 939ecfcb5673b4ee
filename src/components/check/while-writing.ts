import { readdirSync, statSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import type { HookParameters } from 'astro';
import { writeProblems } from '../problem/author-error.ts';
import type { Checked } from './content.ts';
import { loadersOfChanged } from './loader.ts';
import { errorPage } from './page.ts';
import { toShow } from './shown.ts';

type Dev = HookParameters<'astro:server:setup'>;
type Refresh = NonNullable<Dev['refreshContent']>;

interface Writing extends Pick<Dev, 'server' | 'logger'> {
  /** Has Astro read content anew. */
  refresh: Refresh;
  /** Folder of the project. */
  root: string;
  check: () => Checked;
  /** Reads the drawings below {@link drawings} anew, for the check. */
  readDrawings: () => Promise<void>;
  drawings: string;
  /** Where a tab asks what is advised against, and the event that says that it changed. */
  tab: { address: string; changed: string };
}

/**
 * Milliseconds after a change before the check begins by itself. Most changes make Vite load every tab anew, and the first page
 * asked for checks them; beginning before it would tell its tab to load once more.
 */
const WAIT = 150;
/** How long Astro may be busy with its own settings, in turns of so many milliseconds. */
const PATIENCE = { turns: 250, turn: 20 };

/**
 * Checks the content again at every change, and has Astro read it before the next page is made. The browser shows what is wrong
 * instead of every page, until it is mended, and hears what is advised against.
 */
export function checkWhileWriting({
  server,
  logger,
  refresh,
  root,
  check,
  readDrawings,
  drawings,
  tab,
}: Writing): void {
  const content = join(root, 'src/content');
  let seen = stampOf(content);
  let drawn = stampOf(drawings);
  let { problems, advice } = check();
  const say = () => {
    if (problems.length) logger.error(writeProblems(problems));
  };
  say();
  const again = async (asking?: ServerResponse) => {
    const stood = seen;
    seen = stampOf(content);
    // A plate that was made just now has a drawing that was not there at the start.
    const now = stampOf(drawings);
    if (now !== drawn) await readDrawings();
    drawn = now;
    const [before, advised] = [writeProblems(problems), writeProblems(advice)];
    ({ problems, advice } = check());
    await readContent(loadersOfChanged(stood, seen), refresh);
    if (writeProblems(advice) !== advised) server.ws.send({ type: 'custom', event: tab.changed });
    if (writeProblems(problems) === before) return;
    if (problems.length) say();
    else logger.info('geen fouten meer in de inhoud');
    // The tab that asks gets what is true now; told to load anew it would throw that away and ask again.
    const others = asking ? [...server.ws.clients] : [];
    asking?.once('close', () => others.forEach((other) => other.send({ type: 'full-reload' })));
    if (!asking) server.ws.send({ type: 'full-reload' });
  };
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let checking = Promise.resolve();
  const checkNow = (asking?: ServerResponse) => {
    clearTimeout(waiting);
    return (checking = checking.then(() => again(asking)));
  };
  const changed = (path: string) => {
    if (![content, drawings, join(root, 'public')].some((folder) => path.startsWith(folder))) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => void checkNow(), WAIT);
  };
  for (const event of ['change', 'add', 'unlink', 'unlinkDir'] as const) server.watcher.on(event, changed);
  const answer = async (response: ServerResponse, next: () => void) => {
    // What is being read now was noticed already.
    await checking;
    // Asked for before the change was noticed, a page would end in an English error about the file that is wrong.
    if (stampOf(content) !== seen || stampOf(drawings) !== drawn) await checkNow(response);
    if (!problems.length) return next();
    response.statusCode = 500;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(errorPage(problems, server.config.base));
  };
  server.middlewares.use(tab.address, (_, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(toShow(advice)));
  });
  server.middlewares.use((request, response, next) => {
    if (request.headers.accept?.includes('text/html')) void answer(response, next);
    else next();
  });
}

/**
 * Has Astro read and write what changed. After every change it first reads its own settings, and says nothing when it is asked
 * meanwhile and does nothing: so each loader says itself that it has read.
 */
async function readContent(loaders: string[], refresh: Refresh): Promise<void> {
  const read = new Set<string>();
  for (let turn = 0; read.size < loaders.length && turn < PATIENCE.turns; turn++) {
    if (turn) await after(PATIENCE.turn);
    await refresh({ loaders, context: { read } });
  }
}

/** What stands in a folder and when it was saved last, in a few bytes. */
const stampOf = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${name} ${statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs}`)
    .join('\n');
