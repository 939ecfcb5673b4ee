// The main flows in a real Chromium 109, the oldest that the site is promised for. Not a part of npm test: the browser is
// 58 MB and is fetched from the npm registry by this command alone. npm run test:oud, after a build.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

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

const vitest = join(root, 'node_modules/vitest/vitest.mjs');
const { status } = spawnSync(
  process.execPath,
  [vitest, 'run', '--config', 'tests/old/vitest.config.ts', ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit', env: { ...process.env, CHROMIUM: browser } },
);
process.exit(status ?? 1);
