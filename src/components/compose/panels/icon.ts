import { strokesOf, type Icon } from '../icons';
import { shape } from '../canvas/svg';

/** An icon as an element, beside the words of a button. */
export function icon(name: Icon): SVGSVGElement {
  const svg = shape('svg', {
    class: 'teken',
    viewBox: '0 0 24 24',
    'aria-hidden': 'true',
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': 2.4,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  });
  svg.append(shape('path', { d: strokesOf(name) }));
  return svg;
}
