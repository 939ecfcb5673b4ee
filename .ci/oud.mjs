// The main flows in a real Chromium 109, the oldest that the site is promised for. Not a part of npm test: the browser is
// 58 MB and is fetched from the npm registry by this command alone. npm run test:oud, after a build. What it saw is written,
// with the day, for the accessibility page.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { keepResult, runTests } from './checked.mjs';

const PACKAGE = '@sparticuz/chromium@109.0.6';
const root = join(import.meta.dirname, '..');
const cache = join(root, 'node_modules/.cache/chromium-109');
const browser = join(cache, 'chromium');

/** Runs a program in the cache folder; its output is the answer. */
function run(command, ...rest) {
  const { status, stdout } = spawnSync(command, rest, { cwd: cache, stdio: ['ignore', 'pipe', 'inherit'] });
  if (status !== 0) throw new Error(`${command} ${rest.join(' ')} failed`);
  return stdout.toString().trim();
}

if (!existsSync(browser)) {
  mkdirSync(cache, { recursive: true });
  console.log(`fetching ${PACKAGE}`);
  const packed = run('npm', 'pack', PACKAGE, '--silent').split('\n').at(-1);
  run('tar', 'xzf', packed, 'package/bin/chromium.br');
  writeFileSync(`${browser}.part`, brotliDecompressSync(readFileSync(join(cache, 'package/bin/chromium.br'))));
  chmodSync(`${browser}.part`, 0o755);
  renameSync(`${browser}.part`, browser);
}

const only = process.argv.slice(2);
const { gelukt, mislukt } = runTests(['--config', 'tests/old/vitest.config.ts', ...only], { CHROMIUM: browser });
// What the accessibility page says is of all of them.
if (!only.length) keepResult('oud', { browser: `Chromium ${/@(\d+)/.exec(PACKAGE)[1]}`, gelukt, mislukt });
console.log(`${gelukt} passed, ${mislukt} failed`);
process.exit(mislukt ? 1 : 0);
