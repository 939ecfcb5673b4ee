import type { OwnPlate, Picture } from '../../own-plate/domain/model';
import type { Vak } from '../../praatplaat/tekening/meter';
import { photoBox, photoPlate } from '../../praatplaat/photo';
import type { Deel, Delen, Plaat } from '../../praatplaat/tekening/plaat';

const WHOLE: Vak = { x: 0, y: 0, w: 1600, h: 1000 };
const photoOf = ({ breedte: width, hoogte: height, src }: Picture) => ({ width, height, src });

/** The part of the canvas of which places are a percentage: all of a drawing, of a photo the photo. */
export const fieldOf = ({ foto }: Pick<OwnPlate, 'foto'>): Vak => (foto ? photoBox(photoOf(foto)) : WHOLE);

/** A photo with its discs as a scene. What did not change is the same value as before, so that it keeps its node. */
export class PhotoScene {
  #foto: Picture | undefined;
  #ground: Plaat | undefined;
  #discs = new Map<string, Deel>();

  of(foto: Picture, spots: OwnPlate['plekken'], delen: Delen): Plaat {
    if (this.#foto !== foto || !this.#ground) {
      this.#ground = photoPlate('eigen', photoOf(foto), [], delen);
      this.#foto = foto;
    }
    const fresh = photoPlate('eigen', photoOf(foto), spots, delen).scene.lagen[1]!;
    const known = this.#discs;
    this.#discs = new Map(fresh.delen.map((disc) => [JSON.stringify(disc), disc]));
    const discs = [...this.#discs].map(([key, disc]) => known.get(key) ?? disc);
    this.#discs = new Map(discs.map((disc) => [JSON.stringify(disc), disc]));
    const { scene } = this.#ground;
    return { ...this.#ground, scene: { ...scene, lagen: [scene.lagen[0]!, { ...fresh, delen: discs }] } };
  }
}
