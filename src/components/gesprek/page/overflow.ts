import { copyText, selectedField } from '../../browser/copy';
import { make, withRole } from '../../browser/make';
import type { Translate } from '../domain/translate';
import { limitField, type Field } from './limit';

/** What one form says of words that did not fit, and where it offers them. */
interface Place {
  said: HTMLElement;
  /** Does something with the rest; a form without such a button shows the words themselves. */
  button?: HTMLElement;
}

/** How much of what did not fit is read out and shown in the sentence about it, in characters; more than that is copied. */
const IN_SENTENCE = 300;

/**
 * Says what did not fit, and offers it: in the sentence itself, or a whole document by a button that copies it. Shown, a
 * document would bury the form, and hold up every letter that is typed.
 * @param rest empty when everything fits
 * @param limit how much does, in characters
 */
export function tellRest(said: HTMLElement, rest: string, limit: number, t: Translate): void {
  const next = said.nextElementSibling;
  if (next?.matches('[data-te-lang-rest]')) next.remove();
  const numbers = { bewaard: limit.toLocaleString('nl-NL'), over: rest.length.toLocaleString('nl-NL') };
  const long = rest.length > IN_SENTENCE;
  said.textContent = rest && t(long ? 'veld.teLang' : 'veld.teLangRest', long ? numbers : { ...numbers, rest });
  if (long) said.after(offer(said, rest, t));
}

/** A button that copies words; where nothing can be copied they are there, selected, to be copied by hand. */
function offer(said: HTMLElement, rest: string, t: Translate): HTMLElement {
  const button = make('button', { type: 'button', className: 'knop knop--klein' }, t('veld.kopieerRest'));
  const place = make('span', { className: 'te-lang' }, button);
  place.dataset.teLangRest = '';
  const copy = async () => {
    const done = await copyText(rest);
    said.textContent = t(done ? 'veld.restGekopieerd' : 'veld.restZelf');
    if (!done) selectedField(rest, t('veld.rest'), place);
  };
  button.addEventListener('click', () => void copy());
  return place;
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
    if (!button) return tellRest(said, rest, limit, this.#t);
    button.hidden = !rest;
    const numbers = { bewaard: limit.toLocaleString('nl-NL'), over: rest.length.toLocaleString('nl-NL') };
    said.textContent = rest && this.#t('veld.teLang', numbers);
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
  for (const offered of root.querySelectorAll('[data-te-lang-rest]')) offered.remove();
  for (const said of root.querySelectorAll('.te-lang')) said.textContent = '';
}
