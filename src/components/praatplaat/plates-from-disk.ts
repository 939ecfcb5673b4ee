import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { DoorFile } from './doors.ts';
import type { PlateSources } from './photo.ts';
import { checked, readScene } from './scene-mistakes.ts';
import { delenUit, platenUit, type Delen, type Module, type Plaat } from './tekening/plaat.ts';

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

/** The same plates as `platen.ts`, for what runs before there is a bundler. */
export async function platesFromDisk(): Promise<Readonly<Record<string, Plaat>>> {
  const slugs = readdirSync(folder).filter((slug) => existsSync(new URL(`${slug}/scene.json`, folder)));
  const plates = slugs.map(async (slug) => {
    const own = new URL(`${slug}/`, folder);
    const scene = readScene(readFileSync(new URL('scene.json', own), 'utf8'), slug);
    return [slug, { scene, modules: await modulesIn(own) }] as const;
  });
  return checked(platenUit(await sharedFromDisk(), Object.fromEntries(await Promise.all(plates))));
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

/** What plates say of the doors of the home page, by slug. */
export const doorsFromDisk = (): Readonly<Record<string, DoorFile>> =>
  Object.fromEntries(
    readdirSync(folder)
      .map((slug) => [slug, new URL(`${slug}/deur.json`, folder)] as const)
      .filter(([, file]) => existsSync(file))
      .map(([slug, file]) => [slug, JSON.parse(readFileSync(file, 'utf8')) as DoorFile]),
  );

/** What every plate is shown with, for checks that run before there is a bundler. */
export async function sourcesFromDisk(): Promise<PlateSources> {
  const [plates, photos] = [await platesFromDisk(), photosFromDisk()];
  const slugs = [...Object.keys(plates), ...Object.keys(photos)];
  return Object.fromEntries(slugs.map((slug) => [slug, { plaat: plates[slug], foto: photos[slug]?.pathname }]));
}
