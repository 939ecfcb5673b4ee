import type { Listed, SiteList } from './list.ts';
import { LIST } from './list.ts';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  webp: 'image/webp',
  avif: 'image/avif',
  woff2: 'font/woff2',
  wasm: 'application/wasm',
  csv: 'text/csv; charset=utf-8',
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  xml: 'application/xml',
  zip: 'application/zip',
  webmanifest: 'application/manifest+json',
};
const typeOf = (path: string) => TYPES[/[^.]*$/.exec(path)![0]] ?? 'application/octet-stream';

/** Name of the cache of a site; two sites may stand in folders of one address. */
export const cacheName = (scope: string): string => `samen-opleiden ${new URL(scope).pathname}`;

/**
 * What is kept on the device: files under their path and the digest of what is in them. A new version only brings what
 * changed, and the old one stays whole until the new one is.
 */
export class Shelf {
  readonly #scope: string;

  /** @param scope address of the folder of the site, with a slash at its end */
  constructor(scope: string) {
    this.#scope = scope;
  }

  /** Path of an address below the folder of the site; nothing when it is elsewhere. */
  pathOf(address: string): string | undefined {
    const url = new URL(address);
    const plain = url.origin + url.pathname;
    return plain.startsWith(this.#scope) ? decodeURI(plain.slice(this.#scope.length)) : undefined;
  }

  async get([path, hash]: readonly [string, string, number?]): Promise<Response | undefined> {
    return caches.match(this.#key(path, hash), { cacheName: cacheName(this.#scope) });
  }

  /** Whatever version of a file there is. */
  async anyOf(path: string): Promise<Response | undefined> {
    return caches.match(this.#scope + encodeURI(path), { cacheName: cacheName(this.#scope), ignoreSearch: true });
  }

  /** @throws when the device is full */
  async put(path: string, hash: string, body: BodyInit): Promise<void> {
    const answer = new Response(body, { headers: { 'content-type': typeOf(path) } });
    await (await this.#open()).put(this.#key(path, hash), answer);
  }

  /** Which of these files are not here. */
  async missing(files: readonly Listed[]): Promise<Listed[]> {
    const kept = (await caches.has(cacheName(this.#scope))) ? await (await this.#open()).keys() : [];
    const here = new Set(kept.map(({ url }) => url));
    return files.filter(([path, hash]) => !here.has(this.#key(path, hash)));
  }

  /** Throws away what is not wanted. @param wanted asked of each file that is kept */
  async tidy(wanted: (path: string, hash: string) => boolean): Promise<void> {
    const cache = await this.#open();
    const idle = (await cache.keys()).filter(({ url }) => {
      const { search } = new URL(url);
      return !wanted(this.pathOf(url) ?? '', search.slice(1));
    });
    await Promise.all(idle.map((request) => cache.delete(request)));
  }

  /** The list of a version, when it is kept. */
  async list(version: string): Promise<SiteList | undefined> {
    const kept = await this.get([LIST, version]);
    return kept && ((await kept.json()) as SiteList);
  }

  #key(path: string, hash: string): string {
    return `${this.#scope}${encodeURI(path)}?${hash}`;
  }

  /** Opened at each use: what is removed under our hands is made anew. */
  #open(): Promise<Cache> {
    return caches.open(cacheName(this.#scope));
  }
}
