import type { Translate } from '../../gesprek/domain/translate';
import { holds } from '../domain/inside';
import { apart, canRepeat } from '../domain/rows';
import { nameOf } from '../studio/names';
import type { Studio } from '../studio/studio';

/** Which buttons mean something for what is chosen, and in which part somebody is. */
export class Deeds {
  readonly #studio: Studio;
  readonly #place: HTMLElement;
  readonly #t: Translate;

  constructor(studio: Studio, place: HTMLElement, t: Translate) {
    this.#studio = studio;
    this.#place = place;
    this.#t = t;
    studio.view(() => this.#show());
  }

  #button(doe: string): HTMLButtonElement {
    return this.#place.querySelector<HTMLButtonElement>(`[data-doe="${doe}"]`)!;
  }

  #show(): void {
    const { chosen: deel, all, holder, canUndo, canRedo, adding } = this.#studio;
    this.#button('ongedaan').disabled = !canUndo;
    this.#button('opnieuw').disabled = !canRedo;
    const shown: Readonly<Record<string, boolean>> = {
      rij: deel !== undefined && canRepeat(deel),
      strooi: deel !== undefined && canRepeat(deel),
      los: deel !== undefined && apart(deel) !== undefined,
      in: deel !== undefined && holds(deel, this.#studio.opties),
      groep: all.length > 1,
    };
    for (const [doe, seen] of Object.entries(shown)) this.#button(doe).hidden = !seen;
    this.#button('erbij').setAttribute('aria-pressed', String(adding));
    const out = this.#button('uit');
    // Who pressed it is not left with a button that is gone.
    if (!holder && document.activeElement === out) this.#place.querySelector<HTMLElement>('[data-doek]')?.focus();
    out.hidden = !holder;
    this.#place.querySelector('[data-lagen-kop]')!.textContent = holder
      ? this.#t('maken.watStaatErin', { naam: nameOf(this.#studio, holder, this.#t) })
      : this.#t('maken.watLigt');
  }
}
