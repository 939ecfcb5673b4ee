import type { Plugin } from 'vite';

/** One line fixes the cascade, from general to particular: a later layer wins, whatever its specificity. */
export const LAYERS = '@layer fonts, tokens, base, layout, parts, page, utilities, print;';

/**
 * Puts the order of the layers at the head of every stylesheet. Which file the browser reads first differs from page
 * to page, and the first one to name a layer decides its place.
 */
export function layers(): Plugin {
  return {
    name: 'layers',
    enforce: 'pre',
    transform: (code, id) =>
      /\.css$|type=style/.test(id) && !id.includes('node_modules')
        ? { code: `${LAYERS}\n${code}`, map: null }
        : undefined,
  };
}
