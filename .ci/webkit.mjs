/* global document -- what runs in the page */
// The main flows in WebKit, the engine of Safari: npm run test:webkit, after a build. It takes Debian's webkit2gtk-driver and
// xvfb, speaks plain WebDriver, and writes what it saw, with the day, to a file that the accessibility page is made from.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { keepResult } from './checked.mjs';
import { serve } from './serve.mjs';

const BROWSERS = ['webkit2gtk-4.1', 'webkitgtk-6.0'].map(
  (name) => `/usr/lib/${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu/${name}/MiniBrowser`,
);
const PLATE = '/praatplaten/leerrijke-verbindingen/';

const program = BROWSERS.find((path) => existsSync(path));
if (!program || spawnSync('which', ['WebKitWebDriver', 'Xvfb']).status !== 0) {
  console.error('no WebKit: sudo apt-get install -y webkit2gtk-driver xvfb');
  process.exit(1);
}

const { address: site } = await serve(join(import.meta.dirname, '../dist'));
const screen = spawn('Xvfb', [':87', '-screen', '0', '1366x900x24'], { stdio: 'ignore' });
const driver = spawn('WebKitWebDriver', ['-p', '4477'], {
  stdio: 'ignore',
  env: { ...process.env, DISPLAY: ':87', WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', LIBGL_ALWAYS_SOFTWARE: '1' },
});

/** Asks the driver something; it may still be starting. */
async function ask(method, path, body) {
  for (let tries = 0; ; tries++)
    try {
      const answer = await fetch(`http://127.0.0.1:4477${path}`, { method, body: body && JSON.stringify(body) });
      const { value } = await answer.json();
      if (!answer.ok) throw new Error(`${path}: ${value.message}`);
      return value;
    } catch (error) {
      if (error.message !== 'fetch failed' || tries > 40) throw error;
      await pause(500);
    }
}
let session;
const run = (script, ...args) =>
  ask('POST', `${session}/execute/sync`, { script: `return (${script})(...arguments)`, args });
const go = (path) => ask('POST', `${session}/url`, { url: site + path });
const element = async (selector) =>
  Object.values(await ask('POST', `${session}/element`, { using: 'css selector', value: selector }))[0];
async function until(script, ...args) {
  for (let i = 0; i < 200; i++) {
    if (await run(script, ...args)) return;
    await pause(200);
  }
  throw new Error(`never came true: ${script} ${args.join()}`);
}
const see = (selector) =>
  until((s) => [...document.querySelectorAll(s)].some((e) => e.getClientRects().length > 0), selector);
async function click(selector) {
  await see(selector);
  await ask('POST', `${session}/element/${await element(selector)}/click`, {});
}
const type = async (selector, text) => {
  await see(selector);
  await ask('POST', `${session}/element/${await element(selector)}/value`, { text });
};
const says = (selector, text) =>
  until((s, t) => [...document.querySelectorAll(s)].some((e) => e.textContent.includes(t)), selector, text);

/** What a visitor does; each throws when it does not go as it should. */
const FLOWS = {
  lezen: async () => {
    await go('/themas/van-de-driehoek-een-cirkel-maken/');
    await see('main h1');
  },
  begrip: async () => {
    await click('.lees a.term');
    await says('.termkader', 'Alles over');
  },
  plek: async () => {
    await go(PLATE);
    await see('plaat-kijker[data-levend]');
    await run(() => document.querySelector('.kijker button.plek[data-plek="3"]').click());
    await says('.paneel [data-deel="nr"]', '3');
  },
  gesprek: async () => {
    await go(`${PLATE}gesprek/`);
    await click('[data-start] [data-plek="eigen"]');
    await click('[data-hulp] [data-doe="notities"]');
    await type('[data-tekst]', 'wij missen tijd');
    await click('[data-nieuw] [data-zet]');
    await says('[data-notities] li', 'wij missen tijd');
  },
  verslag: async () => {
    await click('[data-lade] [data-doe="dicht"]');
    await click('[data-hulp] [data-doe="verslag"]');
    await says('[data-verslagvak]', 'wij missen tijd');
  },
  gesprekken: async () => {
    await go('/gesprekken/');
    await says('[data-lijst] li', '1 notitie');
  },
  zoeken: async () => {
    await go('/zoeken/?q=lerarentekort');
    await says('[data-zoekresultaat]', 'erarentekort');
  },
  filter: async () => {
    await go('/onderbouwing/');
    await see('onderbouwing-blad:defined');
    await run(() => document.querySelector('input[name="waarde"][value="1.4"]').click());
    await until(() => document.querySelector('[data-deel="aantal"]').textContent.trim() === '3');
  },
  keten: async () => {
    await go('/keten/?kies=waarde:1-4');
    await says('[data-deel="keus-naam"]', 'Behoud van startende leraren');
  },
};

const passed = [];
const failed = [];
try {
  const { sessionId, capabilities } = await ask('POST', '/session', {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { binary: program, args: ['--automation'] } } },
  });
  session = `/session/${sessionId}`;
  for (const [name, flow] of Object.entries(FLOWS))
    await flow().then(
      () => passed.push(name),
      (error) => {
        failed.push(name);
        console.error(`✗ ${name}: ${error.message}`);
      },
    );
  keepResult('webkit', { browser: `WebKitGTK ${capabilities.browserVersion}`, gelukt: passed, mislukt: failed });
  await ask('DELETE', session);
} finally {
  for (const child of [driver, screen]) child.kill();
}
console.log(`${passed.length} passed, ${failed.length} failed`);
process.exit(failed.length ? 1 : 0);
