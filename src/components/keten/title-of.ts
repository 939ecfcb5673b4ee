import type { CollectionEntry } from 'astro:content';

/**
 * Title of a document as it stands in a sentence. Where the title was lost, a description takes its place; the square brackets
 * that APA asks for around it belong to a reference, and to nobody who reads.
 */
export const titleOf = ({ titel, titelVerloren }: CollectionEntry<'documenten'>['data']): string =>
  titelVerloren ? titel.replace(/^\[|\]$/g, '') : titel;
