import type { MarkdownHeading } from 'astro';

/** The headings of a text as a table of contents, down to `deepest`. */
export const contentsOf = (headings: readonly MarkdownHeading[], deepest = 2): { naam: string; anker: string }[] =>
  headings.filter(({ depth }) => depth <= deepest).map(({ text, slug }) => ({ naam: text, anker: slug }));
