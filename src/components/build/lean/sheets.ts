import { createHash } from 'node:crypto';

/** A stylesheet that a build made: its name, and what is in it. */
export interface Sheet {
  name: string;
  css: string;
}

const LINK = /<link rel="stylesheet" href="([^"]*\/_astro\/)([^"/]+\.css)">/g;

/**
 * Makes one stylesheet of all that a page asks for beside the one that every page shares: each file would hold up the first paint.
 * Their order among each other stays; between them and the shared one the layers decide.
 * @param shared name of the stylesheet of every page
 * @param read gives a stylesheet by its name
 * @returns the page, and the stylesheet it now asks for; nothing when it asks for one at most already
 */
export function joinSheets(
  html: string,
  shared: string,
  read: (name: string) => string,
): { html: string; sheet: Sheet } | undefined {
  const names = [...html.matchAll(LINK)].map(([, , name]) => name!).filter((name) => name !== shared);
  if (names.length < 2) return undefined;
  const css = names.map(read).join('\n');
  const name = `blad.${createHash('sha256').update(css).digest('base64url').slice(0, 8)}.css`;
  let put = false;
  const joined = html.replace(LINK, (link, folder: string, file: string) => {
    if (file === shared) return link;
    if (put) return '';
    put = true;
    return `<link rel="stylesheet" href="${folder}${name}">`;
  });
  return { html: joined, sheet: { name, css } };
}

/** The stylesheet that most pages ask for. */
export function sharedSheet(pages: readonly string[]): string | undefined {
  const times = new Map<string, number>();
  for (const html of pages) for (const [, , name] of html.matchAll(LINK)) times.set(name!, (times.get(name!) ?? 0) + 1);
  return [...times].sort((a, b) => b[1] - a[1])[0]?.[0];
}
