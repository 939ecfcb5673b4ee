import type { OwnPlate } from '../../own-plate/domain/model';
import type { Deel, Scene } from '../../praatplaat/tekening/plaat';
import { inner, withOption } from './part';
import { inOrder, replace, type At } from './scene';

/** The letter on the ribbon of a plate that is no chapter of a document. */
const LETTER = 'E';

/** Where the ribbon with the title hangs. */
const ribbon = (scene: Scene): At | undefined => inOrder(scene).find(({ deel }) => inner(deel).deel === 'banner')?.at;

const withRibbon = (scene: Scene, change: (deel: Deel) => Deel): Scene => {
  const at = ribbon(scene);
  return at ? replace(scene, at, change(scene.lagen[at.layer]!.delen[at.index]!)) : scene;
};

/**
 * What a beginning becomes when it is somebody's own: it has a name, and a copy loses the number of the chapter.
 * @param words its name as long as it has none, and what marks it
 */
export function asOwn(plate: OwnPlate, words: { titel: string; merk: string }): OwnPlate {
  const titel = plate.titel || words.titel;
  const mark = (deel: Deel): Deel =>
    withOption(withOption(withOption(deel, 'nr', LETTER), 'onder', words.merk), 'titel', titel);
  return { ...plate, titel, scene: plate.scene && withRibbon(plate.scene, mark) };
}

/** Another name for the plate, on its ribbon too. */
export function named(plate: OwnPlate, titel: string): OwnPlate {
  return { ...plate, titel, scene: plate.scene && withRibbon(plate.scene, (deel) => withOption(deel, 'titel', titel)) };
}
