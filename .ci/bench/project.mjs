// Projects beside this one, in a folder for passing things: they are made, built and measured, and thrown away.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { performance } from 'node:perf_hooks';
import { clearInterval, setInterval } from 'node:timers';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** A folder that is gone when the work is done. */
export async function inFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes files by their path. */
export function write(folder, files) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** The packages of this project for another, without what it keeps between two builds. */
export function sharePackages(folder) {
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  for (const name of readdirSync(join(root, 'node_modules')))
    if (!name.startsWith('.')) symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
}

/**
 * Runs a program to its end.
 * @returns seconds it took, and the most memory it held in MB (only where /proc tells it)
 * @throws with what it said when it fails
 */
export function run(folder, command, words, env = {}) {
  const from = performance.now();
  const child = spawn(command, words, { cwd: folder, env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env } });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
  let memory = 0;
  const look = setInterval(() => (memory = Math.max(memory, memoryOf(child.pid))), 100);
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (status) => {
      clearInterval(look);
      if (status) fail(new Error(`${command} ${words.join(' ')} failed:\n${said.slice(-3000)}`));
      else done({ seconds: (performance.now() - from) / 1000, memory });
    });
  });
}

function memoryOf(pid) {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1000;
  } catch {
    return 0;
  }
}

/** Builds the site in a folder. */
export const build = (folder) => run(folder, process.execPath, ['node_modules/astro/bin/astro.mjs', 'build']);
