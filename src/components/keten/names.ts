import { afstand } from '../zoeken/vouw';

/** "bedoel je …?" for a name that differs by a letter or two from an existing one. */
export function didYouMean(word: string, names: readonly string[]): string | undefined {
  const best = names.map((name) => ({ name, far: afstand(word, name, Infinity) })).sort((a, b) => a.far - b.far)[0];
  return best && best.far <= Math.max(2, word.length / 4) ? `bedoel je ${best.name}?` : undefined;
}
