import { elementsOf } from '../../page/elements';

/**
 * Elements of the photo in the report.
 * @throws by name when one is missing
 */
export const fotoElements = (report: ParentNode) =>
  elementsOf('foto', report, {
    section: '[data-verslag-foto]',
    picture: 'img[data-verslag-fotobeeld]',
    caption: '[data-verslag-fototekst]',
    file: 'input[data-foto-bestand]',
    remove: 'button[data-foto-weg]',
    explains: '[data-foto-uitleg]',
    more: '[data-foto-bij]',
    words: 'input[data-foto-tekst]',
    said: '[data-foto-gezegd]',
  });
