import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pictureOf } from '../offline/worker/answer.ts';
import { builtPages } from '../build/built-pages.ts';
import { localPage, root, type Place } from './addresses.ts';
import { classic, withoutModules } from './scripts.ts';
import { withFonts } from './styles.ts';

/** A built site on disk. */
export interface Built {
  dist: string;
  base: string;
  /** Paths of all its files. */
  paths: ReadonlySet<string>;
  /** Of a picture that comes in several sizes the one to take; else the file itself. */
  picture: (path: string) => string;
  /** Scripts and files that were made already, by what is in them: eight plates have one room and one style. */
  made: Map<string, Promise<Uint8Array>>;
}

/** What a folder takes of a site, and what is said in it. */
export interface Wanted {
  pages: readonly string[];
  /** Files beside the pages, their pictures and their styles that links may lead to. */
  files?: (path: string) => boolean;
  /** Said at the top of a page. */
  note: (page: string) => string | undefined;
  /** Texts that pages fetch. */
  texts?: readonly string[];
}

const read = ({ dist }: Built, path: string) => readFileSync(join(dist, path));
const ASSET = /^(?:_astro|beeld)\//;

/** A window of its own and a code with an address need a server. */
const unfit = (html: string) => html.replace(/(<(?:a|button)\b[^>]*\s(?:data-leider|data-doe="deel"))/g, '$1 hidden');
/** The menus of a site that is not here, and the stars of its reading list. */
const withoutMenus = (html: string) =>
  html.replace(
    /(<nav class="hoofdmenu"|<footer class="voet"|<button class="knop menuknop"|<star-button|<p class="meenemen[^>]* data-niet-op-stick)/g,
    '$1 hidden',
  );
/** Where people begin: in the meeting view the dialog of the start, elsewhere the top of the page. */
const withNote = (html: string, note: string | undefined) => {
  if (note === undefined) return html;
  const line = `<p class="omslag klein zacht" data-stick>${note}</p>`;
  return /<dialog[^>]*data-start/.test(html)
    ? html.replace(/(<dialog[^>]*data-start[^>]*>)/, `$1${line}`)
    : html.replace(/(<main id="inhoud"[^>]*>)/, `$1${line}`);
};

/** The files of a folder that opens without a server and without a line, by their path. */
export async function folder(site: Built, wanted: Wanted): Promise<Map<string, Uint8Array>> {
  const made = new Map<string, Uint8Array>();
  const asked = new Set<string>();
  const pages = new Set(wanted.pages);
  const has = (path: string) => {
    if (pages.has(path)) return true;
    const isThere = site.paths.has(path) && (ASSET.test(path) || wanted.files?.(path) === true);
    if (isThere) asked.add(path);
    return isThere;
  };
  const bundles = new Map<string, string>();
  for (const page of wanted.pages) {
    const { html, modules } = withoutModules(builtPages(site.dist).get(page)!);
    const place: Place = { page, base: site.base, has };
    const key = modules.join();
    if (modules.length && !bundles.has(key)) bundles.set(key, `werking/${bundles.size + 1}.js`);
    const script = (name?: string) =>
      name ? `<script src="${root(page)}${name}" data-site="${site.base}"></script>` : '';
    const local = unfit(localPage(onePicture(html, site), place));
    const dressed = withNote(pages.has('index.html') ? local : withoutMenus(local), wanted.note(page))
      .replace('</head>', `${script('werking/begin.js')}</head>`)
      .replace('</body>', `${script(bundles.get(key))}</body>`);
    made.set(page, Buffer.from(dressed));
  }
  const shared: (readonly [string, Promise<Uint8Array>])[] = [
    ...[...bundles].map(([key, name]) => [name, bundle(site, key)] as const),
    ...[...asked].map((path) => [path, asset(site, path)] as const),
  ];
  if (wanted.texts) made.set('werking/gegevens.js', Buffer.from(textScript(site, wanted.texts)));
  for (const [path, making] of shared) made.set(path, await making);
  return made;
}

/** Texts as a script: nothing can be fetched from a stick. */
const textScript = (site: Built, paths: readonly string[]): string =>
  `globalThis.stickFiles=${JSON.stringify(Object.fromEntries(paths.map((path) => [path, read(site, path).toString('utf8')])))}`;

/** Makes something once for all folders. */
function once(site: Built, key: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const making = site.made.get(key) ?? make();
  site.made.set(key, making);
  return making;
}

const bundle = (site: Built, key: string): Promise<Uint8Array> =>
  once(site, key, () =>
    classic(
      site.dist,
      key.split(',').map((address) => address.slice(site.base.length)),
    ),
  );

const asset = (site: Built, path: string): Promise<Uint8Array> =>
  once(site, path, async () => {
    const bytes = await readFile(join(site.dist, path));
    if (!path.endsWith('.css')) return bytes;
    return Buffer.from(withFonts(String(bytes), (font) => read(site, font.slice(site.base.length))));
  });

/** Every picture in one size: a stick needs no choice. */
const onePicture = (html: string, { base, picture }: Built) =>
  html.replace(/(\ssrc=")([^"]+)"/g, (whole, before: string, address: string) => {
    const path = address.slice(base.length);
    return pictureOf(path) === undefined ? whole : `${before}${base}${picture(path)}"`;
  });
