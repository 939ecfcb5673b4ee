import { LAYERS } from '../style/layers';

/** Where the discs of a plate stand, in % of its picture. */
export interface Position {
  nr: number;
  x: number;
  y: number;
}

/** A stylesheet with the place of every disc: positions without `style` attributes, so that they hold without script too. */
export function positionsCss(plekken: readonly Position[]): string {
  const rules = plekken.map(({ nr, x, y }) => `  .plek-${nr} { inset-inline-start: ${x}%; inset-block-start: ${y}%; }`);
  return `${LAYERS}\n@layer page {\n${rules.join('\n')}\n}\n`;
}
