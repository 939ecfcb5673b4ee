import { sayRecipe, writeRecipe } from '../domain/recipe';
import type { Recipe } from '../domain/state/model';
import type { Translate } from '../domain/translate';
import { copyText } from '../../browser/copy';
import { shareElements } from './elements/share';

const coder = () => import('../../build/qr');
/** Fetches what draws a code while there is a network. */
export const fetchCode = (): void => void coder().catch(() => undefined);

/**
 * A QR code as SVG, made in the browser: nothing leaves the device. The library comes only when it is asked for.
 * @param text the address inside it
 */
export async function qrCode(text: string): Promise<SVGSVGElement> {
  const { encodeQr: code } = await coder();
  const { maat, d } = code(text);
  const element = (name: string, properties: Record<string, string>) => {
    const part = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(properties)) part.setAttribute(key, value);
    return part;
  };
  const picture = element('svg', { viewBox: `0 0 ${maat} ${maat}`, 'shape-rendering': 'crispEdges' });
  // Dark on light in every theme: that is what a camera looks for.
  picture.append(
    element('rect', { width: String(maat), height: String(maat), fill: '#fff' }),
    element('path', { d, fill: '#000' }),
  );
  return picture as SVGSVGElement;
}

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
