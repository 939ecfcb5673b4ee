// Installs the dependencies when they are missing or older than the lock file. Runs on the Node of the machine,
// before the project's own Node 24 is there, so it uses nothing but what Node 20 has.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const time = (path) => statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
// npm writes this file at the end of a complete install: a half install does not count.
const isComplete = () =>
  time('node_modules/.package-lock.json') >= Math.max(time('package-lock.json'), time('package.json'));

// Outside node_modules: npm moves whatever stands in there.
const lock = join(tmpdir(), `samen-opleiden-install-${createHash('sha256').update(root).digest('hex').slice(0, 12)}`);
const sleep = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);

/** Did the process that holds the lock go without letting go of it? */
function isAbandoned() {
  try {
    process.kill(Number(readFileSync(lock, 'utf8')), 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

/** Waits until no other install runs in this folder: two at once leave each other's packages half written. */
function takeLock() {
  for (let told = false; ; sleep(250)) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      process.on('exit', () => rmSync(lock, { force: true }));
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (isAbandoned()) rmSync(lock, { force: true });
      else if (!told) console.log(`another install is running here (${lock}): waiting for it`);
      told = true;
    }
  }
}

if (!isComplete()) {
  takeLock();
  if (!isComplete()) {
    console.log('dependencies are missing or out of date: npm install');
    // `npm ci` refuses a lock file in which the registry lacks packages for other systems; `install` takes the same versions
    // from it. Errors only: on Node 20 npm warns about every package that asks for more, while the project brings its own.
    const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--no-save', '--loglevel=error'], {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    if (status !== 0) process.exit(status ?? 1);
  }
}
