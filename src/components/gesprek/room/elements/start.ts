import { elementsOf } from '../../page/elements';

/**
 * Elements of the beginning.
 * @throws by name when one is missing
 */
export const startElements = (dialog: ParentNode) =>
  elementsOf('start', dialog, {
    form: 'form[data-opzet]',
    minutes: 'select[name="minuten"]',
    ownMinutes: 'option[data-eigen]',
    silent: 'input[name="stil"]',
    own: 'input[name="eigen"]',
    perStep: 'details[data-perstap]',
    cardBox: 'details[data-kaartvak]',
    card: 'form[data-kaart]',
    cardSaid: '[data-kaart-gezegd]',
    sameBox: '[data-zelfde-vak]',
    same: 'button[data-zelfde]',
    atLeast: '[data-minstens]',
    now: '[data-nu]',
    file: 'input[data-bestand]',
    fileMessage: '[data-bestand-melding]',
    notice: '[data-let]',
    earlier: '[data-eerder]',
    resume: 'button[data-verder]',
    anew: 'button[data-opnieuw]',
    choices: '[data-plaats]',
    place: 'button.keuze',
  });
