import { editDistance } from './edit-distance.ts';

/** The name that differs by a letter or two from a word, when there is one. */
export function nearest(word: string, names: Iterable<string>): string | undefined {
  // Of three signs one may differ: 2-8 is not meant by 1-1.
  const max = word.length <= 3 ? 1 : Math.max(2, Math.floor(word.length / 4));
  const [best] = [...names]
    .map((name) => ({ name, far: editDistance(word.toLowerCase(), name.toLowerCase(), max) }))
    .sort((a, b) => a.far - b.far);
  return best && best.far <= max ? best.name : undefined;
}

/** "bedoel je …?" for a name that is nearly one of these. */
export function didYouMean(word: string, names: Iterable<string>): string | undefined {
  const near = nearest(word, names);
  return near && `bedoel je ${near}?`;
}
