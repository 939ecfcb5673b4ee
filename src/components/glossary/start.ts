import type { CollectionEntry } from 'astro:content';
import { stopsOf } from '../keten/phases';

/** What is asked of the chain to know where a newcomer begins. */
interface Content {
  begrippen: readonly CollectionEntry<'begrippen'>[];
  tijdlijn: readonly CollectionEntry<'tijdlijn'>[];
}

/** The words to begin with: those of the yellow stops in the order of the story, then those that no stop names. */
export function startTerms({ begrippen, tijdlijn }: Content): CollectionEntry<'begrippen'>[] {
  const named = stopsOf(tijdlijn).flatMap((stop) => stop.data.woorden);
  const others = begrippen.filter((b) => b.data.start).map((b) => b.id);
  // A concept stands in no list.
  return [...new Set([...named, ...others])].flatMap((slug) => begrippen.filter((b) => b.id === slug));
}

/** What samen opleiden is, sentence by sentence, each with where it stands. */
export const answerOf = ({ begrippen }: Pick<Content, 'begrippen'>): { tekst: string; herkomst: string[] }[] =>
  begrippen.flatMap((b) => b.data.antwoord);
