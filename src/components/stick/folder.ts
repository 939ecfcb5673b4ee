import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pictureOf } from '../offline/worker/answer.ts';
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
  /** Scripts that were made already, by what is in them: eight plates have one room. */
  scripts: Map<string, Promise<string>>;
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
    const { html, modules } = withoutModules(read(site, page).toString('utf8'));
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
  await Promise.all([...bundles].map(async ([key, name]) => made.set(name, Buffer.from(await bundle(site, key)))));
  if (wanted.texts) made.set('werking/gegevens.js', Buffer.from(textScript(site, wanted.texts)));
  for (const path of asked) made.set(path, asset(site, path));
  return made;
}

/** Texts as a script: nothing can be fetched from a stick. */
const textScript = (site: Built, paths: readonly string[]): string =>
  `globalThis.stickFiles=${JSON.stringify(Object.fromEntries(paths.map((path) => [path, read(site, path).toString('utf8')])))}`;

function bundle(site: Built, key: string): Promise<string> {
  const known = site.scripts.get(key);
  if (known) return known;
  const modules = key.split(',').map((address) => address.slice(site.base.length));
  const making = classic(site.dist, modules);
  site.scripts.set(key, making);
  return making;
}

function asset(site: Built, path: string): Uint8Array {
  const bytes = read(site, path);
  if (!path.endsWith('.css')) return bytes;
  return Buffer.from(withFonts(bytes.toString('utf8'), (font) => read(site, font.slice(site.base.length))));
}

/** Every picture in one size: a stick needs no choice. */
const onePicture = (html: string, { base, picture }: Built) =>
  html.replace(/(\ssrc=")([^"]+)"/g, (whole, before: string, address: string) => {
    const path = address.slice(base.length);
    return pictureOf(path) === undefined ? whole : `${before}${base}${picture(path)}"`;
  });
