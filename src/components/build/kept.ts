import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import type { AstroIntegration } from 'astro';
import { cached, cachedSync } from './cache.ts';

/** What the code of a site came to when its build began; the configuration and the pages are two copies of this module. */
const shared = globalThis as unknown as Record<string, string | undefined>;
const CODE = 'samen-opleiden: code of this build';

/**
 * All code that makes something, and the versions of the packages it uses, as one digest.
 * @param root folder of the project
 * @param since moment from which no file may have changed: what runs may then be older than what stands on disk
 * @returns nothing when a file changed since
 */
export function codeDigest(root: string, since: number): string | undefined {
  const source = join(root, 'src');
  const code = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => join(source, name));
  const packages = ['astro.config.mjs', 'package.json', 'package-lock.json'].map((name) => join(root, name));
  const hash = createHash('sha256').update(process.version);
  for (const file of [...code, ...packages]) {
    const { mtimeMs } = statSync(file, { throwIfNoEntry: false }) ?? {};
    if (mtimeMs === undefined) continue;
    if (mtimeMs > since) return undefined;
    const bytes = readFileSync(file);
    hash.update(`${file.slice(root.length)}:${bytes.length}:`).update(bytes);
  }
  return hash.digest('hex');
}

/** Lets {@link kept} keep during a build. First among the integrations: those after it make things already. */
export function keepForNextBuild(): AstroIntegration {
  return {
    name: 'keep',
    hooks: {
      'astro:config:setup': ({ command }) => {
        const root = fileURLToPath(new URL('../../../', import.meta.url));
        shared[CODE] = command === 'build' ? codeDigest(root, Date.now() - process.uptime() * 1000) : undefined;
      },
    },
  };
}

/**
 * Keeps what only our own code makes, by its input and by all of that code. Outside a build nothing is kept: in
 * `astro dev` the code changes while it runs, and a test asks what it makes now.
 * @param kind a word for what it is
 * @param inputs everything the outcome depends on besides code
 * @param make makes it; a value without functions and classes
 * @param code digest of the code; that of the build unless told otherwise
 */
export function kept<T>(kind: string, inputs: readonly string[], make: () => T, code = shared[CODE]): T {
  if (code === undefined) return make();
  let made: { value: T } | undefined;
  const bytes = cachedSync(kind, [code, ...inputs], () => {
    made = { value: make() };
    return serialize(made.value);
  });
  return made ? made.value : (deserialize(bytes) as T);
}

/** As {@link kept}, for what is made while others wait. */
export async function keptLater<T>(
  kind: string,
  inputs: readonly string[],
  make: () => Promise<T>,
  code = shared[CODE],
): Promise<T> {
  if (code === undefined) return make();
  return deserialize(await cached(kind, [code, ...inputs], async () => serialize(await make()))) as T;
}
