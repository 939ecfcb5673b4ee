import { elementsOf } from '../../page/elements';

export const clockElements = (button: ParentNode) =>
  elementsOf('clock', button, {
    rest: '[data-rest]',
    restShort: '[data-rest-kort]',
    tile: '[data-tegel]',
    wall: '[data-wand]',
    pace: '[data-tempo]',
  });
