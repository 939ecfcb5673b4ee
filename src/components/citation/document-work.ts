import type { CollectionEntry } from 'astro:content';
import type { Work } from '../reference/apa';
import { capital, type Naam } from '../reference/csl';

/** A document as a text refers to it; its date is seldom in it, so the words for that stand between brackets. */
export function documentWork({ data }: CollectionEntry<'documenten'>): Work {
  const author: readonly Naam[] = data.auteurs ?? [{ literal: data.auteur }];
  return {
    type: 'document',
    language: 'nl',
    author,
    title: data.titel,
    genre: `${data.soort}; ${data.datum.tekst}`,
    ...(data.uitgever && data.uitgever !== data.auteur
      ? { publisher: capital(data.uitgever.replace(/ \(.*\)$/, '')) }
      : {}),
  };
}
