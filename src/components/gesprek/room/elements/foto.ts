import { elementsOf } from '../../page/elements';

/**
 * Elements of the photo in the report.
 * @throws by name when one is missing
 */
export const photoElements = (report: ParentNode) =>
  elementsOf('foto', report, {
    section: '[data-verslag-foto]',
    title: '[data-verslag-foto] h2',
    figure: '[data-verslag-foto] figure',
    file: 'input[data-foto-bestand]',
    explains: '[data-foto-uitleg]',
    row: '[data-foto-bij]',
    said: '[data-foto-gezegd]',
  });

/** One photo in the report. */
export const figureElements = (figure: ParentNode) =>
  elementsOf('verslagfoto', figure, {
    picture: 'img[data-verslag-fotobeeld]',
    caption: '[data-verslag-fototekst]',
  });

/** What somebody can do with one photo. */
export const wordsElements = (row: ParentNode) =>
  elementsOf('fotowoorden', row, {
    label: 'label',
    words: 'input[data-foto-tekst]',
    remove: 'button[data-foto-weg]',
  });
