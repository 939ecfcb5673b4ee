import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const OURS = fileURLToPath(new URL('../browser/asked-part.ts', import.meta.url));

/** Lets every `import()` of a page fetch its scripts first: Vite asks for this module around each of them. */
export const askedParts = (): Plugin => ({
  name: 'asked-parts',
  apply: 'build',
  enforce: 'pre',
  load: (id) =>
    id === '\0vite/preload-helper.js' ? `export { __vitePreload } from ${JSON.stringify(OURS)};` : undefined,
});
