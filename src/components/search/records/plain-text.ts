import { withoutMarkers } from '../../herkomst/marker';
import type { Register } from '../../herkomst/register';

/** The words of Markdown, without markers of places, addresses and signs. */
export const plainText = (mdx: string | undefined, register: Register): string =>
  withoutMarkers(mdx ?? '', register)
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[#*_>`|]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
