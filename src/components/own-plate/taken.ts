import type { CollectionEntry } from 'astro:content';
import type { Taken } from './place-on-site';

/** Numbers and names that plates of the site have, those of concepts too. */
export const takenBy = (praatplaten: readonly CollectionEntry<'praatplaten'>[]): Taken => ({
  nummers: praatplaten.map(({ data }) => data.nr),
  namen: praatplaten.map(({ id }) => id),
});
