import { Leaving } from '../../browser/leaving';
import type { Photo } from '../domain/storage/photos';
import type { Translate } from '../domain/translate';
import { EXTRAS, isMissing } from '../page/export';
import { tellOverflow } from '../page/overflow';
import { figureElements, photoElements, wordsElements } from './elements/foto';
import type { Now } from './events';

/** Where one photo stands: its picture in the report, and below that the field for what is to be seen on it. */
interface Place {
  figure: HTMLElement;
  row: HTMLElement;
  picture: HTMLImageElement;
  caption: HTMLElement;
  label: HTMLElement;
  words: HTMLInputElement;
  remove: HTMLElement;
}

/** Photos of the placemat or the flip-over: made smaller here, kept here, and nowhere else. */
export class Foto {
  readonly #e: ReturnType<typeof photoElements>;
  readonly #now: Now;
  readonly #t: Translate;
  readonly #signal: AbortSignal;
  /** A figure and a row as they are when nothing is in them. */
  readonly #blank: { figure: HTMLElement; row: HTMLElement };
  readonly #places: Place[] = [];
  #photos: readonly Photo[] = [];
  /** A photo that could not be kept goes with the page. */
  readonly #leaving = new Leaving(() => this.#photos.length > 0);
  /** Of which conversation the photos are shown, and where that is kept. */
  #shown = '';

  constructor(report: ParentNode, now: Now, t: Translate, signal: AbortSignal) {
    this.#e = photoElements(report);
    this.#now = now;
    this.#t = t;
    this.#signal = signal;
    const { file, figure, row } = this.#e;
    this.#blank = { figure: figure.cloneNode(true) as HTMLElement, row: row.cloneNode(true) as HTMLElement };
    this.#furnish(figure, row);
    file.addEventListener('change', () => void this.#take(file.files?.[0]), { signal });
  }

  /** What is in the report now. */
  get photos(): readonly Photo[] {
    return this.#photos;
  }

  /**
   * Shows the photos of the conversation that runs; asked again for the same one it does nothing.
   * @param anew also when they are shown already, as others may have come
   * @throws when a piece of the site is gone; the report stands without photos then
   */
  async refresh(anew = false): Promise<void> {
    const now = this.#now();
    if (!now) return;
    const { id } = now.session.gesprek;
    const shown = `${now.place} ${id}`;
    if (this.#shown === shown && !anew) return;
    if (this.#shown !== shown) this.#show([]);
    this.#shown = shown;
    this.#e.explains.textContent = this.#t(`zaal.foto.uitleg.${now.place}`);
    this.#e.said.textContent = '';
    const { readPhotos, keepPhotos } = await EXTRAS.fotos();
    const photos = await readPhotos(now.place, id);
    if (!photos.length || this.#shown !== shown) return;
    this.#show(photos);
    // From a tab to the device: they are kept where the conversation is.
    await keepPhotos(now.place, id, photos);
  }

  /** @param nr which photo, from 0 */
  async remove(nr: number): Promise<void> {
    const now = this.#now();
    const left = this.#photos.filter((_, i) => i !== nr);
    this.#show(left);
    if (!left.length) this.#leaving.ask(false);
    this.#e.said.textContent = this.#t('zaal.foto.isWeg');
    this.#e.file.focus();
    if (now) await EXTRAS.fotos().then(({ keepPhotos }) => keepPhotos(now.place, now.session.gesprek.id, left));
  }

  /** A place for one photo more. */
  #furnish(figure: HTMLElement, row: HTMLElement): void {
    const nr = this.#places.length;
    const place: Place = { figure, row, ...figureElements(figure), ...wordsElements(row) };
    const { words, label, remove } = place;
    words.id = nr ? `${words.id}-${nr + 1}` : words.id;
    label.setAttribute('for', words.id);
    remove.dataset.foto = String(nr);
    tellOverflow(words, this.#t);
    words.addEventListener('input', () => void this.#name(nr, words.value), { signal: this.#signal });
    this.#places.push(place);
  }

  #show(photos: readonly Photo[]): void {
    this.#photos = photos;
    const { section, title } = this.#e;
    section.hidden = !photos.length;
    title.textContent = this.#t(photos.length > 1 ? 'zaal.foto.koppen' : 'zaal.foto.kop');
    while (this.#places.length < photos.length) {
      const [figure, row] = [this.#blank.figure, this.#blank.row].map((e) => e.cloneNode(true) as HTMLElement);
      const last = this.#places.at(-1)!;
      last.figure.after(figure!);
      last.row.after(row!);
      this.#furnish(figure!, row!);
    }
    for (const [nr, place] of this.#places.entries()) this.#fill(place, nr);
  }

  #fill({ figure, row, picture, caption, words, label, remove }: Place, nr: number): void {
    const photo = this.#photos[nr];
    // The first place is the one every report has.
    figure.hidden = nr > 0 && !photo;
    row.hidden = !photo;
    if (photo) {
      picture.src = photo.data;
      [picture.width, picture.height] = [photo.width, photo.height];
    } else picture.removeAttribute('src');
    const which = this.#photos.length > 1 ? 'Nr' : '';
    label.textContent = this.#t(`zaal.foto.alt${which}`, { nr: nr + 1 });
    remove.textContent = this.#t(`zaal.foto.weg${which}`, { nr: nr + 1 });
    words.value = photo?.tekst ?? '';
    caption.textContent = photo?.tekst ?? '';
    this.#sayWords(nr);
  }

  /** Whoever cannot see the photo hears what is to be seen, or at least that it is one. */
  #sayWords(nr: number): void {
    const photo = this.#photos[nr];
    this.#places[nr]!.picture.alt = photo ? photo.tekst || this.#t('zaal.foto.kop') : '';
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
      const { readPhotos, keepPhotos } = await EXTRAS.fotos();
      this.#show([...(await readPhotos(now.place, id)), { ...made, tekst: '' }]);
      const kept = await keepPhotos(now.place, id, this.#photos);
      this.#leaving.ask(!kept && now.place === 'eigen');
      say(this.#t(kept || now.place === 'gedeeld' ? 'zaal.foto.staat' : 'zaal.foto.vol'));
      this.#places[this.#photos.length - 1]!.words.focus();
    } catch (error) {
      say(this.#t(isMissing(error) ? 'zaal.stukMist' : 'zaal.foto.nu'));
    } finally {
      this.#e.file.value = '';
    }
  }

  async #name(nr: number, tekst: string): Promise<void> {
    const now = this.#now();
    if (!this.#photos[nr] || !now) return;
    this.#photos = this.#photos.map((photo, i) => (i === nr ? { ...photo, tekst } : photo));
    this.#places[nr]!.caption.textContent = tekst;
    this.#sayWords(nr);
    const { keepPhotos } = await EXTRAS.fotos();
    await keepPhotos(now.place, now.session.gesprek.id, this.#photos);
  }
}
