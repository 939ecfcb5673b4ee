import { elementsOf } from '../../page/elements';

/**
 * Elements of the clock.
 * @throws by name when one is missing
 */
export const clockElements = (button: ParentNode) =>
  elementsOf('clock', button, {
    rest: '[data-rest]',
    restShort: '[data-rest-kort]',
    tile: '[data-tegel]',
    wall: '[data-wand]',
    pace: '[data-tempo]',
  });
