import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { checked } from './scene-mistakes.ts';
import { delenUit, platenUit, type Module, type Plaat, type Scene } from './tekening/plaat.ts';

const modulesIn = (folder: URL): Promise<Module[]> =>
  Promise.all(
    readdirSync(folder)
      .filter((name) => name.endsWith('.ts'))
      .map((name) => import(/* @vite-ignore */ new URL(name, folder).href) as Promise<Module>),
  );

/** The same plates as `platen.ts`, for what runs before there is a bundler. */
export async function platesFromDisk(): Promise<Readonly<Record<string, Plaat>>> {
  const folder = new URL('./platen/', import.meta.url);
  const slugs = readdirSync(folder).filter((slug) => existsSync(new URL(`${slug}/scene.json`, folder)));
  const plates = slugs.map(async (slug) => {
    const own = new URL(`${slug}/`, folder);
    const scene = JSON.parse(readFileSync(new URL('scene.json', own), 'utf8')) as Scene;
    return [slug, { scene, modules: await modulesIn(own) }] as const;
  });
  const kit = delenUit(await modulesIn(new URL('./tekening/', import.meta.url)));
  return checked(platenUit(kit, Object.fromEntries(await Promise.all(plates))));
}
