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
 * What is to be seen through every door. A door that no plate names shows the middle of the next plate.
 * @param files what plates say, by slug
 * @param sizes of every plate that can be shown, by slug, in the order of the site
 * @throws when two plates name the same door, or a plate names one that is not there
 */
export function doorPictures(
  files: Readonly<Record<string, DoorFile>>,
  sizes: Readonly<Record<string, { breedte: number; hoogte: number }>>,
): DoorPicture[] {
  for (const [plaat, { deur }] of Object.entries(files)) {
    if (!DOORS.some((naam) => naam === deur))
      throw new Error(`platen/${plaat}/deur.json noemt de deur „${deur}”; kies uit ${DOORS.join(', ')}`);
    const other = Object.keys(files).find((slug) => slug !== plaat && files[slug]!.deur === deur);
    if (other) throw new Error(`platen/${plaat}/deur.json en platen/${other}/deur.json noemen dezelfde deur: ${deur}`);
  }
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
