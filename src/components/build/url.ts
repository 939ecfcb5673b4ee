/**
 * Puts the base path before a site path.
 * @param pad path from the root of the site: `/begrippen/`
 */
export function withBase(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}

/**
 * Full address with origin, for canonical links, share links and QR codes.
 * @returns undefined when the site was built without `SITE`
 */
export function fullUrl(path: string): string | undefined {
  return import.meta.env.SITE ? new URL(withBase(path), import.meta.env.SITE).href : undefined;
}
