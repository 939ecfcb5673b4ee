import { chosenPlate } from './chosen';
import { lendPlates } from '../lending';
import { fillPage } from './fill-page';
import { shown, wordsOf } from './shown';

/** Puts the plate of the visitor on a page that was made for any plate, and then lets the script of that page begin. */
class OwnPlateOnPage extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const words = wordsOf(this);
    const { t } = words;
    this.#say(t('eigen.zoekt'));
    const plate = await chosenPlate(() => this.#none(`${t('eigen.geen')} ${t('eigen.gedeeld')}`));
    try {
      const whenSeen = await fillPage(this, await shown(plate, t), words);
      this.#say('');
      lendPlates();
      this.toggleAttribute('data-klaar', true);
      whenSeen();
      this.remove();
    } catch (error) {
      this.#none(t('eigen.mislukt'));
      throw error;
    }
  }

  #say(sentence: string): void {
    this.querySelector('[data-zegt]')!.textContent = sentence;
  }

  #none(sentence: string): void {
    this.#say(sentence);
    this.querySelector<HTMLElement>('[data-geen]')!.hidden = false;
  }
}

customElements.define('eigen-plaat', OwnPlateOnPage);
