import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegrationLogger } from 'astro';
import type { ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkWhileWriting } from '../../src/components/check/while-writing';
import { readPlates } from '../../src/components/praatplaat/plates-from-disk';
import { readJson } from '../../src/components/praatplaat/scene-mistakes';
import { buildEnvironment } from '../fixtures/environment';

const root = fileURLToPath(new URL('../../', import.meta.url));
// Inside tests/fixtures, so that the copy finds the source of the site at the same distance as the original.
const folder = `${root}tests/fixtures/.dev`;
const TERM = `${folder}/src/content/begrippen/groenpluk.mdx`;
const SOURCE = `${folder}/src/content/bronnen/rug-2018.yaml`;

let server: ChildProcess;
let home: string;
beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  cpSync(`${root}tests/fixtures/mini`, folder, { recursive: true });
  // A program of its own: it goes on with what it was doing for a while after it is stopped.
  server = spawn(
    process.execPath,
    [`${root}node_modules/astro/bin/astro.mjs`, 'dev', '--root', folder, '--port', '0', '--host', '127.0.0.1'],
    { cwd: folder, env: buildEnvironment({ NO_COLOR: '1' }), stdio: ['ignore', 'pipe', 'ignore'] },
  );
  home = await new Promise<string>((found, failed) => {
    let said = '';
    server.stdout!.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (address) found(address);
    });
    server.on('exit', () => failed(new Error(`astro dev stopped:\n${said}`)));
  });
});
afterAll(async () => {
  const gone = once(server, 'exit');
  server.kill();
  await gone;
  rmSync(folder, { recursive: true, force: true });
});

const page = async () => (await fetch(`${home}/`, { headers: { accept: 'text/html' } })).text();
const advice = async () => JSON.stringify(await (await fetch(`${home}/@inhoud/advies`)).json());
/** Saves a file with something else in it, and with what was there when it is looked at. */
async function saved(from: string | RegExp, to: string, look: () => Promise<void>, file = SOURCE): Promise<void> {
  const before = readFileSync(file, 'utf8');
  writeFileSync(file, before.replace(from, to));
  await look();
  writeFileSync(file, before);
}

it('while the site is written a mistake stands in the browser in place of the page, and goes away', async () => {
  expect(await page()).not.toContain('in de inhoud');
  await saved('jaar: 2018', 'jaar: twintig', async () => {
    const said = await page();
    expect(said).toContain('<h1>1 fout in de inhoud</h1>');
    expect(said).toContain('src/content/bronnen/rug-2018.yaml, regel 3');
    expect(said).toContain('schrijf alleen het getal, in cijfers');
  });
  expect(await page()).not.toContain('in de inhoud');
});

it('what is advised against is told to every page, which stays as it is', async () => {
  expect(await advice()).toBe('[]');
  await saved('jaar: 2018', 'jaar: 2081', async () => {
    expect(await page()).not.toContain('in de inhoud');
    expect(await advice()).toContain('"wrong":"dit jaar moet nog komen"');
  });
});

it('the first page asked for after a word was saved has it, and so has the first after it was taken back', async () => {
  for (const word of ['Anders', 'Nog anders']) {
    await saved(
      /^definitie: */m,
      `definitie: ${word}, `,
      async () => expect(await page()).toContain(`<p>${word}, Een`),
      TERM,
    );
    expect(await page()).not.toContain(word);
  }
});

it('a page waits until Astro, busy with its own settings, has read what was saved', async () => {
  const root = mkdtempSync(join(tmpdir(), 'samen-opleiden-writing-'));
  mkdirSync(join(root, 'src/content/begrippen'), { recursive: true });
  const middlewares: ((request: object, response: object, next: () => void) => void)[] = [];
  const asked: string[][] = [];
  checkWhileWriting({
    server: {
      config: { base: '/' },
      middlewares: { use: (...given: unknown[]) => middlewares.push(given.at(-1) as (typeof middlewares)[0]) },
      watcher: { on: () => undefined },
    } as unknown as ViteDevServer,
    logger: {} as AstroIntegrationLogger,
    refresh: ({ loaders, context }) => {
      asked.push(loaders!);
      // Asked too early it does nothing, and does not say so.
      if (asked.length > 2) for (const name of loaders!) (context!.read as Set<string>).add(name);
      return Promise.resolve();
    },
    root,
    check: () => ({ entries: [], subjects: undefined, problems: [], advice: [] }),
    readDrawings: () => Promise.resolve(),
    drawings: root,
    tab: { address: '/advies', changed: 'advies' },
  });
  const ask = () =>
    new Promise<number>((made) => middlewares[1]!({ headers: { accept: 'text/html' } }, {}, () => made(asked.length)));
  expect(await ask()).toBe(0);
  writeFileSync(join(root, 'src/content/begrippen/groenpluk.mdx'), '');
  expect(await Promise.all([ask(), ask()]), 'the second page does not pass the first').toEqual([3, 3]);
  expect(asked.at(-1)).toEqual(['content-begrippen']);
  rmSync(root, { recursive: true });
});

it('a drawing that is no JSON is told with the line where reading stops', () => {
  expect(() => readJson('{\n  "id": "brug",,\n}', 'brug', 'scene')).toThrow(
    'src/components/praatplaat/platen/brug/scene.json, regel 2',
  );
  expect(() => readJson('{\n  "id": "brug"', 'brug', 'scene')).toThrow('te lezen als JSON, en verder niet');
});

it('of several drawings that cannot be read all are told, in the order of their names, with those that name no part', async () => {
  const plates = mkdtempSync(join(tmpdir(), 'samen-opleiden-plates-'));
  const scene = (...parts: string[]) =>
    JSON.stringify({
      id: 'p',
      breedte: 800,
      hoogte: 500,
      lagen: [{ naam: 'a', delen: parts.map((deel) => ({ deel })) }],
    });
  for (const [slug, text] of [
    ['weg', '{ "id": '],
    ['brug', 'null'],
    ['dijk', scene('boomm')],
    ['plein', scene()],
  ] as const) {
    mkdirSync(join(plates, slug));
    writeFileSync(join(plates, slug, 'scene.json'), text);
  }
  const { found, problems } = await readPlates(pathToFileURL(`${plates}/`));
  expect(problems.map(({ bestand }) => bestand.split('/').at(-2))).toEqual(['brug', 'dijk', 'weg']);
  expect(problems.map(({ veld }) => veld)).toContain('laag 1 (a), deel 1');
  expect(Object.keys(found)).toEqual(['plein']);
  rmSync(plates, { recursive: true });
});
