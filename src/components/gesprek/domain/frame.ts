/** An ellipse on the plate: middle and radii, in % of its width and height. */
type Ellipse = readonly [x: number, y: number, rx: number, ry: number];

/** What is shown of the plate: its upper left corner in % of the plate, and how many times larger it is. */
export interface Frame {
  x: number;
  y: number;
  scale: number;
}

/** The whole plate. */
export const WHOLE: Frame = { x: 0, y: 0, scale: 1 };
/** Light does not touch the edge of what is shown; in % of the plate. */
const AIR = 2;
/** How many times larger a part gets at most: the drawing stays sharp, and the room knows where it is. */
const MOST = 2;
/** How much of the plate is shown round a small thing, in %. */
const ROUND = 34;

/**
 * The part of the plate that holds all light, as large as it can be shown whole, and never beyond the edge of the plate.
 * @param most how many times larger at most
 */
export function frameOf(light: readonly Ellipse[], most = MOST): Frame {
  if (!light.length) return WHOLE;
  const clamp = (n: number, least: number, most: number) => Math.min(most, Math.max(least, n));
  const edges = (from: (e: Ellipse) => number, radius: (e: Ellipse) => number): [number, number] => [
    clamp(Math.min(...light.map((e) => from(e) - radius(e))) - AIR, 0, 100),
    clamp(Math.max(...light.map((e) => from(e) + radius(e))) + AIR, 0, 100),
  ];
  const [left, right] = edges(
    ([x]) => x,
    ([, , rx]) => rx,
  );
  const [top, bottom] = edges(
    ([, y]) => y,
    ([, , , ry]) => ry,
  );
  const scale = clamp(Math.min(100 / (right - left), 100 / (bottom - top)), 1, most);
  const size = 100 / scale;
  return {
    x: clamp((left + right - size) / 2, 0, 100 - size),
    y: clamp((top + bottom - size) / 2, 0, 100 - size),
    scale,
  };
}

/** The part of the plate round a small thing. */
export function frameRound({ x, y }: { x: number; y: number }): Frame {
  const start = (n: number): number => Math.min(100 - ROUND, Math.max(0, n - ROUND / 2));
  return { x: start(x), y: start(y), scale: 100 / ROUND };
}

/** A crop of the canvas of 1600 × 1000, as a `viewBox`, as the frame that shows it. */
export function frameOfCrop(viewBox: string): Frame {
  const [x, y, width] = viewBox.split(' ').map(Number) as [number, number, number, number];
  return { x: x / 16, y: y / 10, scale: 1600 / width };
}

/** The frame as a transform of the whole plate, from its upper left corner. */
export const toTransform = ({ x, y, scale }: Frame): string =>
  scale === 1 ? '' : `translate(${-x * scale}%, ${-y * scale}%) scale(${scale})`;
