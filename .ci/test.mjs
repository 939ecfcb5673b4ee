// All tests: format, lint, types and what nothing uses; builds the site, then runs unit, content, build, browser and
// accessibility tests on the result. The last line says `N passed, N failed`; each of the checks counts as one.
// With words behind it (`npm test -- tests/unit`) only the tests whose path contains one of them, without the checks.
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { browser, firefox } from './browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const program = (name) => fileURLToPath(new URL(`../node_modules/${name}`, import.meta.url));
const outcome = program('.cache/tests.json');
const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
// The tests look at a build without origin and at the root; builds with SITE and BASE are made by the tests that need them.
delete env.SITE;
delete env.BASE;
// For every program of the tests: what Node compiled once it need not compile again, and with more room for what lives
// shortly it clears up less often. Together they save a build a twelfth of its work.
env.NODE_COMPILE_CACHE ??= program('.cache/compile');
env.NODE_OPTIONS = [env.NODE_OPTIONS, '--max-semi-space-size=64'].filter(Boolean).join(' ');

const CACHE = ['--cache', '--cache-location'];
/** What a machine can say about the code without running it: its command, and what to do when it fails. */
const CHECKS = [
  {
    name: 'format',
    run: ['prettier/bin/prettier.cjs', '--check', '.', ...CACHE, program('.cache/prettier/cache')],
    mend: 'npm run format',
  },
  {
    name: 'lint',
    run: ['eslint/bin/eslint.js', '.', '--max-warnings=0', ...CACHE, program('.cache/eslint/')],
    mend: 'npm run lint -- --fix mends a part of it; the rest by hand, a line a fault',
  },
  {
    name: 'unused',
    run: ['knip/bin/knip.js', '--no-progress'],
    mend: 'throw away what nothing uses, or the word `export` before it; npx knip shows the list',
  },
  // After the build: it has written the types of the content.
  { name: 'types', run: ['astro/bin/astro.mjs', 'check', '--noSync'], mend: 'npm run check shows them one by one' },
];

/** Runs a program of the project; with `quiet` it keeps what it says for who asks. */
function run([name, ...rest], quiet = false) {
  return new Promise((done) => {
    const child = spawn(process.execPath, [program(name), ...rest], {
      cwd: root,
      env: quiet ? { ...env, NO_COLOR: '1' } : env,
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text) => {
        said += text;
      });
    child.on('close', (status) => done({ good: status === 0, said }));
  });
}

const check = async (one) => ({ ...one, ...(await run(one.run, true)) });
const end = (passed, failed) => {
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed ? 1 : 0);
};

/** How many tests passed and failed, of what vitest left behind. */
function count(good) {
  try {
    const { numPassedTests, numFailedTests, numTotalTestSuites, numFailedTestSuites } = JSON.parse(
      readFileSync(outcome, 'utf8'),
    );
    // A file that does not even load has no failed test of its own: count it as one.
    const failed = numFailedTests || (good && numTotalTestSuites ? 0 : Math.max(1, numFailedTestSuites));
    return [numPassedTests, failed];
  } catch (error) {
    console.error(`the tests left no result: ${error.message}`);
    return [0, 1];
  }
}

try {
  const found = await browser();
  console.log(`browser: ${found.path} (${found.how})`);
  env.CHROMIUM = found.path;
  const other = firefox();
  console.log(`browser: ${other.path} (${other.how})`);
  env.FIREFOX = other.path;
} catch (error) {
  console.error(error.message);
  end(0, 1);
}

const only = process.argv.slice(2);
const checks = only.length ? [] : CHECKS;
// The linter starts beside the build: in a fresh clone the types it needs would not be there yet.
if (checks.length) await import('./types.mjs');
// Beside the build, which leaves a core idle most of the time; one after another, for they would only wait for each other.
const early = checks
  .filter(({ name }) => name !== 'types')
  .reduce(async (before, one) => [...(await before), await check(one)], Promise.resolve([]));
const build = await run(['astro/bin/astro.mjs', 'build']);
const types = checks.filter(({ name }) => name === 'types').map(check);

let [passed, failed] = [0, 1];
if (build.good) {
  rmSync(outcome, { force: true });
  const tests = await run([
    'vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${outcome}`,
    ...only,
  ]);
  [passed, failed] = count(tests.good);
}
for (const { name, good, said, mend } of [...(await early), ...(await Promise.all(types))]) {
  if (good) passed += 1;
  else failed += 1;
  console.log(good ? `✓ ${name}` : `\n✗ ${name}\n${said.trim()}\n  mend it: ${mend}\n`);
}
if (!build.good) console.error('the site does not build');
end(passed, failed);
