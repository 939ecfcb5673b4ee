// Installs the dependencies when they are missing or older than the lock file. Runs on the Node of the machine,
// before the project's own Node 24 is there, so it uses nothing but what Node 20 has.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const tijd = (pad) => statSync(new URL(`../${pad}`, import.meta.url), { throwIfNoEntry: false })?.mtimeMs ?? 0;

// npm writes this file at the end of a complete install: a half install does not count.
if (tijd('node_modules/.package-lock.json') < Math.max(tijd('package-lock.json'), tijd('package.json'))) {
  console.log('dependencies are missing or out of date: npm install');
  // `npm ci` refuses a lock file in which the registry lacks packages for other systems; `install` takes the same versions from it.
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--no-save'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}
