import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';

/** Page and style together, in compressed bytes: on a slow line the letters still come before so much is painted. */
const TOGETHER = 24_000;
/** Page and style packed apart, in a hurry, to less than this: together they are little enough for sure. */
const SURELY = TOGETHER * 0.9;
const packedStyles = new Map<string, number>();

/** Compressed bytes of a style; many pages have the same. */
function packedStyle(css: string, digest: string): number {
  const bytes = packedStyles.get(digest) ?? gzipSync(css).length;
  packedStyles.set(digest, bytes);
  return bytes;
}
const LINK = /<link rel="stylesheet" href="[^"]*\/(_astro\/[^"/]+\.css)">/g;
const POLICY = "style-src 'self'";

/**
 * Puts the style of a page inside it, so that a first visit paints without asking once more. The policy of the page
 * allows exactly these rules.
 * @param read gives a stylesheet by its path below the site
 * @returns the page; nothing when its style is too much to go along, or it has none
 */
export function withStyle(html: string, read: (path: string) => string): string | undefined {
  const sheets = [...html.matchAll(LINK)];
  // A sheet of its own, such as the places on a plate: its turn among the others stays what it is.
  if (sheets.length !== html.split('<link rel="stylesheet"').length - 1) return undefined;
  const css = sheets.map(([, path]) => read(path!)).join('\n');
  if (!css || css.includes('</') || !html.includes(POLICY)) return undefined;
  const digest = createHash('sha256').update(css).digest('base64');
  let put = false;
  const page = html
    .replace(POLICY, `${POLICY} 'sha256-${digest}'`)
    .replace(LINK, () => (put ? '' : ((put = true), `<style>${css}</style>`)));
  const apart = packedStyle(css, digest) + gzipSync(html, { level: 1 }).length;
  return apart < SURELY || gzipSync(page).length <= TOGETHER ? page : undefined;
}
