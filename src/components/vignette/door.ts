import type { Metingen, Vak } from '../praatplaat/tekening/meter';
import type { Box } from './picture';

/** Where the sides of the arch begin to bend, as part of its height: as `border-radius` has it. */
const BEND = 0.62;
/** Widths that are tried, in units: narrower shows one nose, wider shows ants. */
const WIDTHS = [240, 280, 320, 360, 420, 480];
/** The width at which people are as large as a small picture needs them. */
const BEST = 340;
/** So many places are tried across a piece. */
const STEPS = 20;
/** More faces than this make a crowd, not a scene. */
const ENOUGH = 4;

/** A crop in the shape of a plate, 16 to 10, without its sides: 4 to 3, as a door is. */
function asDoor([x, y, w, h]: Box): Box {
  const width = Math.min(w, Math.round((h * 4) / 3));
  return [x + Math.round((w - width) / 2), y, width, h];
}

/** Does a place lie under the arch of a box? */
function underArch([x, y, w, h]: Box, px: number, py: number): boolean {
  const [across, down] = [(px - x) / w, (py - y) / h];
  if (across < 0 || across > 1 || down < 0 || down > 1) return false;
  return down > BEND || ((across - 0.5) / 0.5) ** 2 + ((BEND - down) / BEND) ** 2 <= 1;
}

const touches = ([left, top, width, height]: Box, { x, y, w, h }: Vak): boolean =>
  x < left + width && x + w > left && y < top + height && y + h > top;

/** How much of something is to be seen: 0 is out of sight, 1 is whole. */
function seen(door: Box, { x, y, w, h }: Vak): number {
  const across = [0, 0.25, 0.5, 0.75, 1];
  const places = [0, 0.5, 1].flatMap((j) => across.map((i) => underArch(door, x + i * w, y + j * h)));
  return places.filter(Boolean).length / places.length;
}

/** Somebody's trunk, of whom the face is told: three faces further down. */
const trunk = (door: Box, { x, y, w, h }: Vak): boolean => underArch(door, x + w / 2, y + 3 * h);

/** What is drawn where a piece is taken from. */
export interface Drawing extends Pick<Metingen, 'gezichten' | 'teksten'> {
  /** The places it is about, across and down. */
  about: readonly (readonly [x: number, y: number])[];
}

/** How good a piece looks under the arch: whole people, near the middle; nothing cut, and no words, which are too small. */
function worth(door: Box, { gezichten, teksten, about }: Drawing): number {
  const [x, y, w, h] = door;
  const whole = gezichten.filter((face) => seen(door, face) === 1);
  const cut = gezichten.filter((face) => !whole.includes(face) && (seen(door, face) > 0 || trunk(door, face)));
  const words = teksten.map((word) => seen(door, word)).filter((part) => part > 0);
  const away = whole.map(
    (face) => Math.abs((face.x + face.w / 2 - x) / w - 0.5) + Math.abs((face.y + face.h / 2 - y) / h - 0.45),
  );
  return (
    8 * Math.min(whole.length, ENOUGH) -
    9 * cut.length -
    10 * words.filter((part) => part < 1).length -
    3 * words.length -
    3 * away.reduce((sum, n) => sum + n, 0) +
    (about.some(([px, py]) => underArch(door, px, py)) ? 9 : 0) -
    8 * Math.abs(Math.log(w / BEST))
  );
}

/**
 * The piece of a crop that looks best under the arch beside a heading.
 * @param crop what the piece is about; the piece lies in it
 * @param drawing what is drawn: without faces, as on a photo, the piece is the middle of the crop
 */
export function doorIn(crop: Box, drawing: Drawing): Box {
  const [left, top, width, height] = crop;
  let best = asDoor(crop);
  const near = {
    ...drawing,
    gezichten: drawing.gezichten.filter((face) => touches(crop, face)),
    teksten: drawing.teksten.filter((word) => touches(crop, word)),
  };
  if (!near.gezichten.length) return best;
  let most = worth(best, near);
  for (const w of WIDTHS) {
    const h = Math.round((w * 3) / 4);
    const step = Math.round(w / STEPS);
    for (let x = left; x + w <= left + width; x += step)
      for (let y = top; y + h <= top + height; y += step) {
        const value = worth([x, y, w, h], near);
        if (value > most) [best, most] = [[x, y, w, h], value];
      }
  }
  return best;
}
