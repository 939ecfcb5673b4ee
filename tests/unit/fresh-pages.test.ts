import { EventEmitter } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { freshPages } from '../../src/components/build/fresh-pages';

type Hook = (given: unknown) => void;
type Middleware = (request: { headers: { accept?: string } }, response: EventEmitter, next: () => void) => void;
/** A page on its way: the words it is made of, and what ends the making of it. */
interface Asked {
  words?: string;
  finish: () => void;
}

const WORDS = '/words.yaml';
const STORE = 'astro:data-layer-content';
let root: string;
let middleware: Middleware;
let notice: (update: { file: string }) => void;
/** What stands on disk, and what a page finds loaded: Vite throws that away as soon as a file changes. */
let saved: string;
let loaded: Map<string, string>;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'samen-opleiden-dev-'));
  saved = 'old';
  loaded = new Map([
    [WORDS, 'old'],
    [STORE, 'old'],
  ]);
  const modules = new Map([WORDS, STORE].map((id) => [id, { id }]));
  const moduleGraph = {
    idToModuleMap: modules,
    getModulesByFile: (file: string) => new Set(modules.has(file) ? [modules.get(file)] : []),
    invalidateModule: (module: { id: string }, gone: Set<unknown>) => {
      loaded.delete(module.id);
      gone.add(module);
    },
  };
  const hooks = freshPages().hooks as Record<'astro:config:setup' | 'astro:server:setup', Hook>;
  hooks['astro:config:setup']({
    command: 'dev',
    updateConfig: ({ vite }: { vite: { plugins: { hotUpdate: { handler: typeof notice } }[] } }) => {
      notice = vite.plugins[0]!.hotUpdate.handler;
    },
  });
  hooks['astro:server:setup']({
    server: {
      config: { root },
      environments: { ssr: { moduleGraph } },
      middlewares: { use: (given: Middleware) => (middleware = given) },
    },
  });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Asks for a page; it finds its words when it is begun, and leaves them loaded when it is done. */
function ask(module = WORDS, accept = 'text/html'): Asked {
  const response = new EventEmitter();
  const page: Asked = {
    finish: () => {
      loaded.set(module, page.words!);
      response.emit('close');
    },
  };
  middleware({ headers: { accept } }, response, () => {
    page.words = loaded.get(module) ?? saved;
  });
  return page;
}
/** Lets everything run that does not wait for something else. */
async function settle(): Promise<void> {
  for (let i = 0; i < 20; i++) await nextTurn();
}
function save(): void {
  saved = 'new';
  loaded.clear();
  notice({ file: WORDS });
}

it('a page shows what was saved, though one that was being made then puts the old words back', async () => {
  const before = ask();
  await settle();
  save();
  const after = ask();
  await settle();
  expect(after.words, 'waits for the page before it').toBeUndefined();
  before.finish();
  await settle();
  expect(after.words).toBe('new');
  after.finish();
  const later = ask();
  await settle();
  expect(later.words).toBe('new');
});

it('a page shows content that Astro has read anew', async () => {
  mkdirSync(join(root, '.astro'));
  writeFileSync(join(root, '.astro/data-store.json'), '{}');
  utimesSync(join(root, '.astro/data-store.json'), 1, 1);
  saved = 'new';
  const page = ask(STORE);
  await settle();
  expect(page.words).toBe('new');
});

it('pages wait for no other when nothing was saved, and a picture never does', async () => {
  ask();
  await settle();
  const beside = ask();
  await settle();
  expect(beside.words).toBe('old');
  save();
  const picture = ask(WORDS, 'image/*');
  expect(picture.words).toBe('new');
});
