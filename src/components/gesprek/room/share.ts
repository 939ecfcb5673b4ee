import { sayRecipe, writeRecipe } from '../domain/recipe';
import type { Recipe } from '../domain/state/model';
import type { Translate } from '../domain/translate';
import { copyText } from '../../browser/copy';
import { shareElements } from './elements/share';
import { qrCode } from './qr';

/** The window with the address of a recipe, and its code. */
export class ShareDialog {
  readonly #dialog: HTMLDialogElement;
  readonly #e: ReturnType<typeof shareElements>;

  readonly #t: Translate;
  readonly #questions: number;

  /** @param questions how many the plate has */
  constructor(dialog: HTMLDialogElement, t: Translate, questions: number) {
    this.#t = t;
    this.#questions = questions;
    this.#dialog = dialog;
    this.#e = shareElements(dialog);
  }

  /** Shows the address that asks for a recipe. */
  async show(recipe: Recipe): Promise<void> {
    const address = location.origin + location.pathname + writeRecipe(recipe);
    this.#e.address.value = address;
    this.#e.recipe.textContent = sayRecipe(this.#t, recipe, this.#questions);
    this.say('');
    this.#dialog.showModal();
    // The address itself is enough for who cannot get the code now.
    const code = await qrCode(address).catch(() => '');
    this.#e.code.replaceChildren(code);
    this.#e.code.hidden = code === '';
  }

  /** Puts the address on the clipboard, or selects it and says how to do that by hand. */
  async copy(): Promise<void> {
    const { address } = this.#e;
    const done = await copyText(address.value);
    if (!done) {
      address.focus();
      address.select();
    }
    this.say(this.#t(done ? 'zaal.adresGekopieerd' : 'zaal.adresKopierenLukteNiet'));
  }

  say(sentence: string): void {
    this.#e.message.textContent = sentence;
  }
}
