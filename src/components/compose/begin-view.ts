import type { Translate } from '../gesprek/domain/translate';
import { create, type OwnPlate } from '../own-plate/domain/model';
import { readText } from '../own-plate/domain/read';
import type { Beginning } from './beginnings';
import type { Addresses } from './addresses';
import { asOwn } from './domain/own';

interface Wishes {
  addresses: Addresses;
  onPlate: (plate: OwnPlate) => void;
  signal: AbortSignal;
}

/** How to begin: an empty landscape, a copy, a photo, a file, or what is kept on this device. */
export class BeginView {
  readonly #root: HTMLElement;
  readonly #t: Translate;
  readonly #wishes: Wishes;

  constructor(root: HTMLElement, t: Translate, wishes: Wishes) {
    this.#root = root;
    this.#t = t;
    this.#wishes = wishes;
    const { signal } = wishes;
    root.querySelector<HTMLElement>('[data-levend]')!.hidden = false;
    root.addEventListener(
      'click',
      (e) => {
        const begin = (e.target as Element).closest<HTMLElement>('[data-begin-met]')?.dataset.beginMet;
        if (begin) void this.#fetch(begin);
      },
      { signal },
    );
    root.addEventListener(
      'change',
      (e) => {
        const field = e.target as HTMLInputElement;
        const [file] = field.files ?? [];
        field.matches('[data-bestand]') && file && void this.#openFile(file);
        field.value = '';
      },
      { signal },
    );
  }

  show(): void {
    this.#root.hidden = false;
    this.#root.querySelector<HTMLElement>('h1')?.focus();
  }
  hide(): void {
    this.#root.hidden = true;
    this.#say('');
  }

  #say(sentence: string): void {
    this.#root.querySelector('[data-begin-melding]')!.textContent = sentence;
  }

  async #fetch(begin: string): Promise<void> {
    this.#say(this.#t('maken.begin.laadt'));
    try {
      const answer = await fetch(`${this.#wishes.addresses.begin}${begin}.json`);
      if (!answer.ok) throw new Error(String(answer.status));
      const beginning = (await answer.json()) as Beginning;
      const words = { titel: this.#t('maken.naamloos'), merk: this.#t('maken.eigenPlaat') };
      this.#wishes.onPlate(
        asOwn(create({ id: crypto.randomUUID(), gemaakt: new Date().toISOString(), ...beginning }), words),
      );
    } catch {
      this.#say(this.#t('maken.begin.mislukt'));
    }
  }

  async #openFile(file: File): Promise<void> {
    const read = readText(await file.text());
    if (read.goed) return this.#wishes.onPlate(read.plaat);
    this.#say(this.#t('maken.begin.geenPlaat', { naam: file.name }));
  }
}
