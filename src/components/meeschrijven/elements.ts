import { elementsOf } from '../gesprek/page/elements';

/**
 * Elements of the page of a phone.
 * @throws by name when one is missing
 */
export const writeElements = (page: ParentNode) =>
  elementsOf('meeschrijven', page, {
    where: '[data-waar]',
    back: 'button[data-doe="terug"]',
    question: '[data-vraag]',
    list: 'ol[data-briefjes]',
    add: 'button[data-doe="nog"]',
    addCount: '[data-hoeveel]',
    foot: '[data-bewaart]',
    shared: 'input[data-gedeeld]',
    handOver: 'button[data-doe="geef"]',
    said: '[data-gezegd]',
    dots: '[data-stippenvak]',
    dotForm: 'form[data-stippen]',
    screen: '[data-scherm="geef"]',
    code: '[data-code]',
    box: '[data-codevak]',
    none: '[data-geen-code]',
    other: 'details.anders',
    marks: '[data-delen]',
    count: '[data-wat]',
    turning: 'button[data-doe="wissel"]',
    previous: 'button[data-doe="vorige"]',
    next: 'button[data-doe="volgende"]',
    place: '[data-linkvak]',
    linkSaid: '[data-link-gezegd]',
    pictures: 'template[data-merken]',
  });
