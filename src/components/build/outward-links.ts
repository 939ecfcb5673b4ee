/**
 * The links of built pages that lead out of the site, each with the pages on which it stands.
 * @param pages address of a page and its HTML
 */
export function outwardLinks(pages: readonly (readonly [page: string, html: string])[]): Map<string, string[]> {
  const links = new Map<string, string[]>();
  for (const [page, html] of pages) {
    const found = [...html.matchAll(/<a\s[^>]*?href="(https?:\/\/[^"]+)"/g)];
    for (const address of new Set(found.map(([, href]) => href!.replaceAll('&#38;', '&').replaceAll('&amp;', '&'))))
      links.set(address, [...(links.get(address) ?? []), page]);
  }
  return new Map([...links].sort(([a], [b]) => a.localeCompare(b)));
}
