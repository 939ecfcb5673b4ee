import { make } from '../../browser/make';
import { invitation, isReachable, questionIn } from '../domain/handover/invitation';
import type { KeptStep } from '../domain/state/model';
import type { Translate } from '../domain/translate';
import { inviteElements, largeElements } from './elements/mee';
import { qrCode } from './qr';

/** The code by which phones come along, small in the drawer and large on the whole screen. */
export class Invite {
  readonly #e: ReturnType<typeof inviteElements>;
  readonly #dialog: HTMLDialogElement;
  readonly #large: ReturnType<typeof largeElements>;
  readonly #plaat: string;
  readonly #t: Translate;
  #address = '';

  constructor(drawer: HTMLElement, dialog: HTMLDialogElement, plaat: string, t: Translate) {
    this.#e = inviteElements(drawer);
    this.#dialog = dialog;
    this.#large = largeElements(dialog);
    this.#plaat = plaat;
    this.#t = t;
  }

  /** @param step the question that is talked about now; at the end there is none */
  async show(step: KeptStep | undefined): Promise<void> {
    const here = new URL(location.href);
    const can = isReachable(here);
    this.#e.invite.hidden = !can || !step;
    this.#e.unreachable.hidden = can;
    if (!step) return;
    const { id, tekst, nr, deel } = step;
    const address = invitation(here, { plaat: this.#plaat, stap: id, tekst });
    if (!can || address === this.#address) return;
    this.#address = address;
    const part = this.#t(`zaal.mee.deel.${deel}`, { nr });
    this.#large.part.textContent = part;
    this.#large.address.textContent = address.replace(/^https?:\/\//, '').replace(/#.*/, '');
    this.#large.choose.textContent = this.#t('zaal.mee.kies', { vraag: part.toLowerCase() });
    const travels = questionIn(new URL(address).hash) !== undefined;
    this.#large.typed.hidden = travels;
    this.#large.paper.hidden = !travels;
    const code = await qrCode(address).catch(() => undefined);
    if (this.#address !== address) return;
    // Who cannot get the code now still has the address; the next question asks for a code again.
    if (!code) this.#address = '';
    this.#e.code.replaceChildren(code ?? this.#t('zaal.mee.geenCode'));
    const { code: large } = this.#large;
    large.replaceChildren(code?.cloneNode(true) ?? make('p', {}, this.#t('zaal.mee.geenCodeGroot')));
    for (const [name, value] of Object.entries({ role: 'img', 'aria-label': this.#t('zaal.mee.code') }))
      if (code) large.setAttribute(name, value);
      else large.removeAttribute(name);
  }

  get large(): boolean {
    return this.#dialog.open;
  }

  enlarge(): void {
    this.#dialog.showModal();
  }

  close(): void {
    this.#dialog.close();
  }
}
