import type { Problem } from '../problem/author-error.ts';
import { AuthorError } from '../problem/author-error.ts';
import { keurScene } from './tekening/keur.ts';
import type { Plaat } from './tekening/plaat.ts';

/** What is wrong in the scenes of plates, for their authors: all of it at once. */
const sceneMistakes = (plates: Readonly<Record<string, Plaat>>): Problem[] =>
  Object.entries(plates).flatMap(([slug, { scene, delen }]) =>
    keurScene(scene, delen).map((mistake) => ({
      bestand: `src/components/praatplaat/platen/${slug}/scene.json`,
      ...mistake,
    })),
  );

/**
 * The plates, when all of them can be drawn.
 * @throws AuthorError when a scene names a part or an option that is not there, or gives it something else
 */
export function checked<P extends Readonly<Record<string, Plaat>>>(plates: P): P {
  const mistakes = sceneMistakes(plates);
  if (mistakes.length) throw new AuthorError(mistakes);
  return plates;
}
