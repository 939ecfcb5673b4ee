import { elementsOf } from '../../page/elements';

/**
 * Elements of the drawer.
 * @throws by name when one is missing
 */
export const drawerElements = (drawer: ParentNode) =>
  elementsOf('drawer', drawer, {
    tabs: '[role="tablist"]',
    alongTab: 'button[data-tab="mee"]',
    mee: '[data-vak="mee"]',
    notesTab: 'button[data-tab="notities"]',
    agreementsTab: 'button[data-tab="afspraken"]',
    notities: '[data-vak="notities"]',
    afspraken: '[data-vak="afspraken"]',
    notesCount: '[data-aantal-notities]',
    agreementsCount: '[data-aantal-afspraken]',
    undo: 'button[data-terug]',
  });
