import { elementsOf } from '../../page/elements';

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
