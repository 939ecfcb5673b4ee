import { delenUit, type Deel, type Delen, type Module } from '../praatplaat/tekening/plaat';
import type { OwnPlate } from './domain/model';

const FOLDERS = import.meta.glob<Module>('../praatplaat/platen/*/*.ts');

/** Parts of the folder of one plate of the site, by name; none when there is no such plate. */
async function partsOf(slug: string): Promise<Delen> {
  const start = `../praatplaat/platen/${slug}/`;
  const files = Object.entries(FOLDERS).filter(([file]) => file.startsWith(start));
  return delenUit(await Promise.all(files.map(([, load]) => load())));
}

const asked = new Map<string, Promise<Delen>>();
/** The same, asked for once. */
function ownPartsOf(slug: string): Promise<Delen> {
  const known = asked.get(slug) ?? partsOf(slug);
  asked.set(slug, known);
  return known;
}

/** A part of a plate of the site, as another plate names it: `geschiedenis/kolf`. */
const QUALIFIED = /^([a-z0-9-]+)\/./;

/** The plates of the site whose own parts a value names. */
function foldersIn(x: unknown, found: Set<string>): Set<string> {
  if (typeof x !== 'object' || x === null) return found;
  const folder = QUALIFIED.exec(String((x as Partial<Deel>).deel ?? ''))?.[1];
  if (folder) found.add(folder);
  for (const value of Object.values(x)) foldersIn(value, found);
  return found;
}

/**
 * The parts that a plate can name: the kit, of a copy those of the plate it was copied from by their own names, and those
 * of every other plate as `slug/naam`. Only what the plate needs is loaded.
 * @param more plates whose parts are wanted too
 */
export async function partsFor(
  { herkomst, scene }: Pick<OwnPlate, 'herkomst' | 'scene'>,
  more: readonly string[] = [],
): Promise<Delen> {
  const folders = [...foldersIn(scene?.lagen, new Set(more))];
  const [{ KIT }, own, ...others] = await Promise.all([
    import('./kit'),
    herkomst.soort === 'kopie' ? ownPartsOf(herkomst.plaat) : {},
    ...folders.map(ownPartsOf),
  ]);
  const qualified = folders.flatMap((folder, i) =>
    Object.entries(others[i]!).map(([name, part]) => [`${folder}/${name}`, part] as const),
  );
  return { ...KIT, ...Object.fromEntries(qualified), ...own };
}
