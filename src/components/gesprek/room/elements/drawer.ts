import { elementsOf } from '../../page/elements';

/**
 * Elements of the drawer.
 * @throws by name when one is missing
 */
export const drawerElements = (drawer: ParentNode) =>
  elementsOf('drawer', drawer, {
    tabs: '[role="tablist"]',
    meeTab: 'button[data-tab="mee"]',
    mee: '[data-vak="mee"]',
    notitiesTab: 'button[data-tab="notities"]',
    afsprakenTab: 'button[data-tab="afspraken"]',
    notities: '[data-vak="notities"]',
    afspraken: '[data-vak="afspraken"]',
    notitiesCount: '[data-aantal-notities]',
    afsprakenCount: '[data-aantal-afspraken]',
    undo: 'button[data-terug]',
  });
