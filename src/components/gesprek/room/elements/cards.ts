import { elementsOf } from '../../page/elements';

/**
 * Elements of the cards on the screen.
 * @throws by name when one is missing
 */
export const cardElements = (room: ParentNode) =>
  elementsOf('cards', room, {
    approach: '[data-aanpak]',
    approachText: '[data-aanpak-tekst]',
    talk: 'button[data-doe="praat"]',
    before: '[data-vorige]',
    beforeTitle: '[data-vorige-kop]',
    beforeList: 'ol[data-vorige-lijst]',
    carry: 'button[data-doe="neem-mee"]',
    after: '[data-daarna]',
  });
