import type { Translate } from '../gesprek/domain/translate';
import type { OwnPlate } from '../own-plate/domain/model';
import { leave } from '../own-plate/leftover';
import { rememberPlate, shelfFor } from '../own-plate/shelf';

/** Changes within this time are kept together, in ms. */
const CALM = 400;

/** Own computer: on the device. Shared computer: as long as the tab. */
export type Place = 'eigen' | 'gedeeld';

/** Keeps a plate at every change, and says how that went. */
export class Keeping {
  readonly #place: Place;
  readonly #status: HTMLElement;
  readonly #t: Translate;
  #waiting: OwnPlate | undefined;
  /** What is being written now. */
  #writing: OwnPlate | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #busy: Promise<void> = Promise.resolve();
  /** The last change that is kept. */
  #since: string | undefined;
  /** Was anything of this plate kept, with its picture? */
  #kept = false;
  /** Is it this plate that the status is about? */
  #open = true;
  /** Did keeping go wrong? */
  #failed = false;

  /** @param since the last change of the plate that is opened */
  constructor(
    since: string,
    { place, status, t, signal }: { place: Place; status: HTMLElement; t: Translate; signal: AbortSignal },
  ) {
    this.#since = since;
    this.#place = place;
    this.#status = status;
    this.#t = t;
    status.textContent = '';
    document.addEventListener('visibilitychange', () => document.hidden && void this.flush(), { signal });
    window.addEventListener('pagehide', () => this.#leave(), { signal });
    // What would be lost is asked for: a large photo that is not kept yet, or a tab that keeps nothing any more.
    window.addEventListener('beforeunload', (e) => !this.#leave() && e.preventDefault(), { signal });
  }

  /** Where the plate is kept. */
  get place(): Place {
    return this.#place;
  }

  /** Did the last change find no place? */
  get failed(): boolean {
    return this.#failed;
  }

  /** Keeps a plate soon. */
  keep(plate: OwnPlate): void {
    this.#waiting = plate;
    this.#sayBusy();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), CALM);
  }

  /** Keeps what waits now; whoever goes to another page waits for this. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#busy = this.#busy.then(() => this.#write());
    return this.#busy;
  }

  /** The workshop is left: keeps what waits. What may not be kept, as another tab changed the plate too, is put aside. */
  async close(): Promise<void> {
    this.#open = false;
    await this.flush();
    this.#leave();
  }

  /**
   * Nobody waits for a database when a page is left: what is not kept yet is put aside for the next page.
   * @returns whether nothing is lost then
   */
  #leave(): boolean {
    const plate = this.#waiting ?? this.#writing;
    if (!plate) return true;
    // What is being written now is of this page too, and no change of another.
    const since = (this.#waiting && this.#writing?.gewijzigd) ?? this.#since;
    const safe = this.#place === 'eigen' ? leave({ plate, since }, this.#kept) : !this.#failed;
    // The same page that comes back goes on with this plate, also when nothing of it was kept before.
    rememberPlate(plate.id, this.#place);
    void this.flush();
    return safe;
  }

  /** What is said is true of what is seen: while a change waits, nothing says that all is kept. Read aloud it is noise. */
  #sayBusy(): void {
    if (!this.#open || this.#status.querySelector('button')) return;
    const busy = Object.assign(document.createElement('span'), { textContent: this.#t('maken.bewaartNu') });
    busy.setAttribute('aria-hidden', 'true');
    this.#status.replaceChildren(busy);
  }

  async #write(): Promise<void> {
    const plate = this.#waiting;
    if (!plate) return;
    this.#waiting = undefined;
    this.#writing = plate;
    try {
      const other = await shelfFor(this.#place).save(plate, this.#since);
      if (other) return this.#ask(plate);
      this.#since = plate.gewijzigd;
      this.#kept = true;
      this.#failed = false;
      rememberPlate(plate.id, this.#place);
      // A change that came meanwhile waits for its own turn.
      if (this.#waiting || !this.#open) return;
      const tijd = new Date().toLocaleTimeString('nl-NL', { hour: '2-digit', minute: '2-digit' }).replace(':', '.');
      this.#status.textContent = this.#t(this.#place === 'eigen' ? 'maken.bewaard' : 'maken.bewaardTab', { tijd });
    } catch {
      this.#waiting ??= plate;
      this.#failed = true;
      if (this.#open) this.#status.textContent = this.#t('maken.nietBewaard');
    } finally {
      this.#writing = undefined;
    }
  }

  /**
   * What is kept was changed later, by another tab or after this file was made: nothing is written until somebody says
   * which of the two counts. A file that nobody changed here needs no room beside what is kept.
   */
  #ask(plate: OwnPlate): void {
    const asOpened = plate.gewijzigd === this.#since;
    if (!asOpened) this.#waiting ??= plate;
    if (!this.#open) return;
    const button = Object.assign(document.createElement('button'), {
      type: 'button',
      className: 'bewaarknop',
      textContent: this.#t('maken.bewaarDeze'),
    });
    button.addEventListener('click', () => {
      this.#since = undefined;
      this.keep(this.#waiting ?? plate);
    });
    this.#status.replaceChildren(`${this.#t(asOpened ? 'maken.latereVersie' : 'maken.andereTab')} `, button);
  }
}
