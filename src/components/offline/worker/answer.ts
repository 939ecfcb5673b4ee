import { filesOf, NOT_FOUND, OFFLINE_PAGE, PACKS, type Listed, type SiteList } from '../list.ts';
import type { Shelf } from '../shelf.ts';

/** What a version of the site has, by path. */
export class Site {
  readonly list: SiteList;
  readonly #byPath: ReadonlyMap<string, Listed>;
  /** Of each picture the size that is kept. */
  readonly #pictures: ReadonlyMap<string, Listed>;

  constructor(list: SiteList) {
    const files = [...filesOf(list), ...list.large];
    this.list = list;
    this.#byPath = new Map(files.map((file) => [file[0], file]));
    this.#pictures = new Map(
      filesOf(list).flatMap((file) => {
        const name = pictureOf(file[0]);
        return name === undefined ? [] : [[name, file] as const];
      }),
    );
  }

  /** The file behind an address: a folder has its page. */
  find(path: string): Listed | undefined {
    return this.#byPath.get(path === '' || path.endsWith('/') ? `${path}index.html` : path);
  }

  /** The same picture in the size that is kept. */
  otherSize(path: string): Listed | undefined {
    const name = pictureOf(path);
    return name === undefined ? undefined : this.#pictures.get(name);
  }
}

/** Name of a picture that comes in several sizes: `_astro/name.DIGEST_size.webp`. */
export const pictureOf = (path: string): string | undefined =>
  /^(_astro\/[^/]+)_[^_/]+\.(?:webp|avif|png|jpe?g)$/.exec(path)?.[1];

/** What the worker leaves to the browser: itself, and what it fetches itself. */
export const isOwn = (path: string): boolean => path === 'sw.js' || path.startsWith(PACKS);

/** Of the device first; what is not there comes over the line, and without a line whatever comes nearest. */
export async function answer(request: Request, path: string, shelf: Shelf, site: Site | undefined): Promise<Response> {
  const file = site?.find(path);
  const kept = file && (await shelf.get(file));
  if (kept) return kept;
  try {
    return await fetch(request);
  } catch (error) {
    const other = await nearest(request, path, shelf, site).catch(() => undefined);
    if (other) return other;
    throw error;
  }
}

async function nearest(
  request: Request,
  path: string,
  shelf: Shelf,
  site: Site | undefined,
): Promise<Response | undefined> {
  const isPage = request.mode === 'navigate';
  const older = await shelf.anyOf(site?.find(path)?.[0] ?? path);
  if (older) return older;
  const size = site?.otherSize(path);
  if (size) return shelf.get(size);
  if (!isPage || !site) return undefined;
  if (!path.endsWith('/') && site.find(`${path}/`)) return Response.redirect(`${request.url.replace(/[?#].*/, '')}/`);
  const isKnown = site.find(path) !== undefined;
  const page = await shelf.anyOf(isKnown ? OFFLINE_PAGE : NOT_FOUND);
  return page && new Response(page.body, { headers: page.headers, status: isKnown ? 503 : 404 });
}
