// All tests: builds the site, then runs unit, content, build, browser and accessibility tests on the result.
// The last line says `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { browser } from './browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const uitslag = fileURLToPath(new URL('../node_modules/.cache/tests.json', import.meta.url));
const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
const draai = (naam, ...rest) =>
  spawnSync(process.execPath, [fileURLToPath(new URL(`../node_modules/${naam}`, import.meta.url)), ...rest], {
    cwd: root,
    stdio: 'inherit',
    env,
  });
const slot = (goed, fout) => {
  console.log(`${goed} passed, ${fout} failed`);
  process.exit(fout ? 1 : 0);
};

try {
  const gevonden = await browser();
  console.log(`browser: ${gevonden.pad} (${gevonden.hoe})`);
  env.CHROMIUM = gevonden.pad;
} catch (fout) {
  console.error(fout.message);
  slot(0, 1);
}

// The tests look at a build without origin and at the root; builds with SITE and BASE are made by the tests that need them.
delete env.SITE;
delete env.BASE;
if (draai('astro/bin/astro.mjs', 'build').status !== 0) {
  console.error('the site does not build');
  slot(0, 1);
}

rmSync(uitslag, { force: true });
const filter = process.argv.slice(2);
const { status } = draai(
  'vitest/vitest.mjs',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${uitslag}`,
  ...filter,
);
try {
  const { numPassedTests, numFailedTests, numTotalTestSuites, numFailedTestSuites } = JSON.parse(
    readFileSync(uitslag, 'utf8'),
  );
  // A file that does not even load has no failed test of its own: count it as one.
  slot(numPassedTests, numFailedTests || (status === 0 && numTotalTestSuites ? 0 : Math.max(1, numFailedTestSuites)));
} catch (fout) {
  console.error(`the tests left no result: ${fout.message}`);
  slot(0, 1);
}
