import type { Problem } from '../problem/author-error.ts';
import { AuthorError } from '../problem/author-error.ts';
import { keurScene } from './tekening/keur.ts';
import type { Plaat } from './tekening/plaat.ts';

const fileOf = (slug: string, name = 'scene'): string => `src/components/praatplaat/platen/${slug}/${name}.json`;

/**
 * Reads a file of a plate.
 * @param name its name without `.json`
 * @throws AuthorError when it is no JSON, with the line where reading stopped
 */
export function readJson(text: string, slug: string, name: 'scene' | 'deur'): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    const lines = text.split('\n');
    const at = /line (\d+)/.exec((error as Error).message)?.[1];
    // Where nothing is left to read no line is named: something was not closed.
    const line = at === undefined ? lines.length : Number(at);
    throw new AuthorError([
      {
        bestand: fileOf(slug, name),
        regel: line,
        veld: '(de hele regel)',
        gegeven: lines[line - 1]?.trim(),
        fout: `tot hier is ${name === 'scene' ? 'deze tekening' : 'dit bestand'} te lezen als JSON, en verder niet`,
        doe: 'kijk op deze regel en die erboven of er een komma, aanhalingsteken of haak ontbreekt, of te veel staat',
      },
    ]);
  }
}

/** A place in a scene as its author counts: `laag 3 (weg), deel 5 (boom), kleur` for `lagen.2 (weg).delen.4 (boom).kleur`. */
const inWords = (path: string): string =>
  path
    .replace(/\.(\d+)/g, (_, nr: string) => ` ${Number(nr) + 1}`)
    .replace(/\blagen (?=\d)/g, 'laag ')
    .replace(/\bdelen (?=\d)/g, 'deel ')
    .replace(/\.(?=[a-zA-Z])/g, ', ');

/** What is wrong in the scenes of plates, for their authors: all of it at once. */
const sceneMistakes = (plates: Readonly<Record<string, Plaat>>): Problem[] =>
  Object.entries(plates).flatMap(([slug, { scene, delen }]) =>
    keurScene(scene, delen).map((mistake) => ({
      bestand: fileOf(slug),
      ...mistake,
      veld: inWords(mistake.veld),
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
