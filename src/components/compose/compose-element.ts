import { translator, type Translate } from '../gesprek/domain/translate';
import { forgetOverflow, tellOverflow } from '../gesprek/page/overflow';
import { drawnAhead } from '../own-plate/ahead';
import type { OwnPlate } from '../own-plate/domain/model';
import { lendPlates } from '../own-plate/lending';
import { flatten, type Word } from '../words/fill';
import type { Addresses } from './addresses';
import { BeginView } from './begin-view';
import type { Place } from './keeping';
import type { Opened } from './opened';
import { Workshop } from './workshop';

/** The page on which somebody makes a plate: first how to begin, then the workshop. */
class PlateMaker extends HTMLElement {
  #end?: AbortController;
  readonly #t: Translate = translator(flatten(JSON.parse(this.dataset.teksten ?? '{}') as Record<string, Word>));
  #begin!: BeginView;
  #workshop: Workshop | undefined;
  /** What is opened now, while what it is drawn from is on its way. */
  #opening: OwnPlate | undefined;

  connectedCallback(): void {
    this.#end = new AbortController();
    const { signal } = this.#end;
    lendPlates(() => this.#workshop?.studio.plate);
    for (const field of this.querySelectorAll<HTMLInputElement>('input[maxlength], textarea[maxlength]'))
      tellOverflow(field, this.#t, field.closest('.balk, label') ?? field);
    const addresses = JSON.parse(this.dataset.adressen ?? '{}') as Addresses;
    this.#begin = new BeginView(this.querySelector<HTMLElement>('[data-begin]')!, this.#t, {
      addresses,
      onPlate: (plate, plek, more) => void this.#open(plate, { plek, ...more, addresses, signal }),
      signal,
    });
    this.querySelector('[data-naar-begin]')!.addEventListener('click', () => this.#back(), { signal });
    window.addEventListener(
      'hashchange',
      () => {
        if (!location.hash && this.#workshop) this.#back();
      },
      { signal },
    );
  }

  disconnectedCallback(): void {
    this.#end?.abort();
    void this.#workshop?.close();
  }

  async #open(
    plate: OwnPlate,
    { plek, news, keep, addresses, signal }: Opened & { plek: Place; addresses: Addresses; signal: AbortSignal },
  ): Promise<void> {
    const place = this.querySelector<HTMLElement>('[data-werkplaats]')!;
    void this.#workshop?.close();
    this.#workshop = undefined;
    this.#opening = plate;
    this.#begin.say(this.#t('maken.begin.laadt'));
    // A workshop that is seen can be worked in: what somebody types before it listens would be lost.
    const ahead = await drawnAhead(plate).catch(() => undefined);
    if (this.#opening !== plate || signal.aborted) return;
    this.#opening = undefined;
    if (!ahead) return this.#begin.say(this.#t('maken.begin.mislukt'));
    this.#begin.hide();
    forgetOverflow(place);
    document.documentElement.toggleAttribute('data-maakt', true);
    place.hidden = false;
    this.#workshop = new Workshop(plate, ahead, {
      root: this,
      place,
      t: this.#t,
      addresses,
      plek,
      news,
      keep,
      outer: signal,
    });
    // What was pressed is out of sight now: who works with the keys goes on at the step that is open.
    const { activeElement: at } = document;
    if (at === document.body || this.#begin.holds(at))
      place.querySelector<HTMLElement>('[aria-current="step"]')?.focus();
  }

  #back(): void {
    const closed = this.#workshop?.close();
    this.#workshop = undefined;
    this.#opening = undefined;
    document.documentElement.removeAttribute('data-maakt');
    this.querySelector<HTMLElement>('[data-werkplaats]')!.hidden = true;
    if (location.hash) history.pushState(null, '', location.pathname + location.search);
    this.#begin.show(closed);
  }
}

customElements.define('plaat-maker', PlateMaker);
