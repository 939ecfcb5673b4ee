import { elementsOf } from '../../page/elements';

/**
 * Elements of sharing a recipe.
 * @throws by name when one is missing
 */
export const shareElements = (dialog: ParentNode) =>
  elementsOf('share', dialog, {
    address: 'input[data-deel-adres]',
    recipe: '[data-deel-opzet]',
    message: '[data-deel-melding]',
    code: '[data-deel-code]',
  });
