import { editDistance } from '../text/edit-distance.ts';

/** "bedoel je …?" for a name that differs by a letter or two from an existing one. */
export function didYouMean(word: string, names: readonly string[]): string | undefined {
  const max = Math.max(2, Math.floor(word.length / 4));
  const best = names.map((name) => ({ name, far: editDistance(word, name, max) })).sort((a, b) => a.far - b.far)[0];
  return best && best.far <= max ? `bedoel je ${best.name}?` : undefined;
}
