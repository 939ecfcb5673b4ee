import { elementsOf } from '../../page/elements';

/**
 * Elements of the messages.
 * @throws by name when one is missing
 */
export const messageElements = (room: ParentNode) =>
  elementsOf('messages', room, {
    line: '[data-melding]',
    spoken: '[data-omroep]',
    undo: 'button[data-doe="wis-terug"]',
    round: 'button[data-doe="ronde-verder"]',
    reload: 'button[data-doe="herlaad"]',
    box: '[data-bericht]',
  });
