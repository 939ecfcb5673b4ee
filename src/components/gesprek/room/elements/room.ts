import { elementsOf } from '../../page/elements';

/** The room itself: what stands in every screen, and what the tools and messages are made of. */
export const roomElements = (room: ParentNode) =>
  elementsOf('room', room, {
    start: 'dialog[data-start]',
    tools: '[data-hulp]',
    clock: 'button[data-tijd]',
    drawer: '[data-lade]',
    drawerButton: 'button[data-doe="notities"]',
    count: '[data-aantal]',
    menu: '[data-meer]',
    facilitatorLink: 'a[data-leider]',
    withFacilitator: '[data-met-leider]',
    facilitatorWords: '[data-met-leider] .niet-zien',
    wipeWhat: '[data-wis-wat]',
    keepHere: 'button[data-houd]',
    pause: 'dialog[data-pauze]',
    picture: '[data-verslag-plaat] img',
    where: '[data-waar]',
    share: 'dialog[data-deelvenster]',
    large: 'dialog[data-groot]',
    round: 'dialog[data-ronde]',
    readIn: 'dialog[data-leesin]',
    alongButton: 'button[data-doe="mee"]',
    keys: 'dialog[data-toetsen]',
    lettersOff: 'input[data-tekens-uit]',
    sound: 'input[data-geluid]',
    report: '[data-verslagvak]',
  });
