import { elementsOf } from '../../page/elements';

/**
 * Elements of reading codes with the camera.
 * @throws by name when one is missing
 */
export const readInElements = (dialog: ParentNode) =>
  elementsOf('lees in', dialog, {
    title: 'h2',
    video: 'video[data-leesin-beeld]',
    hold: '[data-leesin-houd]',
    said: '[data-leesin-zegt]',
    total: '[data-leesin-telt]',
    phones: 'ul[data-leesin-telefoons]',
    ask: '[data-leesin-vraag]',
    asks: '[data-leesin-vraagt]',
    there: 'button[data-antwoord="daar"]',
    here: 'button[data-antwoord="hier"]',
    otherWays: 'details[data-leesin-anders]',
    form: 'form[data-leesin-plak]',
    link: 'form[data-leesin-plak] input[name="link"]',
    file: 'input[data-leesin-bestand]',
    camera: 'button[data-leesin-camera]',
  });
