import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const DAY = 24 * 60 * 60 * 1000;
/** What no build asked for in this time is thrown away. */
const KEPT_FOR = 30 * DAY;
const DIGEST = 32;

const sha256 = (...parts: readonly (string | Uint8Array)[]): Buffer => {
  const hash = createHash('sha256');
  // The length goes along: ['ab', 'c'] is not ['a', 'bc'].
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest();
};
/** BUILD_CACHE puts it elsewhere: a test begins with an empty one. */
const home = (): string => process.env.BUILD_CACHE ?? join(process.cwd(), 'node_modules/.cache/samen-opleiden');
/** Folders from which this build threw away what is old. */
const swept = new Set<string>();
/** What is being made: the configuration and the pages are two copies of this module, and wait for each other. */
const shared = globalThis as unknown as Record<string, Map<string, Promise<Buffer>> | undefined>;
const pending = (shared['samen-opleiden: being made'] ??= new Map<string, Promise<Buffer>>());

/**
 * Keeps what is costly to make, by what it is made from: the same input gives the same file back, in this build and the next.
 * @param kind a word for what it is, the folder it is kept in
 * @param inputs everything the outcome depends on, the version of the program that makes it included
 * @param make makes it, when it is not there
 */
export function cached(
  kind: string,
  inputs: readonly (string | Uint8Array)[],
  make: () => Uint8Array | Promise<Uint8Array>,
): Promise<Buffer> {
  const [folder, file] = place(kind, inputs);
  const asked = pending.get(file) ?? find();
  pending.set(file, asked);
  return asked.finally(() => pending.delete(file));

  async function find(): Promise<Buffer> {
    const kept = read(file);
    if (kept) return kept;
    const made = Buffer.from(await make());
    write(folder, file, made);
    return made;
  }
}

/** As {@link cached}, for what is made without waiting. */
export function cachedSync(kind: string, inputs: readonly (string | Uint8Array)[], make: () => Uint8Array): Uint8Array {
  const [folder, file] = place(kind, inputs);
  const kept = read(file);
  if (kept) return kept;
  const made = make();
  write(folder, file, made);
  return made;
}

function place(kind: string, inputs: readonly (string | Uint8Array)[]): readonly [folder: string, file: string] {
  const folder = join(home(), kind);
  return [folder, join(folder, sha256(...inputs).toString('hex'))];
}

/** @returns what is kept; nothing when it is not there, or not whole */
function read(file: string): Buffer | undefined {
  let all: Buffer;
  try {
    all = readFileSync(file);
    const now = new Date();
    if (now.getTime() - statSync(file).mtimeMs > DAY) utimesSync(file, now, now);
  } catch {
    return undefined;
  }
  const content = all.subarray(DIGEST);
  return sha256(content).equals(all.subarray(0, DIGEST)) ? content : undefined;
}

/** Writes beside it and renames: another build never reads half a file. */
function write(folder: string, file: string, content: Uint8Array): void {
  mkdirSync(folder, { recursive: true });
  const part = `${file}.${randomUUID()}.part`;
  writeFileSync(part, Buffer.concat([sha256(content), content]));
  renameSync(part, file);
  if (swept.has(folder)) return;
  swept.add(folder);
  for (const name of readdirSync(folder)) {
    const old = join(folder, name);
    const made = statSync(old, { throwIfNoEntry: false })?.mtimeMs;
    if (made !== undefined && Date.now() - made > KEPT_FOR) rmSync(old, { force: true });
  }
}

/** Version of an installed package, for the inputs of what it makes. */
export function versionOf(name: string): string {
  const { version } = JSON.parse(readFileSync(join(process.cwd(), 'node_modules', name, 'package.json'), 'utf8')) as {
    version: string;
  };
  return `${name}@${version}`;
}
