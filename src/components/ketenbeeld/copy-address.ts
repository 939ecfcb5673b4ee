import { copyText } from '../browser/copy';
import { make } from './element';
import type { Say } from './words';

/** How long a message of success stays, in milliseconds. */
const SAID_FOR = 3000;

/** Copies the address of the page; where the browser does not allow it, it stands there to be copied by hand. */
export async function copyAddress(status: HTMLElement, say: Say): Promise<void> {
  const { href } = location;
  if (!(await copyText(href))) {
    const field = make('input', { class: 'invoer', readonly: '', value: href, 'aria-label': say('kopieerZelf') });
    status.replaceChildren(field);
    field.select();
    return;
  }
  status.textContent = say('gekopieerd');
  setTimeout(() => (status.textContent = ''), SAID_FOR);
}
