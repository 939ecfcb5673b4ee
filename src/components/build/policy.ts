const BASIS = [
  "default-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "style-src 'self'",
];

/**
 * The content security policy of a page: everything from the site itself, and nothing written between the lines.
 * @param wasm whether the page runs the program of the search index, which is WebAssembly
 */
export function contentPolicy(wasm = false): string {
  return [...BASIS, `script-src 'self'${wasm ? " 'wasm-unsafe-eval'" : ''}`].join('; ');
}
