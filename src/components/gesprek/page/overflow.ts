import { make, withRole } from '../../browser/make';
import type { Translate } from '../domain/translate';
import { limitField, type Field } from './limit';

/** What one form says of words that did not fit, and where it offers them. */
interface Place {
  said: HTMLElement;
  /** Does something with the rest; a form without such a button shows the words themselves. */
  button?: HTMLElement;
}

/** Words that were pasted and did not fit: said, and not lost. */
export class Overflow {
  readonly #place: Place;
  readonly #t: Translate;
  #rest = '';

  /**
   * @param fields each with the longest text it takes
   * @param use called with the rest when it is asked for
   */
  constructor(
    fields: readonly (readonly [Field, number])[],
    place: Place,
    use: (rest: string) => void,
    t: Translate,
    signal?: AbortSignal,
  ) {
    this.#place = place;
    this.#t = t;
    for (const [field, limit] of fields) limitField(field, limit, (rest) => this.#tell(rest, limit), signal);
    place.button?.addEventListener(
      'click',
      () => {
        const rest = this.#rest;
        this.#tell('', 0);
        use(rest);
      },
      signal && { signal },
    );
  }

  /** Another screen, or another conversation: what did not fit is not offered there. */
  forget(): void {
    this.#tell('', 0);
  }

  #tell(rest: string, limit: number): void {
    if (!rest && !this.#rest) return;
    this.#rest = rest;
    const { said, button } = this.#place;
    if (button) button.hidden = !rest;
    const numbers = { bewaard: limit.toLocaleString('nl-NL'), over: rest.length.toLocaleString('nl-NL') };
    said.textContent = !rest
      ? ''
      : button
        ? this.#t('veld.teLang', numbers)
        : this.#t('veld.teLangRest', { ...numbers, rest });
  }
}

/**
 * Lets a field with a `maxlength` say in a line below it what did not fit. The attribute goes: a browser cuts in silence.
 * @param above what the line stands below
 */
export function tellOverflow(field: Field, t: Translate, above: Element = field.closest('label') ?? field): void {
  const limit = field.maxLength;
  if (limit < 0) return;
  field.removeAttribute('maxlength');
  const said = withRole('status', make('span', { className: 'te-lang', dir: 'auto' }));
  above.after(said);
  new Overflow([[field, limit]], { said }, () => undefined, t);
}

/** Fields show something else: what did not fit in them is not said there any more. */
export function forgetOverflow(root: ParentNode): void {
  for (const said of root.querySelectorAll('.te-lang')) said.textContent = '';
}
