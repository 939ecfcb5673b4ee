import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { AuthorError, inOrder, type Problem } from '../problem/author-error.ts';
import { doorMistakes, type DoorFile } from './doors.ts';
import type { PlateSources } from './photo.ts';
import { checked, readJson } from './scene-mistakes.ts';
import {
  delenUit,
  platenUit,
  type Delen,
  type Module,
  type Plaat,
  type Plaatmap,
  type Scene,
} from './tekening/plaat.ts';

const modulesIn = (folder: URL): Promise<Module[]> =>
  Promise.all(
    readdirSync(folder)
      .filter((name) => name.endsWith('.ts'))
      .map((name) => import(/* @vite-ignore */ new URL(name, folder).href) as Promise<Module>),
  );

const folder = new URL('./platen/', import.meta.url);

/** Parts that every plate can use, by name. */
export const sharedFromDisk = async (): Promise<Delen> =>
  delenUit(await modulesIn(new URL('./tekening/', import.meta.url)));

/** What could be read of a plate, and what keeps the rest from it. */
interface Read<T> {
  found: Readonly<Record<string, T>>;
  problems: Problem[];
}

/** Reads a file of every plate that has it. What is wrong in one does not keep the others from being read. */
async function readEach<T>(
  at: URL,
  name: 'scene' | 'deur',
  read: (slug: string, json: unknown) => T | Promise<T>,
): Promise<Read<T>> {
  const found: Record<string, T> = {};
  const problems: Problem[] = [];
  for (const slug of readdirSync(at)) {
    const file = new URL(`${slug}/${name}.json`, at);
    if (!existsSync(file)) continue;
    try {
      found[slug] = await read(slug, readJson(readFileSync(file, 'utf8'), slug, name));
    } catch (error) {
      if (!(error instanceof AuthorError)) throw error;
      problems.push(...error.problems);
    }
  }
  return { found, problems: inOrder(problems) };
}

/**
 * The plates that can be drawn, the same as in `platen.ts`, and what is wrong with the others: all of it at once.
 * @param at folder of the plates
 */
export async function readPlates(at: URL = folder): Promise<Read<Plaat>> {
  const shared = await sharedFromDisk();
  const { found, problems } = await readEach<Plaatmap>(at, 'scene', async (slug, json) => {
    const plate = { scene: json as Scene, modules: await modulesIn(new URL(`${slug}/`, at)) };
    checked(platenUit(shared, { [slug]: plate }));
    return plate;
  });
  return { found: platenUit(shared, found), problems };
}

/**
 * The same plates as `platen.ts`, for what runs before there is a bundler.
 * @throws AuthorError when one of them cannot be drawn
 */
export async function platesFromDisk(): Promise<Readonly<Record<string, Plaat>>> {
  const { found, problems } = await readPlates();
  if (problems.length) throw new AuthorError(problems);
  return found;
}

/** The photos that stand where a drawing would: their file, by the slug of the plate. */
export function photosFromDisk(): Readonly<Record<string, URL>> {
  const photos = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: slug }) =>
      readdirSync(new URL(`${slug}/`, folder))
        .filter((name) => /^foto\.(?:jpe?g|png|webp)$/.test(name))
        .map((name) => [slug, new URL(`${slug}/${name}`, folder)] as const),
    );
  return Object.fromEntries(photos);
}

/** What plates say of the doors of the home page, by slug, and what is wrong with it. */
export async function readDoors(): Promise<Read<DoorFile>> {
  const { found, problems } = await readEach(folder, 'deur', (_, json) => json);
  const mistakes = doorMistakes(found);
  const right = Object.entries(found).filter(([slug]) => !mistakes.some((m) => m.bestand.includes(`/${slug}/`)));
  return {
    found: Object.fromEntries(right) as Record<string, DoorFile>,
    problems: inOrder([...problems, ...mistakes]),
  };
}

/** What every plate is shown with, for checks that run before there is a bundler, and what in it cannot be read. */
export async function readSources(): Promise<{ sources: PlateSources; problems: Problem[] }> {
  const [plates, doors, photos] = [await readPlates(), await readDoors(), photosFromDisk()];
  const slugs = [...Object.keys(plates.found), ...Object.keys(photos)];
  const sources = slugs.map((slug) => [slug, { plaat: plates.found[slug], foto: photos[slug]?.pathname }]);
  return {
    sources: Object.fromEntries(sources) as PlateSources,
    problems: inOrder([...plates.problems, ...doors.problems]),
  };
}

/** What every plate is shown with; one that cannot be read is not among them. */
export const sourcesFromDisk = async (): Promise<PlateSources> => (await readSources()).sources;
