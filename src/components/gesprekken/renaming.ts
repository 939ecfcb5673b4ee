import { fieldOf } from '../gesprek/domain/state/view';
import type { Translate } from '../gesprek/domain/translate';
import type { Kept } from './cabinet';
import { nameForm } from './rows';

/** Asks for another name in the row of a conversation. @param button in that row */
export function askName(button: Element, kept: Kept, t: Translate): void {
  const row = button.closest('li')!;
  if (!row.querySelector('form')) row.append(nameForm(fieldOf(kept.gesprek, 'naam'), t));
  row.querySelector<HTMLInputElement>('[name="naam"]')!.select();
}

/** Escape leaves the name as it was. */
export function leaveName(e: KeyboardEvent): void {
  const form = (e.target as Element).closest('form');
  // While a letter is being put together Escape belongs to that.
  if (!form || e.key !== 'Escape' || e.isComposing || e.keyCode === 229) return;
  form.closest('li')!.querySelector<HTMLElement>('[data-doe="naam"]')!.focus();
  form.remove();
}
