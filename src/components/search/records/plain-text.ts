/** Marker of a place in a document, as authors write it: `[T3-07]`, `[W1.4-O2]`. */
const PLACE_MARKER = /\[(?:TS|T\d|WI|W\d|L\d|I)-[^\]]*\]/g;

/** The words of Markdown, without markers, addresses and signs. */
export const plainText = (mdx = ''): string =>
  mdx
    .replace(PLACE_MARKER, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[#*_>`|]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
