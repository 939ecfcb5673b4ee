import { filesOf, HASH, LIST, USED, type Listed, type Pack, type SiteList, type Told } from '../list.ts';
import type { Shelf } from '../shelf.ts';

type Tell = (told: Omit<Told, 'version'>) => void;

/** Fetches what of a version is not on the device yet; begun again it goes on where it stopped. */
export async function fill(list: SiteList, scope: string, shelf: Shelf, all: boolean, tell: Tell): Promise<void> {
  const parts = all ? [...list.packs, ...list.large] : list.packs;
  let have = 0;
  try {
    for (const part of parts) {
      await ('kind' in part ? takePack(part, scope, shelf) : takeFile(part, scope, shelf));
      tell({ offline: 'busy', have: ++have, of: parts.length });
    }
    tell({ offline: 'done' });
  } catch (error) {
    tell({ offline: (error as { name?: unknown } | null)?.name === 'QuotaExceededError' ? 'full' : 'failed' });
  }
}

async function takePack(pack: Pack, scope: string, shelf: Shelf): Promise<void> {
  const missing = new Set((await shelf.missing(pack.files)).map(([path]) => path));
  if (!missing.size) return;
  const bytes = await unpack(await fetched(scope + pack.path, pack.hash));
  let at = 0;
  const puts = pack.files.map(async ([path, hash, size]) => {
    const start = at;
    at += size;
    if (missing.has(path)) await shelf.put(path, hash, bytes.slice(start, start + size));
  });
  await Promise.all(puts);
}

async function takeFile(file: Listed, scope: string, shelf: Shelf): Promise<void> {
  const [path, hash] = file;
  if ((await shelf.missing([file])).length) await shelf.put(path, hash, await fetched(scope + encodeURI(path), hash));
}

/** @throws when what comes is something else: a page of the network, or another version of the site */
async function fetched(address: string, hash: string): Promise<ArrayBuffer> {
  const answer = await fetch(address, { cache: 'no-cache', priority: 'low' });
  const body = await answer.arrayBuffer();
  if (!answer.ok || (await digest(body)) !== hash) throw new Error(`not as listed: ${address}`);
  return body;
}

async function digest(body: ArrayBuffer): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, HASH);
}

async function unpack(body: ArrayBuffer): Promise<ArrayBuffer> {
  return new Response(new Response(body).body!.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
}

/** Is every file of a version here, but for the large ones? */
export const isWhole = async (list: SiteList, shelf: Shelf): Promise<boolean> =>
  (await shelf.missing(filesOf(list))).length === 0;

/**
 * Throws away what neither this version nor the one before it has. Of that one only scripts and styles stay: a tab that
 * is open since then may ask for them.
 */
export async function tidy(list: SiteList, before: SiteList | undefined, shelf: Shelf): Promise<void> {
  const names = (of: readonly Listed[]) => of.map(([path, hash]) => `${path}?${hash}`);
  const old = before ? filesOf(before).filter(([path]) => /^_astro\/.*\.(?:js|css)$/.test(path)) : [];
  const lists = [list.version, ...(before ? [before.version] : [])].map((version) => `${LIST}?${version}`);
  const wanted = new Set([...names([...filesOf(list), ...list.large, ...old]), ...lists]);
  await shelf.tidy((path, hash) => path === USED || wanted.has(`${path}?${hash}`));
}
