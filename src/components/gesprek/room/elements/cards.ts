import { elementsOf } from '../../page/elements';

export const cardElements = (room: ParentNode) =>
  elementsOf('cards', room, {
    approach: '[data-aanpak]',
    approachText: '[data-aanpak-tekst]',
    talk: 'button[data-doe="praat"]',
    before: '[data-vorige]',
    beforeTitle: '[data-vorige-kop]',
    beforeList: 'ul[data-vorige-lijst]',
    after: '[data-daarna]',
  });
