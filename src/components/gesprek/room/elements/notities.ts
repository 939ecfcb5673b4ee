import { elementsOf } from '../../page/elements';

/**
 * Elements of the notes in the drawer.
 * @throws by name when one is missing
 */
export const noteElements = (drawer: ParentNode) =>
  elementsOf('notities', drawer, {
    form: 'form[data-nieuw]',
    text: 'textarea[data-tekst]',
    marks: '.merken',
    place: 'select[data-plekkeuze]',
    ownPlace: 'select[data-plekkeuze] option[value="eigen"]',
    add: 'form[data-nieuw] button[data-zet]',
    cancel: 'form[data-nieuw] button[data-laat]',
    said: 'form[data-nieuw] [data-gezegd]',
    rest: 'form[data-nieuw] button[data-zet-rest]',
    list: 'ul[data-notities]',
  });
