import { elementsOf } from '../../page/elements';

/**
 * Elements of the end of a conversation.
 * @throws by name when one is missing
 */
export const closingElements = (room: ParentNode) =>
  elementsOf('closing', room, {
    form: 'form[data-slotvorm]',
    said: '[data-slot-gezegd]',
    decisionForm: 'form[data-besluitvorm]',
    decision: 'input[data-besluit]',
    decisionSaid: '[data-besluit-gezegd]',
    list: 'ul[data-besluiten]',
    agreed: 'ul[data-slot-afspraken]',
  });
