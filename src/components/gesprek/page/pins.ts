import type { Point } from '../domain/state/model';

const SVG = 'http://www.w3.org/2000/svg';
/** A pin with its point at 0, 0, on the canvas of 1600 × 1000. */
const PIN = 'M0 0C-7-22-30-34-30-58A30 30 0 0 1 30-58C30-34 7-22 0 0Z';

/** A pin on the plate; `nu` is the one that belongs to what is being typed. */
export interface Pin {
  plek: Point;
  nu?: boolean;
}

/** Puts pins on a plate, in place of those that were there. They are also told in words, so they are hidden from a screen reader. */
export function showPins(plate: Element, pins: readonly Pin[]): void {
  plate.querySelector('.spelden')?.remove();
  if (!pins.length) return;
  const picture = document.createElementNS(SVG, 'svg');
  for (const [name, value] of [
    ['class', 'spelden'],
    ['viewBox', '0 0 1600 1000'],
    ['aria-hidden', 'true'],
  ] as const)
    picture.setAttribute(name, value);
  for (const { plek, nu } of pins) {
    const group = document.createElementNS(SVG, 'g');
    group.setAttribute('transform', `translate(${plek.x * 16} ${plek.y * 10})`);
    group.setAttribute('class', nu ? 'speld speld--nu' : 'speld');
    const shape = document.createElementNS(SVG, 'path');
    shape.setAttribute('d', PIN);
    const eye = document.createElementNS(SVG, 'circle');
    for (const [name, value] of [
      ['cy', '-58'],
      ['r', '11'],
    ] as const)
      eye.setAttribute(name, value);
    group.append(shape, eye);
    picture.append(group);
  }
  plate.append(picture);
}

/**
 * The same pins on a canvas.
 * @param scale pixels per unit of the canvas of 1600 × 1000
 */
export function drawPins(pen: CanvasRenderingContext2D, scale: number, places: readonly Point[]): void {
  for (const { x, y } of places) {
    pen.setTransform(scale, 0, 0, scale, x * 16 * scale, y * 10 * scale);
    pen.fillStyle = '#d9572b';
    pen.strokeStyle = '#fff';
    pen.lineWidth = 6;
    const shape = new Path2D(PIN);
    pen.fill(shape);
    pen.stroke(shape);
    pen.fillStyle = '#fff';
    pen.beginPath();
    pen.arc(0, -58, 11, 0, 2 * Math.PI);
    pen.fill();
  }
  pen.resetTransform();
}
