import { delenUit, type Deel, type Delen, type Module } from '../praatplaat/tekening/plaat';
import type { PartPlaces } from './domain/for-site';
import type { OwnPlate } from './domain/model';

const FOLDERS = import.meta.glob<Module>('../praatplaat/platen/*/*.ts');

/** The files of the folder of one plate of the site, by name, with their parts; none when there is no such plate. */
async function filesOf(slug: string): Promise<(readonly [bestand: string, delen: Delen])[]> {
  const start = `../praatplaat/platen/${slug}/`;
  const files = Object.entries(FOLDERS).filter(([file]) => file.startsWith(start));
  return Promise.all(files.map(async ([file, load]) => [file.slice(start.length), delenUit([await load()])] as const));
}
const partsOf = async (slug: string): Promise<Delen> =>
  Object.assign({}, ...(await filesOf(slug)).map(([, delen]) => delen)) as Delen;

const asked = new Map<string, Promise<Delen>>();
/** The same, asked for once. */
function ownPartsOf(slug: string): Promise<Delen> {
  const known = asked.get(slug) ?? partsOf(slug);
  asked.set(slug, known);
  return known;
}

/** A part of a plate of the site, as another plate names it: `geschiedenis/kolf`. */
const QUALIFIED = /^([a-z0-9-]+)\/./;

/** Every name of a part in a value, at any depth. */
function namesIn(x: unknown, found = new Set<string>()): Set<string> {
  if (typeof x !== 'object' || x === null) return found;
  const { deel } = x as Partial<Deel>;
  if (typeof deel === 'string') found.add(deel);
  for (const value of Object.values(x)) namesIn(value, found);
  return found;
}
const foldersOf = (names: Iterable<string>): string[] => [...names].flatMap((name) => QUALIFIED.exec(name)?.[1] ?? []);

/**
 * The parts that a plate can name: the kit, of a copy those of the plate it was copied from by their own names, and those
 * of every other plate as `slug/naam`. Only what the plate needs is loaded.
 * @param more plates whose parts are wanted too
 */
export async function partsFor(
  { herkomst, scene }: Pick<OwnPlate, 'herkomst' | 'scene'>,
  more: readonly string[] = [],
): Promise<Delen> {
  const folders = [...new Set([...more, ...foldersOf(namesIn(scene?.lagen))])];
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

/** Where the parts of plates of the site are drawn that stand on this plate, for an editor who takes it over. */
export async function placesOf({ herkomst, scene }: Pick<OwnPlate, 'herkomst' | 'scene'>): Promise<PartPlaces> {
  const names = namesIn(scene?.lagen);
  const own = herkomst.soort === 'kopie' ? [herkomst.plaat] : [];
  const folders = [...new Set([...own, ...foldersOf(names)])];
  const files = await Promise.all(folders.map(async (map) => ({ map, files: await filesOf(map) })));
  const places = files.flatMap(({ map, files }) =>
    files.flatMap(([bestand, delen]) =>
      Object.keys(delen).flatMap((naam) =>
        [`${map}/${naam}`, ...(own.includes(map) ? [naam] : [])]
          .filter((name) => names.has(name))
          .map((name) => [name, { map, bestand, naam }] as const),
      ),
    ),
  );
  return Object.fromEntries(places);
}
