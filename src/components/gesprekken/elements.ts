import { elementsOf } from '../gesprek/page/elements';

/**
 * Elements of the list of conversations.
 * @throws by name when one is missing
 */
export const listElements = (page: ParentNode) =>
  elementsOf('list of conversations', page, {
    manage: '[data-beheer]',
    message: '[data-melding]',
    list: 'ul[data-lijst]',
    empty: '[data-leeg]',
    restore: 'button[data-doe="terug"]',
    sideBySide: 'button[data-doe="naast"]',
    files: 'input[data-bestanden]',
    together: '[data-naast]',
  });

/**
 * Elements of the groups side by side.
 * @throws by name when one is missing
 */
export const sideBySideElements = (section: ParentNode) =>
  elementsOf('side by side', section, { title: '[data-naast-kop]', blocks: '[data-naast-vak]' });
