import { drawPart } from '../../own-plate/draw';
import type { Vak } from '../../praatplaat/tekening/meter';
import type { Deel, Delen, Scene } from '../../praatplaat/tekening/plaat';
import { shape } from '../canvas/svg';

const EMPTY: Scene = { id: 'e1', breedte: 1600, hoogte: 1000, lagen: [] };
/** Room round a part in its tile, in units. */
const EDGE = 6;
let count = 0;

/**
 * Draws a part as large as its tile.
 * @param svg stands on the page already, so that what is drawn can be measured
 * @returns the box round the part
 */
export function drawTile(svg: SVGSVGElement, deel: Deel, delen: Delen): Vak {
  const { beeld, bepalingen } = drawPart(deel, EMPTY, delen, { id: `tegel${++count}` });
  svg.innerHTML = bepalingen;
  const drawing = shape('g');
  drawing.innerHTML = beeld;
  svg.append(drawing);
  const { x, y, width, height } = drawing.getBBox();
  if (width && height)
    svg.setAttribute('viewBox', [x - EDGE, y - EDGE, width + 2 * EDGE, height + 2 * EDGE].map(Math.round).join(' '));
  return { x, y, w: width, h: height };
}

/** A tile without its drawing yet: a square of 100 units. */
export const emptyTile = (): SVGSVGElement =>
  shape('svg', {
    class: 'tegel__beeld',
    viewBox: '0 0 100 100',
    'aria-hidden': 'true',
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  });
