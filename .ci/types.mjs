// Writes the types of the content (`.astro/`) when they are not there yet: the linter knows types, and a fresh clone has none.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

if (!existsSync(at('.astro/types.d.ts'))) {
  const { status } = spawnSync(process.execPath, [at('node_modules/astro/bin/astro.mjs'), 'sync'], {
    cwd: at(''),
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  process.exitCode = status ?? 1;
}
