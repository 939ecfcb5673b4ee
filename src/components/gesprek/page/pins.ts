import type { Point } from '../domain/state/model';

const SVG = 'http://www.w3.org/2000/svg';
/** A pin with its point at 0, 0, on the canvas of 1600 × 1000. */
const PIN = 'M0 0C-7-22-30-34-30-58A30 30 0 0 1 30-58C30-34 7-22 0 0Z';
/** A flag with the foot of its pole at 0, 0: it has room for a number. */
const FLAG = 'M-3 0V-84H62L50-62 62-40H3V0Z';
/** Middle of the cloth of a flag. */
const CLOTH = { x: 26, y: -52 } as const;

/** A pin on the plate; `nu` is the one that belongs to what is being typed, `nr` the number it carries in a report. */
export interface Pin {
  plek: Point;
  nu?: boolean;
  nr?: number;
}
/** The eye of a pin. */
const EYE = 11;

/** An element of the picture. */
function draw<K extends keyof SVGElementTagNameMap>(name: K, values: Record<string, string | number>) {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(values)) element.setAttribute(key, String(value));
  return element;
}

/** Puts pins on a plate, in place of those that were there. They are also told in words, so they are hidden from a screen reader. */
export function showPins(plate: Element, pins: readonly Pin[]): void {
  plate.querySelector('.spelden')?.remove();
  if (!pins.length) return;
  const picture = draw('svg', { class: 'spelden', viewBox: '0 0 1600 1000', 'aria-hidden': 'true' });
  for (const pin of pins) {
    const { plek, nu, nr } = pin;
    const group = draw('g', {
      class: nu ? 'speld speld--nu' : 'speld',
      transform: `translate(${plek.x * 16} ${plek.y * 10})`,
    });
    if (nr === undefined) group.append(draw('path', { d: PIN }), draw('circle', { cy: -58, r: EYE }));
    else {
      const text = draw('text', { ...CLOTH, 'text-anchor': 'middle' });
      text.textContent = String(nr);
      group.append(draw('path', { d: FLAG }), text);
    }
    picture.append(group);
  }
  plate.append(picture);
}

/**
 * The same pins on a canvas.
 * @param scale pixels per unit of the canvas of 1600 × 1000
 * @param at upper left corner of the plate
 */
export function drawPins(
  pen: CanvasRenderingContext2D,
  scale: number,
  pins: readonly Pin[],
  at: { x: number; y: number } = { x: 0, y: 0 },
): void {
  for (const { plek, nr } of pins) {
    pen.setTransform(scale, 0, 0, scale, at.x + plek.x * 16 * scale, at.y + plek.y * 10 * scale);
    const shape = new Path2D(nr === undefined ? PIN : FLAG);
    pen.fillStyle = nr === undefined ? '#d9572b' : '#f6c244';
    pen.strokeStyle = nr === undefined ? '#fff' : '#1f2a44';
    pen.lineWidth = 5;
    pen.lineJoin = 'round';
    pen.fill(shape);
    pen.stroke(shape);
    if (nr === undefined) {
      pen.fillStyle = '#fff';
      pen.beginPath();
      pen.arc(0, -58, EYE, 0, 2 * Math.PI);
      pen.fill();
      continue;
    }
    pen.fillStyle = '#1f2a44';
    pen.font = 'bold 30px sans-serif';
    pen.textAlign = 'center';
    pen.fillText(String(nr), CLOTH.x, CLOTH.y);
  }
  pen.resetTransform();
}
