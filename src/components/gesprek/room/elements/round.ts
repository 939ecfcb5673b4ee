import { elementsOf } from '../../page/elements';

/**
 * Elements of a round.
 * @throws by name when one is missing
 */
export const roundElements = (dialog: ParentNode) =>
  elementsOf('ronde', dialog, {
    title: 'h2',
    form: 'form[data-ronde-vorm]',
    who: 'textarea[data-ronde-wie]',
    said: '[data-ronde-gezegd]',
    time: 'select[data-ronde-tijd]',
    turn: '[data-ronde-beurt]',
    question: '[data-ronde-vraag]',
    far: '[data-ronde-hoever]',
    name: '[data-ronde-naam]',
    rest: '[data-ronde-rest]',
    back: 'button[data-ronde-verder]',
    next: 'button[data-ronde-volgende]',
  });

/** The round in the facilitator's window. */
export const ledRoundElements = (window: ParentNode) =>
  elementsOf('zaalronde', window, {
    round: '[data-leid-ronde]',
    far: '[data-leid-hoever]',
    name: '[data-leid-naam]',
    rest: '[data-leid-rest]',
    stands: '[data-leid-staat]',
    turns: '[data-leid-beurten]',
    on: 'button[data-ronde-verder]',
  });
