import type { Point } from '../domain/state/model';

const SVG = 'http://www.w3.org/2000/svg';
/** A pin with its point at 0, 0, on the canvas of 1600 × 1000. */
const SPELD = 'M0 0C-7-22-30-34-30-58A30 30 0 0 1 30-58C30-34 7-22 0 0Z';

/** A pin on the plate; `nu` is the one that belongs to what is being typed. */
export interface Pin {
  plek: Point;
  nu?: boolean;
}

/** Puts pins on a plate, in place of those that were there. They are also told in words, so they are hidden from a screen reader. */
export function showPins(doek: Element, spelden: readonly Pin[]): void {
  doek.querySelector('.spelden')?.remove();
  if (!spelden.length) return;
  const vlak = document.createElementNS(SVG, 'svg');
  for (const [naam, waarde] of [
    ['class', 'spelden'],
    ['viewBox', '0 0 1600 1000'],
    ['aria-hidden', 'true'],
  ] as const)
    vlak.setAttribute(naam, waarde);
  for (const { plek, nu } of spelden) {
    const groep = document.createElementNS(SVG, 'g');
    groep.setAttribute('transform', `translate(${plek.x * 16} ${plek.y * 10})`);
    groep.setAttribute('class', nu ? 'speld speld--nu' : 'speld');
    const vorm = document.createElementNS(SVG, 'path');
    vorm.setAttribute('d', SPELD);
    const oog = document.createElementNS(SVG, 'circle');
    for (const [naam, waarde] of [
      ['cy', '-58'],
      ['r', '11'],
    ] as const)
      oog.setAttribute(naam, waarde);
    groep.append(vorm, oog);
    vlak.append(groep);
  }
  doek.append(vlak);
}

/**
 * The same pins on a canvas.
 * @param schaal pixels per unit of the canvas of 1600 × 1000
 */
export function drawPins(pen: CanvasRenderingContext2D, schaal: number, plekken: readonly Point[]): void {
  for (const { x, y } of plekken) {
    pen.setTransform(schaal, 0, 0, schaal, x * 16 * schaal, y * 10 * schaal);
    pen.fillStyle = '#d9572b';
    pen.strokeStyle = '#fff';
    pen.lineWidth = 6;
    const vorm = new Path2D(SPELD);
    pen.fill(vorm);
    pen.stroke(vorm);
    pen.fillStyle = '#fff';
    pen.beginPath();
    pen.arc(0, -58, 11, 0, 2 * Math.PI);
    pen.fill();
  }
  pen.resetTransform();
}
