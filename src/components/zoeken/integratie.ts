import type { AstroIntegration } from 'astro';

/** Makes the search index after the pages are written. */
export function zoekindex(): AstroIntegration {
  return { name: 'zoekindex', hooks: {} };
}
