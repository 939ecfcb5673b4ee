import { createHash } from 'node:crypto';

/**
 * The version of what a page says, as a few signs that change only when its words do: a build does not know when something
 * was written, and who looks again later can see whether it is still the same.
 */
export const pageVersion = (content: unknown): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 7);
