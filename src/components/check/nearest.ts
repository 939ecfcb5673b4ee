import { afstand } from '../zoeken/vouw.ts';

/** The name that differs by a letter or two from a word, when there is one. */
export function nearest(word: string, names: Iterable<string>): string | undefined {
  const [best] = [...names]
    .map((name) => ({ name, far: afstand(word.toLowerCase(), name.toLowerCase(), Infinity) }))
    .sort((a, b) => a.far - b.far);
  return best && best.far <= Math.max(2, word.length / 4) ? best.name : undefined;
}
