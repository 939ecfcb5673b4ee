import { checked } from './scene-mistakes';
import { delenUit, platenUit, type Module, type Plaat, type Scene } from './tekening/plaat';

const kit = import.meta.glob<Module>('./tekening/*.ts', { eager: true });
const scenes = import.meta.glob<Scene>('./platen/*/scene.json', { eager: true, import: 'default' });
const modules = import.meta.glob<Module>('./platen/*/*.ts', { eager: true });

const folderOf = (pad: string): string => pad.slice(0, pad.lastIndexOf('/') + 1);

/** Parts that every plate can use, by name. */
export const SHARED = delenUit(Object.values(kit));

/** Every plate that we drew, by its slug: a folder in `platen/` is a plate. */
export const PLATEN = checked(
  platenUit(
    SHARED,
    Object.fromEntries(
      Object.entries(scenes).map(([pad, scene]) => [
        pad.split('/')[2]!,
        {
          scene,
          modules: Object.entries(modules).flatMap(([m, module]) => (folderOf(m) === folderOf(pad) ? [module] : [])),
        },
      ]),
    ),
  ),
);

/**
 * What a plate is drawn from.
 * @throws when the plate has no drawing
 */
export function drawingOf(slug: string): Plaat {
  const plaat = PLATEN[slug];
  if (!plaat)
    throw new Error(
      `De praatplaat „${slug}” heeft geen tekening. Maak src/components/praatplaat/platen/${slug}/scene.json.`,
    );
  return plaat;
}
