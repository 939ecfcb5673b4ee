import { elementsOf } from '../../page/elements';

export const facilitatorElements = (window: ParentNode) =>
  elementsOf('facilitator', window, {
    drawer: '[data-lade]',
    drawerClose: '[data-lade] button[data-doe="dicht"]',
    drawerWipe: '[data-lade] button[data-doe="wis"]',
    where: '[data-lade] [data-waar]',
    work: '[data-werk]',
    next: '[data-straks]',
    nextText: '[data-straks-tekst]',
    back: 'button[data-stap="-1"]',
    forward: 'button[data-stap="1"]',
    clock: '[data-klok]',
    rest: '[data-rest]',
    talk: 'button[data-praat]',
  });
