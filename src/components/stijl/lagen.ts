import type { Plugin } from 'vite';

/** One line fixes the cascade, from general to particular: a later layer wins, whatever its specificity. */
export const LAGEN = '@layer lettertype, waarden, basis, opmaak, delen, pagina, hulp, druk;';

/**
 * Puts the order of the layers at the head of every stylesheet. Which file the browser reads first differs from page
 * to page, and the first one to name a layer decides its place.
 */
export function lagen(): Plugin {
  return {
    name: 'lagen',
    enforce: 'pre',
    transform: (code, id) =>
      /\.css$|type=style/.test(id) && !id.includes('node_modules')
        ? { code: `${LAGEN}\n${code}`, map: null }
        : undefined,
  };
}
