import type { Point } from '../domain/state/model';

const SVG = 'http://www.w3.org/2000/svg';
/** A pin with its point at 0, 0, on the canvas of 1600 × 1000. */
const PIN = 'M0 0C-7-22-30-34-30-58A30 30 0 0 1 30-58C30-34 7-22 0 0Z';

/** A pin on the plate; `nu` is the one that belongs to what is being typed, `nr` the number it carries in a report. */
export interface Pin {
  plek: Point;
  nu?: boolean;
  nr?: number;
}
/** The eye of a pin: with a number in it, it is larger. */
const eyeOf = ({ nr }: Pin): number => (nr === undefined ? 11 : 21);

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
    group.append(draw('path', { d: PIN }), draw('circle', { cy: -58, r: eyeOf(pin) }));
    if (nr !== undefined) {
      const text = draw('text', { y: -48, 'text-anchor': 'middle' });
      text.textContent = String(nr);
      group.append(text);
    }
    picture.append(group);
  }
  plate.append(picture);
}

/**
 * The same pins on a canvas.
 * @param scale pixels per unit of the canvas of 1600 × 1000
 */
export function drawPins(pen: CanvasRenderingContext2D, scale: number, pins: readonly Pin[]): void {
  for (const pin of pins) {
    pen.setTransform(scale, 0, 0, scale, pin.plek.x * 16 * scale, pin.plek.y * 10 * scale);
    pen.fillStyle = '#d9572b';
    pen.strokeStyle = '#fff';
    pen.lineWidth = 6;
    const shape = new Path2D(PIN);
    pen.fill(shape);
    pen.stroke(shape);
    pen.fillStyle = '#fff';
    pen.beginPath();
    pen.arc(0, -58, eyeOf(pin), 0, 2 * Math.PI);
    pen.fill();
    if (pin.nr === undefined) continue;
    pen.fillStyle = '#1f2a44';
    pen.font = 'bold 28px sans-serif';
    pen.textAlign = 'center';
    pen.fillText(String(pin.nr), 0, -48);
  }
  pen.resetTransform();
}
