// What a command saw goes into a file with its day: the pages on accessibility and privacy say what stands in those files.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** Keeps a result under its name. */
export function keepResult(name, result) {
  const datum = new Date().toISOString().slice(0, 10);
  const file = join(root, `src/components/page/checked/${name}.json`);
  writeFileSync(file, `${JSON.stringify({ ...result, datum }, null, 2)}\n`);
}

/**
 * Runs tests of the project and counts them.
 * @param words behind `vitest run`
 * @param env what the tests need beside what this command has
 * @returns {{gelukt: number, mislukt: number}} a file that does not load counts as one that failed
 */
export function runTests(words, env) {
  const outcome = join(root, 'node_modules/.cache/checked.json');
  rmSync(outcome, { force: true });
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${outcome}`];
  const { status } = spawnSync(process.execPath, [vitest, 'run', ...reporters, ...words], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(outcome, 'utf8'));
  return { gelukt: numPassedTests, mislukt: numFailedTests || (status ? 1 : 0) };
}
