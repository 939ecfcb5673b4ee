import { Leaving } from '../../browser/leaving';
import type { Photo } from '../domain/storage/photos';
import type { Translate } from '../domain/translate';
import { EXTRAS, isMissing } from '../page/export';
import { tellOverflow } from '../page/overflow';
import { fotoElements } from './elements/foto';
import type { Now } from './events';

const store = () => import('../domain/storage/photos');

/** A photo of the placemat or the flip-over: made smaller here, kept here, and nowhere else. */
export class Foto {
  readonly #e: ReturnType<typeof fotoElements>;
  readonly #now: Now;
  readonly #t: Translate;
  #photo: Photo | undefined;
  /** A photo that could not be kept goes with the page. */
  readonly #leaving = new Leaving(() => this.#photo !== undefined);
  /** Of which conversation the photo is shown, and where that is kept. */
  #shown = '';

  constructor(report: ParentNode, now: Now, t: Translate, signal: AbortSignal) {
    this.#e = fotoElements(report);
    this.#now = now;
    this.#t = t;
    const { file, words } = this.#e;
    file.addEventListener('change', () => void this.#take(file.files?.[0]), { signal });
    tellOverflow(words, t);
    words.addEventListener('input', () => void this.#name(words.value), { signal });
  }

  /** What is in the report now. */
  get photo(): Photo | undefined {
    return this.#photo;
  }

  /**
   * Shows the photo of the conversation that runs; asked again for the same one it does nothing.
   * @throws when a piece of the site is gone; the report stands without the photo then
   */
  async refresh(): Promise<void> {
    const now = this.#now();
    if (!now) return;
    const { id } = now.session.gesprek;
    const shown = `${now.place} ${id}`;
    if (this.#shown === shown) return;
    this.#shown = shown;
    this.#e.explains.textContent = this.#t(`zaal.foto.uitleg.${now.place}`);
    this.#e.said.textContent = '';
    this.#show(undefined);
    const { readPhoto, keepPhoto } = await store();
    const photo = await readPhoto(now.place, id);
    if (!photo || this.#shown !== shown) return;
    this.#show(photo);
    // After a wipe that is taken back, or from a tab to the device: it is kept where the conversation is.
    await keepPhoto(now.place, photo);
  }

  async remove(): Promise<void> {
    const { id } = this.#photo ?? {};
    this.#show(undefined);
    this.#leaving.ask(false);
    this.#e.said.textContent = this.#t('zaal.foto.isWeg');
    this.#e.file.focus();
    if (id) await store().then(({ dropPhoto }) => dropPhoto(id));
  }

  #show(photo: Photo | undefined): void {
    this.#photo = photo;
    const { section, picture, caption, remove, more, words } = this.#e;
    section.hidden = !photo;
    remove.hidden = !photo;
    more.hidden = !photo;
    if (photo) {
      picture.src = photo.data;
      [picture.width, picture.height] = [photo.width, photo.height];
    } else picture.removeAttribute('src');
    words.value = photo?.tekst ?? '';
    this.#sayWords();
    caption.textContent = photo?.tekst ?? '';
  }

  /** Whoever cannot see the photo hears what is to be seen, or at least that it is one. */
  #sayWords(): void {
    this.#e.picture.alt = this.#photo ? this.#photo.tekst || this.#t('zaal.foto.kop') : '';
  }

  async #take(file: File | undefined): Promise<void> {
    const now = this.#now();
    if (!file || !now) return;
    const say = (sentence: string) => {
      this.#e.said.textContent = sentence;
    };
    try {
      const { shrink } = await EXTRAS.foto();
      const { id } = now.session.gesprek;
      const made = await shrink(file).catch(() => undefined);
      if (!made) return say(this.#t('zaal.foto.geenFoto', { naam: file.name }));
      const photo = { id, ...made, tekst: this.#photo?.tekst ?? '' };
      this.#show(photo);
      const { keepPhoto } = await store();
      const kept = await keepPhoto(now.place, photo);
      this.#leaving.ask(!kept && now.place === 'eigen');
      say(this.#t(kept || now.place === 'gedeeld' ? 'zaal.foto.staat' : 'zaal.foto.vol'));
      this.#e.words.focus();
    } catch (error) {
      say(this.#t(isMissing(error) ? 'zaal.stukMist' : 'zaal.foto.nu'));
    } finally {
      this.#e.file.value = '';
    }
  }

  async #name(tekst: string): Promise<void> {
    const now = this.#now();
    if (!this.#photo || !now) return;
    this.#photo = { ...this.#photo, tekst };
    this.#e.caption.textContent = tekst;
    this.#sayWords();
    const { keepPhoto } = await store();
    await keepPhoto(now.place, this.#photo);
  }
}
