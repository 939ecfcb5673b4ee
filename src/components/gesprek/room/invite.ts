import { copyText, selectedField } from '../../browser/copy';
import { invitation, isReachable, questionIn } from '../domain/handover/invitation';
import type { KeptStep } from '../domain/state/model';
import type { Translate } from '../domain/translate';
import { tellCameraWays } from './camera-ways';
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
  /** The address whose code is shown. */
  #drawn = '';

  constructor(drawer: HTMLElement, dialog: HTMLDialogElement, plaat: string, t: Translate) {
    this.#e = inviteElements(drawer);
    this.#dialog = dialog;
    this.#large = largeElements(dialog);
    tellCameraWays(dialog);
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
    if (!can || address === this.#drawn) return;
    if (address !== this.#address) this.#say('');
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
    // Who cannot get the code now still has the link; the next time it is shown it is asked for again.
    this.#drawn = code ? address : '';
    this.#e.invite.toggleAttribute('data-zonder-code', !code);
    this.#e.large.hidden = !code;
    this.#e.none.hidden = Boolean(code);
    this.#e.code.replaceChildren(code ?? '');
    this.#large.code.replaceChildren(code?.cloneNode(true) ?? '');
    if (!code) this.close();
  }

  /** Puts the link on the clipboard, for the chat of the group, or shows it to be copied by hand. */
  async copy(): Promise<void> {
    const address = this.#address;
    const done = await copyText(address);
    if (address !== this.#address) return;
    this.#say(this.#t(done ? 'zaal.mee.linkGekopieerd' : 'zaal.mee.linkZelf'));
    if (!done) selectedField(address, this.#t('zaal.mee.link'), this.#e.linkPlace);
  }

  /** What became of copying; about another question nothing was said yet. */
  #say(sentence: string): void {
    this.#e.linkSaid.textContent = sentence;
    this.#e.linkPlace.replaceChildren();
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
