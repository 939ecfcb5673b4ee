import { elementsOf } from '../../page/elements';

/**
 * Elements of the facilitator's window.
 * @throws by name when one is missing
 */
export const facilitatorElements = (window: ParentNode) =>
  elementsOf('facilitator', window, {
    drawer: '[data-lade]',
    drawerClose: '[data-lade] button[data-doe="dicht"]',
    where: '[data-lade] [data-waar]',
    work: '[data-werk]',
    next: '[data-straks]',
    nextText: '[data-straks-tekst]',
    back: 'button[data-stap="-1"]',
    forward: 'button[data-stap="1"]',
    clock: '[data-klok]',
    rest: '[data-rest]',
    wall: '[data-wand]',
    pace: '[data-tempo]',
    talk: 'button[data-praat]',
    black: 'button[data-zwart]',
    large: 'button[data-plaat]',
    several: '[data-leiders]',
    handOver: 'button[data-volg]',
    reopen: 'a[data-heropen]',
  });
