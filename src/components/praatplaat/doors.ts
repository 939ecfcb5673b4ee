import type { Problem } from '../problem/author-error.ts';
import { AuthorError } from '../problem/author-error.ts';

/** The three doors of the home page. */
const DOORS = ['gesprek', 'onderbouwing', 'verhaal'] as const;

/** The piece of a plate, without its labels, that is seen through a door. */
export interface DoorPicture {
  /** Which door. */
  naam: (typeof DOORS)[number];
  /** Slug of the plate. */
  plaat: string;
  /** What is shown of it, in units of the plate: across, down, width, height; 4 to 3, as the door is. */
  vak: readonly [x: number, y: number, w: number, h: number];
}

/** What a plate says of the door it is seen through: `deur.json` in its folder. */
export interface DoorFile {
  deur: string;
  vak: DoorPicture['vak'];
}

/**
 * What is wrong in what plates say of doors, for their authors.
 * @param files what was read, by slug
 */
export function doorMistakes(files: Readonly<Record<string, unknown>>): Problem[] {
  const doorOf = (file: unknown): unknown => (file as Partial<DoorFile> | null)?.deur;
  return Object.entries(files).flatMap(([slug, file]) => {
    const problem = (veld: string, gegeven: unknown, fout: string, doe: string): Problem[] => [
      { bestand: `src/components/praatplaat/platen/${slug}/deur.json`, veld, gegeven, fout, doe },
    ];
    const deur = doorOf(file);
    if (!DOORS.some((naam) => naam === deur))
      return problem('deur', deur, 'zo heet geen deur van de beginpagina', `kies uit ${DOORS.join(', ')}`);
    const other = Object.keys(files).find((before) => before !== slug && doorOf(files[before]) === deur);
    if (other && other < slug)
      return problem(
        'deur',
        deur,
        `platen/${other}/deur.json noemt dezelfde deur`,
        'kies voor een van de twee een andere deur, of haal een van de twee bestanden weg',
      );
    const { vak } = file as { vak: unknown };
    return Array.isArray(vak) && vak.length === 4 && vak.every((size) => Number.isFinite(size))
      ? []
      : problem('vak', vak, 'dit is geen stuk van de plaat', 'schrijf vier getallen: [links, boven, breedte, hoogte]');
  });
}

/**
 * What is to be seen through every door. A door that no plate names shows the middle of the next plate.
 * @param files what plates say, by slug
 * @param sizes of every plate that can be shown, by slug, in the order of the site
 * @throws when two plates name the same door, or a plate names one that is not there
 */
export function doorPictures(
  files: Readonly<Record<string, DoorFile>>,
  sizes: Readonly<Record<string, { breedte: number; hoogte: number }>>,
): DoorPicture[] {
  const mistakes = doorMistakes(files);
  if (mistakes.length) throw new AuthorError(mistakes);
  const slugs = Object.keys(sizes);
  return DOORS.flatMap((naam, i) => {
    const named = Object.entries(files).find(([slug, { deur }]) => deur === naam && sizes[slug]);
    if (named) return [{ naam, plaat: named[0], vak: named[1].vak }];
    const plaat = slugs[i % slugs.length];
    if (plaat === undefined) return [];
    const { breedte, hoogte } = sizes[plaat]!;
    return [{ naam, plaat, vak: [breedte / 2 - 170, hoogte / 2 - 127.5, 340, 255] }];
  });
}
